package org.doudi.workflow.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.doudi.core.household.Role;
import org.doudi.core.json.JsonValue;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problems;
import org.doudi.workflow.audit.Entry;
import org.doudi.workflow.audit.Event;
import org.doudi.workflow.audit.TrailHead;
import org.doudi.workflow.calendar.StateCouncil;
import org.doudi.workflow.desk.Act;
import org.doudi.workflow.desk.CaseFile;
import org.doudi.workflow.desk.Command;
import org.doudi.workflow.desk.Desk;
import org.doudi.workflow.desk.Happening;
import org.junit.jupiter.api.Test;

class CaseTrailTest {

    /** Two cases, their events by turns, and something else in between: what the trail has of them is what they were. */
    @Test
    void cases_that_were_dealt_with_by_turns_are_read_back_as_they_were() {
        CaseFile one = Cases.fresh("c-1");
        CaseFile two = Cases.fresh("c-2");
        Addition addition = Addition.to(Cases.START);
        for (Act act : Cases.review()) {
            List<Happening> first = Cases.accepted(one, act);
            List<Happening> second = Cases.accepted(two, act);
            addition = addition.with(one, first, Cases.AT).with(two, second, Cases.AT);
            one = one.after(first);
            two = two.after(second);
        }
        assertThat(addition.entries()).hasSize(10);
        assertThat(addition.from()).isEqualTo(Cases.START);
        assertThat(addition.head()).isEqualTo(Cases.START.after(addition.entries()));

        Map<String, CaseFile> read = replayed(addition.entries()).get();
        assertThat(read).containsExactly(Map.entry("c-1", one), Map.entry("c-2", two));
    }

    @Test
    void entries_about_other_things_are_passed_over() {
        Addition addition = reviewed("c-1");
        TrailHead.Appended measured = addition.head().append(other("Measured"));
        TrailHead.Appended casually = measured.head().append(other("casework"));

        List<Entry> entries = new ArrayList<>(addition.entries());
        entries.add(measured.entry());
        entries.add(casually.entry());
        assertThat(replayed(entries).get()).containsOnlyKeys("c-1");
        assertThat(replayed(List.of()).get()).isEmpty();
    }

    /** A later release wrote it: half of a case would be read wrongly. */
    @Test
    void what_calls_itself_an_event_of_a_case_and_is_not_known_is_refused() {
        List<Entry> entries = new ArrayList<>(reviewed("c-1").entries());
        entries.add(reviewed("c-1").head().append(other("case.appealed")).entry());

        assertThat(told(entries)).containsExactly("event.type 5");
        assertThat(told(List.of(changed(0, event -> event.withVersion(2))))).containsExactly("event.version 0");
    }

    @Test
    void a_case_begins_with_the_event_that_opens_it() {
        assertThat(told(reviewed("c-1").entries().subList(1, 5))).containsExactly("case.unopened 1/type");
    }

    @Test
    void a_history_that_the_procedure_does_not_allow_is_told_at_the_first_entry_that_shows_it() {
        List<Entry> whole = reviewed("c-1").entries();
        List<Entry> gap = new ArrayList<>(whole);
        gap.remove(2);
        List<Entry> twice = new ArrayList<>(whole);
        twice.add(1, whole.get(0));

        assertThat(told(gap)).containsExactly("history.unlawful 3/4");
        assertThat(told(twice)).containsExactly("history.unlawful 0/1");
    }

    /** Nobody approved it: the work of the stage cannot have come out. */
    @Test
    void what_came_out_is_decided_anew() {
        List<Entry> entries = new ArrayList<>(reviewed("c-1").entries());
        entries.set(4, changed(4, event -> event.withRole(Role.TOWNSHIP)));

        assertThat(told(entries)).containsExactly("history.unlawful 4/5");
    }

    @Test
    void an_event_names_the_regime_of_its_case() {
        List<Entry> entries = new ArrayList<>(reviewed("c-1").entries());
        entries.set(2, changed(2, event -> event.withPolicy("0".repeat(64))));
        assertThat(told(entries)).containsExactly("event.policy 2/policy");

        Desk elsewhere = Desk.of(
                        Regime.of(Packs.NATIONAL_2021).getOrElseThrow(Problems::toException), StateCouncil.CALENDAR)
                .getOrElseThrow(Problems::toException);
        assertThat(told(CaseTrail.replay(elsewhere, reviewed("c-1").entries())))
                .containsExactly("procedure.absent 0/dibao.procedure.review");
    }

    /** Of each case the first thing that is wrong, and nothing that only follows from it; the others are read on. */
    @Test
    void what_is_wrong_with_several_cases_is_told_at_once() {
        Addition addition = Addition.to(Cases.START);
        for (String id : List.of("c-1", "c-2", "c-3")) {
            addition = addition.with(Cases.fresh(id), Cases.reviewed(id).happenings(), Cases.AT);
        }
        List<Entry> entries = new ArrayList<>(addition.entries());
        entries.set(
                1, changed(addition, 1, event -> event.withPayload(with(event.payload(), "extra", JsonValue.of(1)))));
        entries.set(
                7,
                changed(addition, 7, event -> event.withPayload(with(event.payload(), "sequence", JsonValue.of(9)))));

        assertThat(told(entries)).containsExactly("json.unknownKey 1/payload/extra", "history.unlawful 7/9");
    }

    /** The desk knows both: a case that was moved is read back under the version to which it went. */
    @Test
    void a_case_that_was_moved_goes_on_under_the_other_regime() {
        Regime other = Regime.of(Packs.NATIONAL_2012, Packs.POVERTY_LINES, Packs.SHANGRAO_2017)
                .getOrElseThrow(Problems::toException);
        Desk both = Desk.of(List.of(Cases.REGIME, other), StateCouncil.CALENDAR).getOrElseThrow(Problems::toException);
        CaseFile file = both.newCase("c-1", both.regimes().get(0), Cases.REVIEW, Cases.DAY)
                .getOrElseThrow(Problems::toException);
        Addition addition = Addition.to(Cases.START);
        for (Act act : List.of(
                new Act.Open(Cases.REVIEW, Cases.SEALED, Optional.empty()),
                new Act.Move(both.regimes().get(1), Cases.REVIEW),
                new Act.Submit())) {
            List<Happening> done = accepted(both, file, act);
            addition = addition.with(file, done, Cases.AT);
            file = file.after(done);
        }

        assertThat(addition.entries())
                .extracting(entry -> entry.event().policy())
                .containsExactly(
                        both.regimes().get(0).hex(),
                        both.regimes().get(0).hex(),
                        both.regimes().get(1).hex());
        assertThat(CaseTrail.replay(both, addition.entries()).get()).containsEntry("c-1", file);
    }

    private static List<Happening> accepted(Desk desk, CaseFile file, Act act) {
        Command command = new Command("command-" + file.sequence(), file.sequence(), Cases.CLERK, Cases.DAY, act);
        return desk.decide(file, command).match(accepted -> accepted.happenings(), already -> List.of(), refused -> {
            throw new AssertionError(refused.refusals().toString());
        });
    }

    private static Addition reviewed(String id) {
        return Addition.to(Cases.START).with(Cases.fresh(id), Cases.reviewed(id).happenings(), Cases.AT);
    }

    private static Event other(String type) {
        return reviewed("c-1").entries().get(0).event().withType(type).withPayload(JsonValue.object(Map.of()));
    }

    private static Entry changed(int at, UnaryOperator<Event> change) {
        return changed(reviewed("c-1"), at, change);
    }

    /** The entry of that number as if something else had been written there. */
    private static Entry changed(Addition addition, int at, UnaryOperator<Event> change) {
        TrailHead before = addition.from().after(addition.entries().subList(0, at));
        return before.append(change.apply(addition.entries().get(at).event())).entry();
    }

    private static JsonValue with(JsonValue payload, String member, JsonValue value) {
        Map<String, JsonValue> members = new TreeMap<>(((JsonValue.Fields) payload).of());
        members.put(member, value);
        return JsonValue.object(members);
    }

    private static Either<Problems, Map<String, CaseFile>> replayed(List<Entry> entries) {
        return CaseTrail.replay(Cases.DESK, entries);
    }

    private static List<String> told(List<Entry> entries) {
        return told(replayed(entries));
    }

    private static List<String> told(Either<Problems, Map<String, CaseFile>> read) {
        return read.getLeft().list().stream()
                .map(problem -> problem.code() + " " + problem.path())
                .toList();
    }
}

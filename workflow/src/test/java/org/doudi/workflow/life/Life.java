package org.doudi.workflow.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doudi.core.fact.Truth;
import org.doudi.core.finding.Matter;
import org.doudi.core.household.Role;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problems;
import org.doudi.core.procedure.Addressee;
import org.doudi.core.procedure.Evidence;
import org.doudi.core.procedure.Formality;
import org.doudi.core.procedure.Item;
import org.doudi.core.procedure.Result;
import org.doudi.core.procedure.Stage;
import org.doudi.workflow.calendar.DueDate;
import org.doudi.workflow.calendar.StateCouncil;
import org.doudi.workflow.desk.Act;
import org.doudi.workflow.desk.Actor;
import org.doudi.workflow.desk.CaseFile;
import org.doudi.workflow.desk.Command;
import org.doudi.workflow.desk.Decision;
import org.doudi.workflow.desk.Desk;
import org.doudi.workflow.desk.Discovery;
import org.doudi.workflow.desk.Due;
import org.doudi.workflow.desk.Progress;
import org.doudi.workflow.desk.Refusal;

/**
 * What a household and the offices do about each other, told as it happens: on a day, somebody, in a case, does this. Whatever
 * is told has to be accepted, unless {@link #cannot} stands before it. Everything that was accepted goes on one trail.
 */
final class Life {

    private final Desk desk;
    private final Records records;
    private final Map<String, CaseFile> files = new LinkedHashMap<>();
    private LocalDate day = LocalDate.MIN;
    private Actor actor = Actor.of("nobody", Role.OTHER_AGENCY);
    private String current = "";
    private List<String> expected = List.of();
    private Discovery found = Discovery.DECLARED;

    private Life(Desk desk, Records records) {
        this.desk = desk;
        this.records = records;
    }

    /** A life under these layers, from the nation down. The trail of {@code place} will have it. */
    static Life under(String place, Policy... layers) {
        Regime regime = Regime.of(layers).getOrElseThrow(Problems::toException);
        Desk desk = Desk.of(regime, StateCouncil.CALENDAR).getOrElseThrow(Problems::toException);
        return new Life(desk, new Records(place));
    }

    /** What follows happens on that day. */
    Life on(String date) {
        day = LocalDate.parse(date);
        return this;
    }

    /** What follows is about that case. */
    Life in(String id) {
        assertThat(files).containsKey(id);
        current = id;
        return this;
    }

    /** What follows is done by somebody in that role. */
    Life by(Role role) {
        actor = Actor.of(role.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-1", role);
        return this;
    }

    Life household() {
        return by(Role.HOUSEHOLD);
    }

    Life village() {
        return by(Role.VILLAGE_COMMITTEE);
    }

    Life township() {
        return by(Role.TOWNSHIP);
    }

    Life civilAffairs() {
        return by(Role.CIVIL_AFFAIRS);
    }

    Life povertyOffice() {
        return by(Role.POVERTY_OFFICE);
    }

    /** Whoever acts is a near relative of somebody in the household. */
    Life relative() {
        actor = actor.relative();
        return this;
    }

    /** The next thing told is refused, for these reasons and no others. */
    Life cannot(String... codes) {
        expected = List.of(codes);
        return this;
    }

    /** The case opened next is about a household that whoever opens it found on a visit. */
    Life onAVisit() {
        found = new Discovery(Discovery.Channel.VISIT, actor.role());
        return this;
    }

    /** The case opened next is about a household that somebody's data gave an alert of. */
    Life onAnAlertOf(Role role) {
        found = new Discovery(Discovery.Channel.ALERT, role);
        return this;
    }

    Life opens(String id, String procedure) {
        return opens(id, procedure, Optional.empty());
    }

    /** Opens a case that follows an earlier one. */
    Life opens(String id, String procedure, String earlier) {
        assertThat(files).containsKey(earlier);
        return opens(id, procedure, Optional.of(earlier));
    }

    private Life opens(String id, String procedure, Optional<String> earlier) {
        files.put(id, desk.newCase(id, procedure, day).getOrElseThrow(Problems::toException));
        current = id;
        does(new Act.Open(procedure, records.sealed("household"), found, earlier));
        found = Discovery.DECLARED;
        // What was not opened is no case.
        files.computeIfPresent(id, (same, file) -> file.progress().isPresent() ? file : null);
        return this;
    }

    Life signs() {
        return does(new Act.Sign(records.sealed("signature")));
    }

    Life submits() {
        return does(new Act.Submit());
    }

    /** Two people gather it. */
    Life records(Evidence... evidence) {
        return records(2, evidence);
    }

    Life records(int people, Evidence... evidence) {
        for (Evidence one : evidence) {
            does(new Act.PutOnRecord(one, people, records.sealed("content")));
        }
        return this;
    }

    Life finds(Matter matter, Truth answer) {
        return does(new Act.PutFinding(matter, answer, records.sealed("derivation")));
    }

    Life judges(String question, Truth answer) {
        return does(new Act.Judge(question, answer, records.sealed("reason")));
    }

    Life sends() {
        return does(new Act.Send());
    }

    Life answers() {
        return does(new Act.Answer(records.sealed("content")));
    }

    Life finishes() {
        return does(new Act.Finish());
    }

    /** A meeting where nobody is asked anything but for or against; all who are there represent villagers. */
    Life meets(int group, int present, int inFavour) {
        return meets(group, present, present, inFavour, Map.of());
    }

    Life meets(int group, int present, int representatives, int inFavour, Map<String, Truth> answers) {
        return does(new Act.Appraise(
                group, present, representatives, inFavour, present - inFavour, answers, records.sealed("minutes")));
    }

    Life posts() {
        return does(new Act.Post());
    }

    Life objects() {
        return does(new Act.RaiseObjection(records.sealed("content")));
    }

    Life takesDown() {
        return does(new Act.TakeDown());
    }

    Life approves(Formality... formalities) {
        return does(new Act.Approve(Set.of(formalities)));
    }

    Life refuses() {
        return does(new Act.Refuse(records.sealed("reason")));
    }

    Life sendsBack() {
        return does(new Act.Return(records.sealed("reason")));
    }

    Life upholds() {
        return does(new Act.Rule(true, records.sealed("reason")));
    }

    Life dismisses() {
        return does(new Act.Rule(false, records.sealed("reason")));
    }

    Life putsDown(Item... items) {
        for (Item item : items) {
            does(new Act.PutDown(item, records.sealed("content")));
        }
        return this;
    }

    Life tells(Addressee... addressees) {
        for (Addressee addressee : addressees) {
            does(new Act.Tell(addressee));
        }
        return this;
    }

    Life withdraws() {
        return does(new Act.Withdraw());
    }

    Life reportsChange() {
        return does(new Act.ReportChange(records.sealed("content")));
    }

    private Life does(Act act) {
        CaseFile before = file();
        String id = "command-" + records.size() + (expected.isEmpty() ? "" : "-refused");
        Decision decision = desk.decide(before, new Command(id, before.sequence(), actor, day, act));
        if (expected.isEmpty()) {
            assertThat(decision).as(act + " on " + day).isInstanceOf(Decision.Accepted.class);
            var happenings = ((Decision.Accepted) decision).happenings();
            records.add(before, happenings, day.atTime(9, 0).toInstant(ZoneOffset.ofHours(8)));
            files.put(current, before.after(happenings));
        } else {
            assertThat(decision).as(act + " on " + day).isInstanceOf(Decision.Refused.class);
            assertThat(((Decision.Refused) decision).refusals())
                    .as(act + " on " + day)
                    .extracting(Refusal::code)
                    .containsExactlyElementsOf(expected);
            expected = List.of();
        }
        return this;
    }

    /** The case is at that stage. */
    Life isAt(String stage) {
        assertThat(file().stage().map(Stage::id)).contains(stage);
        return this;
    }

    /** The notice stands through that day. */
    Life standsThrough(String last) {
        assertThat(due(Due.Kind.NOTICE, file().stage().orElseThrow().id()).by())
                .contains(new DueDate.Due(LocalDate.parse(last)));
        return this;
    }

    /** The clock runs out with that day, and has not run out yet. */
    Life isDue(String clock, String last) {
        Due due = due(Due.Kind.CLOCK, clock);
        assertThat(due.by()).as(clock).contains(new DueDate.Due(LocalDate.parse(last)));
        assertThat(due.isOverdue()).as(clock).isEqualTo(Truth.of(day.isAfter(LocalDate.parse(last))));
        return this;
    }

    /** When the clock runs out nobody can say: it stands, or its days have no value or are not announced. */
    Life isNotDue(String clock) {
        assertThat(due(Due.Kind.CLOCK, clock).by().flatMap(DueDate::date))
                .as(clock)
                .isEmpty();
        return this;
    }

    private Due due(Due.Kind kind, String id) {
        return desk.due(file(), day).stream()
                .filter(due -> due.kind() == kind && due.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(kind + " " + id + " in " + desk.due(file(), day)));
    }

    /** The case has ended so, by these stages. */
    Life ended(Result result, String... stages) {
        assertThat(file().progress()).contains(new Progress.Closed(result));
        assertThat(file().stays()).extracting(CaseFile.Stay::stage).containsExactly(stages);
        return this;
    }

    /** The household has withdrawn. */
    Life isWithdrawn() {
        assertThat(file().progress()).contains(new Progress.Withdrawn());
        return this;
    }

    /** The case is under way, where it was left. */
    CaseFile file() {
        return Optional.ofNullable(files.get(current)).orElseThrow();
    }

    /** Everything that happened is on the trail as it was kept, is proved there, and gives the same cases again. */
    void isKept() {
        records.requireKept(desk, files);
    }
}

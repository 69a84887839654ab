package org.doudi.workflow.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.doudi.core.fact.Truth;
import org.doudi.core.finding.Matter;
import org.doudi.core.household.Role;
import org.doudi.core.json.JsonValue;
import org.doudi.core.problem.Problem;
import org.doudi.core.procedure.Addressee;
import org.doudi.core.procedure.Evidence;
import org.doudi.core.procedure.Formality;
import org.doudi.core.procedure.Item;
import org.doudi.core.procedure.Way;
import org.doudi.workflow.audit.Disclosure;
import org.doudi.workflow.audit.Entry;
import org.doudi.workflow.audit.Event;
import org.doudi.workflow.audit.Hashing;
import org.doudi.workflow.audit.Opening;
import org.doudi.workflow.desk.Act;
import org.doudi.workflow.desk.Actor;
import org.doudi.workflow.desk.CaseFile;
import org.doudi.workflow.desk.Discovery;
import org.doudi.workflow.desk.Happening;
import org.junit.jupiter.api.Test;

class CaseEventsTest {

    private static final CaseFile BLANK = Cases.fresh("c-1");

    /** The payloads stand in {@code payloads.txt} as they were written by hand from the page, one of each type. */
    @Test
    void every_type_is_written_as_the_page_says_byte_for_byte_and_read_back() throws IOException {
        Map<String, String> written = payloads();
        Map<String, Event> events = new LinkedHashMap<>();
        for (Happening happening : oneOfEach()) {
            Event event = CaseEvents.event(BLANK, happening, Cases.AT);
            events.put(event.type(), event);
            assertThat(new String(event.payload().canonical(), StandardCharsets.UTF_8))
                    .isEqualTo(written.get(event.type()));
            assertThat(CaseEvents.read(event).get()).isEqualTo(new CaseHappening("c-1", happening));
        }

        assertThat(events).containsOnlyKeys(written.keySet());
        assertThat(events)
                .containsOnlyKeys(ActTypes.ALL.stream().map(ActType::name).toList());
    }

    @Test
    void what_is_no_members_business_stands_in_the_envelope() {
        Event event = CaseEvents.event(BLANK, happening(new Act.Withdraw(), "check", Optional.empty(), true), Cases.AT);

        assertThat(event.version()).isEqualTo(1);
        assertThat(event.actor()).isEqualTo("somebody-1");
        assertThat(event.role()).isEqualTo(Role.TOWNSHIP);
        assertThat(event.on()).isEqualTo(Cases.DAY);
        assertThat(event.at()).isEqualTo(Cases.AT);
        assertThat(event.command()).isEqualTo("command-1");
        assertThat(event.policy()).isEqualTo(BLANK.version().regime().hex());
    }

    @Test
    void a_value_that_was_sealed_can_be_disclosed_alone() {
        Opening opening = Opening.of("household", new byte[Opening.SALT_LENGTH], JsonValue.of("张三"));
        Act.Open open = new Act.Open(Cases.REVIEW, opening.commitment(Hashing.SHA_256), Optional.empty());
        Entry entry = Cases.START
                .append(CaseEvents.event(BLANK, happening(open, "call", Optional.empty(), false), Cases.AT))
                .entry();

        assertThat(new Disclosure(0, opening).isIn(entry, Hashing.SHA_256)).isTrue();
        Opening other = Opening.of("household", new byte[Opening.SALT_LENGTH], JsonValue.of("李四"));
        assertThat(new Disclosure(0, other).isIn(entry, Hashing.SHA_256)).isFalse();
    }

    @Test
    void every_member_that_is_missing_is_told() throws IOException {
        for (Map.Entry<String, String> line : payloads().entrySet()) {
            Event empty = event(line.getKey(), JsonValue.object(Map.of()));
            List<String> required = json(line.getValue()).of().keySet().stream()
                    .filter(name -> !Set.of("came", "earlier").contains(name))
                    .map(name -> "payload/" + name)
                    .toList();

            assertThat(problems(empty)).extracting(Problem::code).containsOnly("json.missingKey");
            assertThat(problems(empty)).extracting(Problem::path).containsExactlyInAnyOrderElementsOf(required);
        }
    }

    @Test
    void every_member_of_another_type_is_told() throws IOException {
        for (Map.Entry<String, String> line : payloads().entrySet()) {
            Map<String, JsonValue> nulls = new TreeMap<>();
            json(line.getValue()).of().keySet().forEach(name -> nulls.put(name, new JsonValue.Nothing()));
            List<Problem> problems = problems(event(line.getKey(), JsonValue.object(nulls)));

            assertThat(problems)
                    .extracting(Problem::code)
                    .isSubsetOf("json.text", "json.whole", "json.boolean", "json.object", "json.list", "choice");
            assertThat(problems)
                    .extracting(Problem::path)
                    .containsExactlyInAnyOrderElementsOf(nulls.keySet().stream()
                            .map(name -> "payload/" + name)
                            .toList());
        }
    }

    @Test
    void an_unknown_member_is_told_and_not_repeated_if_it_may_be_personal() throws IOException {
        List<Problem> problems = problems(changed("case.posted", members -> {
            members.put("note", JsonValue.of("x"));
            members.put("110101199003077774", JsonValue.of("x"));
        }));

        assertThat(problems).extracting(Problem::code).containsOnly("json.unknownKey");
        assertThat(problems)
                .extracting(Problem::path)
                .containsExactlyInAnyOrder("payload/note", "payload/(key of 18 characters)");
        assertThat(problems.toString()).doesNotContain("110101199003077774");
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() throws IOException {
        Event wrong = changed("case.appraised", members -> {
            members.put("case", JsonValue.of("张三"));
            members.put("came", JsonValue.of("DONE "));
            members.put("sequence", JsonValue.of(0));
            members.put("group", JsonValue.of(1L << 40));
            members.put("present", JsonValue.of("9"));
            members.put(
                    "answers",
                    JsonValue.object(Map.of("two words", JsonValue.of("YES"), "labour", JsonValue.of("perhaps"))));
            members.put("minutes", JsonValue.of("a".repeat(64)));
            members.put("extra", JsonValue.of(true));
        });

        assertThat(told(wrong))
                .containsExactlyInAnyOrder(
                        "id.format payload/case",
                        "choice payload/came",
                        "json.whole payload/sequence",
                        "json.whole payload/group",
                        "json.whole payload/present",
                        "id.format payload/answers",
                        "choice payload/answers/labour",
                        "json.object payload/minutes",
                        "json.unknownKey payload/extra");
        assertThat(problems(wrong).toString()).doesNotContain("张三").doesNotContain("perhaps");
    }

    @Test
    void a_commitment_to_another_field_is_none_to_this_one() throws IOException {
        assertThat(told(changed("case.signed", members -> members.put("signature", sealed("minutes", "a".repeat(64))))))
                .containsExactly("sealed.field payload/signature/field");
        assertThat(told(changed(
                        "case.signed", members -> members.put("signature", sealed("signature", "A".repeat(64))))))
                .containsExactly("hash.format payload/signature/sealed");
    }

    @Test
    void values_that_cannot_be_are_told() throws IOException {
        assertThat(told(changed("case.appraised", members -> members.put("present", JsonValue.of(16)))))
                .containsExactly("appraisal.count payload");
        assertThat(told(changed("case.evidence-recorded", members -> members.put("people", JsonValue.of(0)))))
                .containsExactly("people.bound payload/people");
        assertThat(told(changed("case.judged", members -> members.put("answer", JsonValue.of("OPEN")))))
                .containsExactly("judgement.open payload/answer");
        assertThat(told(changed("case.moved", members -> members.put("regime", JsonValue.of("8")))))
                .containsExactly("hash.format payload/regime");
    }

    /** More votes than an int holds are not fewer than none. */
    @Test
    void votes_are_counted_without_running_over() throws IOException {
        assertThat(told(changed("case.appraised", members -> {
                    members.put("inFavour", JsonValue.of(Integer.MAX_VALUE));
                    members.put("against", JsonValue.of(Integer.MAX_VALUE));
                })))
                .containsExactly("appraisal.count payload");
    }

    @Test
    void a_set_is_written_in_one_way_only() throws IOException {
        for (List<String> list :
                List.of(List.of("SEALED", "HEAD_SIGNS"), List.of("SEALED", "SEALED"), List.of("HEAD_SIGNS", "SEAL"))) {
            Event event = changed(
                    "case.approved",
                    members -> members.put(
                            "formalities",
                            JsonValue.list(list.stream().map(JsonValue::of).toList())));
            assertThat(told(event))
                    .containsExactly(
                            list.contains("SEAL") ? "choice payload/formalities/1" : "list.order payload/formalities");
        }
    }

    @Test
    void how_the_work_came_out_has_to_be_possible_with_the_act() throws IOException {
        for (ActType<?> kind : ActTypes.ALL) {
            for (Way way : Way.values()) {
                Event event = changed(kind.name(), members -> members.put("came", JsonValue.of(way.name())));
                assertThat(CaseEvents.read(event).isRight())
                        .as(kind.name() + " " + way)
                        .isEqualTo(kind.comes().ways().contains(way));
            }
            Event without = changed(kind.name(), members -> members.remove("came"));
            assertThat(CaseEvents.read(without).isRight())
                    .as(kind.name())
                    .isEqualTo(!kind.comes().isAlways());
        }
        assertThat(told(changed("case.posted", members -> members.put("came", JsonValue.of("DONE")))))
                .containsExactly("happening.way payload/came");
    }

    @Test
    void other_types_and_later_versions_are_not_read() throws IOException {
        Event event = event("case.posted", json(payloads().get("case.posted")));

        assertThat(told(event.withType("Applied"))).containsExactly("event.type type");
        assertThat(told(event.withType("case.opening"))).containsExactly("event.type type");
        assertThat(told(event.withVersion(2))).containsExactly("event.version version");
        assertThat(CaseEvents.TYPES
                        .read(Cases.START.append(event.withVersion(2)).entry())
                        .isLeft())
                .isTrue();
        assertThat(CaseEvents.TYPES.read(Cases.START.append(event).entry()).get())
                .isEqualTo(event);
    }

    @Test
    void only_what_happened_next_becomes_an_event() {
        Happening second = Cases.reviewed("c-1").happenings().get(1);

        assertThatThrownBy(() -> CaseEvents.event(BLANK, second, Cases.AT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Happening> oneOfEach() {
        Optional<Way> none = Optional.empty();
        return List.of(
                happening(
                        new Act.Open(
                                "dibao.procedure.admission",
                                Cases.hash('a'),
                                new Discovery(Discovery.Channel.VISIT, Role.VILLAGE_COMMITTEE),
                                Optional.of("c-0")),
                        "apply",
                        none,
                        false),
                happening(new Act.Sign(Cases.hash('b')), "apply", none, false),
                happening(new Act.Submit(), "apply", Optional.of(Way.DONE), false),
                happening(new Act.PutOnRecord(Evidence.HOME_VISIT, 2, Cases.hash('c')), "check", none, false),
                happening(new Act.PutFinding(Matter.ADMISSION, Truth.OPEN, Cases.hash('d')), "county", none, false),
                happening(new Act.Judge("clearly-above", Truth.NO, Cases.hash('e')), "county", none, false),
                happening(new Act.Send(), "comparison", none, false),
                happening(new Act.Answer(Cases.hash('f')), "comparison", Optional.of(Way.DONE), false),
                happening(new Act.Finish(), "check", Optional.of(Way.DONE), false),
                happening(
                        new Act.Appraise(
                                15,
                                12,
                                9,
                                7,
                                4,
                                Map.of("appraisal.assets", Truth.YES, "appraisal.labour", Truth.NO),
                                Cases.hash('1')),
                        "appraise",
                        Optional.of(Way.PASSED),
                        false),
                happening(new Act.Post(), "post-village", none, false),
                happening(new Act.RaiseObjection(Cases.hash('2')), "post-village", none, true),
                happening(new Act.TakeDown(), "post-village", Optional.of(Way.OBJECTED), false),
                happening(
                        new Act.Approve(Set.of(Formality.SEALED, Formality.HEAD_SIGNS)),
                        "decide",
                        Optional.of(Way.APPROVED),
                        false),
                happening(new Act.Refuse(Cases.hash('3')), "decide", Optional.of(Way.REFUSED), false),
                happening(new Act.Return(Cases.hash('4')), "decide", Optional.of(Way.RETURNED), false),
                happening(new Act.Rule(true, Cases.hash('5')), "hearing", Optional.of(Way.UPHELD), false),
                happening(new Act.PutDown(Item.FUNDS, Cases.hash('6')), "support", none, false),
                happening(new Act.Tell(Addressee.HOUSEHOLD), "tell", none, false),
                happening(new Act.Withdraw(), "check", none, false),
                happening(new Act.ReportChange(Cases.hash('7')), "check", none, false),
                happening(new Act.Move(Cases.hash('8'), "dibao.procedure.admission"), "check", none, false));
    }

    private static Happening happening(Act act, String stage, Optional<Way> came, boolean isRelative) {
        Actor actor = new Actor("somebody-1", Role.TOWNSHIP, isRelative);
        return new Happening(1, "command-1", actor, Cases.DAY, act, stage, came);
    }

    private static Map<String, String> payloads() throws IOException {
        Map<String, String> payloads = new LinkedHashMap<>();
        try (InputStream in = CaseEventsTest.class.getResourceAsStream("payloads.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
                int space = line.indexOf(' ');
                payloads.put(line.substring(0, space), line.substring(space + 1));
            });
        }
        return payloads;
    }

    private static JsonValue.Fields json(String text) {
        return (JsonValue.Fields)
                JsonValue.parse(text.getBytes(StandardCharsets.UTF_8)).get();
    }

    private static JsonValue sealed(String field, String hex) {
        return JsonValue.object(Map.of("field", JsonValue.of(field), "sealed", JsonValue.of(hex)));
    }

    /** The event of that type in {@code payloads.txt}, with a payload that was changed. */
    private static Event changed(String type, Consumer<Map<String, JsonValue>> change) throws IOException {
        Map<String, JsonValue> members =
                new TreeMap<>(json(payloads().get(type)).of());
        change.accept(members);
        return event(type, JsonValue.object(members));
    }

    private static Event event(String type, JsonValue payload) {
        return Event.builder(type)
                .actor("somebody-1")
                .role(Role.TOWNSHIP)
                .on(Cases.DAY)
                .at(Cases.AT)
                .policy("0".repeat(64))
                .command("command-1")
                .payload(payload)
                .build();
    }

    private static List<Problem> problems(Event event) {
        return CaseEvents.read(event).getLeft().list();
    }

    private static List<String> told(Event event) {
        return problems(event).stream()
                .map(problem -> problem.code() + " " + problem.path())
                .toList();
    }
}

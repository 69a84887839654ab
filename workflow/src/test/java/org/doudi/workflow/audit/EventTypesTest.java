package org.doudi.workflow.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.doudi.core.json.JsonValue;
import org.doudi.core.problem.Problems;
import org.doudi.core.problem.ProblemsException;
import org.doudi.core.text.Text;
import org.junit.jupiter.api.Test;

class EventTypesTest {

    /** From 1 to 2 a count of months became a text; from 2 to 3 it got another name. */
    private static final EventTypes TODAY = EventTypes.none()
            .with("Applied", List.of(EventTypesTest::monthsAsText, renamed("months", "duration")))
            .with("Assessed", List.of());

    private static final Event APPLIED =
            Trails.anEvent(0, 0).withPayload(JsonValue.object(Map.of("months", JsonValue.of(3))));

    @Test
    void an_old_version_is_brought_up_to_the_current_one() {
        Event expected = APPLIED.withVersion(3).withPayload(JsonValue.object(Map.of("duration", JsonValue.of("3"))));

        assertThat(TODAY.read(entry(APPLIED)).get()).isEqualTo(expected);
        assertThat(TODAY.read(entry(APPLIED.withVersion(2)
                                .withPayload(JsonValue.object(Map.of("months", JsonValue.of("3"))))))
                        .get())
                .isEqualTo(expected);
        assertThat(TODAY.read(entry(expected)).get()).isEqualTo(expected);
    }

    @Test
    void reading_changes_nothing_that_is_verified() {
        Trails.Trail trail = Trails.aTrail(6);
        TrailVerifier verifier = TrailVerifier.of(Trails.ORIGIN, Trails.COUNTY.key());
        trail.stored()
                .forEach(bytes -> assertThat(
                                TODAY.read(Entry.parse(bytes, Trails.ORIGIN).get())
                                        .isRight())
                        .isTrue());

        assertThat(verifier.verify(trail.stored(), trail.checkpoints(List.of(6))))
                .isInstanceOf(Verdict.Sound.class);
    }

    @Test
    void a_newer_version_and_an_unknown_type_are_refused() {
        assertThat(code(APPLIED.withVersion(4))).isEqualTo("event.version");
        assertThat(code(APPLIED.withType("Appealed"))).isEqualTo("event.type");
        assertThat(TODAY.read(entry(APPLIED.withType("Assessed").withVersion(2)))
                        .isLeft())
                .isTrue();
    }

    @Test
    void a_payload_that_a_step_cannot_read_is_a_problem() {
        assertThat(code(APPLIED.withPayload(JsonValue.object(Map.of())))).isEqualTo("months.missing");
        EventTypes noObject = EventTypes.none().with("Applied", List.of(payload -> JsonValue.of(1)));
        assertThat(noObject.read(entry(APPLIED)).getLeft().list().get(0).code()).isEqualTo("event.payload");
    }

    @Test
    void a_type_is_known_once_and_its_name_is_an_id() {
        assertThatThrownBy(() -> TODAY.with("Applied", List.of())).isInstanceOf(ProblemsException.class);
        assertThatThrownBy(() -> TODAY.with("two words", List.of())).isInstanceOf(ProblemsException.class);
        assertThat(TODAY).hasToString("EventTypes[Applied, Assessed]");
    }

    private static String code(Event event) {
        return TODAY.read(entry(event)).getLeft().list().get(0).code();
    }

    private static Entry entry(Event event) {
        return TrailHead.start(Trails.ORIGIN).append(event).entry();
    }

    private static JsonValue monthsAsText(JsonValue payload) {
        long months = payload.whole("months")
                .orElseThrow(() -> Problems.of("months.missing", "months", "", Text.same("3"))
                        .toException());
        Map<String, JsonValue> fields = new TreeMap<>(((JsonValue.Fields) payload).of());
        fields.put("months", JsonValue.of(String.valueOf(months)));
        return JsonValue.object(fields);
    }

    private static UnaryOperator<JsonValue> renamed(String from, String to) {
        return payload -> {
            Map<String, JsonValue> fields = new TreeMap<>(((JsonValue.Fields) payload).of());
            fields.put(to, fields.remove(from));
            return JsonValue.object(fields);
        };
    }
}

package org.doudi.workflow.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.doudi.core.json.JsonValue;
import org.doudi.core.problem.ProblemsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryTest {

    private static final TrailHead START = TrailHead.start(Trails.ORIGIN);
    private static final Event EVENT =
            Trails.anEvent(0, 0).withPayload(JsonValue.object(Map.of("months", JsonValue.of(3))));
    private static final String WRITTEN = "{\"actor\":\"clerk-0\",\"at\":1614556800123,\"command\":\"command-0-0\","
            + "\"format\":\"doudi/entry/1\",\"on\":\"2021-03-01\",\"payload\":{\"months\":3},"
            + "\"policy\":\"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\","
            + "\"previous\":\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\","
            + "\"role\":\"TOWNSHIP\",\"sequence\":0,\"trail\":\"county.example/dibao\",\"type\":\"Applied\","
            + "\"version\":1}";

    @Test
    void an_entry_is_canonical_json() {
        Entry entry = START.append(EVENT).entry();

        assertThat(new String(entry.bytes(), StandardCharsets.UTF_8)).isEqualTo(WRITTEN);
        assertThat(JsonValue.parse(entry.bytes()).get().canonical()).isEqualTo(entry.bytes());
        assertThat(entry.hash().bytes()).isEqualTo(Reference.hash(new byte[] {0}, entry.bytes()));
        assertThat(entry.sequence()).isZero();
        assertThat(entry.previous()).isEqualTo(Hashing.SHA_256.empty());
        assertThat(entry.event()).isEqualTo(EVENT);
    }

    @Test
    void the_next_entry_names_the_one_before() {
        TrailHead.Appended first = START.append(EVENT);
        Entry second = first.head().append(EVENT).entry();

        assertThat(second.previous())
                .isEqualTo(first.entry().hash())
                .isEqualTo(first.head().last());
        assertThat(second.sequence()).isOne();
    }

    @Test
    void an_entry_is_read_back_as_it_was_written() {
        Entry entry = START.append(EVENT).entry();
        Entry read = Entry.parse(entry.bytes(), Trails.ORIGIN).get();

        assertThat(read).isEqualTo(entry).hasSameHashCodeAs(entry).hasToString("Entry[0 Applied]");
        assertThat(read.event()).isEqualTo(EVENT);
        assertThat(read.hash()).isEqualTo(entry.hash());
        assertThat(read.previous()).isEqualTo(entry.previous());
        assertThat(read.trail()).isEqualTo("county.example/dibao");
    }

    @Test
    void bytes_that_are_handed_in_or_out_change_nothing() {
        byte[] bytes = START.append(EVENT).entry().bytes();
        Entry read = Entry.parse(bytes, Trails.ORIGIN).get();
        bytes[0] = 0;
        read.bytes()[1] = 0;

        assertThat(new String(read.bytes(), StandardCharsets.UTF_8)).isEqualTo(WRITTEN);
    }

    @Test
    void an_entry_of_another_trail_is_none_of_this() {
        byte[] bytes = START.append(EVENT).entry().bytes();

        assertThat(Entry.parse(bytes, Origin.of("other.example"))
                        .getLeft()
                        .list()
                        .get(0)
                        .code())
                .isEqualTo("entry.form");
        assertThat(Entry.parse(
                                bytes,
                                new Origin(
                                        "county.example/dibao",
                                        Hashing.of("SHA-512/256").get()))
                        .isLeft())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "{\"actor\"|{ \"actor\"",
                "\"actor\":\"clerk-0\",|",
                "\"actor\":\"clerk-0\"|\"actor\":\"clerk 0\"",
                "\"actor\":\"clerk-0\"|\"actor\":\"\"",
                "\"actor\":\"clerk-0\"|\"actor\":\"clerk\\u002d0\"",
                "\"actor\":\"clerk-0\"|\"actor\":7",
                "\"actor\":\"clerk-0\"|\"actor\":\"110101199003070000\"",
                "\"at\":1614556800123|\"at\":1614556800123.0",
                "\"at\":1614556800123|\"at\":\"1614556800123\"",
                "\"at\":1614556800123|\"at\":01614556800123",
                "\"at\":1614556800123|\"at\":9007199254740992",
                "\"at\":1614556800123|\"at\":9007199254740991",
                "\"at\":1614556800123|\"at\":-0",
                "entry/1|entry/2",
                "2021-03-01|2021-02-29",
                "2021-03-01|2021-3-1",
                "2021-03-01|2021-13-01",
                "2021-03-01|2021-00-01",
                "2021-03-01|2021-01-00",
                "2021-03-01|+2021-03-1",
                "2021-03-01|20210301",
                "{\"months\":3}|[3]",
                "{\"months\":3}|3",
                "{\"months\":3}|{\"months\": 3}",
                "{\"months\":3}|{\"months\":3.0}",
                "{\"months\":3}|{\"months\":3,\"months\":3}",
                "{\"months\":3}|{\"months\":3,\"a\":1}",
                "{\"months\":3}|{\"m\\u006fnths\":3}",
                "{\"months\":3}|{\"months\":\"\\/\"}",
                "{\"months\":3}|{\"months\":\"\\u001F\"}",
                "{\"months\":3}|{\"months\":\"\\u000a\"}",
                "{\"months\":3}|{\"months\":\"\\ud800\"}",
                "{\"months\":3}|{\"months\":tru}",
                "{\"months\":3}|{\"months\":}",
                "{\"months\":3}|{\"months\":[1,]}",
                "{\"months\":3}|{\"months\":3",
                "\"0123456789a|\"0123456789A",
                "\"0123456789a|\"00123456789a",
                "\"e3b0|\"E3b0",
                "\"e3b0|\"",
                "TOWNSHIP|MAYOR",
                "TOWNSHIP|township",
                "\"sequence\":0|\"sequence\":-1",
                "\"sequence\":0|\"sequence\":\"0\"",
                "\"sequence\":0|\"sequence\":00",
                "\"type\":\"Applied\"|\"type\":\"Appl ied\"",
                "\"version\":1|\"version\":0",
                "\"version\":1|\"version\":10001",
                "\"version\":1}|\"version\":1,\"x\":1}",
                "\"version\":1}|\"version\":1",
                "\"version\":1}|\"version\":1}}"
            })
    void what_could_not_have_been_written_so_is_no_entry(String part, String instead) {
        String other = WRITTEN.replace(part, instead == null ? "" : instead);
        assertThat(other).isNotEqualTo(WRITTEN);

        assertThat(Entry.parse(other.getBytes(StandardCharsets.UTF_8), Trails.ORIGIN)
                        .isLeft())
                .isTrue();
    }

    @Test
    void an_event_says_when_to_the_millisecond() {
        Instant at = Instant.parse("2021-03-01T08:00:00.123Z");

        assertThat(read(EVENT.withAt(at)).at()).isEqualTo(at);
        assertThat(read(EVENT.withAt(Instant.ofEpochMilli(-1))).at()).isEqualTo(Instant.ofEpochMilli(-1));
        assertThat(read(EVENT.withAt(Instant.EPOCH)).at()).isEqualTo(Instant.EPOCH);
        assertThatThrownBy(() -> EVENT.withAt(at.plusNanos(1))).isInstanceOf(ProblemsException.class);
        assertThatThrownBy(() -> EVENT.withAt(Instant.MAX)).isInstanceOf(ProblemsException.class);
        assertThatThrownBy(() -> EVENT.withAt(Instant.MIN)).isInstanceOf(ProblemsException.class);
    }

    @Test
    void the_first_and_the_last_day_are_read_back() {
        for (LocalDate day : List.of(LocalDate.of(0, 1, 1), LocalDate.of(2024, 2, 29), LocalDate.of(9999, 12, 31))) {
            assertThat(read(EVENT.withOn(day)).on()).isEqualTo(day);
        }
        assertThatThrownBy(() -> EVENT.withOn(LocalDate.of(10_000, 1, 1))).isInstanceOf(ProblemsException.class);
        assertThatThrownBy(() -> EVENT.withOn(LocalDate.of(-1, 1, 1))).isInstanceOf(ProblemsException.class);
    }

    @Test
    void the_deepest_payload_can_be_read_in_its_entry() {
        Event deepest = EVENT.withPayload(nested(Event.MAX_DEPTH));

        assertThat(read(deepest)).isEqualTo(deepest);
        assertThat(JsonValue.parse(START.append(deepest).entry().bytes()).isRight())
                .isTrue();
        assertThatThrownBy(() -> EVENT.withPayload(nested(Event.MAX_DEPTH + 1))).isInstanceOf(ProblemsException.class);
        String tooDeep = WRITTEN.replace("3}", "[".repeat(64) + "]".repeat(64) + "}");
        assertThat(Entry.parse(tooDeep.getBytes(StandardCharsets.UTF_8), Trails.ORIGIN)
                        .isLeft())
                .isTrue();
    }

    @Test
    void the_longest_payload_can_be_read_in_its_entry() {
        Event longest = EVENT.withPayload(ofLength(Event.MAX_LENGTH));

        assertThat(read(longest)).isEqualTo(longest);
        assertThatThrownBy(() -> EVENT.withPayload(ofLength(Event.MAX_LENGTH + 1)))
                .isInstanceOf(ProblemsException.class);
        assertThat(Entry.parse(new byte[Entry.MAX_LENGTH + 1], Trails.ORIGIN).isLeft())
                .isTrue();
    }

    private static JsonValue ofLength(int length) {
        return JsonValue.object(Map.of("a", JsonValue.of("a".repeat(length - "{'a':''}".length()))));
    }

    @Test
    void an_event_tells_everything_that_is_wrong_with_it() {
        assertThatThrownBy(() -> Event.builder("a type")
                        .version(0)
                        .actor("13800000000")
                        .role(EVENT.role())
                        .on(LocalDate.of(10_000, 1, 1))
                        .at(Instant.ofEpochSecond(0, 1))
                        .policy("none")
                        .command("")
                        .payload(JsonValue.of(1))
                        .build())
                .isInstanceOfSatisfying(
                        ProblemsException.class,
                        e -> assertThat(e.problems().list())
                                .extracting(problem -> problem.path())
                                .containsExactly(
                                        "type", "actor", "command", "version", "on", "at", "policy", "payload"));
    }

    @Test
    void an_event_shows_neither_actor_nor_payload() {
        assertThat(EVENT).hasToString("Event[Applied on 2021-03-01]");
    }

    private static Event read(Event event) {
        return Entry.parse(START.append(event).entry().bytes(), Trails.ORIGIN)
                .get()
                .event();
    }

    private static JsonValue nested(int levels) {
        JsonValue value = JsonValue.object(Map.of());
        for (int i = 1; i < levels; i++) {
            value = JsonValue.object(Map.of("in", value));
        }
        return value;
    }
}

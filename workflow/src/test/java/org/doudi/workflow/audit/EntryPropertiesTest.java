package org.doudi.workflow.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.doudi.core.json.JsonValue;

/** Two ways to read an entry: the scan that verifies and the parser that builds. They have to agree on every byte. */
@PropertyDefaults(tries = 500)
class EntryPropertiesTest {

    private static final TrailHead START = TrailHead.start(Trails.ORIGIN);

    @Property
    void what_is_appended_is_read_back(@ForAll("payloads") JsonValue payload) {
        Event event = Trails.anEvent(1, 0).withPayload(payload);
        Entry entry = START.append(event).entry();

        assertThat(Entry.parse(entry.bytes(), Trails.ORIGIN).get().event()).isEqualTo(event);
    }

    @Property
    void the_scan_takes_what_the_parser_reads_and_writes_back_and_nothing_else(
            @ForAll("payloads") JsonValue payload, @ForAll("changes") List<Change> changes) {
        byte[] bytes = payload.canonical();
        for (Change change : changes) {
            bytes = change.in(bytes);
        }
        byte[] changed = bytes;
        CanonicalScan scan = new CanonicalScan(changed);
        scan.object(JsonValue.MAX_DEPTH);
        boolean canonical = JsonValue.parse(changed)
                .map(read -> read instanceof JsonValue.Fields && Arrays.equals(read.canonical(), changed))
                .getOrElse(false);

        assertThat(scan.isDone())
                .as(new String(changed, StandardCharsets.UTF_8))
                .isEqualTo(canonical);
    }

    /** A byte set, put in or taken out. */
    record Change(int kind, int place, int value) {
        byte[] in(byte[] bytes) {
            int at = bytes.length == 0 ? 0 : place % bytes.length;
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            String before = text.substring(0, at);
            String behind = text.substring(Math.min(text.length(), kind == 1 ? at : at + 1));
            return (before + (kind == 2 ? "" : (char) value) + behind).getBytes(StandardCharsets.ISO_8859_1);
        }
    }

    @Provide
    static Arbitrary<List<Change>> changes() {
        Arbitrary<Integer> bytes = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.integers().between(0, 255)),
                Tuple.of(
                        3,
                        Arbitraries.of("\"\\/,:{}[]0129-+.eEtrufalsn \t\nbAa"
                                .chars()
                                .boxed()
                                .toList())));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 10_000),
                        bytes)
                .as(Change::new)
                .list()
                .ofMaxSize(3);
    }

    @Provide
    static Arbitrary<JsonValue> payloads() {
        Arbitrary<JsonValue> values =
                Arbitraries.recursive(EntryPropertiesTest::leaves, EntryPropertiesTest::around, 0, 3);
        return Arbitraries.maps(texts(), values).ofMaxSize(5).map(JsonValue::object);
    }

    private static Arbitrary<JsonValue> leaves() {
        return Arbitraries.oneOf(
                texts().map(JsonValue::of),
                Arbitraries.longs()
                        .between(-JsonValue.MAX_WHOLE, JsonValue.MAX_WHOLE)
                        .map(JsonValue::of),
                Arbitraries.of(JsonValue.of(true), JsonValue.of(false), new JsonValue.Nothing()));
    }

    private static Arbitrary<JsonValue> around(Arbitrary<JsonValue> inner) {
        return Arbitraries.oneOf(
                inner.list().ofMaxSize(3).map(JsonValue::list),
                Arbitraries.maps(texts(), inner).ofMaxSize(3).map(JsonValue::object));
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(
                        Tuple.of(4, Arbitraries.integers().between('a', 'f')),
                        Tuple.of(1, Arbitraries.integers().between(0, 0x7F)),
                        Tuple.of(1, Arbitraries.of((int) '"', (int) '\\', 0x1F, 0x80, 0x4E2D, 0xFB33, 0x1F602)))
                .list()
                .ofMaxSize(20)
                .map(characters -> characters.stream().map(Character::toString).collect(Collectors.joining()));
    }
}

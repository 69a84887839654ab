package org.doudi.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.erdtman.jcs.JsonCanonicalizer;

@PropertyDefaults(tries = 400)
class JsonValuePropertiesTest {

    @Property
    void what_is_written_is_read_back_equal(@ForAll("values") JsonValue value) {
        assertThat(JsonValue.parse(value.canonical()).get()).isEqualTo(value);
    }

    @Property
    void another_implementation_finds_the_same_bytes(@ForAll("containers") JsonValue value) throws IOException {
        String canonical = new String(value.canonical(), StandardCharsets.UTF_8);
        assertThat(new JsonCanonicalizer(spaced(value)).getEncodedString()).isEqualTo(canonical);
    }

    @Property
    void space_order_and_escapes_do_not_matter(@ForAll("values") JsonValue value) {
        assertThat(JsonValue.parse(spaced(value).getBytes(StandardCharsets.UTF_8))
                        .get())
                .isEqualTo(value);
    }

    @Property
    void different_values_have_different_bytes(@ForAll("values") JsonValue one, @ForAll("values") JsonValue other) {
        assertThat(new String(one.canonical(), StandardCharsets.UTF_8)
                        .equals(new String(other.canonical(), StandardCharsets.UTF_8)))
                .isEqualTo(one.equals(other));
    }

    @Property
    void nothing_but_a_problem_comes_of_any_bytes(@ForAll byte[] bytes) {
        JsonValue.parse(bytes)
                .forEach(value ->
                        assertThat(JsonValue.parse(value.canonical()).get()).isEqualTo(value));
    }

    /** The same value in another order, with space, and every character escaped. */
    private static String spaced(JsonValue value) {
        if (value instanceof JsonValue.Fields fields) {
            return fields.of().entrySet().stream()
                    .sorted((one, other) -> other.getKey().compareTo(one.getKey()))
                    .map(field -> "\n " + escaped(field.getKey()) + " : " + spaced(field.getValue()))
                    .collect(Collectors.joining(" ,", "{", "}"));
        } else if (value instanceof JsonValue.Items items) {
            return items.of().stream()
                    .map(JsonValuePropertiesTest::spaced)
                    .collect(Collectors.joining(" ,\t", "[", "]"));
        } else if (value instanceof JsonValue.Words words) {
            return escaped(words.of());
        }
        return new String(value.canonical(), StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.chars().mapToObj(c -> String.format("\\u%04X", c)).collect(Collectors.joining("", "\"", "\""));
    }

    @Provide
    static Arbitrary<JsonValue> values() {
        return Arbitraries.recursive(JsonValuePropertiesTest::leaves, JsonValuePropertiesTest::around, 0, 3);
    }

    @Provide
    static Arbitrary<JsonValue> containers() {
        return around(values());
    }

    private static Arbitrary<JsonValue> leaves() {
        return Arbitraries.oneOf(
                texts().map(JsonValue::of),
                Arbitraries.longs()
                        .between(-JsonValue.MAX_WHOLE, JsonValue.MAX_WHOLE)
                        .map(JsonValue::of),
                Arbitraries.of(true, false).map(JsonValue::of),
                Arbitraries.just(new JsonValue.Nothing()));
    }

    private static Arbitrary<JsonValue> around(Arbitrary<JsonValue> inner) {
        Arbitrary<JsonValue> lists = inner.list().ofMaxSize(4).map(JsonValue::list);
        Arbitrary<JsonValue> objects =
                Arbitraries.maps(texts(), inner).ofMaxSize(4).map(JsonValue::object);
        return Arbitraries.oneOf(List.of(lists, objects));
    }

    /** Whole characters: of every plane, and those that are escaped more often than chance would have them. */
    private static Arbitrary<String> texts() {
        Arbitrary<Integer> any = Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE);
        return Arbitraries.frequencyOf(
                        Tuple.of(2, any),
                        Tuple.of(2, Arbitraries.integers().between(0, 0x80)),
                        Tuple.of(1, Arbitraries.of((int) '"', (int) '\\', 0x7F, 0xFFFF, 0x10000)))
                .list()
                .ofMaxSize(20)
                .map(characters -> characters.stream().map(Character::toString).collect(Collectors.joining()));
    }
}

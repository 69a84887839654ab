package org.doudi.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.doudi.core.problem.Problems;
import org.doudi.core.problem.ProblemsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonValueTest {

    @Test
    void keys_stand_in_the_order_of_their_utf_16_code_units() {
        // In UTF-8 the second key, beyond the first plane, would stand behind the third.
        JsonValue value = JsonValue.object(
                Map.of("\uFB33", JsonValue.of(3), "\uD83D\uDE02", JsonValue.of(2), "a", JsonValue.of(1)));

        assertThat(written(value)).isEqualTo("{\"a\":1,\"\uD83D\uDE02\":2,\"\uFB33\":3}");
    }

    @Test
    void a_map_with_an_order_of_its_own_loses_it() {
        TreeMap<String, JsonValue> reversed = new TreeMap<>(Comparator.reverseOrder());
        reversed.putAll(Map.of("a", JsonValue.of(1), "b", JsonValue.of(2)));

        assertThat(written(new JsonValue.Fields(reversed))).isEqualTo("{\"a\":1,\"b\":2}");
    }

    @Test
    void only_what_has_to_be_escaped_is_and_in_the_shortest_way() {
        assertThat(written(JsonValue.of("\"\\/\b\t\n\f\r\u0000\u001f\u007f\u0080\u2028")))
                .isEqualTo("\"\\\"\\\\/\\b\\t\\n\\f\\r\\u0000\\u001f\u007f\u0080\u2028\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"兜底", "\uFFFE\uFFFF", "\uD83D\uDE02", "\uDBFF\uDFFF", "\uFEFF"})
    void every_character_is_read_back(String text) {
        assertThat(JsonValue.parse(JsonValue.of(text).canonical()).get()).isEqualTo(JsonValue.of(text));
    }

    @Test
    void whole_numbers_up_to_what_everybody_holds_exactly() {
        assertThat(parsed("9007199254740991")).isEqualTo(JsonValue.of(JsonValue.MAX_WHOLE));
        assertThat(parsed("-9007199254740991")).isEqualTo(JsonValue.of(-JsonValue.MAX_WHOLE));
        assertThatThrownBy(() -> JsonValue.of(JsonValue.MAX_WHOLE + 1)).isInstanceOf(ProblemsException.class);
        assertThatThrownBy(() -> JsonValue.of(-JsonValue.MAX_WHOLE - 1)).isInstanceOf(ProblemsException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9007199254740992|number.unsafe",
                "-9007199254740992|number.unsafe",
                "99999999999999999999|number.unsafe",
                "-0|number.unsafe",
                "1.0|json.number",
                "1e3|json.number",
                "01|json.syntax",
                "+1|json.syntax",
                "NaN|json.syntax",
                "0x10|json.syntax",
                "''|json.empty",
                "{|json.syntax",
                "[1,]|json.syntax",
                "{\"a\":1,}|json.syntax",
                "{a:1}|json.syntax",
                "{\"a\":1,\"\\u0061\":2}|json.syntax",
                "1 2|json.trailing",
                "1 // one|json.syntax",
                "\"\\ud800\"|text.surrogate",
                "{\"\\udc00\":1}|json.syntax",
                "\"a\tb\"|json.syntax"
            })
    void what_has_no_canonical_form_is_refused(String json, String code) {
        assertThat(refused(json.getBytes(StandardCharsets.UTF_8)).list().get(0).code())
                .isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "efbbbf31", // a byte order mark
                "22c080", // an overlong form
                "22eda08022", // a surrogate
                "22f490808022", // beyond Unicode
                "22e4b8", // cut off
                "2200ff22"
            })
    void bytes_that_are_no_utf_8_are_refused(String hex) {
        assertThat(refused(HexFormat.of().parseHex(hex)).list().get(0).code()).isEqualTo("json.utf8");
    }

    @Test
    void other_encodings_are_refused() {
        assertThat(JsonValue.parse("{\"a\":1}".getBytes(StandardCharsets.UTF_16BE))
                        .isLeft())
                .isTrue();
        assertThat(JsonValue.parse("[]".getBytes(StandardCharsets.UTF_16LE)).isLeft())
                .isTrue();
    }

    @Test
    void what_is_deep_enough_to_be_written_is_shallow_enough_to_be_read() {
        JsonValue deepest = nested(JsonValue.MAX_DEPTH);
        assertThat(deepest.depth()).isEqualTo(JsonValue.MAX_DEPTH);
        assertThat(JsonValue.parse(deepest.canonical()).get()).isEqualTo(deepest);

        JsonValue tooDeep = nested(JsonValue.MAX_DEPTH + 1);
        assertThatThrownBy(tooDeep::canonical).isInstanceOf(ProblemsException.class);
        assertThat(refused(("[".repeat(65) + "]".repeat(65)).getBytes(StandardCharsets.UTF_8))
                        .list()
                        .get(0)
                        .code())
                .isEqualTo("json.syntax");
    }

    @Test
    void what_is_short_enough_to_be_written_is_short_enough_to_be_read() {
        JsonValue longest = JsonValue.of("a".repeat(JsonValue.MAX_LENGTH - 2));
        assertThat(JsonValue.parse(longest.canonical()).get()).isEqualTo(longest);
        assertThatThrownBy(() -> JsonValue.list(List.of(longest)).canonical()).isInstanceOf(ProblemsException.class);
        assertThat(refused(("[\"" + "a".repeat(JsonValue.MAX_LENGTH) + "\"]").getBytes(StandardCharsets.UTF_8))
                        .list()
                        .get(0)
                        .code())
                .isEqualTo("json.length");
    }

    @Test
    void a_long_key_is_read_back_too() {
        JsonValue value = JsonValue.object(Map.of("k".repeat(100_000), JsonValue.of(1)));
        assertThat(JsonValue.parse(value.canonical()).get()).isEqualTo(value);
    }

    @Test
    void neither_to_string_nor_a_problem_tells_what_stands_there() {
        JsonValue value = JsonValue.object(
                Map.of("张三", JsonValue.of("张三"), "account", JsonValue.of(6_222_020_200_112_233L), "list", nested(3)));

        assertThat(value.toString()
                        + JsonValue.of("张三")
                        + JsonValue.of(6_222_020_200_112_233L)
                        + JsonValue.list(List.of(value)))
                .doesNotContain("张三")
                .doesNotContain("6222020200112233");
        assertThat(refused("{\"张三\":1,\"张三\":2}".getBytes(StandardCharsets.UTF_8))
                        .toString())
                .doesNotContain("张三");
        assertThat(refused("{\"n\":6222020200112233.5}".getBytes(StandardCharsets.UTF_8))
                        .toString())
                .doesNotContain("6222");
    }

    @Test
    void a_problem_tells_where() {
        assertThat(refused("{\"a\":[1, 2.5]}".getBytes(StandardCharsets.UTF_8))
                        .list()
                        .get(0)
                        .found())
                .isEqualTo("character 9");
    }

    @Test
    void what_is_handed_in_is_copied() {
        TreeMap<String, JsonValue> fields = new TreeMap<>(Map.of("a", JsonValue.of(1)));
        JsonValue value = JsonValue.object(fields);
        fields.put("b", JsonValue.of(2));

        assertThat(written(value)).isEqualTo("{\"a\":1}");
        byte[] canonical = value.canonical();
        canonical[0] = '[';
        assertThat(written(value)).isEqualTo("{\"a\":1}");
        assertThat(value)
                .isEqualTo(JsonValue.object(Map.of("a", JsonValue.of(1))))
                .hasSameHashCodeAs(JsonValue.object(Map.of("a", JsonValue.of(1))));
    }

    @Test
    void fields_are_asked_for_by_type() {
        JsonValue value = parsed("{\"text\":\"a\",\"whole\":1,\"null\":null,\"yes\":true}");

        assertThat(value.text("text")).contains("a");
        assertThat(value.text("whole")).isEmpty();
        assertThat(value.whole("whole")).contains(1L);
        assertThat(value.whole("text")).isEmpty();
        assertThat(value.field("null")).contains(new JsonValue.Nothing());
        assertThat(value.field("yes")).contains(JsonValue.of(true));
        assertThat(value.field("none")).isEmpty();
        assertThat(JsonValue.of(1).field("text")).isEmpty();
    }

    private static JsonValue nested(int levels) {
        JsonValue value = JsonValue.list(List.of());
        for (int i = 1; i < levels; i++) {
            value = i % 2 == 0 ? JsonValue.list(List.of(value)) : JsonValue.object(Map.of("in", value));
        }
        return value;
    }

    private static JsonValue parsed(String json) {
        return JsonValue.parse(json.getBytes(StandardCharsets.UTF_8)).get();
    }

    private static Problems refused(byte[] json) {
        return JsonValue.parse(json).getLeft();
    }

    private static String written(JsonValue value) {
        return new String(value.canonical(), StandardCharsets.UTF_8);
    }
}

package org.doudi.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The test data of RFC 8785 that its authors publish. */
class JsonValueVectorsTest {

    @ParameterizedTest
    @ValueSource(strings = {"arrays", "french", "unicode", "weird"})
    void what_the_reference_makes_canonical_is_made_the_same(String name) throws IOException {
        assertThat(canonical(bytes("input/" + name + ".json"))).isEqualTo(bytes("output/" + name + ".json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"arrays", "french", "unicode", "weird"})
    void what_is_canonical_already_stays(String name) throws IOException {
        byte[] output = bytes("output/" + name + ".json");
        assertThat(canonical(output)).isEqualTo(output);
    }

    /** Numbers with a fraction or an exponent are outside the profile, whatever RFC 8785 makes of them: 56.0 and 1E30 too. */
    @ParameterizedTest
    @ValueSource(strings = {"input/structures", "input/values", "output/values"})
    void fractions_and_exponents_are_outside_the_profile_and_refused(String name) throws IOException {
        assertThat(code(bytes(name + ".json"))).isEqualTo("json.number");
    }

    /** The same two vectors with their numbers taken out of them, so that the rest of them is compared all the same. */
    @Test
    void the_rest_of_the_vectors_with_fractions_is_made_the_same() throws IOException {
        assertThat(canonical(without("56.0", "56", "input/structures.json")))
                .isEqualTo(bytes("output/structures.json"));
        String numbers = "[333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001]";
        String canonical = "[333333333.3333333,1e+30,4.5,0.002,1e-27]";
        assertThat(canonical(without(numbers, "[]", "input/values.json")))
                .isEqualTo(without(canonical, "[]", "output/values.json"));
    }

    private static byte[] without(String number, String instead, String name) throws IOException {
        String text = new String(bytes(name), StandardCharsets.UTF_8);
        assertThat(text).contains(number);
        return text.replace(number, instead).getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("mustRefuse")
    void what_must_be_refused_is_refused(JsonNode vector) {
        assertThat(JsonValue.parse(input(vector)).isLeft())
                .as(vector.get("why").textValue())
                .isTrue();
    }

    static Stream<JsonNode> mustRefuse() throws IOException {
        JsonNode vectors = new ObjectMapper().readTree(bytes("negative.json"));
        return Stream.iterate(0, i -> i < vectors.size(), i -> i + 1).map(vectors::get);
    }

    private static byte[] input(JsonNode vector) {
        if (vector.has("hex")) {
            return HexFormat.of().parseHex(vector.get("hex").textValue());
        }
        assertThat(vector.get("gen").textValue()).isEqualTo("'['*200000 + ']'*200000");
        return ("[".repeat(200_000) + "]".repeat(200_000)).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] canonical(byte[] json) {
        return JsonValue.parse(json).get().canonical();
    }

    private static String code(byte[] json) {
        return JsonValue.parse(json).getLeft().list().get(0).code();
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = JsonValueVectorsTest.class.getResourceAsStream("/jcs/" + name)) {
            return in.readAllBytes();
        }
    }
}

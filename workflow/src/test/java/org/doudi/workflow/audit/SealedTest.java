package org.doudi.workflow.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.doudi.core.json.JsonValue;
import org.doudi.core.problem.ProblemsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedTest {

    private static final Hashing SHA_256 = Hashing.SHA_256;
    private static final JsonValue NAME = JsonValue.of("张三");
    private static final Opening OPENING = Trails.anOpening("applicant", 7, NAME);

    @Test
    void a_commitment_is_the_hash_of_a_byte_two_the_salt_and_field_and_value_together() {
        byte[] hidden = "{\"field\":\"applicant\",\"value\":\"张三\"}".getBytes(StandardCharsets.UTF_8);

        assertThat(OPENING.commitment(SHA_256).bytes())
                .isEqualTo(Reference.hash(new byte[] {2}, "\7".repeat(32).getBytes(StandardCharsets.US_ASCII), hidden));
    }

    @Test
    void field_salt_and_value_each_change_it() {
        assertThat(List.of(
                        OPENING.commitment(SHA_256),
                        Trails.anOpening("name", 7, NAME).commitment(SHA_256),
                        Trails.anOpening("applicant", 8, NAME).commitment(SHA_256),
                        Trails.anOpening("applicant", 7, JsonValue.of("张三 ")).commitment(SHA_256),
                        Trails.anOpening("applicant", 7, JsonValue.list(List.of(NAME)))
                                .commitment(SHA_256)))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_sealed_value_opens_to_what_was_sealed_only() {
        Sealed<String> sealed = Sealed.of(OPENING, SHA_256);

        assertThat(sealed.opensTo(OPENING, SHA_256)).isTrue();
        assertThat(sealed.opensTo(Trails.anOpening("applicant", 8, NAME), SHA_256))
                .isFalse();
        assertThat(new Sealed<String>("name", sealed.commitment()).opensTo(OPENING, SHA_256))
                .isFalse();
        assertThat(sealed.opensTo(OPENING, Hashing.of("SHA-512").get())).isFalse();
    }

    @Test
    void sealing_keeps_the_opening_in_the_vault_under_a_salt_of_its_own() {
        Memory vault = new Memory();
        List<Integer> salts = new ArrayList<>(List.of(1, 2));
        Sealer sealer = Sealer.of(
                SHA_256, () -> Trails.anOpening("a", salts.remove(0), NAME).salt(), vault);

        Sealed<String> one = sealer.seal("applicant", NAME);
        Sealed<String> other = sealer.seal("applicant", NAME);

        assertThat(one).isNotEqualTo(other);
        assertThat(vault.find(one.commitment())).contains(Trails.anOpening("applicant", 1, NAME));
        vault.erase(one.commitment());
        assertThat(vault.find(one.commitment())).isEmpty();
        assertThat(vault.find(other.commitment())).isPresent();
        assertThat(sealer).hasToString("Sealer[SHA-256]");
    }

    static final class Memory implements Vault {
        private final Map<Hash, Opening> kept = new HashMap<>();

        @Override
        public void put(Hash commitment, Opening opening) {
            kept.put(commitment, opening);
        }

        @Override
        public Optional<Opening> find(Hash commitment) {
            return Optional.ofNullable(kept.get(commitment));
        }

        @Override
        public void erase(Hash commitment) {
            kept.remove(commitment);
        }
    }

    @Test
    void it_is_read_back_from_a_payload() {
        Sealed<String> sealed = Sealed.of(OPENING, SHA_256);

        assertThat(Sealed.parse(sealed.toJson()).get()).isEqualTo(sealed);
        for (String json : List.of(
                "1",
                "{}",
                "{\"field\":\"a\"}",
                "{\"field\":1,\"sealed\":\"" + "ab".repeat(32) + "\"}",
                "{\"field\":\"a\",\"sealed\":\"" + "AB".repeat(32) + "\"}",
                "{\"field\":\"two words\",\"sealed\":\"" + "ab".repeat(32) + "\"}",
                "{\"field\":\"a\",\"more\":1,\"sealed\":\"" + "ab".repeat(32) + "\"}")) {
            assertThat(Sealed.parse(json(json)).isLeft()).as(json).isTrue();
        }
    }

    @Test
    void an_opening_and_a_disclosure_are_handed_on_as_json() {
        Disclosure disclosure = new Disclosure(5, OPENING);

        assertThat(new String(disclosure.toJson().canonical(), StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"entry\":5,\"format\":\"doudi/disclosure/1\",\"opening\":{\"field\":\"applicant\",\"salt\":\""
                                + "07".repeat(32) + "\",\"value\":\"张三\"}}");
        assertThat(Disclosure.parse(disclosure.toJson()).get())
                .isEqualTo(disclosure)
                .hasSameHashCodeAs(disclosure);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "{}",
                "{\"entry\":5,\"format\":\"doudi/disclosure/2\",\"opening\":OPENING}",
                "{\"entry\":-1,\"format\":\"doudi/disclosure/1\",\"opening\":OPENING}",
                "{\"entry\":\"5\",\"format\":\"doudi/disclosure/1\",\"opening\":OPENING}",
                "{\"entry\":5,\"format\":\"doudi/disclosure/1\",\"more\":1,\"opening\":OPENING}",
                "{\"entry\":5,\"format\":\"doudi/disclosure/1\",\"opening\":1}",
                "{\"entry\":5,\"format\":\"doudi/disclosure/1\",\"opening\":{\"field\":\"a\",\"salt\":\"SALT\"}}",
                "{\"entry\":5,\"format\":\"doudi/disclosure/1\",\"opening\":{\"field\":\"a\",\"salt\":\"07\",\"value\":1}}",
                "{\"entry\":5,\"format\":\"doudi/disclosure/1\",\"opening\":{\"field\":\"\",\"salt\":\"SALT\",\"value\":1}}"
            })
    void what_is_no_disclosure_is_refused(String json) {
        String opening = new String(OPENING.toJson().canonical(), StandardCharsets.UTF_8);
        String salt = HexFormat.of().formatHex(OPENING.salt());

        assertThat(Disclosure.parse(json(json.replace("OPENING", opening).replace("SALT", salt)))
                        .isLeft())
                .isTrue();
    }

    @Test
    void a_short_salt_and_a_value_too_deep_to_be_disclosed_are_refused() {
        assertThatThrownBy(() -> Opening.of("a", new byte[31], NAME)).isInstanceOf(ProblemsException.class);
        assertThatThrownBy(() -> Opening.of("two words", new byte[32], NAME)).isInstanceOf(ProblemsException.class);
        assertThatThrownBy(() -> new Disclosure(-1, OPENING)).isInstanceOf(ProblemsException.class);
        Disclosure deepest = new Disclosure(0, Trails.anOpening("a", 1, nested(Opening.MAX_DEPTH)));
        assertThat(JsonValue.parse(deepest.toJson().canonical())
                        .flatMap(Disclosure::parse)
                        .get())
                .isEqualTo(deepest);
        assertThatThrownBy(() -> Trails.anOpening("a", 1, nested(Opening.MAX_DEPTH + 1)))
                .isInstanceOf(ProblemsException.class);
    }

    private static JsonValue nested(int levels) {
        return IntStream.range(0, levels)
                .mapToObj(i -> (JsonValue) new JsonValue.Nothing())
                .reduce(new JsonValue.Nothing(), (inner, ignored) -> JsonValue.list(List.of(inner)));
    }

    private static JsonValue json(String json) {
        return JsonValue.parse(json.getBytes(StandardCharsets.UTF_8)).get();
    }
}

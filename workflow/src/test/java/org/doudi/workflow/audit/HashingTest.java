package org.doudi.workflow.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Security;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.doudi.core.json.JsonValue;
import org.doudi.core.problem.ProblemsException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HashingTest {

    @BeforeAll
    static void install() {
        Security.addProvider(new BouncyCastleProvider());
    }

    @AfterAll
    static void remove() {
        Security.removeProvider(BouncyCastleProvider.PROVIDER_NAME);
    }

    @ParameterizedTest
    @MethodSource("sm3")
    void the_installed_sm3_is_that_of_the_standard(JsonValue vector) throws NoSuchAlgorithmException {
        assertThat(Hash.of(MessageDigest.getInstance("SM3").digest(message(vector)))
                        .hex())
                .isEqualTo(vector.text("hex").orElseThrow());
    }

    static Stream<JsonValue> sm3() {
        JsonValue vectors = JsonValue.parse(Resources.bytes("sm3/sm3.json")).get();
        return ((JsonValue.Items) vectors).of().stream();
    }

    private static byte[] message(JsonValue vector) {
        return vector.text("msg")
                .orElseGet(() -> {
                    JsonValue repeat = vector.field("repeat").orElseThrow();
                    return repeat.text("unit")
                            .orElseThrow()
                            .repeat(Math.toIntExact(repeat.whole("times").orElseThrow()));
                })
                .getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void a_trail_hashes_with_sm3_if_its_origin_says_so() {
        Origin origin = new Origin("county.example", Hashing.of("SM3").get());
        Trails.Trail trail = Trails.aTrail(origin, 9, 0);
        TrailVerifier verifier = TrailVerifier.of(origin, Trails.COUNTY.key());

        assertThat(new String(trail.stored().get(3), StandardCharsets.UTF_8))
                .contains("\"trail\":\"county.example#SM3\"");
        assertThat(trail.checkpoint(9, Trails.COUNTY).text()).startsWith("county.example#SM3\n9\n");
        assertThat(verifier.verify(trail.stored(), trail.checkpoints(List.of(9))))
                .isInstanceOf(Verdict.Sound.class);

        // The same entries in a trail that hashes otherwise are not its entries.
        assertThat(TrailVerifier.of(Origin.of("county.example"), Trails.COUNTY.key())
                        .verify(trail.stored(), List.of()))
                .isInstanceOf(Verdict.Broken.class);
    }

    @Test
    void a_leaf_a_node_and_a_commitment_of_the_same_bytes_differ() throws NoSuchAlgorithmException {
        Hashing sm3 = Hashing.of("SM3").get();
        byte[] bytes = new byte[64];
        Hash half = Hash.of(new byte[32]);

        assertThat(List.of(
                        sm3.leaf(bytes),
                        sm3.node(half, half),
                        sm3.commitment(new byte[32], new byte[32]),
                        Hash.of(MessageDigest.getInstance("SM3").digest(bytes))))
                .doesNotHaveDuplicates();
        MessageDigest again = MessageDigest.getInstance("SM3");
        again.update((byte) 0);
        assertThat(sm3.leaf(bytes).bytes()).isEqualTo(again.digest(bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SHA-256", "sha-256", "2.16.840.1.101.3.4.2.1"})
    void one_function_has_one_name(String alias) {
        assertThat(Hashing.of(alias).get()).isEqualTo(Hashing.SHA_256).hasSameHashCodeAs(Hashing.SHA_256);
        assertThat(Origin.parse("county.example#" + alias).isLeft()).isTrue();
    }

    @Test
    void the_name_of_another_function_is_its_providers() {
        assertThat(Hashing.of("sm3").get().algorithm()).isEqualTo("SM3");
        assertThat(Origin.parse("county.example#SM3").get().line()).isEqualTo("county.example#SM3");
        assertThat(Origin.parse("county.example#sm3").isLeft()).isTrue();
        assertThat(Origin.parse("county.example#SHA-512/256").get().hashing().length())
                .isEqualTo(32);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MD5", "SHA-1", "SHA-224", "SKEIN-1024-1024", "none", "", " SHA-256", "SHA-256\n"})
    void a_function_that_is_unknown_or_too_short_or_too_long_is_refused(String name) {
        assertThat(Hashing.of(name).isLeft()).isTrue();
    }

    @Test
    void threads_share_one() {
        List<byte[]> messages = Stream.iterate(0, i -> i + 1)
                .limit(2_000)
                .map(i -> ("message " + i).repeat(i % 50).getBytes(StandardCharsets.UTF_8))
                .toList();

        assertThat(messages.parallelStream().map(Hashing.SHA_256::leaf).toList())
                .isEqualTo(messages.stream()
                        .map(message -> Hash.of(Reference.hash(new byte[] {0}, message)))
                        .toList());
    }

    @Test
    void a_hash_is_written_in_one_way_and_cannot_be_changed() {
        byte[] bytes = new byte[32];
        Hash hash = Hash.of(bytes);
        bytes[0] = 1;
        hash.bytes()[1] = 1;

        assertThat(hash.hex()).isEqualTo("0".repeat(64)).isEqualTo(hash.toString());
        assertThat(Hash.parse(hash.hex()).get()).isEqualTo(hash).hasSameHashCodeAs(hash);
        assertThat(Hash.parse("AB".repeat(32)).isLeft()).isTrue();
        assertThat(Hash.parse("ab".repeat(31)).isLeft()).isTrue();
        assertThat(Hash.parse("ab".repeat(65)).isLeft()).isTrue();
        assertThat(Hash.parse("a".repeat(65)).isLeft()).isTrue();
        assertThatThrownBy(() -> Hash.of(new byte[31])).isInstanceOf(ProblemsException.class);
        Hash nothing = Hash.of(Reference.hash(new byte[0]));
        assertThat(isWritten(nothing, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"))
                .isTrue();
        assertThat(isWritten(nothing, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b854"))
                .isFalse();
        assertThat(isWritten(hash, "0".repeat(62))).isFalse();
    }

    private static boolean isWritten(Hash hash, String hex) {
        byte[] ascii = ("\"" + hex + "\"").getBytes(StandardCharsets.US_ASCII);
        return Hash.isWritten(hash.bytes(), ascii, 1, ascii.length - 1);
    }

    @Test
    void every_byte_is_told_from_a_digit() {
        for (int c = 0; c < 256; c++) {
            for (int length : new int[] {64, 66, 70}) {
                for (int at = 0; at < length; at += 9) {
                    byte[] ascii = "a".repeat(length).getBytes(StandardCharsets.US_ASCII);
                    ascii[at] = (byte) c;
                    boolean digit = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
                    assertThat(Hash.isHex(ascii, 0, length))
                            .as("byte %d at %d", c, at)
                            .isEqualTo(digit);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a+b", "a#b", "https://a", "/a", "名", "a\n", "a\"b"})
    void an_origin_is_a_url_without_scheme(String name) {
        assertThatThrownBy(() -> Origin.of(name)).isInstanceOf(ProblemsException.class);
    }

    @Test
    void a_problem_with_a_name_tells_its_length_only() {
        assertThat(Hashing.of("张三").getLeft().describe(Locale.ENGLISH))
                .contains("2 characters")
                .doesNotContain("张三");
    }
}

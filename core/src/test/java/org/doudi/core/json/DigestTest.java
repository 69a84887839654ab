package org.doudi.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Regime;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A digest names rules for ever and everywhere. The constants change only when the packs do: cases and assessments that
 * name the old ones then name rules that this version no longer has.
 */
class DigestTest {

    static final String NATIONAL_2012 = "2fbbb4b51c2f38bf58a696638fda0dac6e4b265cd005eb601c20e5a39452a583";
    static final String NATIONAL_2021 = "8cefe2d88cdf2f679439c25af6c4c5db4c5406cbc21a9f0ed5263f72efe56cc8";
    static final String CHONGQING_2017 = "701505323cd24f5e574567111ef3f6f4d830be2aae41bfe8e605a0c27d3c37bb";
    static final String CHONGQING_REGIME = "972ed6866c145395f5d00aac59a6c4569da36a5302cb184da6fa85c8679d9e64";

    static Stream<Arguments> packs() {
        return Stream.of(
                Arguments.of(Packs.NATIONAL_2012, NATIONAL_2012),
                Arguments.of(Packs.NATIONAL_2021, NATIONAL_2021),
                Arguments.of(Packs.CHONGQING_2017, CHONGQING_2017));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void ofAPack(Policy pack, String digest) {
        assertThat(Formats.POLICY.digest(pack)).isEqualTo(digest);
    }

    @Test
    void everyPackHasOneHere() {
        assertThat(packs().map(arguments -> arguments.get()[0])).containsExactlyElementsOf(Packs.all());
    }

    /** Of the file as it lies in the jar, whatever its layout, the oracle's canonical form is ours. */
    @ParameterizedTest
    @MethodSource("packs")
    void ofAPackIsThatOfItsCanonicalForm(Policy pack, String digest) throws IOException {
        try (InputStream file = Packs.class.getResourceAsStream(pack.id() + ".json")) {
            String written = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            String canonical = new JsonCanonicalizer(Formats.POLICY.write(pack)).getEncodedString();

            assertThat(Formats.POLICY.canonical(pack)).isEqualTo(canonical);
            assertThat(Formats.POLICY.read(written).get()).isEqualTo(pack);
        }
    }

    /** SHA-256 of a line for each layer, as {@code sha256sum} would say it. */
    @Test
    void ofARegimeIsThatOfTheDigestsOfItsLayers() {
        Regime regime = Regime.of(Packs.NATIONAL_2012, Packs.CHONGQING_2017).get();

        assertThat(Formats.digest(regime)).isEqualTo(CHONGQING_REGIME);
        assertThat(Formats.digest(Regime.of(Packs.NATIONAL_2012).get())).isNotEqualTo(CHONGQING_REGIME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.language=tr -Duser.country=TR -Dfile.encoding=ISO-8859-9",
                "-Duser.language=zh -Duser.country=CN -Dfile.encoding=GB18030 -Dstdout.encoding=GB18030",
                "-Duser.language=ar -Duser.country=EG -Duser.timezone=Pacific/Kiritimati -Dfile.encoding=UTF-16",
                "-Duser.language=th -Duser.country=TH -Duser.variant=TH -Duser.timezone=Pacific/Niue -Dfile.encoding=US-ASCII"
            })
    void isTheSameWhateverTheMachineIsSetTo(String options) throws IOException, InterruptedException {
        List<String> command = Stream.of(
                        Stream.of(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString()),
                        Stream.of(options.split(" ")),
                        Stream.of(
                                "-cp", System.getProperty("java.class.path"), DigestsOfAnotherMachine.class.getName()))
                .flatMap(part -> part)
                .toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(said.lines()).containsExactlyElementsOf(DigestsOfAnotherMachine.lines());
    }
}

package org.doudi.calc.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One derivation in full, in both languages, line by line as it was read and checked by hand. {@code mvn test
 * -Dgolden.update=true} writes the files anew: read what changed before keeping it.
 *
 * <p>What the family comes to, worked out on paper (yuan a month, 2018-03-01, standard 410):
 *
 * <pre>
 * line         410 × 3                                                      = 1230
 * income       7000/12 + 33.33 = 1750/3 + 33.33          = 184999/300       ≈  616.6633   (105.00 do not count)
 * work         min(583.33…, 50, 0.1 × 583.33…)                              =   50
 * spending     min(2500/12, 200)                                            =  200
 * countable    184999/300 − 50 − 200                     = 109999/300       ≈  366.6633
 * gap          1230 − 109999/300                         = 259001/300       ≈  863.3367   → 863.34
 * supplements  pupil 100, aged 75: 60, disabled 40                          =  200
 * paid         863.34 + 160 + 40                                            = 1063.34
 * assets       3456.78 ≤ 1230 × 12                                          = 14760
 * </pre>
 */
class GoldenDerivationTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "org", "doudi", "calc", "derivation");

    @ParameterizedTest
    @CsvSource({"zh-CN, family.zh.txt", "en-GB, family.en.txt"})
    void theTextReadsAsItWasChecked(String language, String file) throws IOException {
        assertGolden(file, Derivations.ofAFamily().toText(Locale.forLanguageTag(language)));
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, family-public.zh.md", "en-GB, family-public.en.md"})
    void thePublicTableReadsAsItWasChecked(String language, String file) throws IOException {
        assertGolden(file, Derivations.ofAFamily().withoutPersonalData().toMarkdown(Locale.forLanguageTag(language)));
    }

    static void assertGolden(String file, String text) throws IOException {
        Path golden = GOLDEN.resolve(file);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
    }
}

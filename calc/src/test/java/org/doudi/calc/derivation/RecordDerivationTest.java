package org.doudi.calc.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import org.doudi.calc.Assessing;
import org.doudi.calc.FamilyOnRecord;
import org.doudi.calc.OnRecord;
import org.doudi.calc.Regimes;
import org.doudi.calc.checker.DerivationChecker;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Regime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A derivation with everything that a record tells, in both languages, as it was read and checked by hand.
 *
 * <p>What the family comes to, worked out on paper (2018-03-01, line 350, three people):
 *
 * <pre>
 * enrolled    from 2017-09-01, six months over on 2018-03-01                       yes
 * struck      by illness on 2017-02-28, a day before the twelve months             no
 * spends      8400 / 12 = 700, not above 2/3 × 350 × 3 = 700                       no
 * kin         p3 is 75: one child, p1, not disabled; no brothers; a son: p1        nobody
 * need        enrolled                                                             yes
 * steady      3149.99 and, last, 1050.00 for three: that is not above 1050          no
 * last year   3149.99 on 2017-12-31, less than 350 × 3 × 3 = 3150                  no
 * fit         said so on 2017-10-02, holds until 2018-04-02; nobody said whether this is an exception: open
 * gap         350 × 3 − 1000 = 50, paid if that is one
 * </pre>
 */
class RecordDerivationTest {

    private static final LocalDate DAY = LocalDate.of(2018, 3, 1);

    private final Regime regime = Regimes.of(OnRecord.policy());

    @ParameterizedTest
    @CsvSource({"zh-CN, record.zh.txt", "en-GB, record.en.txt"})
    void theTextReadsAsItWasChecked(String language, String file) throws IOException {
        GoldenDerivationTest.assertGolden(file, derivation().toText(Locale.forLanguageTag(language)));
    }

    @Test
    void theCheckerComesToTheSame() {
        assertThat(DerivationChecker.complaints(regime, FamilyOnRecord.aSituation(), derivation()))
                .isEmpty();
    }

    private Derivation derivation() {
        return Assessing.assessor(regime, DAY)
                .assess(FamilyOnRecord.aSituation())
                .derivation(ProgrammeId.DIBAO);
    }
}

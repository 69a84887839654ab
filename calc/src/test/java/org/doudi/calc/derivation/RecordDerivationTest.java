package org.doudi.calc.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import org.doudi.calc.Assessing;
import org.doudi.calc.Households;
import org.doudi.calc.OnRecord;
import org.doudi.calc.Regimes;
import org.doudi.calc.checker.DerivationChecker;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Listing;
import org.doudi.core.household.Disability;
import org.doudi.core.household.DisabilityGrade;
import org.doudi.core.household.DisabilityKind;
import org.doudi.core.household.Expense;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.household.Household;
import org.doudi.core.household.Kin;
import org.doudi.core.household.KinRelation;
import org.doudi.core.household.Measurement;
import org.doudi.core.household.Member;
import org.doudi.core.household.Relation;
import org.doudi.core.household.Role;
import org.doudi.core.household.Sex;
import org.doudi.core.household.Shock;
import org.doudi.core.household.ShockKind;
import org.doudi.core.household.Situation;
import org.doudi.core.household.Standing;
import org.doudi.core.household.Statement;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Regime;
import org.doudi.core.time.Window;
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
        assertThat(DerivationChecker.complaints(regime, aSituation(), derivation()))
                .isEmpty();
    }

    private Derivation derivation() {
        return Assessing.assessor(regime, DAY).assess(aSituation()).derivation(ProgrammeId.DIBAO);
    }

    private static Situation aSituation() {
        return Situation.of(aHousehold(), DAY)
                .withStandings(Standing.of("poor", Window.from(LocalDate.of(2017, 9, 1)), "illness"))
                .withMeasurements(
                        Measurement.of(LocalDate.of(2017, 6, 30), monthly("1050.01"), 3),
                        Measurement.of(LocalDate.of(2018, 1, 31), monthly("1050.00"), 3),
                        Measurement.of(LocalDate.of(2017, 12, 31), monthly("3149.99"), 3))
                .withStatements(Statement.yes("is-fit", Role.TOWNSHIP, "t-1", "visited", LocalDate.of(2017, 10, 2)));
    }

    private static Household aHousehold() {
        Member mother = Member.builder("p3", Relation.MOTHER)
                .born("1943-01-01")
                .disability(Fact.known(Disability.NONE))
                .build();
        Member spouse = Households.anAdult(2).relation(Relation.SPOUSE).build();
        return Households.aFamily(
                        Households.anAdult(1)
                                .sex(Sex.MALE)
                                .disability(Fact.known(Disability.NONE))
                                .build(),
                        spouse,
                        mother)
                .kin(Listing.complete(Kin.builder("k1", "p1", KinRelation.DAUGHTER)
                        .disability(Fact.known(Disability.of(DisabilityKind.PHYSICAL, DisabilityGrade.GRADE_1)))
                        .build()))
                .incomes(Households.wage(1, "1000.00"))
                .expenses(Expense.of(ExpenseKind.EDUCATION, Amount.yearly(Money.ofYuan(8400))))
                .shocks(Shock.of(ShockKind.ILLNESS, LocalDate.of(2017, 2, 28)))
                .build();
    }

    private static Amount monthly(String yuan) {
        return Amount.monthly(Money.of(yuan));
    }
}

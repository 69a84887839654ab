package org.doudi.calc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.calc.Households.aHouseholdOf;
import static org.doudi.calc.Households.monthly;
import static org.doudi.calc.Households.yearly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.doudi.core.household.Household;
import org.doudi.core.household.Income;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Rounding;
import org.doudi.core.money.Rounding.Mode;
import org.doudi.core.money.Rounding.Unit;
import org.doudi.core.policy.Regime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Point 2 of the issue: totals first. The line is multiplied by the number of people, the income is added up, and only
 * then one is taken from the other; nothing is divided by the number of people and nothing rounded before the end.
 */
class GapTest {

    private static final LocalDate DAY = LocalDate.of(2018, 3, 1);

    /** Standard a month, people, income of all of them a month, published or worked out benefit. */
    @ParameterizedTest(name = "{0} × {1} − {2} = {3} ({4})")
    @CsvSource({
        "632, 3, 1894.00,   2.00, issue 2: 1896 − 1894; a rounded income of 631.33 a head would give 2.01",
        "500, 3,  700.00, 800.00, issue 2 and FACTS 7 G4 (fudaoke.com 2662718): 1500 − 700",
        "400, 3,  900.00, 300.00, issue 2 and FACTS 7 G1 (national social-worker exam 2013): (400 − 300) × 3",
        "350, 3,  520.00, 530.00, issue 2: 1050 − 520; 173.33 a head would give 530.01",
        "800, 4, 2400.00, 800.00, FACTS 7 G2 (51bdks.net): (800 − 600) × 4",
        "600, 3, 1000.00, 800.00, FACTS 7 G3 (mlnxb.com): 1800 − 1000",
    })
    void theGapIsTheLineForEverybodyLessTheIncomeOfEverybody(
            String standard, int people, String income, String benefit, String source) {
        Regime regime = regime(Amount.monthly(Money.of(standard)), Rounding.upTo(Unit.FEN));

        assertThat(source).isNotBlank();
        assertThat(benefit(regime, people, monthly(1, IncomeKind.OPERATING, income)))
                .isEqualTo(Money.of(benefit));
    }

    /** G1 as it is told: three people, each with 300. */
    @Test
    void theSameIncomeSpreadOverThePeopleGivesTheSame() {
        List<Income> each = new ArrayList<>();
        for (int person = 1; person <= 3; person++) {
            each.add(monthly(person, IncomeKind.OTHER, "300.00"));
        }

        assertThat(benefit(
                        regime(Amount.monthly(Money.ofYuan(400)), Rounding.upTo(Unit.FEN)),
                        3,
                        each.toArray(Income[]::new)))
                .isEqualTo(Money.ofYuan(300));
    }

    /** 4200 a year are 350 a month: the line of the first point in the other period. */
    @ParameterizedTest
    @CsvSource({"520.00, 530.00", "1049.99, 0.01", "0, 1050.00"})
    void aLineByTheYearIsATwelfthOfItAMonth(String income, String benefit) {
        Regime yearly = regime(Amount.yearly(Money.ofYuan(4200)), Rounding.upTo(Unit.FEN));

        assertThat(benefit(yearly, 3, monthly(1, IncomeKind.OPERATING, income))).isEqualTo(Money.of(benefit));
    }

    /**
     * Line 1000.00 a year and person, two people: 2000/12 = 166.6666… a month. Income 500.00 a year and 33.34 a month:
     * 41.6666… + 33.34 = 75.0066… The gap is (2000 − 500)/12 − 33.34 = 125 − 33.34 = 91.66 exactly: two twelfths that do
     * not come out even make one that does. Rounding either of them first would lose or win a fen.
     */
    @Test
    void twelfthsAreLostOnlyWhenNothingElseMakesThemWhole() {
        Regime regime = regime(Amount.yearly(Money.ofYuan(1000)), Rounding.upTo(Unit.FEN));

        assertThat(benefit(regime, 2, yearly(1, IncomeKind.OPERATING, "500.00"), monthly(2, IncomeKind.WAGE, "33.34")))
                .isEqualTo(Money.of("91.66"));
    }

    /**
     * Line 350 a month, two people, 100.00 a year and 7.05 a month: the gap is 700 − 100/12 − 7.05 = 692.95 − 8.3333… =
     * 684.61666… = 684.61 and two thirds of a fen. The second household has 101.40 a year: 8.45 a month, so 692.95 − 8.45
     * = 684.50 exactly, the middle of a yuan and a whole number of jiao. The third has 96.60 a year: 8.05, so 684.90.
     */
    @ParameterizedTest(name = "{0} yuan a year, {1} to the {2}: {3}")
    @CsvSource({
        "100.00, UP,      FEN,  684.62",
        "100.00, UP,      JIAO, 684.70",
        "100.00, UP,      YUAN, 685.00",
        "100.00, DOWN,    FEN,  684.61",
        "100.00, DOWN,    JIAO, 684.60",
        "100.00, DOWN,    YUAN, 684.00",
        "100.00, HALF_UP, FEN,  684.62",
        "100.00, HALF_UP, JIAO, 684.60",
        "100.00, HALF_UP, YUAN, 685.00",
        "101.40, UP,      FEN,  684.50",
        "101.40, UP,      JIAO, 684.50",
        "101.40, UP,      YUAN, 685.00",
        "101.40, DOWN,    FEN,  684.50",
        "101.40, DOWN,    JIAO, 684.50",
        "101.40, DOWN,    YUAN, 684.00",
        "101.40, HALF_UP, YUAN, 685.00",
        "96.60,  HALF_UP, YUAN, 685.00",
        "96.60,  DOWN,    YUAN, 684.00",
    })
    void theTotalIsRoundedOnceAsThePolicySays(String yearly, Mode mode, Unit unit, String benefit) {
        Regime regime = regime(Amount.monthly(Money.ofYuan(350)), new Rounding(unit, mode));

        assertThat(benefit(regime, 2, yearly(1, IncomeKind.OPERATING, yearly), monthly(2, IncomeKind.WAGE, "7.05")))
                .isEqualTo(Money.of(benefit));
    }

    /** Half a fen: a line of 0.06 a year is 0.005 a month. */
    @ParameterizedTest
    @CsvSource({"UP, 0.01", "DOWN, 0.00", "HALF_UP, 0.01"})
    void halfAFenGoesTheWayThePolicySays(Mode mode, String benefit) {
        Regime regime = regime(Amount.yearly(Money.of("0.06")), new Rounding(Unit.FEN, mode));

        assertThat(benefit(regime, 1)).isEqualTo(Money.of(benefit));
    }

    /** Rounded down the gap can come to nothing: the household is entitled, to nothing. */
    @Test
    void aGapThatIsRoundedAwayIsNoAward() {
        Regime regime = regime(Amount.monthly(Money.ofYuan(350)), Rounding.downTo(Unit.YUAN));
        Outcome.Entitled outcome = Assessing.entitled(
                regime,
                DAY,
                aHouseholdOf(1).incomes(Households.wage(1, "349.01")).build());

        assertThat(outcome.monthly()).isEqualTo(Money.ZERO);
        assertThat(outcome.awards()).isEmpty();
    }

    private static Regime regime(Amount line, Rounding rounding) {
        return Regimes.of(Regimes.aNation(line, rounding).build());
    }

    private static Money benefit(Regime regime, int people, Income... incomes) {
        Household household = aHouseholdOf(people).incomes(incomes).build();
        return Assessing.monthly(regime, DAY, household);
    }
}

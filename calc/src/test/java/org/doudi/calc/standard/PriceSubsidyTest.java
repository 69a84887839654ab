package org.doudi.calc.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.calc.standard.Moving.RULE;
import static org.doudi.calc.standard.Moving.bound;
import static org.doudi.calc.standard.Moving.link;
import static org.doudi.calc.standard.Moving.monthly;
import static org.doudi.calc.standard.Moving.yearly;
import static org.doudi.core.policy.StandardRule.Index.CONSUMER_PRICES;
import static org.doudi.core.policy.StandardRule.Index.FOOD_PRICES;
import static org.doudi.core.policy.StandardRule.Index.LOW_INCOME_LIVING_COST;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.doudi.calc.Regimes;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Ratio;
import org.doudi.core.money.Rounding;
import org.doudi.core.money.Rounding.Unit;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.StandardRule.Formula;
import org.doudi.core.policy.StandardRule.Formula.Band;
import org.doudi.core.policy.StandardRule.Index;
import org.doudi.core.policy.StandardRule.PriceLink;
import org.doudi.core.policy.StandardRule.Trigger;
import org.doudi.core.problem.Problems;
import org.doudi.core.time.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The families of formulas that provinces and cities have used; every amount is worked out on paper. */
class PriceSubsidyTest {

    static final YearMonth MONTH = YearMonth.of(2019, 9);

    private static final Rounding TO_FEN = Rounding.halfUpTo(Unit.FEN);
    private static final Rounding TO_YUAN = Rounding.halfUpTo(Unit.YUAN);

    /** Consumer prices by 3.5 % or food by 6 %, the line times the rise of the living cost of those with low incomes. */
    private static final PriceLink LIVING_COST = link(
            new Formula.Rise(LOW_INCOME_LIVING_COST),
            Ratio.ONE,
            trigger(CONSUMER_PRICES, "0.035", 1),
            trigger(FOOD_PRICES, "0.06", 1));

    /** Consumer prices by 3 % or food by 5.5 %, the line times the rise of the index that set it off. */
    private static final PriceLink OF_TRIGGER = link(
            new Formula.RiseOfTrigger(),
            Ratio.ONE,
            trigger(CONSUMER_PRICES, "0.03", 1),
            trigger(FOOD_PRICES, "0.055", 1));

    /** Food by 6 %, the line times the rise of consumer prices times 1.5. */
    private static final PriceLink WITH_COEFFICIENT =
            link(new Formula.Rise(CONSUMER_PRICES), Ratio.of(3, 2), trigger(FOOD_PRICES, "0.06", 1));

    /** From 3 % a twelfth of the line, from 5 % an eighth. */
    private static final PriceLink BANDED = link(
            new Formula.Bands(
                    CONSUMER_PRICES,
                    List.of(new Band(ratio("0.03"), Ratio.of(1, 12)), new Band(ratio("0.05"), Ratio.of(1, 8)))),
            Ratio.ONE,
            trigger(CONSUMER_PRICES, "0.03", 1));

    /** Food by 10 % in three months on end; 5 % of the line, from 15 % on 10 %, from 20 % on 15 %. */
    private static final PriceLink THREE_MONTHS = link(
            new Formula.Bands(
                    FOOD_PRICES,
                    List.of(
                            new Band(ratio("0.1"), ratio("0.05")),
                            new Band(ratio("0.15"), ratio("0.1")),
                            new Band(ratio("0.2"), ratio("0.15")))),
            Ratio.ONE,
            trigger(FOOD_PRICES, "0.1", 3));

    private static Trigger trigger(Index index, String rise, int months) {
        return new Trigger(index, ratio(rise), months);
    }

    private static Ratio ratio(String text) {
        return Ratio.parse(text).getOrElseThrow(Problems::toException);
    }

    /** What was published, and all its figures. */
    private static final class Published {
        private PriceIndices indices = PriceIndices.NONE;
        private final List<Ratio> figures = new ArrayList<>();

        Published and(Index index, String overAYearAgo) {
            return and(index, MONTH, overAYearAgo);
        }

        Published and(Index index, YearMonth month, String overAYearAgo) {
            indices = indices.with(index, month, ratio(overAYearAgo));
            figures.add(ratio(overAYearAgo));
            return this;
        }
    }

    private static Published published(Index index, String overAYearAgo) {
        return new Published().and(index, overAYearAgo);
    }

    private static Published prices(String consumer, String food, String livingCost) {
        return published(CONSUMER_PRICES, consumer).and(FOOD_PRICES, food).and(LOW_INCOME_LIVING_COST, livingCost);
    }

    private static PriceSubsidy subsidy(
            PriceLink rule, String line, Amount floor, Rounding rounding, Published published) {
        PriceSubsidy subsidy =
                Moving.of(bound(rule, monthly(line), floor, rounding)).subsidy(published.indices, published.figures);
        assertThat(subsidy.rule()).isEqualTo(RULE);
        assertThat(subsidy.month()).isEqualTo(MONTH);
        assertThat(subsidy.derivation().on()).isEqualTo(LocalDate.of(2019, 9, 30));
        return subsidy;
    }

    private static void assertPays(PriceSubsidy subsidy, String yuan) {
        assertThat(subsidy.isPaid()).isTrue();
        assertThat(subsidy.each()).isEqualTo(Money.of(yuan));
    }

    private static void assertNotPaid(PriceSubsidy subsidy) {
        assertThat(subsidy.isPaid()).isFalse();
        assertThat(subsidy.each()).isEqualTo(Money.ZERO);
    }

    /** 790.00 × 3.8 % = 30.02. */
    @Test
    void theLineTimesTheRiseOfAnIndex() {
        assertPays(subsidy(LIVING_COST, "790.00", monthly("15.00"), TO_FEN, prices("1.035", "1.05", "1.038")), "30.02");
    }

    @ParameterizedTest
    @CsvSource({"1.034, false", "1.0349, false", "1.035, true", "1.0351, true", "1.036, true"})
    void theThresholdItselfSetsItOff(String consumerPrices, boolean isPaid) {
        assertThat(subsidy(LIVING_COST, "790.00", monthly("15.00"), TO_FEN, prices(consumerPrices, "1.05", "1.038"))
                        .isPaid())
                .isEqualTo(isPaid);
    }

    @ParameterizedTest
    @CsvSource({"1.0599, false", "1.06, true", "1.0601, true"})
    void oneTriggerOfSeveralIsEnough(String food, boolean isPaid) {
        PriceSubsidy subsidy = subsidy(LIVING_COST, "790.00", monthly("15.00"), TO_FEN, prices("1.02", food, "1.038"));

        assertThat(subsidy.isPaid()).isEqualTo(isPaid);
        assertThat(subsidy.each()).isEqualTo(isPaid ? Money.of("30.02") : Money.ZERO);
    }

    /** 100.00 × 14.99 %, 15 % and 15.01 %. */
    @ParameterizedTest
    @CsvSource({"1.1499, 15.00", "1.15, 15.00", "1.1501, 15.01"})
    void itIsNeverLessThanItsFloor(String livingCost, String each) {
        assertPays(subsidy(LIVING_COST, "100.00", monthly("15.00"), TO_FEN, prices("1.04", "1.05", livingCost)), each);
    }

    /** 600.00 × 3.1 % = 18.60; of food, by 5.4 % not met, nothing is seen; 600.00 × 5.5 % = 33; × 8 % = 48. */
    @Test
    void theIndexThatSetItOffAndOfTwoTheLarger() {
        assertPays(ofTrigger("1.031", "1.054"), "18.60");
        assertPays(ofTrigger("1.029", "1.055"), "33.00");
        assertPays(ofTrigger("1.031", "1.08"), "48.00");
        assertPays(ofTrigger("1.09", "1.08"), "54.00");
        assertNotPaid(ofTrigger("1.0299", "1.0549"));
    }

    private static PriceSubsidy ofTrigger(String consumer, String food) {
        return subsidy(
                OF_TRIGGER,
                "600.00",
                monthly("0"),
                TO_FEN,
                published(CONSUMER_PRICES, consumer).and(FOOD_PRICES, food));
    }

    /** 600.00 × 3.1 % = 18.60, 610.00 × 3.0 % = 18.30, 650.00 × 3.0 % = 19.50. */
    @ParameterizedTest
    @CsvSource({"600.00, 1.031, 19.00", "610.00, 1.03, 18.00", "650.00, 1.03, 20.00"})
    void itIsRoundedToTheWholeYuanWhereTheRuleSaysSo(String line, String consumer, String each) {
        assertPays(
                subsidy(
                        OF_TRIGGER,
                        line,
                        monthly("0"),
                        TO_YUAN,
                        published(CONSUMER_PRICES, consumer).and(FOOD_PRICES, "1.01")),
                each);
    }

    /** 620.00 × 1.6 % = 9.92, 625.00 × 1.6 % = 10.00, 660.00 × 1.6 % = 10.56. */
    @ParameterizedTest
    @CsvSource({"620.00, 10.00", "625.00, 10.00", "660.00, 11.00"})
    void aFloorAndWholeYuanTogether(String line, String each) {
        assertPays(subsidy(LIVING_COST, line, monthly("10.00"), TO_YUAN, prices("1.04", "1.05", "1.016")), each);
    }

    /** 10.20 would become 10, below the floor of 10.50; and 125.00 a year is 10.4166… a month. */
    @Test
    void roundingTakesItNotBelowItsFloor() {
        Rounding down = Rounding.downTo(Unit.YUAN);
        Published prices = prices("1.04", "1.05", "1.01");
        assertPays(subsidy(LIVING_COST, "1020.00", monthly("10.50"), down, prices), "10.50");
        assertPays(subsidy(LIVING_COST, "1020.00", yearly("125.00"), down, prices), "10.42");
        assertPays(subsidy(LIVING_COST, "1120.00", monthly("10.50"), down, prices), "11.00");
        assertPays(subsidy(LIVING_COST, "1020.00", monthly("10.50"), TO_YUAN, prices), "11.00");
    }

    /** 700.00 × 2.4 % × 1.5 = 25.20; 400.00 × 2.4 % × 1.5 = 14.40. */
    @Test
    void aCoefficientMultipliesItBeforeTheFloor() {
        Published prices = published(FOOD_PRICES, "1.063").and(CONSUMER_PRICES, "1.024");
        assertPays(subsidy(WITH_COEFFICIENT, "700.00", monthly("15.00"), TO_FEN, prices), "25.20");
        assertPays(subsidy(WITH_COEFFICIENT, "400.00", monthly("15.00"), TO_FEN, prices), "15.00");
    }

    /** 730.00 / 12 = 60.8333…, 730.00 / 8 = 91.25. */
    @ParameterizedTest
    @CsvSource({"1.03, 60.83", "1.0499, 60.83", "1.05, 91.25", "1.0501, 91.25"})
    void theBandThatIsReachedSaysWhichPartOfTheLine(String consumer, String each) {
        assertPays(subsidy(BANDED, "730.00", monthly("0"), TO_FEN, published(CONSUMER_PRICES, consumer)), each);
    }

    @Test
    void belowTheLowestBandNothingIsSetOffAtAll() {
        assertNotPaid(subsidy(BANDED, "730.00", monthly("15.00"), TO_FEN, published(CONSUMER_PRICES, "1.0299")));
    }

    /** 400.00 × 5 %, 10 % and 15 %; the band is that of the month itself. */
    @ParameterizedTest
    @CsvSource({"1.1, 20.00", "1.1499, 20.00", "1.15, 40.00", "1.1999, 40.00", "1.2, 60.00", "1.35, 60.00"})
    void threeMonthsOnEnd(String food, String each) {
        assertPays(threeMonths("1.25", "1.1", food), each);
    }

    @Test
    void threeMonthsBrokenAnywhereAreNotOnEnd() {
        assertNotPaid(threeMonths("1.12", "1.0999", "1.12"));
        assertNotPaid(threeMonths("1.0999", "1.12", "1.12"));
        assertNotPaid(threeMonths("1.12", "1.12", "1.0999"));
        assertPays(threeMonths("1.1", "1.1", "1.1"), "20.00");
    }

    private static PriceSubsidy threeMonths(String july, String august, String september) {
        return subsidy(
                THREE_MONTHS,
                "400.00",
                monthly("0"),
                TO_FEN,
                published(FOOD_PRICES, september)
                        .and(FOOD_PRICES, MONTH.minusMonths(1), august)
                        .and(FOOD_PRICES, MONTH.minusMonths(2), july));
    }

    @Test
    void fallingPricesSetNothingOff() {
        assertNotPaid(subsidy(LIVING_COST, "790.00", monthly("15.00"), TO_FEN, prices("0.98", "0.97", "0.99")));
        assertNotPaid(ofTrigger("0.98", "0.97"));
    }

    /** Food rose by 6 %, the living cost fell: nothing of a negative rise, but the floor. */
    @Test
    void whereItIsSetOffWhileItsOwnIndexFallsTheFloorIsPaid() {
        assertPays(subsidy(LIVING_COST, "790.00", monthly("15.00"), TO_FEN, prices("1.01", "1.06", "0.99")), "15.00");
        assertPays(subsidy(LIVING_COST, "790.00", monthly("0"), TO_FEN, prices("1.01", "1.06", "0.99")), "0.00");
        PriceLink bands = link(BANDED.formula(), Ratio.ONE, trigger(FOOD_PRICES, "0.06", 1));
        assertPays(
                subsidy(
                        bands,
                        "730.00",
                        monthly("15.00"),
                        TO_FEN,
                        published(FOOD_PRICES, "1.06").and(CONSUMER_PRICES, "0.99")),
                "15.00");
    }

    /** The line becomes 500.00 on the last day of the month, or on the day after it. */
    @ParameterizedTest
    @CsvSource({"2019-09-29, 20.00", "2019-09-30, 20.00", "2019-10-01, 16.00"})
    void theLineIsThatOfTheEndOfTheMonth(LocalDate from, String each) {
        Moving moving = Moving.of(Moving.unbound(LIVING_COST)
                .bind("line", ParameterValue.of(monthly("400.00")), Window.until(from), Regimes.BASIS)
                .bind("line", ParameterValue.of(monthly("500.00")), Window.from(from), Regimes.BASIS)
                .bind("floor", ParameterValue.of(monthly("15.00")), Regimes.BASIS)
                .bind("rounding", ParameterValue.of(TO_FEN), Regimes.BASIS));
        Published prices = prices("1.04", "1.05", "1.04");

        assertPays(moving.subsidy(prices.indices, prices.figures), each);
    }

    @Test
    void everythingThatIsMissingIsToldAtOnceAndEachOnce() {
        PriceLink rule = link(
                new Formula.Rise(CONSUMER_PRICES),
                Ratio.ONE,
                trigger(CONSUMER_PRICES, "0.03", 1),
                trigger(CONSUMER_PRICES, "0.02", 3),
                trigger(FOOD_PRICES, "0.1", 1));
        Standards standards = Moving.of(Moving.unbound(rule).bind("rounding", ParameterValue.of(TO_FEN), Regimes.BASIS))
                .standards();
        PriceIndices july = PriceIndices.NONE.with(CONSUMER_PRICES, MONTH.minusMonths(2), ratio("1.03"));

        Problems problems = standards.subsidy(RULE, MONTH, july).getLeft();

        assertThat(problems.list())
                .extracting(problem -> problem.code() + " @ " + problem.path() + " " + problem.found())
                .containsExactly(
                        "parameter.unbound @ line 2019-09-30",
                        "parameter.unbound @ floor 2019-09-30",
                        "index.missing @ CONSUMER_PRICES 2019-09",
                        "index.missing @ CONSUMER_PRICES 2019-08",
                        "index.missing @ FOOD_PRICES 2019-09");
    }

    /** An index that no trigger looks at is needed for the formula, whether or not anything is set off. */
    @Test
    void theIndexOfTheFormulaHasToBeThereToo() {
        Standards standards = Moving.of(bound(LIVING_COST, monthly("790.00"), monthly("15.00"), TO_FEN))
                .standards();

        assertThat(Moving.faults(standards.subsidy(
                        RULE, MONTH, published(CONSUMER_PRICES, "1.01").and(FOOD_PRICES, "1.01").indices)))
                .containsExactly("index.missing @ LOW_INCOME_LIVING_COST");
    }

    @Test
    void moreThanMoneyCanBeIsAProblemNotAFailure() {
        PriceLink tenfold =
                link(new Formula.Rise(CONSUMER_PRICES), Ratio.of(10, 1), trigger(CONSUMER_PRICES, "0.03", 1));
        Published doubled = published(CONSUMER_PRICES, "2");

        assertPays(subsidy(tenfold, "99999999999.90", monthly("0"), TO_YUAN, doubled), "999999999999.00");
        assertThat(Moving.faults(Moving.of(bound(tenfold, monthly("99999999999.91"), monthly("0"), TO_YUAN))
                        .standards()
                        .subsidy(RULE, MONTH, doubled.indices)))
                .containsExactly("money.bound @ rule");
    }

    @Test
    void aFigureThatWasCorrectedReplacesTheEarlierOne() {
        PriceIndices first = PriceIndices.NONE.with(CONSUMER_PRICES, MONTH, ratio("1.03"));
        PriceIndices corrected = first.with(CONSUMER_PRICES, MONTH, ratio("1.04"));

        assertThat(corrected.of(CONSUMER_PRICES, MONTH)).contains(ratio("1.04"));
        assertThat(first.of(CONSUMER_PRICES, MONTH)).contains(ratio("1.03"));
        assertThat(corrected.of(FOOD_PRICES, MONTH)).isEmpty();
        assertThat(corrected.of(CONSUMER_PRICES, MONTH.plusMonths(1))).isEmpty();
        assertThat(corrected)
                .isEqualTo(PriceIndices.NONE.with(CONSUMER_PRICES, MONTH, ratio("1.04")))
                .hasSameHashCodeAs(PriceIndices.NONE.with(CONSUMER_PRICES, MONTH, ratio("1.04")))
                .isNotEqualTo(first)
                .hasToString("PriceIndices[1 figures]");
    }
}

package org.doudi.calc.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.calc.standard.Moving.DAY;
import static org.doudi.calc.standard.Moving.RULE;
import static org.doudi.calc.standard.Moving.bound;
import static org.doudi.calc.standard.Moving.indexation;
import static org.doudi.calc.standard.Moving.monthly;
import static org.doudi.calc.standard.Moving.yearly;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.doudi.calc.Regimes;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Ratio;
import org.doudi.core.money.Rounding;
import org.doudi.core.money.Rounding.Mode;
import org.doudi.core.money.Rounding.Unit;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.StandardRule.Indexation;
import org.doudi.core.time.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a line comes to when it is adjusted; every amount is worked out on paper. */
class StandardsTest {

    private static final Rounding UP_TO_FEN = Rounding.upTo(Unit.FEN);
    private static final Indexation FREE = indexation(false, Optional.empty());
    private static final Indexation UPWARD = indexation(true, Optional.empty());
    private static final Indexation FLOORED = indexation(false, Optional.of("floor"));

    private static Amount after(Indexation rule, Amount line, Amount floor, Rounding rounding, String factor) {
        return Moving.of(bound(rule, line, floor, rounding)).indexed(factor).after();
    }

    private static Amount after(Indexation rule, Amount line, String factor) {
        return after(rule, line, monthly("0"), UP_TO_FEN, factor);
    }

    /** 350.00 × 1.098 = 384.30 a month; 4000.00 × 1.098 = 4392.00 a year. */
    @Test
    void aLineGrowsWithItsIndexInItsOwnPeriod() {
        assertThat(after(FREE, monthly("350.00"), "1.098")).isEqualTo(monthly("384.30"));
        assertThat(after(FREE, yearly("4000.00"), "1.098")).isEqualTo(yearly("4392.00"));
        assertThat(after(FREE, monthly("350.00"), "1")).isEqualTo(monthly("350.00"));
    }

    /** 350.00 × 0.98 = 343.00. */
    @Test
    void aFallingIndexLowersALineUnlessItNeverFalls() {
        assertThat(after(FREE, monthly("350.00"), "0.98")).isEqualTo(monthly("343.00"));
        assertThat(after(UPWARD, monthly("350.00"), "0.98")).isEqualTo(monthly("350.00"));
        assertThat(after(UPWARD, monthly("350.00"), "1.0001")).isEqualTo(monthly("350.04"));
    }

    /** 349.99 × 1.01 = 353.4899, 350.00 × 1.01 = 353.50, 350.01 × 1.01 = 353.5101. */
    @ParameterizedTest
    @CsvSource({
        "349.99, HALF_UP, YUAN, 353.00", "350.00, HALF_UP, YUAN, 354.00", "350.01, HALF_UP, YUAN, 354.00",
        "349.99, UP, YUAN, 354.00", "350.00, UP, YUAN, 354.00", "350.01, UP, YUAN, 354.00",
        "349.99, DOWN, YUAN, 353.00", "350.00, DOWN, YUAN, 353.00", "350.01, DOWN, YUAN, 353.00",
        "349.99, HALF_UP, FEN, 353.49", "350.00, HALF_UP, FEN, 353.50", "350.01, HALF_UP, FEN, 353.51",
        "349.99, UP, FEN, 353.49", "350.00, UP, FEN, 353.50", "350.01, UP, FEN, 353.52",
        "349.99, DOWN, FEN, 353.48", "350.00, DOWN, FEN, 353.50", "350.01, DOWN, FEN, 353.51"
    })
    void theLineIsRoundedAsTheRuleSays(String before, Mode mode, Unit unit, String after) {
        assertThat(after(FREE, monthly(before), monthly("0"), new Rounding(unit, mode), "1.01"))
                .isEqualTo(monthly(after));
    }

    /** 400.00 × 0.25 = 100.00 is a whole multiple; so is 400.04 × 0.25 = 100.01 of the fen, and no other way leads on. */
    @ParameterizedTest
    @CsvSource({"UP", "DOWN", "HALF_UP"})
    void whatIsAlreadyAWholeMultipleStays(Mode mode) {
        assertThat(after(FREE, monthly("400.00"), monthly("0"), new Rounding(Unit.YUAN, mode), "0.25"))
                .isEqualTo(monthly("100.00"));
        assertThat(after(FREE, monthly("400.04"), monthly("0"), new Rounding(Unit.FEN, mode), "0.25"))
                .isEqualTo(monthly("100.01"));
    }

    /** 300.00 × 1.098 = 329.40 a month, which is 3952.80 a year. */
    @ParameterizedTest
    @CsvSource({"3952.79, 329.40", "3952.80, 329.40", "3952.81, 329.41", "4000.00, 333.34"})
    void aFloorOfAYearHoldsForALineOfAMonth(String floor, String after) {
        assertThat(after(FLOORED, monthly("300.00"), yearly(floor), UP_TO_FEN, "1.098"))
                .isEqualTo(monthly(after));
    }

    /** 3600.00 × 1.098 = 3952.80 a year, which is 329.40 a month; 329.41 × 12 = 3952.92. */
    @ParameterizedTest
    @CsvSource({"329.39, 3952.80", "329.40, 3952.80", "329.41, 3952.92"})
    void aFloorOfAMonthHoldsForALineOfAYear(String floor, String after) {
        assertThat(after(FLOORED, yearly("3600.00"), monthly(floor), UP_TO_FEN, "1.098"))
                .isEqualTo(yearly(after));
    }

    /** Of 343.00 grown, 350.00 before and the floor the greatest. */
    @ParameterizedTest
    @CsvSource({"349.99, 350.00", "350.00, 350.00", "350.01, 350.01"})
    void aLineThatNeverFallsMayHaveAFloorToo(String floor, String after) {
        assertThat(after(indexation(true, Optional.of("floor")), monthly("350.00"), monthly(floor), UP_TO_FEN, "0.98"))
                .isEqualTo(monthly(after));
    }

    /** 4000.00 a year is 333.333… a month: 333.33 would be below it. */
    @Test
    void roundingTakesALineBelowNeitherItsFloorNorItself() {
        Rounding down = Rounding.downTo(Unit.FEN);
        assertThat(after(FLOORED, monthly("300.00"), yearly("4000.00"), down, "1.098"))
                .isEqualTo(monthly("333.34"));

        Rounding toYuan = Rounding.downTo(Unit.YUAN);
        assertThat(after(UPWARD, monthly("350.50"), monthly("0"), toYuan, "1")).isEqualTo(monthly("350.50"));
        assertThat(after(FREE, monthly("350.50"), monthly("0"), toYuan, "1")).isEqualTo(monthly("350.00"));
        assertThat(after(UPWARD, monthly("350.50"), monthly("0"), toYuan, "1.01"))
                .isEqualTo(monthly("354.00"));
    }

    /** The line becomes 400.00 on 2019-01-01. */
    @ParameterizedTest
    @CsvSource({"2018-12-31, 350.00, 385.00", "2019-01-01, 400.00, 440.00", "2019-01-02, 400.00, 440.00"})
    void theLineIsThatOfTheDay(LocalDate day, String before, String after) {
        Moving moving = Moving.of(Moving.unbound(FREE)
                .bind(
                        "line",
                        ParameterValue.of(monthly("350.00")),
                        Window.until(LocalDate.of(2019, 1, 1)),
                        Regimes.BASIS)
                .bind(
                        "line",
                        ParameterValue.of(monthly("400.00")),
                        Window.from(LocalDate.of(2019, 1, 1)),
                        Regimes.BASIS)
                .bind("rounding", ParameterValue.of(UP_TO_FEN), Regimes.BASIS));

        IndexedLine indexed =
                moving.standards().indexed(RULE, day, Ratio.of(11, 10)).get();

        assertThat(indexed.before()).isEqualTo(monthly(before));
        assertThat(indexed.after()).isEqualTo(monthly(after));
        assertThat(indexed.derivation().on()).isEqualTo(day);
    }

    @Test
    void whyIsToldInWordsThatNameNoHousehold() {
        IndexedLine indexed = Moving.of(bound(FREE, monthly("350.00"), monthly("0"), UP_TO_FEN))
                .indexed("1.098");

        assertThat(indexed.rule()).isEqualTo(RULE);
        assertThat(indexed.derivation().household()).isEmpty();
        assertThat(indexed.derivation().layers()).containsExactly("moving");
        assertThat(indexed.derivation().toText(Locale.ENGLISH))
                .contains("350.00 yuan a month", "384.30 yuan a month", "document 1 of 2012 art. 1");
        assertThat(indexed.derivation().toJson()).contains("\"rule\":\"rule\"").doesNotContain("household");
    }

    @Test
    void aRuleThatIsAbsentOrOfAnotherKindIsTold() {
        Standards standards = Moving.of(bound(FREE, monthly("350.00"), monthly("0"), UP_TO_FEN))
                .standards();

        assertThat(Moving.faults(standards.indexed("other", DAY, Ratio.ONE))).containsExactly("rule.absent @ other");
        assertThat(Moving.faults(standards.indexed("dibao", DAY, Ratio.ONE))).containsExactly("rule.absent @ dibao");
        assertThat(Moving.faults(standards.subsidy(RULE, PriceSubsidyTest.MONTH, PriceIndices.NONE)))
                .containsExactly("rule.absent @ rule");
        assertThat(Moving.faults(standards.average(RULE, DAY, Money.ZERO, 1))).containsExactly("rule.absent @ rule");
    }

    @Test
    void everyLineWithoutAValueIsToldAtOnce() {
        Standards nothing = Moving.of(Moving.unbound(FLOORED)).standards();
        assertThat(Moving.faults(nothing.indexed(RULE, DAY, Ratio.ONE)))
                .containsExactly(
                        "parameter.unbound @ line", "parameter.unbound @ floor", "parameter.unbound @ rounding");

        Standards later = Moving.of(Moving.unbound(FLOORED)
                        .bind("line", ParameterValue.of(monthly("350.00")), Window.from(DAY.plusDays(1)), Regimes.BASIS)
                        .bind("rounding", ParameterValue.of(UP_TO_FEN), Regimes.BASIS))
                .standards();
        assertThat(Moving.faults(later.indexed(RULE, DAY, Ratio.ONE)))
                .containsExactly("parameter.uncovered @ line", "parameter.unbound @ floor");
    }

    @Test
    void aLineThatIsItsOwnFloorIsToldOnce() {
        Standards standards = Moving.of(Moving.unbound(indexation(true, Optional.of("line")))
                        .bind("rounding", ParameterValue.of(UP_TO_FEN), Regimes.BASIS))
                .standards();

        assertThat(Moving.faults(standards.indexed(RULE, DAY, Ratio.ONE))).containsExactly("parameter.unbound @ line");
    }

    /** Twelve digits of yuan are the most. */
    @Test
    void moreThanMoneyCanBeIsAProblemNotAFailure() {
        Moving moving = Moving.of(bound(FREE, yearly("999999999999.00"), monthly("0"), Rounding.upTo(Unit.YUAN)));

        assertThat(moving.indexed("1").after()).isEqualTo(yearly("999999999999.00"));
        assertThat(Moving.faults(moving.standards().indexed(RULE, DAY, Ratio.of(10_001, 10_000))))
                .containsExactly("money.bound @ rule");
    }
}

package org.doudi.calc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.doudi.calc.Assessing.entitled;
import static org.doudi.calc.Assessing.outcome;
import static org.doudi.calc.Households.aHouseholdOf;
import static org.doudi.calc.Households.yearly;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.doudi.core.fact.Truth;
import org.doudi.core.household.Household;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.money.Money;
import org.doudi.core.money.Rounding;
import org.doudi.core.policy.Provision.Effect;
import org.doudi.core.policy.Regime;
import org.doudi.core.text.Text;
import org.junit.jupiter.api.Test;

/**
 * Point 1 of the issue: Chongqing on 2017-06-01, rural standard 350 yuan a month, three people. The line for all of them
 * is 350 × 3 = 1050 yuan a month, that is 12600 yuan a year, and "below" is strict.
 */
class ThresholdTest {

    private static final LocalDate DAY = LocalDate.of(2017, 6, 1);
    private static final Text CITED_FOR_INCOME =
            Text.of("民发〔2012〕220号 第4条；国务院令第649号 第9条", "民发〔2012〕220号 art. 4; 国务院令第649号 art. 9");

    private final Regime chongqing = Regimes.chongqing();

    @Test
    void incomeAtTheLineIsNotBelowIt() {
        assertThat(outcome(chongqing, DAY, householdWith("12600.00"))).isEqualTo(incomeStandsInTheWay());
    }

    @Test
    void onlyWhatStandsInTheWayIsAnObstacle() {
        assertThat(outcome(chongqing, DAY, householdWith("12600.00")).obstacles())
                .extracting(Reason::condition)
                .containsExactly("dibao.income");
        assertThat(outcome(chongqing, DAY, householdWith("12599.99")).obstacles())
                .isEmpty();
    }

    @Test
    void incomeOneFenAYearAboveTheLineIsNotBelowIt() {
        assertThat(outcome(chongqing, DAY, householdWith("12600.01"))).isEqualTo(incomeStandsInTheWay());
    }

    /** 12600.00 − 12599.99 = 0.01 a year; a twelfth of it, rounded up to the fen, is 0.01 a month. */
    @Test
    void incomeOneFenAYearBelowTheLineGivesOneFenAMonth() {
        Outcome.Entitled outcome = entitled(chongqing, DAY, householdWith("12599.99"));

        assertThat(outcome.monthly()).isEqualTo(Money.of("0.01"));
        assertThat(outcome.awards()).singleElement().satisfies(award -> {
            assertThat(award.benefit()).isEqualTo("dibao.gap");
            assertThat(award.member()).isEmpty();
            assertThat(award.monthly()).isEqualTo(Money.of("0.01"));
        });
    }

    /** The same twelfth of a fen, rounded up to the yuan. */
    @Test
    void aLayerThatRoundsUpToTheYuanGivesOneYuan() {
        Regime overlaid = Regimes.chongqing(Regimes.rounding(Rounding.upTo(Rounding.Unit.YUAN)));

        assertThat(entitled(overlaid, DAY, householdWith("12599.99")).monthly()).isEqualTo(Money.of("1.00"));
        assertThat(outcome(overlaid, DAY, householdWith("12600.00"))).isEqualTo(incomeStandsInTheWay());
        assertThat(outcome(overlaid, DAY, householdWith("12600.01"))).isEqualTo(incomeStandsInTheWay());
    }

    @Test
    void anEntitledHouseholdIsToldEveryConditionWithItsPlaceInTheDocuments() {
        Outcome outcome = outcome(chongqing, DAY, householdWith("12599.99"));

        assertThat(outcome.reasons())
                .extracting(
                        Reason::condition,
                        Reason::effect,
                        Reason::holds,
                        reason -> reason.cited().en())
                .containsExactlyInAnyOrder(
                        reason("dibao.registration", Effect.ADMITS, Truth.YES, "渝府办发〔2017〕30号 1.1"),
                        reason("dibao.income", Effect.ADMITS, Truth.YES, CITED_FOR_INCOME.en()),
                        reason(
                                "dibao.property",
                                Effect.ADMITS,
                                Truth.YES,
                                "Chongqing measures on dibao conditions (2013) 财产;"
                                        + " Chongqing measures on dibao conditions (2020) 财产"),
                        reason(
                                "dibao.property.houses",
                                Effect.EXCLUDES,
                                Truth.NO,
                                "Chongqing measures on dibao conditions (2013) 财产"),
                        reason(
                                "dibao.property.shop",
                                Effect.EXCLUDES,
                                Truth.NO,
                                "Chongqing measures on dibao conditions (2013) 财产"),
                        reason(
                                "dibao.property.enterprise",
                                Effect.EXCLUDES,
                                Truth.NO,
                                "Chongqing measures on dibao conditions (2013) 财产"),
                        reason(
                                "dibao.property.vehicle",
                                Effect.EXCLUDES,
                                Truth.NO,
                                "Chongqing measures on dibao conditions (2013) 财产"),
                        switchedOff("housing"),
                        switchedOff("utilities"),
                        switchedOff("study-abroad"),
                        switchedOff("hired-labour"),
                        switchedOff("non-necessities"));
        assertThat(outcome.reasons()).noneMatch(Reason::isAgainst);
        assertThat(outcome.reasons())
                .filteredOn(reason -> reason.condition().equals("dibao.income"))
                .extracting(Reason::cited)
                .containsExactly(CITED_FOR_INCOME);
    }

    /** The tests of what is spent are switched off, but they are conditions, and none of them stands in the way. */
    private static Tuple switchedOff(String test) {
        return reason(
                "dibao.spending-tests." + test,
                Effect.EXCLUDES,
                Truth.NO,
                "Chongqing measures on dibao conditions (2013) 消费");
    }

    private static Tuple reason(String condition, Effect effect, Truth holds, String cited) {
        return tuple(condition, effect, holds, cited);
    }

    private static Outcome incomeStandsInTheWay() {
        return new Outcome.NotEntitled(List.of(new Reason(
                "dibao.income",
                Text.of("收入低于标准", "income below the standard"),
                Effect.ADMITS,
                Truth.NO,
                CITED_FOR_INCOME)));
    }

    private static Household householdWith(String yuanAYear) {
        return aHouseholdOf(3)
                .incomes(yearly(1, IncomeKind.OPERATING, yuanAYear))
                .build();
    }
}

package org.doudi.calc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.calc.Households.aHouseholdOf;
import static org.doudi.calc.Households.monthly;

import java.time.LocalDate;
import java.util.Set;
import org.doudi.core.household.Household;
import org.doudi.core.household.Income;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Rounding;
import org.doudi.core.policy.IncomeRule;
import org.doudi.core.policy.IncomeRule.Tested;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;
import org.doudi.core.time.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Point 3 of the issue: income that does not count while a rule is in force, tested on one day or on another. */
class DisregardTest {

    private static final Window THIRTEENTH_PLAN = Window.between(LocalDate.of(2016, 1, 1), LocalDate.of(2021, 1, 1));

    /**
     * Chongqing, one person of the standard 496: with 88 of central basic pension and 40 from the personal account the
     * countable income is 40 on the last day of the plan, so 456; on the next day 128, so 368.
     */
    @ParameterizedTest
    @CsvSource({"2020-12-31, 456.00", "2021-01-01, 368.00"})
    void theCentralBasicPensionCountsAgainFromTheFirstDayAfterThePlan(LocalDate day, String benefit) {
        assertThat(Assessing.monthly(Regimes.chongqing(), day, aPensioner())).isEqualTo(Money.of(benefit));
    }

    /**
     * The same rule in a national layer that covers earlier days, line 200: before the plan 200 − 128 = 72, from its first
     * day 200 − 40 = 160.
     */
    @ParameterizedTest
    @CsvSource({"2015-12-31, 72.00", "2016-01-01, 160.00", "2020-12-31, 160.00", "2021-01-01, 72.00"})
    void outsideItsWindowTheRuleSimplyDoesNotApply(LocalDate day, String benefit) {
        Regime regime = nation(Tested.ON_DETERMINATION);

        assertThat(Assessing.monthly(regime, day, aPensioner())).isEqualTo(Money.of(benefit));
    }

    /** 496 − 40: the day on which the pension accrued is not what Chongqing asks. */
    @Test
    void aRuleTestedOnDeterminationDoesNotAskWhenTheIncomeAccrued() {
        Household household = aHouseholdOf(1)
                .incomes(pension().withAccruedOn(LocalDate.of(2015, 6, 1)), account())
                .build();

        assertThat(Assessing.monthly(Regimes.chongqing(), LocalDate.of(2020, 12, 31), household))
                .isEqualTo(Money.of("456.00"));
    }

    /** Line 200; the pension of 88 counts (72 with the 40 of the account) unless it accrued within the window (160). */
    @ParameterizedTest
    @CsvSource({
        "2015-12-31, 72.00",
        "2016-01-01, 160.00",
        "2018-02-28, 160.00",
        "2020-12-31, 160.00",
        "2021-01-01, 72.00"
    })
    void aRuleTestedOnAccrualAsksForTheDayOfTheIncome(LocalDate accrued, String benefit) {
        Household household = aHouseholdOf(1)
                .incomes(pension().withAccruedOn(accrued), account())
                .build();

        assertThat(Assessing.monthly(nation(Tested.ON_ACCRUAL), LocalDate.of(2021, 2, 1), household))
                .isEqualTo(Money.of(benefit));
    }

    /** The pension counts or does not: 72 or 160, and the day is what is missing. */
    @Test
    void withoutThatDayTheOutcomeIsOpenBetweenTheTwo() {
        Outcome.Undetermined outcome =
                Assessing.undetermined(nation(Tested.ON_ACCRUAL), LocalDate.of(2021, 2, 1), aPensioner());

        assertThat(outcome.bounds()).isEqualTo(new Bounds(Money.of("72.00"), Money.of("160.00")));
        assertThat(outcome.missing()).extracting(Missing::path).containsExactly("incomes/0/accruedOn");
    }

    /** Whichever of the two rules takes it, the pension does not count. */
    @Test
    void aDayOfAccrualThatCannotMatterIsNotMissing() {
        Policy policy = Regimes.aNation(Amount.monthly(Money.ofYuan(200)), Rounding.upTo(Rounding.Unit.FEN))
                .add(disregard("accrued", THIRTEENTH_PLAN, Tested.ON_ACCRUAL))
                .add(disregard("anyway", Window.ALWAYS, Tested.ON_DETERMINATION))
                .build();

        assertThat(Assessing.monthly(Regimes.of(policy), LocalDate.of(2021, 2, 1), aPensioner()))
                .isEqualTo(Money.of("160.00"));
    }

    /** The first rule that applies takes an income; no income is taken twice: 200 − 40 = 160. */
    @Test
    void twoRulesForOneIncomeTakeItOnce() {
        Policy policy = Regimes.aNation(Amount.monthly(Money.ofYuan(200)), Rounding.upTo(Rounding.Unit.FEN))
                .add(disregard("one", Window.ALWAYS, Tested.ON_DETERMINATION))
                .add(disregard("other", Window.ALWAYS, Tested.ON_DETERMINATION))
                .build();

        assertThat(Assessing.monthly(Regimes.of(policy), LocalDate.of(2021, 2, 1), aPensioner()))
                .isEqualTo(Money.of("160.00"));
    }

    private static Regime nation(Tested tested) {
        return Regimes.of(Regimes.aNation(Amount.monthly(Money.ofYuan(200)), Rounding.upTo(Rounding.Unit.FEN))
                .add(disregard("pension", THIRTEENTH_PLAN, tested))
                .build());
    }

    private static Provision disregard(String id, Window window, Tested tested) {
        return new IncomeRule.Disregard(
                id, Regimes.TITLE, Set.of(IncomeKind.CENTRAL_BASIC_PENSION), window, tested, Regimes.BASIS);
    }

    private static Household aPensioner() {
        return aHouseholdOf(1).incomes(pension(), account()).build();
    }

    private static Income pension() {
        return monthly(1, IncomeKind.CENTRAL_BASIC_PENSION, "88.00");
    }

    private static Income account() {
        return monthly(1, IncomeKind.PERSONAL_ACCOUNT_PENSION, "40.00");
    }
}

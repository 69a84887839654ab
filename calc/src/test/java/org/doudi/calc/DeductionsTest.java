package org.doudi.calc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.doudi.calc.Households.aHouseholdOf;
import static org.doudi.calc.Households.monthly;
import static org.doudi.calc.Households.wage;
import static org.doudi.calc.Households.yearly;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.doudi.core.fact.Fact;
import org.doudi.core.household.Expense;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.household.Income;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.money.Allowance;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Ratio;
import org.doudi.core.money.Rounding;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.IncomeRule;
import org.doudi.core.policy.ParameterType;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Clauses C9 (the cost of working in a poverty project) and C7 (rigid spending up to a cap), Chongqing on 2017-06-01: two
 * people, so the line is 700 a month and the benefit 700 less what counts.
 */
class DeductionsTest {

    private static final LocalDate DAY = LocalDate.of(2017, 6, 1);
    private static final Amount NOTHING = Amount.monthly(Money.ZERO);

    private static Allowance allowance(Ratio share, int fixed, Integer cap) {
        return new Allowance(
                share, Money.ofYuan(fixed), Optional.ofNullable(cap).map(Money::ofYuan));
    }

    private static Stream<Arguments> allowances() {
        Ratio tenth = Ratio.percent(10);
        return Stream.of(
                // 10 % of 600 is 60: 540 count.
                Arguments.of("share", allowance(tenth, 0, null), "600.00", "160.00"),
                // 10 % of 600 is 60, but no more than 50: 550 count.
                Arguments.of("share, capped", allowance(tenth, 0, 50), "600.00", "150.00"),
                // 10 % of 400 is 40, below the cap of 50: 360 count.
                Arguments.of("share below the cap", allowance(tenth, 0, 50), "400.00", "340.00"),
                // 100 off 600: 500 count.
                Arguments.of("fixed", allowance(Ratio.NONE, 100, null), "600.00", "200.00"),
                // 100 off 80 would be more than the earnings: nothing counts.
                Arguments.of("fixed, more than the earnings", allowance(Ratio.NONE, 100, null), "80.00", "700.00"),
                // 60 + 100 off 600: 440 count.
                Arguments.of("both", allowance(tenth, 100, null), "600.00", "260.00"),
                // 60 + 100, but no more than 120: 480 count.
                Arguments.of("both, capped", allowance(tenth, 100, 120), "600.00", "220.00"),
                // All of the earnings up to 150: 450 count.
                Arguments.of("cap only", allowance(Ratio.ONE, 0, 150), "600.00", "250.00"),
                // All of 90: nothing counts.
                Arguments.of("cap only, more than the earnings", allowance(Ratio.ONE, 0, 150), "90.00", "700.00"),
                // A third of 100.00 is 33.333…: 66.666… count, and 700 − 66.666… is 633.333…, up to the fen.
                Arguments.of("a third", allowance(Ratio.of(1, 3), 0, null), "100.00", "633.34"));
    }

    @ParameterizedTest(name = "{0}: {2} earned, {3} paid")
    @MethodSource("allowances")
    void theCostOfWorkingIsTakenOff(String name, Allowance allowance, String earned, String benefit) {
        assertThat(name).isNotBlank();
        assertThat(benefit(allowance, NOTHING, project(1, earned))).isEqualTo(Money.of(benefit));
    }

    /** Two wages of one member are 300 together: 100 + 200; a third of them would be 100, the cap says 60. */
    @Test
    void theCapIsForEachMemberNotForEachWage() {
        assertThat(benefit(
                        Allowance.share(Ratio.of(1, 3), Money.ofYuan(60)),
                        NOTHING,
                        project(1, "100.00"),
                        project(1, "200.00")))
                .isEqualTo(Money.of("460.00")); // 700 − (300 − 60)
    }

    /** The same two wages of two members: a third of 100 is 33.333…, a third of 200 is 66.666…, capped at 60. */
    @Test
    void eachMemberHasACapOfTheirOwn() {
        assertThat(benefit(
                        Allowance.share(Ratio.of(1, 3), Money.ofYuan(60)),
                        NOTHING,
                        project(1, "100.00"),
                        project(2, "200.00")))
                .isEqualTo(Money.of("493.34")); // 700 − (300 − 93.333…) = 493.333…
    }

    /** 1200 a year are 100 a month. */
    @Test
    void yearlyEarningsAreTakenByTheMonth() {
        Income year = yearly(1, IncomeKind.WAGE, "1200.00").withThroughPovertyProject(Fact.known(true));

        assertThat(benefit(Allowance.fixed(Money.ofYuan(40)), NOTHING, year)).isEqualTo(Money.of("640.00"));
    }

    @Test
    void otherWagesAndOtherIncomeKeepTheirCost() {
        Allowance allowance = Allowance.fixed(Money.ofYuan(100));

        assertThat(benefit(allowance, NOTHING, wage(1, "600.00").withThroughPovertyProject(Fact.known(false))))
                .isEqualTo(Money.of("100.00"));
        assertThat(benefit(
                        allowance,
                        NOTHING,
                        monthly(1, IncomeKind.OPERATING, "600.00").withThroughPovertyProject(Fact.known(true))))
                .isEqualTo(Money.of("100.00"));
    }

    /** 600 or, if it was a project's, 500: 100 or 200. */
    @Test
    void whetherItWasAProjectsIsNamedIfItMatters() {
        Outcome.Undetermined outcome = Assessing.undetermined(
                regime(Allowance.fixed(Money.ofYuan(100)), NOTHING),
                DAY,
                aHouseholdOf(2).incomes(wage(1, "600.00")).build());

        assertThat(outcome.bounds()).isEqualTo(new Bounds(Money.of("100.00"), Money.of("200.00")));
        assertThat(outcome.missing()).extracting(Missing::path).containsExactly("incomes/0/throughPovertyProject");
    }

    private static Stream<Arguments> spending() {
        return Stream.of(
                // 150 of 400, the cap is 200: 250 count.
                Arguments.of(Amount.monthly(Money.ofYuan(200)), "400.00", "150.00", "450.00"),
                // 250, capped at 200: 200 count.
                Arguments.of(Amount.monthly(Money.ofYuan(200)), "400.00", "250.00", "500.00"),
                // 250, capped at 200, of an income of 120: nothing counts, and not less than nothing.
                Arguments.of(Amount.monthly(Money.ofYuan(200)), "120.00", "250.00", "700.00"),
                // A cap of 1000 a year is 83.333… a month: 316.666… count, 383.333… up to the fen.
                Arguments.of(Amount.yearly(Money.ofYuan(1000)), "400.00", "250.00", "383.34"));
    }

    @ParameterizedTest
    @MethodSource("spending")
    void rigidSpendingIsTakenOffUpToTheCap(Amount cap, String income, String spent, String benefit) {
        Outcome.Entitled outcome = Assessing.entitled(
                regime(Allowance.NONE, cap),
                DAY,
                aHouseholdOf(2)
                        .incomes(monthly(1, IncomeKind.OPERATING, income))
                        .expenses(
                                Expense.of(ExpenseKind.MAJOR_ILLNESS, Amount.monthly(Money.of(spent))),
                                // Not rigid: it changes nothing.
                                Expense.of(ExpenseKind.EDUCATION, Amount.monthly(Money.ofYuan(77))))
                        .build());

        assertThat(outcome.monthly()).as(outcome.describe(Locale.ENGLISH)).isEqualTo(Money.of(benefit));
    }

    /** Two allowances on one kind of earnings could take off more than there is: a policy that has both is refused. */
    @Test
    void oneKindOfEarningsHasOneAllowance() {
        Policy nation = Regimes.aNation(Amount.monthly(Money.ofYuan(350)), Rounding.upTo(Rounding.Unit.FEN))
                .add(
                        Regimes.parameter("allowance", ParameterType.ALLOWANCE),
                        earnings("one", IncomeKind.WAGE, IncomeKind.OPERATING),
                        earnings("other", IncomeKind.WAGE))
                .bind("allowance", ParameterValue.of(allowance(Ratio.percent(80), 0, null)), Regimes.BASIS)
                .build();

        assertThat(Assessor.of(Regimes.of(nation), DAY, Set.of(ProgrammeId.DIBAO))
                        .getLeft()
                        .list())
                .extracting(Problem::code, Problem::path)
                .containsExactly(tuple("deduction.twice", "other"));
    }

    private static Provision earnings(String id, IncomeKind... kinds) {
        return new IncomeRule.EarningsDeduction(
                id, Regimes.TITLE, Set.of(kinds), IncomeRule.Earnings.ALL, "allowance", Regimes.BASIS);
    }

    private static Income project(int member, String yuan) {
        return wage(member, yuan).withThroughPovertyProject(Fact.known(true));
    }

    private static Money benefit(Allowance allowance, Amount cap, Income... incomes) {
        return Assessing.monthly(
                regime(allowance, cap), DAY, aHouseholdOf(2).incomes(incomes).build());
    }

    private static Regime regime(Allowance allowance, Amount cap) {
        return Regimes.of(Packs.NATIONAL_2012, Packs.CHONGQING_2017, Regimes.aDistrictThatTakesOff(allowance, cap));
    }
}

package org.doudi.calc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doudi.calc.checker.DerivationChecker;
import org.doudi.calc.derivation.Derivation;
import org.doudi.calc.derivation.StepValue;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Listing;
import org.doudi.core.fact.Truth;
import org.doudi.core.household.Asset;
import org.doudi.core.household.AssetKind;
import org.doudi.core.household.Expense;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.household.Household;
import org.doudi.core.household.Income;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.Residence;
import org.doudi.core.household.Situation;
import org.doudi.core.money.Allowance;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Ratio;
import org.doudi.core.money.Rounding;
import org.doudi.core.policy.Comparison;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.IncomeRule;
import org.doudi.core.policy.ParameterType;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Term;
import org.junit.jupiter.api.Test;

/** Point 7 of the issue: the largest household that there may be, at the bound of every amount, is worked out exactly. */
class LargeAmountsTest {

    private static final LocalDate DAY = LocalDate.of(2018, 3, 1);
    private static final int PEOPLE = Household.MAX_MEMBERS;

    /** 63 wages of 15,624,999,999.99 a month and one of what remains of 999,999,999,999.99: the bound of a list. */
    @Test
    void incomesAtTheBoundAddUpExactly() {
        Derivation derivation = derivation(Regimes.of(richNation()), theRichest());

        assertThat(value(derivation, "income that counts"))
                .isEqualTo(new StepValue.Between(Money.MAX.toQuantity(), Money.MAX.toQuantity()));
        // Line: 999,999,999.99 × 64 = 63,999,999,999.36, which is a long way below.
        assertThat(value(
                        derivation,
                        "some provision: the household's monthly countable income is below some provision × members"))
                .isEqualTo(new StepValue.Holds(Truth.NO));
    }

    @Test
    void everyStepOfTheLargestHouseholdIsRight() {
        for (Household household : List.of(
                theRichest(),
                thePoorest(),
                thePoorest().withIncomes(new Listing<>(theRichest().incomes().items(), false)))) {
            Regime regime = Regimes.of(richNation());
            assertThat(DerivationChecker.complaints(
                            regime, Situation.of(household, DAY), derivation(regime, household)))
                    .isEmpty();
        }
    }

    /** No income, the highest line: 999,999,999.99 × 64. */
    @Test
    void theLargestGapIsPaidToTheFen() {
        assertThat(Assessing.monthly(Regimes.of(richNation()), DAY, thePoorest()))
                .isEqualTo(Money.of("63999999999.36"));
    }

    /** Sixty-four people fill a mask to its last bit: everybody, nobody and the last one alone. */
    @Test
    void theLastOfSixtyFourIsAPersonLikeTheOthers() {
        Household household = Households.aHouseholdOf(PEOPLE)
                .incomes(Households.wage(PEOPLE, "1.00"))
                .build();
        Household lastIsAway = household.withMembers(household.members().stream()
                .map(member ->
                        member.id().equals("p64") ? member.withResidence(Fact.known(Residence.IMPRISONED)) : member)
                .toList());

        // 350 × 64 − 1 and 350 × 63.
        assertThat(Assessing.monthly(Regimes.of(nation(Money.ofYuan(350)).build()), DAY, household))
                .isEqualTo(Money.ofYuan(22_399));
        assertThat(Assessing.monthly(Regimes.of(nation(Money.ofYuan(350)).build()), DAY, lastIsAway))
                .isEqualTo(Money.ofYuan(22_050));
    }

    private static Policy.Builder nation(Money line) {
        return Regimes.aNation(Amount.monthly(line), Rounding.upTo(Rounding.Unit.YUAN));
    }

    /** As much as fits: a third of all wages, seven thirds of the line, the largest assets and areas. */
    private static Policy richNation() {
        return Regimes.aNation(Amount.monthly(Money.of("999999999.99")), Rounding.upTo(Rounding.Unit.FEN))
                .add(
                        Regimes.parameter("allowance", ParameterType.ALLOWANCE),
                        new IncomeRule.EarningsDeduction(
                                "earnings",
                                Regimes.TITLE,
                                Set.of(IncomeKind.OPERATING),
                                IncomeRule.Earnings.THROUGH_POVERTY_PROJECT,
                                "allowance",
                                Regimes.BASIS),
                        Regimes.parameter("cap", ParameterType.AMOUNT),
                        new IncomeRule.SpendingDeduction(
                                "spending", Regimes.TITLE, Set.of(ExpenseKind.OTHER), "cap", Regimes.BASIS),
                        Regimes.excluding(
                                "rich",
                                Criterion.compare(
                                        new Term.Times(Term.financialAssets(), Ratio.of(7, 3)),
                                        Comparison.ABOVE,
                                        new Term.Times(Term.countableIncome(), Ratio.of(100, 1)))),
                        Regimes.excluding(
                                "roomy",
                                Criterion.compare(
                                        Term.areaOf(AssetKind.DWELLING),
                                        Comparison.ABOVE,
                                        Term.areaOf(AssetKind.SHOP))))
                .bind(
                        "allowance",
                        ParameterValue.of(new Allowance(Ratio.of(1, 3), Money.ZERO, Optional.empty())),
                        Regimes.BASIS)
                .bind("cap", ParameterValue.of(Amount.yearly(Money.of("100.01"))), Regimes.BASIS)
                .build();
    }

    private static Household thePoorest() {
        return Households.aHouseholdOf(PEOPLE).build();
    }

    private static Household theRichest() {
        List<Income> incomes = new ArrayList<>();
        Money each = Money.of("15624999999.99");
        for (int person = 1; person < PEOPLE; person++) {
            incomes.add(Income.of("p" + person, IncomeKind.WAGE, Amount.monthly(each))
                    .withThroughPovertyProject(Fact.known(true)));
        }
        incomes.add(Income.of("p64", IncomeKind.WAGE, Amount.monthly(Money.MAX.minus(each.times(PEOPLE - 1)))));
        return Households.aHouseholdOf(PEOPLE)
                .incomes(incomes.toArray(Income[]::new))
                .expenses(Expense.of(ExpenseKind.OTHER, Amount.monthly(Money.MAX)))
                .assets(
                        Asset.of(AssetKind.DEPOSIT, Money.MAX),
                        Asset.builder(AssetKind.DWELLING)
                                .area(Fact.known(100_000_000))
                                .build())
                .build();
    }

    private static Derivation derivation(Regime regime, Household household) {
        return Assessing.assess(regime, DAY, household).derivation(ProgrammeId.DIBAO);
    }

    private static StepValue value(Derivation derivation, String label) {
        return derivation.steps().stream()
                .filter(step -> step.label().en().equals(label))
                .findFirst()
                .orElseThrow()
                .value();
    }
}

package org.doudi.calc;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doudi.core.household.AssetKind;
import org.doudi.core.household.DisabilityGrade;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.household.Health;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.Relation;
import org.doudi.core.household.Residence;
import org.doudi.core.household.Schooling;
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
import org.doudi.core.policy.PersonAttribute;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Term;
import org.doudi.core.time.Window;

/**
 * Regimes and days over which the properties run: Chongqing on both sides of every change of its rules, and policies made
 * up so that fractions do not come out even, in lines, shares, caps and multiples.
 *
 * @param name what a failing property shows
 * @param regime the regime
 * @param on the day
 * @param assessor the assessor for that day, shared by all tries
 */
record Examined(String name, Regime regime, LocalDate on, Assessor assessor) {

    private static final LocalDate IN_2018 = LocalDate.of(2018, 3, 1);

    static final List<Examined> CHONGQING = List.of(
            chongqing("2017-03-20"),
            chongqing("2017-06-01"),
            chongqing("2018-03-01"),
            chongqing("2020-08-31"),
            chongqing("2020-09-01"),
            chongqing("2020-12-31"),
            chongqing("2021-01-01"),
            chongqing("2018-03-01", Allowance.fixed(Money.ofYuan(100))),
            chongqing("2018-03-01", Allowance.share(Ratio.of(1, 3), Money.of("120.07"))));

    static final List<Examined> MADE_UP = List.of(
            madeUp("yearly line in thirds", thirds()),
            madeUp("line by the month, rounded down", wholeYuan()),
            madeUp("every criterion", everyCriterion()));

    static Examined chongqing(String day) {
        return of("Chongqing", Regimes.chongqing(), LocalDate.parse(day));
    }

    private static Examined chongqing(String day, Allowance allowance) {
        Policy binding = Regimes.aLayer("more")
                .bind("dibao.employment-cost", ParameterValue.of(allowance), Regimes.BASIS)
                .bind("dibao.rigid-spending.cap", ParameterValue.of(Amount.yearly(Money.of("1000.01"))), Regimes.BASIS)
                .build();
        return of("Chongqing, " + allowance.share(), Regimes.chongqing(binding), LocalDate.parse(day));
    }

    private static Examined madeUp(String name, Policy policy) {
        return of(name, Regimes.of(policy), IN_2018);
    }

    private static Examined of(String name, Regime regime, LocalDate on) {
        return new Examined(name, regime, on, Assessing.assessor(regime, on));
    }

    @Override
    public String toString() {
        return name + " on " + on;
    }

    /** 4199.99 a year, a third of wages and a fixed part taken off, a yearly cap, half up to the jiao. */
    private static Policy thirds() {
        return Regimes.aNation(Amount.yearly(Money.of("4199.99")), Rounding.halfUpTo(Rounding.Unit.JIAO))
                .add(
                        Regimes.parameter("allowance", ParameterType.ALLOWANCE),
                        new IncomeRule.EarningsDeduction(
                                "earnings",
                                Regimes.TITLE,
                                Set.of(IncomeKind.WAGE, IncomeKind.OPERATING),
                                IncomeRule.Earnings.THROUGH_POVERTY_PROJECT,
                                "allowance",
                                Regimes.BASIS),
                        Regimes.parameter("cap", ParameterType.AMOUNT),
                        new IncomeRule.SpendingDeduction(
                                "spending",
                                Regimes.TITLE,
                                Set.of(ExpenseKind.EDUCATION, ExpenseKind.MAJOR_ILLNESS),
                                "cap",
                                Regimes.BASIS),
                        new IncomeRule.Disregard(
                                "accrued",
                                Regimes.TITLE,
                                Set.of(IncomeKind.GIFT, IncomeKind.RENT, IncomeKind.CENTRAL_BASIC_PENSION),
                                Window.between(LocalDate.of(2016, 1, 1), LocalDate.of(2016, 12, 31)),
                                IncomeRule.Tested.ON_ACCRUAL,
                                Regimes.BASIS))
                .bind(
                        "allowance",
                        ParameterValue.of(
                                new Allowance(Ratio.of(1, 3), Money.of("10.01"), Optional.of(Money.of("150")))),
                        Regimes.BASIS)
                .bind("cap", ParameterValue.of(Amount.yearly(Money.of("1234.57"))), Regimes.BASIS)
                .build();
    }

    /** 333.33 a month, rounded down to the yuan, and no deductions at all. */
    private static Policy wholeYuan() {
        return Regimes.aNation(Amount.monthly(Money.of("333.33")), Rounding.downTo(Rounding.Unit.YUAN))
                .build();
    }

    /** Conditions of every shape, over both scopes, none of them sensible. */
    private static Policy everyCriterion() {
        Criterion farOver = Criterion.compare(
                Term.countableIncome(), Comparison.ABOVE, new Term.Times(Term.perMember("line"), Ratio.of(7, 3)));
        Criterion crowded = Criterion.compare(
                Term.areaOf(AssetKind.DWELLING),
                Comparison.BELOW,
                new Term.Times(Term.perMember("area"), Ratio.of(3, 7)));
        Criterion needy = Criterion.any(
                Criterion.all(Criterion.agedAtLeast(60), Criterion.not(Criterion.health(Health.HEALTHY))),
                Criterion.disabled(DisabilityGrade.GRADE_1, DisabilityGrade.GRADE_2),
                Criterion.has(PersonAttribute.RELATION, Relation.MOTHER));
        Policy.Builder policy = Regimes.aNation(Amount.monthly(Money.of("512.37")), Rounding.upTo(Rounding.Unit.FEN))
                .add(
                        Regimes.parameter("area", ParameterType.AREA),
                        Regimes.parameter("limit", ParameterType.MONEY),
                        Regimes.excluding("over", Criterion.any(farOver, Criterion.owns(AssetKind.SHIP))),
                        Regimes.admitting(
                                "need", Criterion.any(crowded, Criterion.someMember(needy), Criterion.ruralIn("50"))),
                        Regimes.excluding(
                                "rich",
                                Criterion.not(Criterion.compare(
                                        Term.financialAssets(), Comparison.AT_MOST, Term.perMember("limit")))),
                        Regimes.excluding(
                                "soldiers",
                                Criterion.not(Criterion.any(
                                        Criterion.not(
                                                Criterion.someMember(Criterion.residence(Residence.UNMARRIED_SOLDIER))),
                                        Criterion.compare(
                                                Term.numberOf(AssetKind.DEPOSIT, AssetKind.TREES),
                                                Comparison.AT_LEAST,
                                                Term.number(2))))))
                .bind("area", ParameterValue.squareMetres(25), Regimes.BASIS)
                .bind("limit", ParameterValue.of(Money.of("4000.03")), Regimes.BASIS);
        return supplements(policy).build();
    }

    /** A group with a tie and one whose amount is by the year. */
    private static Policy.Builder supplements(Policy.Builder policy) {
        return policy.add(
                        new Provision.SupplementGroup("group", Regimes.TITLE, "dibao", Regimes.BASIS),
                        Regimes.parameter("low", ParameterType.AMOUNT),
                        Regimes.parameter("high", ParameterType.AMOUNT),
                        supplement("pupils", Criterion.schooling(Schooling.PRIMARY, Schooling.GRADE_7), "high"),
                        supplement("children", Criterion.agedBelow(16), "low"),
                        supplement("ill", Criterion.health(Health.MAJOR_ILLNESS), "low"))
                .bind("low", ParameterValue.of(Amount.yearly(Money.of("480.12"))), Regimes.BASIS)
                .bind("high", ParameterValue.of(Amount.monthly(Money.of("77.77"))), Regimes.BASIS);
    }

    private static Provision supplement(String id, Criterion who, String amount) {
        return new Provision.Supplement(id, Regimes.TITLE, "group", who, amount, Regimes.BASIS);
    }
}

package org.doudi.calc.checker;

import java.time.LocalDate;
import java.util.Set;
import org.doudi.calc.Households;
import org.doudi.calc.Regimes;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Listing;
import org.doudi.core.household.Asset;
import org.doudi.core.household.AssetKind;
import org.doudi.core.household.Expense;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.household.Household;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.Kin;
import org.doudi.core.household.KinRelation;
import org.doudi.core.household.Measurement;
import org.doudi.core.household.Role;
import org.doudi.core.household.Situation;
import org.doudi.core.household.Standing;
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
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Term;
import org.doudi.core.time.Window;

/** A household with something beside every step that is worked out by hand, and the rules for it. */
final class WorkedHome {

    /** The rule by whose name every step goes. */
    static final String RULE = "earnings";

    private static final LocalDate DAY = LocalDate.of(2018, 3, 1);

    /** Three grown-ups, 1000.00 a month of wages, 8400.00 a year for education, two houses; one son elsewhere. */
    static final Situation SITUATION = Situation.of(aHousehold(), DAY)
            .withStandings(enrolled().withPhasingOutSince(LocalDate.of(2018, 2, 1)))
            .withMeasurements(Measurement.of(LocalDate.of(2017, 6, 30), Amount.monthly(Money.of("700.01")), 3));

    private WorkedHome() {}

    /** Takes 400 yuan of wages off, asks for an exception, and multiplies by two thirds. */
    static Regime regime() {
        Criterion scaled = Criterion.compare(
                Term.countableIncome(), Comparison.ABOVE, new Term.Times(Term.perMember("line"), Ratio.of(2, 3)));
        return Regimes.of(Regimes.aNation(Amount.monthly(Money.ofYuan(350)), Rounding.upTo(Rounding.Unit.FEN))
                .add(
                        Regimes.excluding("scaled", scaled),
                        Regimes.parameter("allowance", ParameterType.ALLOWANCE),
                        new IncomeRule.EarningsDeduction(
                                RULE,
                                Regimes.TITLE,
                                Set.of(IncomeKind.WAGE),
                                IncomeRule.Earnings.ALL,
                                "allowance",
                                Regimes.BASIS),
                        new Provision.Question("exception", Regimes.TITLE, Set.of(Role.TOWNSHIP), 0, Regimes.BASIS))
                .bind("allowance", ParameterValue.of(Allowance.fixed(Money.ofYuan(400))), Regimes.BASIS)
                .build());
    }

    private static Household aHousehold() {
        return Households.aFamily(
                        Households.anAdult(1).build(),
                        Households.anAdult(2).build(),
                        Households.anAdult(3).residence(Fact.unknown()).build())
                .incomes(Households.wage(1, "1000.00"))
                .expenses(Expense.of(ExpenseKind.EDUCATION, Amount.yearly(Money.ofYuan(8400))))
                .assets(
                        Asset.of(AssetKind.DWELLING, Money.ofYuan(3000)),
                        Asset.of(AssetKind.DWELLING, Money.ofYuan(5000)))
                .kin(Listing.complete(Kin.builder("k1", "p1", KinRelation.SON)
                        .pays(Fact.known(Amount.monthly(Money.ZERO)))
                        .householdIncome(Fact.known(Amount.yearly(Money.of("12600.01"))))
                        .householdSize(Fact.known(3))
                        .supports(Fact.known(2))
                        .build()))
                .build();
    }

    private static Standing enrolled() {
        return Standing.of("dibao", Window.from(LocalDate.of(2018, 1, 1)), "income")
                .withPaid(Amount.yearly(Money.of("1200.12")));
    }
}

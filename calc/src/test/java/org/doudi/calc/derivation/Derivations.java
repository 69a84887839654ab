package org.doudi.calc.derivation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doudi.calc.Assessing;
import org.doudi.calc.Households;
import org.doudi.calc.Regimes;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Truth;
import org.doudi.core.household.Asset;
import org.doudi.core.household.AssetKind;
import org.doudi.core.household.DisabilityGrade;
import org.doudi.core.household.DisabilityKind;
import org.doudi.core.household.Expense;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.household.Household;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.Schooling;
import org.doudi.core.money.Allowance;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Ratio;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.Grade;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Regime;
import org.doudi.core.text.Text;

/** Derivations for the tests of how they are written down. */
final class Derivations {

    static final LocalDate DAY = LocalDate.of(2018, 3, 1);

    private Derivations() {}

    /** Chongqing with a district that takes off 10 % up to 50, and rigid spending up to 200. */
    static Regime regime() {
        return Regimes.of(
                Packs.NATIONAL_2012,
                Packs.CHONGQING_2017,
                Regimes.aDistrictThatTakesOff(
                        Allowance.share(Ratio.percent(10), Money.ofYuan(50)), Amount.monthly(Money.ofYuan(200))));
    }

    /** Of a family with something for every rule: see {@link #aFamily}. */
    static Derivation ofAFamily() {
        return of(aFamily());
    }

    static Derivation of(Household household) {
        return Assessing.assess(regime(), DAY, household).derivation(ProgrammeId.DIBAO);
    }

    /**
     * A head who earned 7000.00 in a year through a poverty project; a disabled pupil; an old parent with a central basic
     * pension of 105.00 and 33.33 from the personal account; 2500.00 a year spent on care, deposits of 3456.78.
     */
    static Household aFamily() {
        return Households.aFamily(
                        Households.anAdult(1).build(),
                        Households.anAdult(2)
                                .born("2006-03-01")
                                .disabled(DisabilityKind.MENTAL, DisabilityGrade.GRADE_2)
                                .schooling(Fact.known(Schooling.PRIMARY))
                                .build(),
                        Households.anAdult(3).born("1943-01-01").build())
                .incomes(
                        Households.yearly(1, IncomeKind.WAGE, "7000.00").withThroughPovertyProject(Fact.known(true)),
                        Households.monthly(3, IncomeKind.CENTRAL_BASIC_PENSION, "105.00"),
                        Households.monthly(3, IncomeKind.PERSONAL_ACCOUNT_PENSION, "33.33"))
                .expenses(Expense.of(ExpenseKind.DISABILITY, Amount.yearly(Money.of("2500.00"))))
                .assets(Asset.of(AssetKind.DEPOSIT, Money.of("3456.78")))
                .build();
    }

    /** A derivation of one step, made by hand, for what no policy of ours would say. */
    static Derivation withLabel(Text label) {
        Step step = new Step(
                1,
                "rule",
                label,
                new Operation.Ask(Criterion.ruralIn("")),
                List.of(),
                List.of(),
                Unit.TRUTH,
                new StepValue.Holds(Truth.YES),
                new Step.Source("layer", Text.same("doc 1"), Grade.A, Optional.empty()));
        return Derivation.of(ProgrammeId.DIBAO, DAY, "h-1", List.of("layer"), List.of(step));
    }
}

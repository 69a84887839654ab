package org.doudi.calc.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.doudi.calc.Assessing;
import org.doudi.calc.Households;
import org.doudi.calc.Regimes;
import org.doudi.calc.derivation.Derivation;
import org.doudi.calc.derivation.Item;
import org.doudi.calc.derivation.Operation;
import org.doudi.calc.derivation.Step;
import org.doudi.calc.derivation.StepValue;
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
import org.doudi.core.household.Situation;
import org.doudi.core.money.Allowance;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Quantity;
import org.doudi.core.money.Ratio;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Regime;
import org.junit.jupiter.api.Test;

/** Point 6 of the issue: the checker can fail. Every step of a derivation is falsified in turn, and it complains of each. */
class DerivationCheckerTest {

    private static final LocalDate DAY = LocalDate.of(2018, 3, 1);

    private final Regime regime = Regimes.of(
            Packs.NATIONAL_2012,
            Packs.CHONGQING_2017,
            Regimes.aDistrictThatTakesOff(
                    Allowance.share(Ratio.of(1, 3), Money.ofYuan(100)), Amount.monthly(Money.ofYuan(200))));
    private final Situation situation = Situation.of(aHousehold(), DAY);
    private final Derivation derivation =
            Assessing.assess(regime, DAY, aHousehold()).derivation(ProgrammeId.DIBAO);

    @Test
    void hasNothingToSayOfAnHonestDerivation() {
        assertThat(complaints(derivation)).isEmpty();
    }

    @Test
    void findsAWrongValueInEveryStep() {
        for (Step step : derivation.steps()) {
            assertThat(complaints(changed(step, DerivationCheckerTest::withAnotherValue)))
                    .as(step.toString())
                    .isNotEmpty();
        }
    }

    @Test
    void findsEveryItemThatWasDropped() {
        assertThat(stepsWithItems()).hasSizeGreaterThanOrEqualTo(6);
        for (Step step : stepsWithItems()) {
            assertThat(complaints(changed(step, DerivationCheckerTest::withoutItsFirstItem)))
                    .as(step.toString())
                    .anyMatch(complaint -> complaint.contains("beside it stand"));
        }
    }

    @Test
    void findsEveryItemThatWasChangedEvenIfTheTotalIsMadeToFit() {
        for (Step step : stepsWithItems()) {
            assertThat(complaints(changed(step, honest -> withDearerItem(withAnotherValue(honest)))))
                    .as(step.toString())
                    .anyMatch(complaint -> complaint.contains("beside it stand"));
        }
    }

    @Test
    void findsAStepThatWasLeftOut() {
        List<Step> steps = new ArrayList<>(derivation.steps());
        steps.remove(3);

        assertThat(complaints(with(steps))).isNotEmpty();
    }

    private List<Step> stepsWithItems() {
        return derivation.steps().stream()
                .filter(step -> !step.items().isEmpty())
                .toList();
    }

    private List<String> complaints(Derivation changed) {
        return DerivationChecker.complaints(regime, situation, changed);
    }

    private Derivation changed(Step step, UnaryOperator<Step> change) {
        List<Step> steps = new ArrayList<>(derivation.steps());
        steps.set(step.number() - 1, change.apply(step));
        return with(steps);
    }

    private Derivation with(List<Step> steps) {
        return with(derivation, steps);
    }

    static Derivation with(Derivation derivation, List<Step> steps) {
        return new Derivation(derivation.of(), derivation.on(), derivation.household(), derivation.layers(), steps);
    }

    static Step withAnotherValue(Step step) {
        StepValue value = step.value();
        if (value instanceof StepValue.Between between) {
            // The smallest difference there is: what a wrong rounding or a lost twelfth would make.
            return with(
                    step,
                    step.items(),
                    new StepValue.Between(between.low(), between.high().plus(Quantity.of(1, 1200))));
        }
        if (value instanceof StepValue.Holds holds) {
            return with(step, step.items(), new StepValue.Holds(holds.truth() == Truth.OPEN ? Truth.YES : Truth.OPEN));
        }
        StepValue.For people = (StepValue.For) value;
        boolean nobody = people.perhaps().isEmpty() && people.surely().isEmpty();
        return with(step, step.items(), new StepValue.For(List.of(), nobody ? List.of("p1") : List.of()));
    }

    private static Step withoutItsFirstItem(Step step) {
        return with(step, step.items().subList(1, step.items().size()), step.value());
    }

    private static Step withDearerItem(Step step) {
        List<Item> items = new ArrayList<>(step.items());
        Item first = items.get(0);
        items.set(
                0,
                new Item(
                        first.path(),
                        first.member(),
                        first.label(),
                        first.low(),
                        first.high().plus(Quantity.of(1, 1200))));
        return with(step, items, step.value());
    }

    private static Step with(Step step, List<Item> items, StepValue value) {
        Operation operation = step.operation();
        return new Step(
                step.number(),
                step.id(),
                step.label(),
                operation,
                step.inputs(),
                items,
                step.unit(),
                value,
                step.source());
    }

    /** Something beside every kind of step: wages, a disregarded pension, illness, deposits, two houses, supplements. */
    private static Household aHousehold() {
        return Households.aFamily(
                        Households.anAdult(1).build(),
                        Households.anAdult(2)
                                .disabled(DisabilityKind.PHYSICAL, DisabilityGrade.GRADE_2)
                                .schooling(Fact.known(Schooling.SENIOR_1))
                                .build(),
                        Households.anAdult(3).birth(Fact.unknown()).build())
                .incomes(
                        Households.yearly(1, IncomeKind.WAGE, "5000.00").withThroughPovertyProject(Fact.known(true)),
                        Households.monthly(3, IncomeKind.CENTRAL_BASIC_PENSION, "105.00"))
                .expenses(Expense.of(ExpenseKind.MAJOR_ILLNESS, Amount.yearly(Money.ofYuan(1000))))
                .assets(
                        Asset.of(AssetKind.DEPOSIT, Money.ofYuan(3000)),
                        Asset.builder(AssetKind.DWELLING)
                                .area(Fact.known(4_000))
                                .build(),
                        Asset.builder(AssetKind.DWELLING)
                                .area(Fact.known(3_000))
                                .build())
                .build();
    }
}

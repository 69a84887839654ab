package org.doudi.calc.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.doudi.calc.Regimes;
import org.doudi.calc.derivation.Derivation;
import org.doudi.calc.derivation.Operation;
import org.doudi.calc.derivation.Step;
import org.doudi.calc.derivation.StepValue;
import org.doudi.calc.standard.PriceIndices;
import org.doudi.calc.standard.Standards;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Quantity;
import org.doudi.core.money.Ratio;
import org.doudi.core.money.Rounding;
import org.doudi.core.policy.ParameterType;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Promise;
import org.doudi.core.policy.Promise.Aim;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.StandardRule;
import org.doudi.core.policy.StandardRule.Formula;
import org.doudi.core.policy.StandardRule.Index;
import org.doudi.core.policy.StandardRule.Trigger;
import org.doudi.core.problem.Problems;
import org.doudi.core.time.Window;
import org.junit.jupiter.api.Test;

/** The checker finds what is wrong with a derivation that concerns no household. */
class RuleCheckerTest {

    private static final YearMonth MONTH = YearMonth.of(2019, 9);
    private static final LocalDate DAY = MONTH.atEndOfMonth();

    private final Regime regime = Regimes.of(Regimes.aPolicy("moving")
            .add(
                    Regimes.programme("dibao"),
                    Regimes.parameter("line", ParameterType.AMOUNT),
                    Regimes.parameter("floor", ParameterType.AMOUNT),
                    Regimes.parameter("rounding", ParameterType.ROUNDING),
                    new StandardRule.Indexation(
                            "growth", Regimes.TITLE, "line", Optional.of("floor"), true, "rounding", Regimes.BASIS),
                    new StandardRule.PriceLink(
                            "subsidy",
                            Regimes.TITLE,
                            "line",
                            List.of(
                                    new Trigger(Index.CONSUMER_PRICES, Ratio.of(35, 1000), 2),
                                    new Trigger(Index.FOOD_PRICES, Ratio.of(6, 100), 1)),
                            new Formula.Bands(
                                    Index.CONSUMER_PRICES,
                                    List.of(new Formula.Band(Ratio.of(3, 100), Ratio.of(1, 12)))),
                            Ratio.of(3, 2),
                            "floor",
                            "rounding",
                            Regimes.BASIS),
                    new Promise.Target(
                            "average",
                            Regimes.TITLE,
                            new Aim.AverageBenefit("dibao", Amount.monthly(Money.ofYuan(245)), Window.ALWAYS),
                            Regimes.BASIS))
            .bind("line", ParameterValue.of(Amount.yearly(Money.ofYuan(4_000))), Regimes.BASIS)
            .bind("floor", ParameterValue.of(Amount.monthly(Money.of("15.50"))), Regimes.BASIS)
            .bind("rounding", ParameterValue.of(Rounding.downTo(Rounding.Unit.YUAN)), Regimes.BASIS)
            .build());

    private final Standards standards = Standards.of(regime);
    private final Derivation growth = standards
            .indexed("growth", DAY, Ratio.of(11, 10))
            .getOrElseThrow(Problems::toException)
            .derivation();
    private final Derivation subsidy = standards
            .subsidy(
                    "subsidy",
                    MONTH,
                    PriceIndices.NONE
                            .with(Index.CONSUMER_PRICES, MONTH, Ratio.of(104, 100))
                            .with(Index.CONSUMER_PRICES, MONTH.minusMonths(1), Ratio.of(98, 100))
                            .with(Index.FOOD_PRICES, MONTH, Ratio.of(106, 100)))
            .getOrElseThrow(Problems::toException)
            .derivation();
    private final Derivation average = standards
            .average("average", DAY, Money.ofYuan(490), 2)
            .getOrElseThrow(Problems::toException)
            .derivation();

    private final List<Fraction> published = List.of(
            Fraction.of(11, 10),
            Fraction.of(4, 100),
            Fraction.of(-2, 100),
            Fraction.of(6, 100),
            Fraction.of(490, 1),
            Fraction.of(2, 1));

    @Test
    void hasNothingToSayOfHonestOnes() {
        for (Derivation honest : all()) {
            assertThat(complaints(honest)).isEmpty();
        }
        assertThat(all().stream()
                        .flatMap(one -> one.steps().stream())
                        .map(step -> step.operation().name()))
                .contains("told", "given", "times", "scale", "greatest", "round", "paidIf", "perPerson", "compare");
    }

    private List<Derivation> all() {
        return List.of(growth, subsidy, average);
    }

    @Test
    void findsAWrongValueInEveryStep() {
        for (Derivation honest : all()) {
            for (Step step : honest.steps()) {
                assertThat(complaints(changed(honest, step, DerivationCheckerTest::withAnotherValue)))
                        .as(step.toString())
                        .isNotEmpty();
            }
        }
    }

    /** Another value throughout, so that the step alone would be right. */
    @Test
    void findsAFigureThatNobodyBoundOrPublished() {
        for (Derivation honest : all()) {
            for (Step step : honest.steps()) {
                if (step.operation() instanceof Operation.Given || step.operation() instanceof Operation.Told) {
                    assertThat(complaints(changed(honest, step, RuleCheckerTest::withAnotherFigure)))
                            .as(step.toString())
                            .anyMatch(complaint -> complaint.contains("neither bound, nor in the rule"));
                }
            }
        }
        assertThat(RuleChecker.complaints(regime, average, List.of())).hasSize(2);
    }

    private static Step withAnotherFigure(Step step) {
        Quantity other = Quantity.of(7, 1_200);
        return with(
                step,
                step.operation() instanceof Operation.Told ? new Operation.Told(other) : new Operation.Given(other),
                new StepValue.Between(other, other));
    }

    @Test
    void findsACoefficientAndARoundingThatAreNotTheRules() {
        assertThat(complaints(changed(
                        subsidy,
                        first(subsidy, Operation.Scale.class),
                        step -> with(step, new Operation.Scale(Ratio.of(5, 2)), step.value()))))
                .anyMatch(complaint -> complaint.contains("neither bound, nor in the rule"));
        assertThat(complaints(changed(
                        growth,
                        first(growth, Operation.Round.class),
                        step -> with(step, new Operation.Round(Rounding.halfUpTo(Rounding.Unit.JIAO)), step.value()))))
                .anyMatch(complaint -> complaint.contains("neither bound, nor in the rule"));
    }

    @Test
    void findsThatTheAnswerOrTheBeginningIsMissing() {
        for (Derivation honest : all()) {
            List<Step> steps = honest.steps();
            assertThat(complaints(DerivationCheckerTest.with(honest, steps.subList(0, steps.size() - 1))))
                    .contains("the last step is not the answer");
            assertThat(complaints(DerivationCheckerTest.with(honest, steps.subList(1, steps.size()))))
                    .isNotEmpty();
        }
    }

    @Test
    void findsThatItSpeaksOfAHouseholdOrForgetsALayer() {
        assertThat(complaints(new Derivation("growth", DAY, Optional.of("h-1"), growth.layers(), growth.steps())))
                .containsExactly("it is of a household");
        assertThat(complaints(new Derivation("growth", DAY, Optional.empty(), List.of(), growth.steps())))
                .containsExactly("layers are missing");
    }

    private static Step first(Derivation derivation, Class<? extends Operation> operation) {
        return derivation.steps().stream()
                .filter(step -> operation.isInstance(step.operation()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> complaints(Derivation derivation) {
        return RuleChecker.complaints(regime, derivation, published);
    }

    private static Derivation changed(Derivation honest, Step step, UnaryOperator<Step> change) {
        List<Step> steps = new ArrayList<>(honest.steps());
        steps.set(step.number() - 1, change.apply(step));
        return DerivationCheckerTest.with(honest, steps);
    }

    private static Step with(Step step, Operation operation, StepValue value) {
        return new Step(
                step.number(),
                step.id(),
                step.label(),
                operation,
                step.inputs(),
                step.items(),
                step.unit(),
                value,
                step.source());
    }
}

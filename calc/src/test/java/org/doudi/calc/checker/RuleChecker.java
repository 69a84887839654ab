package org.doudi.calc.checker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.doudi.calc.checker.Value.Span;
import org.doudi.calc.derivation.BenefitOperation;
import org.doudi.calc.derivation.Derivation;
import org.doudi.calc.derivation.Operation;
import org.doudi.calc.derivation.Step;
import org.doudi.calc.derivation.Unit;
import org.doudi.core.money.Rounding;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Promise.Aim;
import org.doudi.core.policy.Promise.Target;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Rules;
import org.doudi.core.policy.StandardRule;
import org.doudi.core.policy.StandardRule.Formula;

/**
 * Works every step of a derivation out again that concerns no household: every value that it is given has to be bound on the
 * day or to stand in the rule, every figure that it is told has to be one that was published, everything else to follow.
 */
public final class RuleChecker {

    private final Rules rules;
    private final Provision rule;
    private final List<Fraction> published;
    private final Map<Integer, Value> shown = new LinkedHashMap<>();
    private final List<String> complaints = new ArrayList<>();

    private RuleChecker(Rules rules, Provision rule, List<Fraction> published) {
        this.rules = rules;
        this.rule = rule;
        this.published = published;
    }

    /**
     * Everything that is wrong with the derivation; empty if nothing is.
     *
     * @param published every figure from outside that it may rest on
     */
    public static List<String> complaints(Regime regime, Derivation derivation, List<Fraction> published) {
        Rules rules = regime.on(derivation.on());
        Provision rule = rules.provision(derivation.of()).orElseThrow().value();
        RuleChecker checker = new RuleChecker(rules, rule, published);
        checker.require(derivation.household().isEmpty(), "it is of a household");
        checker.require(
                derivation
                        .layers()
                        .equals(regime.layers().stream().map(Policy::id).toList()),
                "layers are missing");
        List<Step> steps = derivation.steps();
        for (int i = 0; i < steps.size(); i++) {
            checker.check(steps.get(i), i + 1);
        }
        checker.checkLast(steps);
        return checker.complaints;
    }

    private void require(boolean holds, String complaint) {
        if (!holds) {
            complaints.add(complaint);
        }
    }

    private void check(Step step, int number) {
        boolean inOrder = step.number() == number && step.inputs().stream().allMatch(in -> in >= 1 && in < number);
        require(inOrder, step + ": numbers do not lead from earlier steps to later ones");
        if (!inOrder) {
            return;
        }
        require(step.items().isEmpty(), step + ": facts of a household stand beside it");
        require(
                !step.source().cited().zh().isBlank()
                        && !step.source().cited().en().isBlank(),
                step + ": no source");
        require(isFounded(step), step + ": its figure is neither bound, nor in the rule, nor published");
        Value value = Value.shown(step.value());
        shown.put(number, value);
        Value expected = value(step, new Inputs(step, shown));
        require(Value.same(expected, value), step + ": is " + value + ", not " + expected);
    }

    private static Value value(Step step, Inputs inputs) {
        return step.operation() instanceof BenefitOperation benefit
                ? new BenefitSteps().value(benefit, inputs, List.of(), Span.ZERO, List.of())
                : new PlainSteps(List.of()).value(step, inputs);
    }

    private boolean isFounded(Step step) {
        Operation operation = step.operation();
        if (operation instanceof Operation.Given given) {
            Fraction value = Fraction.of(given.value());
            return (rules.value(step.id()).isPresent() ? bound(step) : own()).anyMatch(value::same);
        }
        if (operation instanceof Operation.Told told) {
            return published.stream().anyMatch(Fraction.of(told.value())::same);
        }
        if (operation instanceof Operation.Scale scale) {
            return rule instanceof StandardRule.PriceLink link
                    && link.coefficient().equals(scale.ratio());
        }
        return !(operation instanceof Operation.Round round) || isRounding(round.rounding());
    }

    /** A line as it is bound, over the period that the step counts. */
    private Stream<Fraction> bound(Step step) {
        var amount =
                ((ParameterValue.OfAmount) rules.value(step.id()).orElseThrow().value()).amount();
        long months = step.unit() == Unit.YUAN_PER_YEAR ? 12 : 1;
        return Stream.of(Facts.monthly(amount).times(Fraction.of(months, 1)));
    }

    /** The figures that stand in the rule itself; and nothing, where no band is reached. */
    private Stream<Fraction> own() {
        if (rule instanceof Target target && target.aim() instanceof Aim.AverageBenefit average) {
            return Stream.of(Facts.monthly(average.atLeast()));
        }
        if (rule instanceof StandardRule.PriceLink link) {
            Stream<Fraction> triggers = link.triggers().stream().map(trigger -> Fraction.of(trigger.atLeast()));
            Stream<Fraction> bands = link.formula() instanceof Formula.Bands all
                    ? all.bands().stream()
                            .flatMap(band -> Stream.of(Fraction.of(band.from()), Fraction.of(band.share())))
                    : Stream.of();
            return Stream.of(triggers, bands, Stream.of(Fraction.ZERO)).flatMap(figures -> figures);
        }
        return Stream.of();
    }

    /** As the rule says or, of a bound that rounding must not break, up to the fen. */
    private boolean isRounding(Rounding rounding) {
        String parameter = rule instanceof StandardRule.Indexation indexation
                ? indexation.rounding()
                : ((StandardRule.PriceLink) rule).rounding();
        return rounding.equals(Rounding.upTo(Rounding.Unit.FEN))
                || rules.value(parameter).orElseThrow().value().equals(ParameterValue.of(rounding));
    }

    private void checkLast(List<Step> steps) {
        Step last = steps.get(steps.size() - 1);
        Operation answer = last.operation();
        boolean isAnswer = rule instanceof StandardRule.Indexation
                ? answer instanceof Operation.Round || isOfRounded(last, steps)
                : rule instanceof StandardRule.PriceLink
                        ? answer instanceof BenefitOperation.PaidIf
                        : answer instanceof Operation.Compare;
        require(isAnswer, "the last step is not the answer");
    }

    /** The greatest of a rounded line and of what it may not be below. */
    private static boolean isOfRounded(Step last, List<Step> steps) {
        return last.operation() instanceof Operation.Greatest
                && steps.get(last.inputs().get(0) - 1).operation() instanceof Operation.Round;
    }
}

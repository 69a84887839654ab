package org.doudi.calc.checker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.doudi.calc.checker.Value.Group;
import org.doudi.calc.checker.Value.Span;
import org.doudi.calc.derivation.BenefitOperation;
import org.doudi.calc.derivation.Derivation;
import org.doudi.calc.derivation.Item;
import org.doudi.calc.derivation.Operation;
import org.doudi.calc.derivation.RecordOperation;
import org.doudi.calc.derivation.Step;
import org.doudi.core.household.Member;
import org.doudi.core.household.Situation;
import org.doudi.core.policy.Benefit;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;

/**
 * Works every step of a derivation out again: its items from the situation and the rules, its value from its operation,
 * items and inputs. It knows derivations only from outside and calculates with fractions of its own.
 */
public final class DerivationChecker {

    private final Facts facts;
    private final Answers answers;
    private final Ratios ratios;
    private final List<String> members;
    private final BenefitSteps benefits = new BenefitSteps();
    private final PlainSteps plain;
    private final Map<Integer, Value> shown = new LinkedHashMap<>();

    private DerivationChecker(Regime regime, Situation situation) {
        this.facts = new Facts(regime.on(situation.on()), situation);
        this.answers = new Answers(regime, situation);
        this.ratios = new Ratios(regime.on(situation.on()));
        this.members = situation.household().members().stream().map(Member::id).toList();
        this.plain = new PlainSteps(members);
    }

    /** Everything that is wrong with the derivation; empty if nothing is. */
    public static List<String> complaints(Regime regime, Situation situation, Derivation derivation) {
        List<Step> steps = derivation.steps();
        List<String> complaints = ofSteps(regime, situation, steps);
        Operation last = steps.get(steps.size() - 1).operation();
        boolean pays =
                regime.on(situation.on()).provisions().stream().anyMatch(rule -> pays(rule.value(), derivation.of()));
        if (pays && !(last instanceof BenefitOperation.PaidIf)) {
            complaints.add("the last step is not what is paid");
        }
        if (!pays && !(last instanceof Operation.Admit)) {
            complaints.add("the last step is not who is admitted, and nothing is paid");
        }
        return complaints;
    }

    /** Everything that is wrong with the steps, wherever they lead. */
    public static List<String> ofSteps(Regime regime, Situation situation, List<Step> steps) {
        DerivationChecker checker = new DerivationChecker(regime, situation);
        List<String> complaints = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            checker.check(steps.get(i), i + 1, complaints);
        }
        return complaints;
    }

    private static boolean pays(Provision rule, String programme) {
        if (rule instanceof Provision.SupplementGroup group) {
            return group.programme().equals(programme);
        }
        if (rule instanceof Benefit.Tiers tiers) {
            return tiers.programme().equals(programme);
        }
        if (rule instanceof Benefit.Flat flat) {
            return flat.programme().equals(programme);
        }
        if (rule instanceof Benefit.CostShare share) {
            return share.programme().equals(programme);
        }
        return rule instanceof Provision.Gap gap && gap.programme().equals(programme);
    }

    private void check(Step step, int number, List<String> complaints) {
        if (step.number() != number || step.inputs().stream().anyMatch(input -> input < 1 || input >= number)) {
            complaints.add(step + ": numbers do not lead from earlier steps to later ones");
            return;
        }
        if (step.source().cited().zh().isBlank() || step.source().cited().en().isBlank()) {
            complaints.add(step + ": rests on nothing");
        }
        if (step.operation() instanceof Operation.Scale scale && !ratios.contain(scale.ratio())) {
            complaints.add(step + ": no condition multiplies by " + scale.ratio());
        }
        Value value = Value.shown(step.value());
        shown.put(number, value);
        List<Facts.Line> items = items(step);
        List<Facts.Line> lines = beside(step, new Inputs(step, shown));
        if (!sameLines(lines, items)) {
            complaints.add(step + ": beside it stand " + items + ", not " + lines);
        }
        Value expected = value(step, items);
        if (!Value.same(expected, value)) {
            complaints.add(step + ": is " + value + ", not " + expected);
        }
    }

    private List<Facts.Line> beside(Step step, Inputs inputs) {
        if (step.operation() instanceof BenefitOperation.HighestEach highest) {
            return benefits.highest(highest, inputs, members);
        }
        Group unit = inputs.groupOrNobody();
        return step.operation() instanceof BenefitOperation.TotalSupport support
                ? facts.support(support, unit, inputs.span(1))
                : facts.beside(step, unit);
    }

    private static List<Facts.Line> items(Step step) {
        List<Facts.Line> lines = new ArrayList<>();
        for (Item item : step.items()) {
            lines.add(new Facts.Line(item.path(), item.member(), Fraction.of(item.low()), Fraction.of(item.high())));
        }
        return lines;
    }

    private static boolean sameLines(List<Facts.Line> expected, List<Facts.Line> items) {
        boolean same = expected.size() == items.size();
        for (int i = 0; same && i < items.size(); i++) {
            Facts.Line one = expected.get(i);
            Facts.Line other = items.get(i);
            same = one.path().equals(other.path())
                    && one.member().equals(other.member())
                    && one.low().same(other.low())
                    && one.high().same(other.high());
        }
        return same;
    }

    private Value value(Step step, List<Facts.Line> items) {
        Operation operation = step.operation();
        Inputs inputs = new Inputs(step, shown);
        Span sum = new Span(
                items.stream().map(Facts.Line::low).reduce(Fraction.ZERO, Fraction::plus),
                items.stream().map(Facts.Line::high).reduce(Fraction.ZERO, Fraction::plus));
        if (operation instanceof BenefitOperation benefit) {
            return benefits.value(benefit, inputs, items, sum, members);
        }
        if (operation instanceof RecordOperation record) {
            return answers.ofRecord(record, inputs);
        }
        if (operation instanceof Operation.TotalIncome
                || operation instanceof Operation.TotalExpenses
                || operation instanceof Operation.TotalAssets) {
            return new Span(sum.low(), sum.high().min(Facts.most(operation)));
        }
        if (operation instanceof Operation.Ask ask) {
            return answers.to(ask.criterion());
        }
        return plain.value(step, inputs);
    }
}

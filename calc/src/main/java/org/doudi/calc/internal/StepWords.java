package org.doudi.calc.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.doudi.calc.derivation.Operation;
import org.doudi.calc.derivation.Step;
import org.doudi.calc.derivation.Unit;
import org.doudi.core.money.Quantity;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Rules;
import org.doudi.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Names the steps of the provision that is being compiled. The step that a provision comes down to carries the
 * provision's id and title; the steps on the way to it are numbered under the id.
 */
final class StepWords {

    private final Rules rules;
    private String owner = "";
    private Text title = Text.same("-");
    private Step.@Nullable Source source;
    private @Nullable Criterion head;
    private int parts;

    StepWords(Rules rules) {
        this.rules = rules;
    }

    /** From here on steps belong to this provision. */
    void begin(InForce.Rule<? extends Provision> rule) {
        owner = rule.provision().id();
        title = rule.provision().title();
        source = rule.source();
        head = null;
        parts = 0;
    }

    /** From here on steps belong to this provision, which comes down to this criterion. */
    void begin(InForce.Rule<? extends Provision> rule, Criterion criterion) {
        begin(rule);
        head = criterion;
    }

    /** A step on the way to what the provision comes down to, or that itself. */
    PlanStep step(Criterion criterion, Operation operation, Unit unit, Facts facts, int... inputs) {
        Text described = criterion.describe(rules::titleOf);
        if (criterion.equals(head)) {
            head = null;
            return named(owner, title.plus(Text.of("：", ": ")).plus(described), operation, unit, facts, inputs);
        }
        return part(described, operation, unit, facts, inputs);
    }

    /** A step on the way to what the provision comes down to. It leaves the reading to that. */
    PlanStep part(Text label, Operation operation, Unit unit, Facts facts, int... inputs) {
        parts++;
        PlanStep step = named(owner + "/" + parts, label, operation, unit, facts, inputs);
        return step.resting(step.source().withoutReading());
    }

    /** The step that the provision comes down to. */
    PlanStep whole(Operation operation, Unit unit, Facts facts, int... inputs) {
        return named(owner, title, operation, unit, facts, inputs);
    }

    /** The value of a parameter: a step under the parameter's own name that rests on whoever bound it. */
    PlanStep given(String id, Text label, Quantity value, Unit unit, Optional<Step.Source> bound) {
        PlanStep step = named(id, label, new Operation.Given(value), unit, Facts.NONE);
        return bound.map(step::resting).orElse(step);
    }

    /** The step that the provision comes down to, worked out with a parameter that is no quantity. */
    PlanStep whole(Operation operation, Unit unit, Facts facts, Optional<Step.Source> value, int... inputs) {
        PlanStep step = whole(operation, unit, facts, inputs);
        return value.map(source -> step.resting(step.source().and(source))).orElse(step);
    }

    private PlanStep named(String id, Text label, Operation operation, Unit unit, Facts facts, int... inputs) {
        if (source == null) {
            throw new IllegalStateException("a step belongs to a provision");
        }
        List<Integer> slots = Arrays.stream(inputs).boxed().toList();
        return new PlanStep(id, label, operation, slots, unit, source, facts, List.of());
    }
}

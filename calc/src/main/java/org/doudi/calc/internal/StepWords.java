package org.doudi.calc.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
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

    /** What steps belong to at the moment, and the criterion that it comes down to. */
    private record Owner(
            InForce.Rule<? extends Provision> rule,
            @Nullable Criterion head) {}

    private final Rules rules;
    private final Map<String, Integer> parts = new HashMap<>();
    private @Nullable Owner owner;

    StepWords(Rules rules) {
        this.rules = rules;
    }

    /** Compiles something whose steps belong to this provision. */
    int within(InForce.Rule<? extends Provision> rule, IntSupplier compile) {
        return within(new Owner(rule, null), compile);
    }

    /** Compiles something whose steps belong to this provision, which comes down to this criterion. */
    int within(InForce.Rule<? extends Provision> rule, Criterion head, IntSupplier compile) {
        return within(new Owner(rule, head), compile);
    }

    private int within(Owner now, IntSupplier compile) {
        Owner before = owner;
        owner = now;
        int slot = compile.getAsInt();
        owner = before;
        return slot;
    }

    /** One criterion is compiled as another: if it was what the provision comes down to, the other is now. */
    void standsFor(Criterion criterion, Criterion other) {
        if (criterion.equals(owner().head())) {
            owner = new Owner(owner().rule(), other);
        }
    }

    /** A step on the way to what the provision comes down to, or that itself. */
    PlanStep step(Criterion criterion, Operation operation, Unit unit, Facts facts, int... inputs) {
        Text described = criterion.describe(rules::titleOf);
        if (!criterion.equals(owner().head())) {
            return part(described, operation, unit, facts, inputs);
        }
        Provision provision = owner().rule().provision();
        Text title = Text.of(
                provision.title().zh() + "：" + described.zh(), provision.title().en() + ": " + described.en());
        return named(provision.id(), title, operation, unit, facts, inputs);
    }

    /** A step on the way to what the provision comes down to. It leaves the reading to that. */
    PlanStep part(Text label, Operation operation, Unit unit, Facts facts, int... inputs) {
        String id = owner().rule().provision().id();
        int number = parts.merge(id, 1, Integer::sum);
        PlanStep step = named(id + "/" + number, label, operation, unit, facts, inputs);
        return step.resting(step.source().withoutReading());
    }

    /** The step that the provision comes down to. */
    PlanStep whole(Operation operation, Unit unit, Facts facts, int... inputs) {
        Provision provision = owner().rule().provision();
        return named(provision.id(), provision.title(), operation, unit, facts, inputs);
    }

    /** The step that the provision comes down to, worked out with parameters that are no inputs. */
    PlanStep whole(Operation operation, Unit unit, Facts facts, Optional<Step.Source> value, int... inputs) {
        return whole(operation, unit, facts, inputs).alsoOn(value);
    }

    /** The value of a parameter: a step under the parameter's own name that rests on whoever bound it. */
    PlanStep given(String id, Text label, Quantity value, Unit unit, Optional<Step.Source> bound) {
        PlanStep step = named(id, label, new Operation.Given(value), unit, Facts.NONE);
        return bound.map(step::resting).orElse(step);
    }

    private Owner owner() {
        if (owner == null) {
            throw new IllegalStateException("a step belongs to a provision");
        }
        return owner;
    }

    private PlanStep named(String id, Text label, Operation operation, Unit unit, Facts facts, int... inputs) {
        List<Integer> slots = Arrays.stream(inputs).boxed().toList();
        return new PlanStep(id, label, operation, slots, unit, owner().rule().source(), facts, List.of());
    }
}

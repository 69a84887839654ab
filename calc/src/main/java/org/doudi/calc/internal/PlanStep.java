package org.doudi.calc.internal;

import java.util.List;
import java.util.Optional;
import org.doudi.calc.derivation.Operation;
import org.doudi.calc.derivation.Step;
import org.doudi.calc.derivation.Unit;
import org.doudi.core.text.Text;

/**
 * What a slot of the frame means: everything about a step but its value.
 *
 * @param id the provision that it belongs to
 * @param label what is worked out
 * @param operation how
 * @param inputs the slots that go in
 * @param unit what the value counts
 * @param source what it rests on
 * @param facts the facts that go in
 * @param beside slots that do not go in but belong to the explanation: the income that a rule took out
 */
record PlanStep(
        String id,
        Text label,
        Operation operation,
        List<Integer> inputs,
        Unit unit,
        Step.Source source,
        Facts facts,
        List<Integer> beside) {

    /** The same, resting on something else. */
    PlanStep resting(Step.Source on) {
        return new PlanStep(id, label, operation, inputs, unit, on, facts, beside);
    }

    /** The same, resting on these beside. */
    PlanStep alsoOn(List<Step.Source> more) {
        PlanStep step = this;
        for (Step.Source one : more) {
            step = step.resting(step.source().and(one));
        }
        return step;
    }

    /** The same, resting on something beside, if there is something. */
    PlanStep alsoOn(Optional<Step.Source> more) {
        return alsoOn(more.stream().toList());
    }

    /** The same with slots that belong to its explanation. */
    PlanStep beside(List<Integer> slots) {
        return new PlanStep(id, label, operation, inputs, unit, source, facts, List.copyOf(slots));
    }
}

package org.doudi.calc.checker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.doudi.calc.derivation.Item;
import org.doudi.calc.derivation.Operation;
import org.doudi.calc.derivation.Step;
import org.doudi.calc.derivation.StepValue;
import org.doudi.calc.derivation.Unit;
import org.doudi.core.fact.Truth;
import org.doudi.core.household.Situation;
import org.doudi.core.money.Quantity;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.Grade;
import org.doudi.core.text.Text;

/** Puts steps together by hand, each with the value that it should have. */
final class Working {

    private static final Text WORDS = Text.of("某项", "something");

    private final Situation situation;
    private final List<Step> steps = new ArrayList<>();

    private Working(Situation situation) {
        this.situation = situation;
    }

    static Working in(Situation situation) {
        return new Working(situation);
    }

    Working given(Quantity value) {
        return step(new Operation.Given(value), Unit.YUAN_PER_MONTH, span(value), List.of());
    }

    Working given(long yuan) {
        return given(Quantity.of(yuan));
    }

    Working asks(Criterion criterion, Truth truth) {
        return step(new Operation.Ask(criterion), Unit.TRUTH, is(truth), List.of());
    }

    Working asks(Criterion criterion, StepValue.For people) {
        return step(new Operation.Ask(criterion), Unit.MEMBERS, people, List.of());
    }

    /** A further step without inputs. */
    Working also(Operation operation, Unit unit, StepValue value) {
        return step(operation, unit, value, List.of());
    }

    /** A further step on the one before. */
    Working then(Operation operation, Unit unit, StepValue value) {
        return step(operation, unit, value, List.of(steps.size()));
    }

    /** The last step, on all before it. */
    Worked ends(Operation operation, Unit unit, StepValue value, Item... items) {
        return ends(IntStream.rangeClosed(1, steps.size()).boxed().toList(), operation, unit, value, items);
    }

    /** The last step, on some of those before it. */
    Worked ends(List<Integer> inputs, Operation operation, Unit unit, StepValue value, Item... items) {
        return new Worked(situation, step(operation, unit, value, inputs, items).steps);
    }

    private Working step(Operation operation, Unit unit, StepValue value, List<Integer> inputs, Item... items) {
        Step.Source source = new Step.Source("nation", WORDS, Grade.K, Optional.empty());
        steps.add(new Step(
                steps.size() + 1, WorkedHome.RULE, WORDS, operation, inputs, List.of(items), unit, value, source));
        return this;
    }

    static StepValue span(Quantity both) {
        return span(both, both);
    }

    static StepValue span(Quantity low, Quantity high) {
        return new StepValue.Between(low, high);
    }

    static StepValue is(Truth truth) {
        return new StepValue.Holds(truth);
    }

    static StepValue.For people(String... surely) {
        return new StepValue.For(List.of(surely), List.of());
    }

    static Item item(String path, Optional<String> member, Quantity value) {
        return new Item(path, member, WORDS, value, value);
    }

    static Item item(String path, String member, long yuan) {
        return item(path, Optional.of(member), Quantity.of(yuan));
    }
}

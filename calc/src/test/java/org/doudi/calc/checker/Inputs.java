package org.doudi.calc.checker;

import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.doudi.calc.checker.Value.Group;
import org.doudi.calc.checker.Value.Span;
import org.doudi.calc.derivation.Step;

/** What the inputs of a step were shown to come to. */
record Inputs(Step step, Map<Integer, Value> shown) {

    int size() {
        return step.inputs().size();
    }

    Span span(int input) {
        return (Span) value(input);
    }

    Group group(int input) {
        return (Group) value(input);
    }

    /** The first input's group; nobody if the step has no input, or none that names people. */
    Group groupOrNobody() {
        return size() > 0 && value(0) instanceof Group group ? group : new Group(Set.of(), Set.of());
    }

    /** The first with the second, that with the third, and so on. */
    Span all(BinaryOperator<Span> together) {
        Span result = span(0);
        for (int i = 1; i < size(); i++) {
            result = together.apply(result, span(i));
        }
        return result;
    }

    private Value value(int input) {
        return shown.get(step.inputs().get(input));
    }
}

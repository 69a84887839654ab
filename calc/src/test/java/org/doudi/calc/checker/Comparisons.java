package org.doudi.calc.checker;

import org.doudi.calc.checker.Value.Group;
import org.doudi.calc.checker.Value.Span;
import org.doudi.core.policy.Comparison;

/** Compares what is only known between two ends: it holds surely if it does in the worst case, possibly in the best. */
final class Comparisons {

    private Comparisons() {}

    static Group of(Span left, Comparison comparison, Span right) {
        return switch (comparison) {
            case BELOW ->
                Value.truth(left.high().isBelow(right.low()), left.low().isBelow(right.high()));
            case AT_MOST ->
                Value.truth(left.high().isAtMost(right.low()), left.low().isAtMost(right.high()));
            case ABOVE ->
                Value.truth(right.high().isBelow(left.low()), right.low().isBelow(left.high()));
            case AT_LEAST ->
                Value.truth(right.high().isAtMost(left.low()), right.low().isAtMost(left.high()));
        };
    }
}

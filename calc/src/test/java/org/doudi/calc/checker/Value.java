package org.doudi.calc.checker;

import java.util.LinkedHashSet;
import java.util.Set;
import org.doudi.calc.derivation.StepValue;
import org.doudi.core.fact.Truth;

/** What a step may come to, in the checker's own terms. */
sealed interface Value {

    /** The one that yes, no and open are about when they are about the household: then truth is a group of one. */
    String HOME = "(home)";

    /** A quantity between two ends. */
    record Span(Fraction low, Fraction high) implements Value {

        static final Span ZERO = new Span(Fraction.ZERO, Fraction.ZERO);

        Span plus(Span other) {
            return new Span(low.plus(other.low), high.plus(other.high));
        }

        Span less(Span other) {
            return new Span(low.minus(other.high), high.minus(other.low));
        }

        Span notBelowZero() {
            return new Span(Fraction.ZERO.max(low), Fraction.ZERO.max(high));
        }

        /** Of quantities that are not negative. */
        Span times(Span other) {
            return new Span(low.times(other.low), high.times(other.high));
        }

        boolean same(Span other) {
            return low.same(other.low) && high.same(other.high);
        }
    }

    /** Those for whom something holds for sure, and all for whom it is possible. */
    record Group(Set<String> surely, Set<String> possibly) implements Value {

        Group and(Group other) {
            return new Group(both(surely, other.surely), both(possibly, other.possibly));
        }

        Group or(Group other) {
            return new Group(either(surely, other.surely), either(possibly, other.possibly));
        }

        Group not(Set<String> everyone) {
            return new Group(without(everyone, possibly), without(everyone, surely));
        }

        private static Set<String> both(Set<String> one, Set<String> other) {
            Set<String> result = new LinkedHashSet<>(one);
            result.retainAll(other);
            return result;
        }

        private static Set<String> either(Set<String> one, Set<String> other) {
            Set<String> result = new LinkedHashSet<>(one);
            result.addAll(other);
            return result;
        }

        private static Set<String> without(Set<String> all, Set<String> some) {
            Set<String> result = new LinkedHashSet<>(all);
            result.removeAll(some);
            return result;
        }
    }

    /** Yes, no or open for the household. */
    static Group truth(boolean surely, boolean possibly) {
        return new Group(surely ? Set.of(HOME) : Set.of(), possibly ? Set.of(HOME) : Set.of());
    }

    /** The value that a step shows. */
    static Value shown(StepValue value) {
        if (value instanceof StepValue.Between between) {
            return new Span(Fraction.of(between.low()), Fraction.of(between.high()));
        }
        if (value instanceof StepValue.Holds holds) {
            return truth(holds.truth() == Truth.YES, holds.truth() != Truth.NO);
        }
        if (value instanceof StepValue.For people) {
            Set<String> surely = new LinkedHashSet<>(people.surely());
            return new Group(surely, Group.either(surely, new LinkedHashSet<>(people.perhaps())));
        }
        throw new IllegalArgumentException("a withheld value cannot be checked");
    }

    /** Whether the two are the same value, however they are written. */
    static boolean same(Value one, Value other) {
        if (one instanceof Span span && other instanceof Span more) {
            return span.same(more);
        }
        return one.equals(other);
    }
}

package org.doudi.examples.benchmarks;

import org.doudi.core.fact.Fact;

/** The hand-written methods know everything: that is what makes them simple. */
final class Known {

    private Known() {}

    static <T> T value(Fact<T> fact) {
        if (fact instanceof Fact.Known<T> known) {
            return known.get();
        }
        throw new IllegalArgumentException("the hand-written method needs every fact");
    }
}

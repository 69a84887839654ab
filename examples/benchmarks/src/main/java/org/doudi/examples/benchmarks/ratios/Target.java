package org.doudi.examples.benchmarks.ratios;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A line of the table.
 *
 * @param id by which it is called
 * @param what what is compared
 * @param bound what it is to come to
 * @param benches what has to be run for it; none for what comes from streams of several lengths
 * @param measured what it comes to in a round
 */
record Target(String id, String what, Bound bound, List<Bench> benches, ToDoubleFunction<Scores> measured) {

    /** How many times as long as the other. */
    static Target times(String id, String what, Bound bound, Bench one, Bench other) {
        return new Target(id, what, bound, List.of(one, other), scores -> scores.nanos(one) / scores.nanos(other));
    }

    /** How fast, as a multiple of the speed of the other. */
    static Target speed(String id, String what, Bound bound, Bench one, Bench other) {
        return new Target(id, what, bound, List.of(one, other), scores -> scores.nanos(other) / scores.nanos(one));
    }

    /** What one benchmark comes to. */
    static Target figure(String id, String what, Bound bound, Bench bench, ToDoubleFunction<Scores> measured) {
        return new Target(id, what, bound, List.of(bench), measured);
    }
}

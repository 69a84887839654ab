package org.doudi.examples.benchmarks.ratios;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What the benchmarks of one round came to. */
final class Scores {

    /**
     * What a benchmark came to, for each household, entry, event or call.
     *
     * @param processorNanos processor time of the whole process, collector included
     * @param best the best iteration by the clock on the wall, in the benchmark's own unit
     * @param bytes allocated
     */
    record Score(double processorNanos, double best, double bytes) {}

    private final Map<Bench, Score> scores = new HashMap<>();
    private SizeSeries sizes = SizeSeries.NONE;

    void put(Bench bench, Score score) {
        scores.put(bench, score);
    }

    void put(SizeSeries measured) {
        sizes = measured;
    }

    SizeSeries sizes() {
        return sizes;
    }

    double nanos(Bench bench) {
        return of(bench).processorNanos();
    }

    double bytes(Bench bench) {
        return of(bench).bytes();
    }

    double best(Bench bench) {
        return of(bench).best();
    }

    private Score of(Bench bench) {
        return Objects.requireNonNull(scores.get(bench), bench::toString);
    }
}

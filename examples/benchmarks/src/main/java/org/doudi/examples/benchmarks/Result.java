package org.doudi.examples.benchmarks;

/**
 * What a hand-written method finds. It tells as much as an outcome does without its words, so that the two are worth
 * comparing: every condition that stands in the way, not only the first.
 *
 * @param against the conditions that stand in the way: bit {@code i} for condition {@code i} of the workload
 * @param gapFen the gap a month, rounded
 * @param supplementsFen all supplements a month
 */
record Result(int against, long gapFen, long supplementsFen) {

    boolean isEntitled() {
        return against == 0;
    }

    /** What is paid a month. */
    long monthlyFen() {
        return isEntitled() ? gapFen + supplementsFen : 0;
    }
}

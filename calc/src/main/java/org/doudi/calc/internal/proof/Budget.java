package org.doudi.calc.internal.proof;

/**
 * How many steps one question may take. Beyond it nothing is proved and nothing is claimed: criteria that somebody made up
 * to take for ever cost no more than this.
 */
final class Budget {

    /** Enough for every document known, many times over; a few hundredths of a second. */
    static final int STEPS = 4_000;

    private int left = STEPS;

    /** Takes a step, if there is one left. */
    boolean spend() {
        return left-- > 0;
    }

    /** Whether a step was wanted that was not there. */
    boolean isExceeded() {
        return left < 0;
    }
}

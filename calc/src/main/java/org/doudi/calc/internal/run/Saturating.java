package org.doudi.calc.internal.run;

/** Sums that stop at a bound, so that nothing on the way to them is larger than the bound either. */
public final class Saturating {

    private Saturating() {}

    /** The sum, at most {@code most}; neither summand may be below zero or above it. */
    static long sum(long one, long other, long most) {
        return one > most - other ? most : one + other;
    }
}

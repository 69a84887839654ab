package org.doudi.calc.population;

import java.math.BigInteger;
import java.util.Arrays;
import org.doudi.core.household.Household;
import org.doudi.core.money.Money;
import org.doudi.core.money.Quantity;

/** Fills the bins of an {@link InequalityHistogram}, household by household, in whole numbers. */
final class HistogramCount {

    static final int MOST_AT_ONCE = Household.MAX_MEMBERS;

    private static final int AT_FIRST = 256;

    private final Money width;
    private final long denominator;
    private final long[] widths = new long[MOST_AT_ONCE + 1];
    private final Sums sums = new Sums(AT_FIRST);
    private long[] people = new long[AT_FIRST];
    private Quantity largest = Quantity.ZERO;

    /**
     * Nobody yet.
     *
     * @param denominator incomes are numerators of this many to the fen
     * @throws ArithmeticException if the width cannot be counted in it
     */
    HistogramCount(Money width, long denominator) {
        this.width = width;
        this.denominator = denominator;
        for (int n = 0; n < widths.length; n++) {
            widths[n] = Math.multiplyExact(Math.multiplyExact(width.fen(), denominator), n);
        }
    }

    /** Adds so many people with that income together, at least one of them. */
    void add(long income, int number) {
        int bin = (int) Math.min(income / widths[number], InequalityHistogram.BINS);
        if (bin >= people.length) {
            int size = Math.min(Math.max(2 * people.length, bin + 1), InequalityHistogram.BINS + 1);
            people = Arrays.copyOf(people, size);
            sums.grow(size);
        }
        people[bin] += number;
        sums.add(bin, income);
        if (bin == InequalityHistogram.BINS) {
            BigInteger yuan = BigInteger.valueOf(denominator).multiply(BigInteger.valueOf(100L * number));
            largest = largest.max(Quantity.of(BigInteger.valueOf(income), yuan));
        }
    }

    /** What they have come to. */
    InequalityHistogram count() {
        BigInteger[] all = new BigInteger[sums.size()];
        for (int bin = 0; bin < all.length; bin++) {
            all[bin] = sums.get(bin);
        }
        return InequalityHistogram.of(width, BigInteger.valueOf(denominator), people, all, largest);
    }
}

package org.doudi.calc.population;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Sums that are exact whatever is added. They are kept in a long each as long as they fit, which is nearly always: adding must
 * not cost more than assessing.
 */
final class Sums {

    private long[] small;
    private BigInteger[] large;

    /** So many sums of nothing. */
    Sums(int size) {
        small = new long[size];
        large = new BigInteger[0];
    }

    /** What two denominators are brought to. */
    static BigInteger leastCommonMultiple(BigInteger one, BigInteger other) {
        return one.divide(one.gcd(other)).multiply(other);
    }

    /** How many there are. */
    int size() {
        return small.length;
    }

    /** Makes room for more. */
    void grow(int size) {
        small = Arrays.copyOf(small, size);
    }

    /** Adds to one. */
    void add(int at, long value) {
        long before = small[at];
        long after = before + value;
        if (((before ^ after) & (value ^ after)) < 0) {
            spill(at, BigInteger.valueOf(value));
        } else {
            small[at] = after;
        }
    }

    /** Adds a square to one. */
    void addSquare(int at, long value) {
        if (Math.abs(value) <= Integer.MAX_VALUE) {
            add(at, value * value);
        } else {
            spill(at, BigInteger.valueOf(value).pow(2));
        }
    }

    private void spill(int at, BigInteger value) {
        if (large.length < small.length) {
            int before = large.length;
            large = Arrays.copyOf(large, small.length);
            Arrays.fill(large, before, large.length, BigInteger.ZERO);
        }
        large[at] = large[at].add(value).add(BigInteger.valueOf(small[at]));
        small[at] = 0;
    }

    /** What one has come to. */
    BigInteger get(int at) {
        BigInteger sum = BigInteger.valueOf(small[at]);
        return at < large.length ? sum.add(large[at]) : sum;
    }
}

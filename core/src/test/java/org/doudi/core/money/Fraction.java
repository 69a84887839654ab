package org.doudi.core.money;

import java.math.BigInteger;

/**
 * The oracle of the tests: a fraction as schools teach it, never reduced, its sign anywhere. It shares nothing with
 * {@link Quantity}.
 */
record Fraction(BigInteger above, BigInteger below) {

    static Fraction of(Quantity quantity) {
        return new Fraction(quantity.numerator(), quantity.denominator());
    }

    static Fraction of(long above, long below) {
        return new Fraction(BigInteger.valueOf(above), BigInteger.valueOf(below));
    }

    Fraction plus(Fraction other) {
        return new Fraction(above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
    }

    Fraction minus(Fraction other) {
        return new Fraction(
                above.multiply(other.below).subtract(other.above.multiply(below)), below.multiply(other.below));
    }

    Fraction times(Fraction other) {
        return new Fraction(above.multiply(other.above), below.multiply(other.below));
    }

    Fraction over(Fraction other) {
        return new Fraction(above.multiply(other.below), below.multiply(other.above));
    }

    int sign() {
        return above.signum() * below.signum();
    }

    /** -1, 0 or 1: the sign of the difference. */
    int compare(Fraction other) {
        return minus(other).sign();
    }

    boolean same(Fraction other) {
        return compare(other) == 0;
    }
}

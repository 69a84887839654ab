package org.doudi.calc.checker;

import java.math.BigInteger;
import org.doudi.core.money.Money;
import org.doudi.core.money.Quantity;
import org.doudi.core.money.Ratio;
import org.doudi.core.money.Rounding;

/**
 * A fraction as schools teach it, never reduced; below the line always more than zero. It shares no arithmetic with
 * {@link Quantity}: a mistake there cannot hide here.
 */
public record Fraction(BigInteger above, BigInteger below) {

    public static final Fraction ZERO = of(0, 1);

    public static Fraction of(long above, long below) {
        return new Fraction(BigInteger.valueOf(above), BigInteger.valueOf(below));
    }

    public static Fraction of(Quantity quantity) {
        return new Fraction(quantity.numerator(), quantity.denominator());
    }

    public static Fraction of(Ratio ratio) {
        return of(ratio.numerator(), ratio.denominator());
    }

    /** In yuan. */
    public static Fraction of(Money money) {
        return of(money.fen(), 100);
    }

    public Fraction plus(Fraction other) {
        return new Fraction(above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
    }

    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.above.negate(), other.below));
    }

    public Fraction times(Fraction other) {
        return new Fraction(above.multiply(other.above), below.multiply(other.below));
    }

    /** The other must not be zero. */
    public Fraction over(Fraction other) {
        if (other.above.signum() == 0) {
            throw new ArithmeticException("divided by zero");
        }
        BigInteger sign = BigInteger.valueOf(other.above.signum());
        return new Fraction(
                above.multiply(other.below).multiply(sign),
                below.multiply(other.above).multiply(sign));
    }

    public Fraction min(Fraction other) {
        return minus(other).above.signum() <= 0 ? this : other;
    }

    public Fraction max(Fraction other) {
        return minus(other).above.signum() >= 0 ? this : other;
    }

    public boolean isBelow(Fraction other) {
        return minus(other).above.signum() < 0;
    }

    public boolean isAtMost(Fraction other) {
        return minus(other).above.signum() <= 0;
    }

    public boolean same(Fraction other) {
        return minus(other).above.signum() == 0;
    }

    /** The largest whole number that is not above it. */
    public BigInteger floor() {
        BigInteger[] parts = above.divideAndRemainder(below);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /** Floor, ceiling, or floor of half a unit more, of the number of units. */
    Fraction rounded(Rounding rounding) {
        Fraction units = times(of(100, rounding.unit().fen()));
        BigInteger whole = switch (rounding.mode()) {
            case DOWN -> units.floor();
            case UP -> ZERO.minus(units).floor().negate();
            case HALF_UP -> units.plus(of(1, 2)).floor();
        };
        return new Fraction(whole, BigInteger.ONE).times(of(rounding.unit().fen(), 100));
    }

    @Override
    public String toString() {
        return above + "/" + below;
    }
}

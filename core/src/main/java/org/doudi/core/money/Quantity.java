package org.doudi.core.money;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact number: a fraction in lowest terms. Twelfths, shares and rates lose nothing; nothing overflows; nothing is
 * rounded except by {@link #round}.
 *
 * <p>Quantities of money count yuan. They live between an input and a result and in derivations; results are
 * {@link Money}.
 */
public final class Quantity implements Comparable<Quantity>, Serializable {

    private static final long serialVersionUID = 1L;

    /** Zero. */
    public static final Quantity ZERO = new Quantity(BigInteger.ZERO, BigInteger.ONE);

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    private final BigInteger numerator;
    private final BigInteger denominator;

    private Quantity(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /** A whole number. */
    public static Quantity of(long whole) {
        return new Quantity(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /**
     * A fraction.
     *
     * @throws ArithmeticException if the denominator is zero
     */
    public static Quantity of(long numerator, long denominator) {
        return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * A fraction of any size.
     *
     * @throws ArithmeticException if the denominator is zero
     */
    public static Quantity of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("a fraction by zero");
        }
        BigInteger divisor = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            divisor = divisor.negate();
        }
        return new Quantity(numerator.divide(divisor), denominator.divide(divisor));
    }

    /** The numerator in lowest terms; carries the sign. */
    public BigInteger numerator() {
        return numerator;
    }

    /** The denominator in lowest terms; at least one. */
    public BigInteger denominator() {
        return denominator;
    }

    /** The sum. */
    public Quantity plus(Quantity other) {
        return of(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** The difference. */
    public Quantity minus(Quantity other) {
        return plus(new Quantity(other.numerator.negate(), other.denominator));
    }

    /** The product. */
    public Quantity times(Quantity other) {
        return of(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * The quotient.
     *
     * @throws ArithmeticException if the other quantity is zero
     */
    public Quantity dividedBy(Quantity other) {
        return of(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /** The smaller of the two. */
    public Quantity min(Quantity other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The larger of the two. */
    public Quantity max(Quantity other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Whatever arrives from elsewhere is in lowest terms too. */
    private Object readResolve() {
        return of(numerator, denominator);
    }

    /** -1, 0 or 1. */
    public int signum() {
        return numerator.signum();
    }

    /** This quantity of yuan as money, rounded once. Whole multiples of the unit stay as they are. */
    public Money round(Rounding rounding) {
        BigInteger unit = BigInteger.valueOf(rounding.unit().fen());
        BigInteger[] parts = numerator.multiply(HUNDRED).divideAndRemainder(denominator.multiply(unit));
        int sign = numerator.signum();
        BigInteger whole = parts[0];
        BigInteger rest = parts[1].abs().shiftLeft(1);
        int half = rest.compareTo(denominator.multiply(unit));
        boolean away = switch (rounding.mode()) {
            case UP -> sign > 0 && rest.signum() > 0;
            case DOWN -> sign < 0 && rest.signum() > 0;
            case HALF_UP -> half > 0 || (half == 0 && sign > 0);
        };
        if (away) {
            whole = whole.add(BigInteger.valueOf(sign));
        }
        return Money.ofFen(whole.multiply(unit).longValueExact());
    }

    @Override
    public int compareTo(Quantity other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Quantity that
                && numerator.equals(that.numerator)
                && denominator.equals(that.denominator);
    }

    @Override
    public int hashCode() {
        return 31 * numerator.hashCode() + denominator.hashCode();
    }

    /**
     * The quantity as a decimal if it has one, else as a fraction: {@code 1050}, {@code 0.5}, {@code 3149/3}. Two
     * different quantities never look the same.
     */
    @Override
    public String toString() {
        BigInteger rest = denominator;
        int scale = 0;
        for (BigInteger factor : new BigInteger[] {BigInteger.TWO, BigInteger.valueOf(5)}) {
            int power = 0;
            while (rest.mod(factor).signum() == 0) {
                rest = rest.divide(factor);
                power++;
            }
            scale = Math.max(scale, power);
        }
        if (!rest.equals(BigInteger.ONE)) {
            return numerator + "/" + denominator;
        }
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), scale, RoundingMode.UNNECESSARY)
                .toPlainString();
    }
}

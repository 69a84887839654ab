package org.doudi.core.money;

import io.vavr.control.Either;
import java.util.regex.Pattern;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * An exact share, rate or multiple that a policy sets: 10 %, one third, 1.5 times. Never negative; in lowest terms.
 *
 * @param numerator at least 0 and at most 1,000,000
 * @param denominator at least 1 and at most 10,000
 */
public record Ratio(int numerator, int denominator) implements Comparable<Ratio> {

    /** Nothing of it. */
    public static final Ratio NONE = new Ratio(0, 1);

    /** All of it, once. */
    public static final Ratio ONE = new Ratio(1, 1);

    private static final Pattern DECIMAL = Pattern.compile("(\\d{1,2})(?:\\.(\\d{1,4}))?");
    private static final Pattern FRACTION = Pattern.compile("(\\d{1,7})/(\\d{1,5})");

    private static final Text EXPECTED = Text.of(
            "非负比例：至多两位整数四位小数（如 0.15），或分数（如 1/3）",
            "a ratio that is not negative, as a decimal such as 0.15 or a fraction such as 1/3");

    /**
     * Brings the fraction to lowest terms.
     *
     * @throws org.doudi.core.problem.ProblemsException if it is outside the bounds
     */
    public Ratio {
        Problems.require(
                numerator >= 0 && numerator <= 1_000_000 && denominator >= 1 && denominator <= 10_000,
                "ratio.bound",
                "",
                "",
                EXPECTED);
        int divisor = greatestCommonDivisor(numerator, denominator);
        numerator /= divisor;
        denominator /= divisor;
    }

    /** A fraction, for example {@code Ratio.of(1, 3)}. */
    public static Ratio of(int numerator, int denominator) {
        return new Ratio(numerator, denominator);
    }

    /** Whole per cent, for example {@code Ratio.percent(10)}. */
    public static Ratio percent(int percent) {
        return new Ratio(percent, 100);
    }

    /** A decimal such as {@code 0.15} or a fraction such as {@code 1/3}, from outside. */
    public static Either<Problems, Ratio> parse(String text) {
        var decimal = DECIMAL.matcher(text);
        if (decimal.matches()) {
            String digits = decimal.group(2) == null ? "" : decimal.group(2);
            int denominator = 1;
            for (int i = 0; i < digits.length(); i++) {
                denominator *= 10;
            }
            int whole = Integer.parseInt(decimal.group(1)) * denominator;
            return Either.right(new Ratio(whole + (digits.isEmpty() ? 0 : Integer.parseInt(digits)), denominator));
        }
        var fraction = FRACTION.matcher(text);
        if (fraction.matches()) {
            int numerator = Integer.parseInt(fraction.group(1));
            int denominator = Integer.parseInt(fraction.group(2));
            if (numerator <= 1_000_000 && denominator >= 1 && denominator <= 10_000) {
                return Either.right(new Ratio(numerator, denominator));
            }
        }
        return Either.left(Problems.of("ratio.format", "", text.length() + " characters", EXPECTED));
    }

    /** The exact quantity. */
    public Quantity toQuantity() {
        return Quantity.of(numerator, denominator);
    }

    @Override
    public int compareTo(Ratio other) {
        return Long.compare((long) numerator * other.denominator, (long) other.numerator * denominator);
    }

    /** A decimal of at most two digits before the point and four behind it, else a fraction; {@link #parse} reads both. */
    @Override
    public String toString() {
        boolean shortDecimal = 10_000 % denominator == 0 && numerator / denominator < 100;
        return shortDecimal ? toQuantity().toString() : numerator + "/" + denominator;
    }

    private static int greatestCommonDivisor(int a, int b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }
}

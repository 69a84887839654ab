package org.doudi.core.money;

import io.vavr.control.Either;
import java.io.Serializable;
import java.math.BigDecimal;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * An exact amount of Chinese yuan (元), kept as a whole number of fen (分, 0.01 yuan).
 *
 * <p>The amount is bounded by twelve digits of yuan on either side of zero. Every operation is checked: a result outside
 * the bound throws {@link ArithmeticException}, it never wraps and never rounds.
 *
 * @param fen the amount in fen, between {@code -MAX.fen()} and {@code MAX.fen()}
 */
public record Money(long fen) implements Comparable<Money>, Serializable {

    /** Nothing: 0.00 yuan. Not the same as an unknown amount. */
    public static final Money ZERO = new Money(0);

    /** The largest amount: 999,999,999,999.99 yuan. */
    public static final Money MAX = new Money(99_999_999_999_999L);

    private static final long FEN_PER_YUAN = 100;

    private static final int MOST_DIGITS = 12;
    private static final int MOST_DECIMALS = 2;

    private static final Text EXPECTED = Text.of(
            "人民币金额：至多十二位整数、至多两位小数，例如 12599.99",
            "an amount in yuan with at most twelve digits and two decimals, such as 12599.99");

    /** Refuses an amount outside the bound. */
    public Money {
        if (fen > 99_999_999_999_999L || fen < -99_999_999_999_999L) {
            throw new ArithmeticException("an amount of money has at most twelve digits of yuan");
        }
    }

    /** An amount in fen. */
    public static Money ofFen(long fen) {
        return fen == 0 ? ZERO : new Money(fen);
    }

    /** An amount of whole yuan. */
    public static Money ofYuan(long yuan) {
        return ofFen(Math.multiplyExact(yuan, FEN_PER_YUAN));
    }

    /**
     * An amount written in yuan, for constants in code: {@code Money.of("12599.99")}.
     *
     * @throws org.doudi.core.problem.ProblemsException if the text is not an amount
     */
    public static Money of(String yuan) {
        return parse(yuan).getOrElseThrow(Problems::toException);
    }

    /** An amount written in yuan, from outside. Exponents, signs other than minus, and third decimals are problems. */
    public static Either<Problems, Money> parse(String yuan) {
        // Counted digit by digit before anything is converted: neither an exponent nor a long run of digits costs
        // time or memory. Only ASCII digits are digits.
        int start = yuan.startsWith("-") ? 1 : 0;
        int point = digitsFrom(yuan, start);
        int whole = point - start;
        boolean hasPoint = point < yuan.length() && yuan.charAt(point) == '.';
        int end = hasPoint ? digitsFrom(yuan, point + 1) : point;
        int decimals = hasPoint ? end - point - 1 : 0;
        boolean fine = whole >= 1
                && whole <= MOST_DIGITS
                && end == yuan.length()
                && decimals <= MOST_DECIMALS
                && hasPoint == (decimals > 0);
        if (!fine) {
            return Either.left(Problems.of("money.format", "", excerpt(yuan), EXPECTED));
        }
        long fen = Long.parseLong(yuan, start, point, 10) * FEN_PER_YUAN;
        if (hasPoint) {
            fen += Long.parseLong(yuan, point + 1, end, 10) * (decimals == 1 ? 10 : 1);
        }
        return Either.right(ofFen(start == 0 ? fen : -fen));
    }

    /** The first place from {@code start} on that is no digit, or one further than an amount can have. */
    private static int digitsFrom(String text, int start) {
        int at = start;
        while (at < text.length() && at <= start + MOST_DIGITS && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    /** A text that was no amount may be anything, also a name or an identity number: only its length is told. */
    private static String excerpt(String text) {
        return text.length() + " characters";
    }

    /** This and another amount together. */
    public Money plus(Money other) {
        return ofFen(Math.addExact(fen, other.fen));
    }

    /** This amount less another. */
    public Money minus(Money other) {
        return ofFen(Math.subtractExact(fen, other.fen));
    }

    /** This amount a whole number of times. */
    public Money times(long count) {
        return ofFen(Math.multiplyExact(fen, count));
    }

    /** Whether the amount is below zero. */
    public boolean isNegative() {
        return fen < 0;
    }

    /** This amount for each period, for example 350.00 yuan a month. */
    public Amount per(Period period) {
        return Amount.of(this, period);
    }

    /** The amount as an exact quantity of yuan. */
    public Quantity toQuantity() {
        return Quantity.of(fen, FEN_PER_YUAN);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    /** The amount in yuan with two decimals, for example {@code 12599.99}. */
    @Override
    public String toString() {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }
}

package org.doudi.calc.ledger;

import java.util.Locale;
import org.doudi.calc.Bounds;
import org.doudi.core.money.Money;
import org.doudi.core.text.Text;

/**
 * The least and the most that an amount can come to, which may be below zero. Sums of amounts never pass the bound on all
 * amounts: whatever reaches it has no upper limit, and whatever reaches it from the other side no lower one.
 *
 * @param low the least, in yuan
 * @param high the most, in yuan
 */
public record Balance(Money low, Money high) {

    /** Nothing. */
    public static final Balance ZERO = exactly(Money.ZERO);

    private static final long MOST = Money.MAX.fen();

    private static final Text TO = Text.of(" 至 ", " to ");
    private static final Text OR_MORE = Text.of(" 以上", " or more");
    private static final Text OR_LESS = Text.of(" 以下", " or less");
    private static final Text OPEN = Text.of("未知", "unknown");

    /** Refuses ends in the wrong order. */
    public Balance {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("the least is more than the most");
        }
    }

    /** An amount that is known. */
    public static Balance exactly(Money money) {
        return new Balance(money, money);
    }

    /** What a finding says; without an upper limit where it has none. */
    static Balance of(Bounds bounds) {
        return new Balance(bounds.low(), bounds.isUnlimited() && !bounds.isExact() ? Money.MAX : bounds.high());
    }

    /** Whether it is known exactly. */
    public boolean isExact() {
        return low.equals(high) && !isUnlimited();
    }

    /** Whether nothing limits it from above: the highest is no amount to show anybody. */
    public boolean isUnlimited() {
        return high.fen() == MOST;
    }

    private boolean isUnlimitedBelow() {
        return low.fen() == -MOST;
    }

    /** Whether it is known to be nothing. */
    public boolean isZero() {
        return low.fen() == 0 && high.fen() == 0;
    }

    /** Both together. */
    public Balance plus(Balance other) {
        return new Balance(
                isUnlimitedBelow() || other.isUnlimitedBelow() ? bounded(-MOST) : bounded(low.fen() + other.low.fen()),
                isUnlimited() || other.isUnlimited() ? Money.MAX : bounded(high.fen() + other.high.fen()));
    }

    /** This less an amount that is known. */
    public Balance minus(Money money) {
        return plus(exactly(Money.ofFen(-money.fen())));
    }

    /** A least beyond the bound is at least the bound; a most beyond it is no limit. */
    private static Money bounded(long fen) {
        return Money.ofFen(Math.max(-MOST, Math.min(fen, MOST)));
    }

    /** As much of it as is above zero: of what is owed, the arrears (欠发). */
    public Balance aboveZero() {
        return new Balance(positive(low), positive(high));
    }

    /** As much of it as is below zero, as an amount above: of what is owed, what was paid too much (多发). */
    public Balance belowZero() {
        return new Balance(positive(Money.ofFen(-high.fen())), positive(Money.ofFen(-low.fen())));
    }

    private static Money positive(Money money) {
        return money.isNegative() ? Money.ZERO : money;
    }

    /** The amount in words, without its unit: {@code 12.50}, {@code 0.00 to 350.00}, {@code 10.00 or more}. */
    public String describe(Locale locale) {
        if (isUnlimited() && isUnlimitedBelow()) {
            return OPEN.in(locale);
        }
        if (isUnlimited()) {
            return low + OR_MORE.in(locale);
        }
        if (isUnlimitedBelow()) {
            return high + OR_LESS.in(locale);
        }
        return isExact() ? low.toString() : low + TO.in(locale) + high;
    }

    /** Says nothing of the amounts: they are personal. */
    @Override
    public String toString() {
        return "Balance";
    }
}

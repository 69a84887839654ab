package org.doudi.calc;

import org.doudi.core.money.Money;

/**
 * The least and the most that an amount can come to, whatever the unknown facts turn out to be.
 *
 * @param low the least, yuan a month
 * @param high the most, yuan a month
 */
public record Bounds(Money low, Money high) {

    /** Says nothing of the amounts: they are personal. */
    @Override
    public String toString() {
        return "Bounds";
    }

    /** Whether nothing but the bound on all amounts limits it from above: the highest is no amount to show anybody. */
    public boolean isUnlimited() {
        return high.fen() > Money.MAX.fen() / 2;
    }

    /** Whether the two are the same. */
    public boolean isExact() {
        return low.equals(high);
    }
}

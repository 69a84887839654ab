package org.doudi.calc.internal.run;

import org.doudi.core.fact.Fact;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Period;

/**
 * How facts become numerators over the plan's common denominator.
 *
 * @param denominator the common denominator: numerators count this many to the fen, the thing, or the hundredth of a
 *     square metre; a multiple of twelve
 * @param perTwelfth a twelfth of it: dividing once is cheaper than for each yearly amount
 */
public record Scale(long denominator, long perTwelfth) {

    public static Scale of(long denominator) {
        return new Scale(denominator, denominator / Period.YEAR.months());
    }

    /** The most that a household's list may add up to, for an unknown amount or an unconfirmed list. */
    long mostMoney() {
        return Money.MAX.fen() * denominator;
    }

    /** An amount over a period, for a month. */
    long monthly(Money money, Period period) {
        return money.fen() * perFen(period);
    }

    /** A known amount, for a month; of an unknown one, what stands for it. */
    long monthly(Fact<Amount> amount, long unknown) {
        return amount instanceof Fact.Known<Amount> known
                ? monthly(known.get().money(), known.get().period())
                : unknown;
    }

    /** Numerators to the fen of an amount over a period, for a month. */
    private long perFen(Period period) {
        return period == Period.MONTH ? denominator : perTwelfth;
    }
}

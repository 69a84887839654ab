package org.doudi.core.money;

/**
 * Money over a period: a line of 4200 yuan a year, a supplement of 60 yuan a month. The period belongs to the amount,
 * because the documents state some lines by the year and some by the month.
 *
 * @param money how much
 * @param period over what
 */
public record Amount(Money money, Period period) {

    /** An amount over a period. */
    public static Amount of(Money money, Period period) {
        return new Amount(money, period);
    }

    /** An amount a month. */
    public static Amount monthly(Money money) {
        return new Amount(money, Period.MONTH);
    }

    /** An amount a year. */
    public static Amount yearly(Money money) {
        return new Amount(money, Period.YEAR);
    }

    /** The exact quantity of yuan a month; a yearly amount is divided by twelve without rounding. */
    public Quantity perMonth() {
        return money.toQuantity().dividedBy(Quantity.of(period.months()));
    }

    /** For example {@code 350.00/month}. */
    @Override
    public String toString() {
        return money + "/" + period.label().en();
    }
}

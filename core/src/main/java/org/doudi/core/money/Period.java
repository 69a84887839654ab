package org.doudi.core.money;

import org.doudi.core.text.Text;

/** What an amount is counted over. A year is twelve months: the documents never divide by days. */
public enum Period {
    /** A month (月). */
    MONTH(1, Text.of("月", "month")),
    /** A year (年) of twelve months. */
    YEAR(12, Text.of("年", "year"));

    private final int months;
    private final Text label;

    Period(int months, Text label) {
        this.months = months;
        this.label = label;
    }

    /** How many months the period has: 1 or 12. */
    public int months() {
        return months;
    }

    /** The period's name. */
    public Text label() {
        return label;
    }
}

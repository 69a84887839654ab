package org.doudi.calc.ledger;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Which day of a month decides what is due for the whole of it. The documents say from which month is paid, not which day of a
 * month counts; what a host's own rules say takes the place of the first day.
 */
public enum DecidingDay {
    /**
     * The first (reading: benefits are paid at the start of a month, and what changes within it counts from the next month, as
     * a decision does by the national measures).
     */
    FIRST,
    /** The last. */
    LAST;

    /** That day of a month. */
    public LocalDate of(YearMonth month) {
        return this == FIRST ? month.atDay(1) : month.atEndOfMonth();
    }
}

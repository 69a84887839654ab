package org.doudi.calc.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.doudi.core.household.Standing;

/**
 * How a household stood in a programme in a month.
 *
 * @param day the day that decides the month
 * @param how how it stood
 * @param standing the enrolment; absent where there is none
 */
record Enrolled(LocalDate day, How how, Optional<Standing> standing) {

    /** How it stood. */
    enum How {
        /** Enrolled, and paid for this month. */
        YES,
        /** Enrolled, and paid from the next month on. */
        FROM_NEXT_MONTH,
        NO,
        OPEN
    }
}

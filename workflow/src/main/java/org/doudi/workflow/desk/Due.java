package org.doudi.workflow.desk;

import java.util.Optional;
import java.util.Set;
import org.doudi.core.fact.Truth;
import org.doudi.core.household.Role;
import org.doudi.core.text.Text;
import org.doudi.workflow.calendar.DueDate;

/**
 * Something that is due about a case (待办).
 *
 * @param kind what it is
 * @param id the id of the stage or the clock
 * @param title what it is called
 * @param who whose turn it is; of a referral that was sent those who have to answer
 * @param by until when; absent of a stage, which clocks of their own may limit, and where the number of days has no value
 * @param isOverdue whether that day is over; open where nobody can say: the year is not announced, or the number has no value
 * @param cited what the procedure rests on
 */
public record Due(Kind kind, String id, Text title, Set<Role> who, Optional<DueDate> by, Truth isOverdue, Text cited) {

    /** Takes a copy. */
    public Due {
        who = Set.copyOf(who);
    }

    /** What is due. */
    public enum Kind {
        /** The work of the stage (环节办理). */
        STAGE,
        /** A notice has to stand until then (公示期满). */
        NOTICE,
        /** A clock runs out (时限届满). */
        CLOCK
    }
}

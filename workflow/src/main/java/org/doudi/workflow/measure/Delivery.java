package org.doudi.workflow.measure;

import java.time.LocalDate;
import org.doudi.core.household.Role;
import org.doudi.core.problem.Ids;
import org.doudi.core.problem.Problems;

/**
 * A measure reached a household (措施落实), as an agency reported it.
 *
 * @param measure the id of the measure
 * @param on the day on which it did
 * @param by whose report it is
 */
public record Delivery(String measure, LocalDate on, Role by) {

    /** Refuses a name that is none. */
    public Delivery {
        var problems = Problems.collector();
        Ids.check(measure, "measure", problems);
        problems.throwIfAny();
    }
}

package org.doudi.workflow.desk;

import org.doudi.core.household.Role;
import org.doudi.core.problem.Ids;
import org.doudi.core.problem.Problems;

/**
 * Who does something.
 *
 * @param id the host's name for the person; never a personal one
 * @param role in which role
 * @param isRelative whether they are a near relative of somebody in the household (近亲属): then they stand aside where others judge
 */
public record Actor(String id, Role role, boolean isRelative) {

    /** Refuses a name that is none. */
    public Actor {
        var problems = Problems.collector();
        Ids.check(id, "actor", problems);
        problems.throwIfAny();
    }

    /** Somebody who is no relative. */
    public static Actor of(String id, Role role) {
        return new Actor(id, role, false);
    }

    /** The same, a near relative of somebody in the household. */
    public Actor relative() {
        return new Actor(id, role, true);
    }
}

package org.doudi.workflow.history;

import org.doudi.core.problem.Ids;
import org.doudi.core.problem.Problems;
import org.doudi.workflow.desk.Happening;

/**
 * Something that happened, and to which case (个案事项).
 *
 * @param caseId the host's name for the case
 * @param happening what happened
 */
public record CaseHappening(String caseId, Happening happening) {

    /** Refuses a name that is none. */
    public CaseHappening {
        var problems = Problems.collector();
        Ids.check(caseId, ActType.CASE, problems);
        problems.throwIfAny();
    }
}

package org.doudi.core.finding;

import java.util.List;
import org.doudi.core.fact.Truth;

/**
 * One answer to one question that a policy puts of a household on a day (认定结论). It enrols nobody and strikes nobody off:
 * that is decided on application, appraisal and approval.
 *
 * @param matter the question
 * @param about the id of the programme or rule that it is about
 * @param answer yes, no, or open as long as a fact that matters is unknown
 * @param grounds the rules that it rests on
 */
public record Finding(Matter matter, String about, Truth answer, List<Ground> grounds) {

    /** Takes a copy. */
    public Finding {
        grounds = List.copyOf(grounds);
    }

    /** Whether nothing that is unknown can change it. */
    public boolean isDetermined() {
        return answer != Truth.OPEN;
    }

    /** Neither answer nor grounds: they are personal. */
    @Override
    public String toString() {
        return "Finding[" + matter + " " + about + "]";
    }
}

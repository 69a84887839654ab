package org.doudi.core.household;

import org.doudi.core.time.Window;

/**
 * What a household is or was enrolled in, since when and on what ground (救助状态).
 *
 * @param programme the programme's id, for example {@code dibao}
 * @param enrolled the days on which it was enrolled
 * @param ground the code of the ground on which it was admitted, as the policy of the time names it
 */
public record Standing(String programme, Window enrolled, String ground) {

    /** An enrolment. */
    public static Standing of(String programme, Window enrolled, String ground) {
        return new Standing(programme, enrolled, ground);
    }

    /** Only in what: when and why is personal. */
    @Override
    public String toString() {
        return "Standing[" + programme + "]";
    }
}

package org.doudi.workflow.desk.model;

import java.util.List;
import java.util.Optional;

/**
 * What ought to be answered.
 *
 * @param already the number of what was done before by that command, or 0
 * @param failed the guards that stand in the way, in their order, as the table of guards names them; none if it is accepted
 * @param way how the work of the stage came out, if it did
 * @param next where the case then is; where it was, if it is refused or was done before
 */
public record Verdict(long already, List<String> failed, Optional<String> way, Position next) {

    /** Whether it is accepted now. */
    public boolean isAccepted() {
        return already == 0 && failed.isEmpty();
    }

    /** The codes of what stands in the way. */
    public List<String> codes() {
        return failed.stream().map(Verdict::code).toList();
    }

    /** The code of a guard: its name without what is in brackets. */
    public static String code(String guard) {
        int bracket = guard.indexOf('(');
        return bracket < 0 ? guard : guard.substring(0, bracket);
    }
}

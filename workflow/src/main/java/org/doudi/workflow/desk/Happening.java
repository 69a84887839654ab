package org.doudi.workflow.desk;

import java.time.LocalDate;
import java.util.Optional;
import org.doudi.core.procedure.Way;

/**
 * Something that was done about a case and accepted. A case is the fold of these, from the first to the last.
 *
 * @param sequence its number in the case, from 1
 * @param command the id of the command
 * @param actor who did it
 * @param on the day on which it was done
 * @param act what was done
 * @param stage the stage at which it was done; of the act that opens a case, the first
 * @param came if the work of the stage came out with it, how
 */
public record Happening(
        long sequence, String command, Actor actor, LocalDate on, Act act, String stage, Optional<Way> came) {

    /** Neither actor nor content. */
    @Override
    public String toString() {
        return "Happening[" + sequence + " " + act.getClass().getSimpleName() + " at " + stage + " on " + on + "]";
    }
}

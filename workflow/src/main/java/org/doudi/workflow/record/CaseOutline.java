package org.doudi.workflow.record;

import java.time.LocalDate;
import java.util.Optional;
import org.doudi.core.problem.Problems;
import org.doudi.core.procedure.Occasion;
import org.doudi.core.text.Text;

/**
 * A case in outline (案件概况).
 *
 * @param id the host's name for the case
 * @param programme the id of the programme
 * @param procedure the id of the procedure
 * @param occasion what it was opened for
 * @param opened the day on which it was opened
 * @param state where it stood
 * @param stage the id of the stage where it was; of a case that was going on
 * @param ended the day on which it was over; of a case that was
 * @param earlier the case that it follows, if there is one
 */
public record CaseOutline(
        String id,
        String programme,
        String procedure,
        Occasion occasion,
        LocalDate opened,
        CaseState state,
        Optional<String> stage,
        Optional<LocalDate> ended,
        Optional<String> earlier) {

    /** A case that goes on is at a stage, one that is over has a last day. */
    public CaseOutline {
        boolean isOpen = state == CaseState.OPEN;
        Problems.require(
                stage.isPresent() == isOpen && ended.isPresent() != isOpen,
                "case.state",
                "state",
                state.name(),
                Text.of("办理中有环节，办结有日期", "a stage of a case that goes on, a last day of one that is over"));
    }
}

package org.doudi.workflow.record;

import java.time.LocalDate;
import java.util.Optional;
import org.doudi.core.problem.Problems;
import org.doudi.core.procedure.Place;
import org.doudi.core.text.Text;

/**
 * A notice that was posted (公示情况).
 *
 * @param stage the id of the stage
 * @param where where
 * @param posted the day on which it was posted
 * @param takenDown the day on which it was taken down, if that is on record
 * @param objections how many objected while it stood
 */
public record NoticeOnRecord(
        String stage, Place where, LocalDate posted, Optional<LocalDate> takenDown, int objections) {

    /** Refuses fewer than no objections. */
    public NoticeOnRecord {
        Problems.require(
                objections >= 0,
                "notice.objections",
                "objections",
                String.valueOf(objections),
                Text.of("不小于 0", "0 or more"));
    }

    NoticeOnRecord objected() {
        return new NoticeOnRecord(stage, where, posted, takenDown, objections + 1);
    }

    NoticeOnRecord takenDown(LocalDate on) {
        return new NoticeOnRecord(stage, where, posted, Optional.of(on), objections);
    }
}

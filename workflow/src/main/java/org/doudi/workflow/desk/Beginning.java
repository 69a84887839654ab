package org.doudi.workflow.desk;

import java.util.Optional;
import java.util.Set;
import org.doudi.core.procedure.Work;

/** How far the work of a stage is when a case comes to it. */
final class Beginning implements Work.Cases<Progress> {

    @Override
    public Progress lodging(Work.Lodging work) {
        return new Progress.Lodging(work, false);
    }

    @Override
    public Progress investigation(Work.Investigation work) {
        return new Progress.Investigating(work, Set.of(), Set.of());
    }

    @Override
    public Progress referral(Work.Referral work) {
        return new Progress.Referring(work, Optional.empty());
    }

    @Override
    public Progress appraisal(Work.Appraisal work) {
        return new Progress.Appraising(work);
    }

    @Override
    public Progress posting(Work.Posting work) {
        return new Progress.Posting(work, Optional.empty(), 0);
    }

    @Override
    public Progress determination(Work.Determination work) {
        return new Progress.Determining(work, Set.of());
    }

    @Override
    public Progress hearing(Work.Hearing work) {
        return new Progress.Hearing(work);
    }

    @Override
    public Progress undertaking(Work.Undertaking work) {
        return new Progress.Undertaking(work, Set.of());
    }

    @Override
    public Progress notification(Work.Notification work) {
        return new Progress.Telling(work, Set.of());
    }

    @Override
    public Progress closing(Work.Closing work) {
        return new Progress.Closed(work.result());
    }
}

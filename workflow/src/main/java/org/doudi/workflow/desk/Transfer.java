package org.doudi.workflow.desk;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.doudi.core.procedure.Work;

/**
 * How far the work of a stage is under another version of the procedure: what was done stays done as far as the other version
 * asks for it. Nothing if it cannot go on there: the work is of another kind, or is all done already.
 */
final class Transfer implements Progress.Cases<Optional<Progress>> {

    private final Work other;

    Transfer(Work other) {
        this.other = other;
    }

    private <W extends Work> Optional<Progress> to(Class<W> kind, Function<W, Progress> progress) {
        return Optional.of(other).filter(kind::isInstance).map(kind::cast).map(progress);
    }

    private static <E> Set<E> within(Set<E> done, Set<E> asked) {
        return done.stream().filter(asked::contains).collect(Collectors.toSet());
    }

    @Override
    public Optional<Progress> lodging(Progress.Lodging now) {
        return to(Work.Lodging.class, work -> new Progress.Lodging(work, now.isSigned()));
    }

    @Override
    public Optional<Progress> investigating(Progress.Investigating now) {
        return to(Work.Investigation.class, work -> new Progress.Investigating(work, now.gathered(), now.found()));
    }

    @Override
    public Optional<Progress> referring(Progress.Referring now) {
        return to(Work.Referral.class, work -> new Progress.Referring(work, now.sentOn()))
                .filter(progress -> ((Progress.Referring) progress).work().gives()
                        == now.work().gives());
    }

    @Override
    public Optional<Progress> appraising(Progress.Appraising now) {
        return to(Work.Appraisal.class, Progress.Appraising::new);
    }

    @Override
    public Optional<Progress> posting(Progress.Posting now) {
        return to(Work.Posting.class, work -> new Progress.Posting(work, now.since(), now.objections()));
    }

    @Override
    public Optional<Progress> determining(Progress.Determining now) {
        return to(Work.Determination.class, work -> new Progress.Determining(work, within(now.approved(), work.by())))
                .filter(progress ->
                        !((Progress.Determining) progress).outstanding().isEmpty());
    }

    @Override
    public Optional<Progress> hearing(Progress.Hearing now) {
        return to(Work.Hearing.class, Progress.Hearing::new);
    }

    @Override
    public Optional<Progress> undertaking(Progress.Undertaking now) {
        return to(Work.Undertaking.class, work -> new Progress.Undertaking(work, within(now.there(), work.items())));
    }

    @Override
    public Optional<Progress> telling(Progress.Telling now) {
        return to(Work.Notification.class, work -> new Progress.Telling(work, within(now.told(), work.to())));
    }

    @Override
    public Optional<Progress> closed(Progress.Closed now) {
        return Optional.empty();
    }

    @Override
    public Optional<Progress> withdrawn(Progress.Withdrawn now) {
        return Optional.empty();
    }
}

package org.doudi.workflow.desk;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doudi.core.fact.Truth;
import org.doudi.core.finding.Matter;
import org.doudi.core.procedure.Formality;
import org.doudi.core.procedure.Occasion;
import org.doudi.core.procedure.Way;
import org.doudi.core.procedure.Work;
import org.doudi.core.text.Text;

/**
 * Holds decisions against what they have to rest on. No document lets an office decide against its own finding, so nobody is
 * enrolled who was found not to qualify, and who was found to have to leave, or not, leaves or stays: where a text leaves room,
 * it leaves it in a question that somebody answers, and the finding takes the answer in.
 */
record DecisionGuard(Bench bench) {

    Optional<Way> approve(Act.Approve act) {
        bench.at(Progress.Determining.class, determining -> {
            Work.Determination work = determining.work();
            bench.requireImpartial(work.by());
            if (determining.approved().contains(bench.command().actor().role())) {
                bench.refuse(
                        "approved.already",
                        Map.of("role", bench.command().actor().role().name()),
                        Text.of("该部门已同意", "that office has approved already"));
            }
            Set<Formality> missing =
                    Bench.those(work.formalities(), one -> !act.formalities().contains(one));
            if (!missing.isEmpty()) {
                bench.refuse(
                        "formality.missing",
                        Map.of("formalities", Bench.names(missing)),
                        Text.of("签章不全", "a signature or seal is missing"));
            }
            bench.requireEvidence(
                    Bench.those(work.evidence(), one -> !bench.file().isOnRecord(one)));
            bench.requireFindings(work.findings());
            requireFound(work, true);
        });
        return bench.now(Progress.Determining.class)
                .filter(now ->
                        now.outstanding().equals(Set.of(bench.command().actor().role())))
                .map(last -> Way.APPROVED);
    }

    /** What strikes somebody off has to rest on what was found as an approval has. */
    Optional<Way> refuse() {
        bench.at(Progress.Determining.class, determining -> {
            Work.Determination work = determining.work();
            bench.requireImpartial(work.by());
            if (occasion() == Occasion.REVIEW) {
                bench.requireFindings(work.findings());
            }
            requireFound(work, false);
        });
        return Optional.of(Way.REFUSED);
    }

    Optional<Way> sendBack() {
        bench.at(
                Progress.Determining.class,
                determining -> bench.requireImpartial(determining.work().by()));
        return Optional.of(Way.RETURNED);
    }

    private Occasion occasion() {
        return bench.file().procedure().occasion();
    }

    private void requireFound(Work.Determination work, boolean approved) {
        switch (occasion()) {
            case ADMISSION -> {
                // A refusal gives its own reason: a quota can stand in the way of who qualifies.
                if (approved) {
                    requireFound(work, Matter.ADMISSION, Truth.YES);
                }
            }
            case REVIEW -> requireFound(work, Matter.LEAVING, approved ? Truth.NO : Truth.YES);
            case EXIT -> requireFound(work, Matter.LEAVING, approved ? Truth.YES : Truth.NO);
            case URGENT -> {
                // Nothing is found first: help comes at once.
            }
        }
    }

    /** Where the decision has to rest on that matter, it was not found to be the other way round. */
    private void requireFound(Work.Determination work, Matter matter, Truth needed) {
        Truth found = bench.file().finding(matter);
        if (work.findings().contains(matter) && found != Truth.OPEN && found != needed) {
            bench.refuse(
                    "finding.against",
                    Map.of("finding", matter.name(), "found", found.name(), "needed", needed.name()),
                    Text.of("与认定不符", "against what was found"));
        }
    }
}

package org.doudi.workflow.desk;

import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;
import org.doudi.core.fact.Truth;
import org.doudi.core.finding.Matter;
import org.doudi.core.procedure.Evidence;
import org.doudi.core.procedure.Stage;
import org.doudi.core.procedure.Way;
import org.doudi.core.procedure.Work;

/**
 * What a case amounts to so far. Immutable; each change is a new one that shares the rest.
 *
 * @param approvedAt the stage at which it was approved on what was found, as long as nothing is looked at or decided again
 */
record State(
        Version version,
        Vector<CaseFile.Stay> stays,
        SortedMap<Evidence, LocalDate> evidence,
        SortedMap<Matter, Truth> findings,
        SortedMap<String, CaseFile.Judgement> judgements,
        Optional<String> approvedAt,
        Optional<Progress> progress) {

    static State before(Version version) {
        return new State(
                version,
                Vector.empty(),
                TreeMap.empty(),
                TreeMap.empty(),
                TreeMap.empty(),
                Optional.empty(),
                Optional.empty());
    }

    State at(Progress now) {
        return new State(version, stays, evidence, findings, judgements, approvedAt, Optional.of(now));
    }

    State under(Version other) {
        return new State(other, stays, evidence, findings, judgements, approvedAt, progress);
    }

    State onRecord(Evidence what, LocalDate on) {
        return new State(version, stays, evidence.put(what, on), findings, judgements, approvedAt, progress);
    }

    State found(Matter matter, Truth answer) {
        return new State(version, stays, evidence, findings.put(matter, answer), judgements, approvedAt, progress);
    }

    State withoutFindings() {
        return new State(version, stays, evidence, TreeMap.empty(), judgements, approvedAt, progress);
    }

    State judged(String question, CaseFile.Judgement judgement) {
        return new State(version, stays, evidence, findings, judgements.put(question, judgement), approvedAt, progress);
    }

    /** Comes to a stage; the stay before is over. */
    State enter(Stage stage, LocalDate on) {
        Vector<CaseFile.Stay> left =
                stays.isEmpty() ? stays : stays.init().append(stays.last().until(on));
        return new State(
                version,
                left.append(new CaseFile.Stay(stage.id(), on, Optional.empty())),
                evidence,
                findings,
                judgements,
                isDecidedAnew(stage.work()) ? Optional.empty() : approvedAt,
                Optional.of(Progress.of(stage.work())));
    }

    /** Goes the way in which the work of the stage came out. */
    State go(Way way, LocalDate on) {
        Stage next = stage().flatMap(stage -> stage.next(way))
                .flatMap(version.procedure()::stage)
                .orElseThrow(() -> new IllegalArgumentException("no way " + way + " from where the case is"));
        return way == Way.APPROVED && restsOnFindings()
                ? enter(next, on).approvedAt(stays.last().stage())
                : enter(next, on);
    }

    private boolean restsOnFindings() {
        return stage().map(Stage::work)
                .filter(Work.Determination.class::isInstance)
                .map(work -> ((Work.Determination) work).findings())
                .filter(findings -> !findings.isEmpty())
                .isPresent();
    }

    private State approvedAt(String stage) {
        return isDecidedAnew(stage().orElseThrow().work())
                ? this
                : new State(version, stays, evidence, findings, judgements, Optional.of(stage), progress);
    }

    /** Where it is looked at or decided again, an approval before has no more to say. */
    private static boolean isDecidedAnew(Work work) {
        return work instanceof Work.Investigation || work instanceof Work.Determination;
    }

    /** The stage where it is; none before it is open. */
    Optional<Stage> stage() {
        return stays.isEmpty()
                ? Optional.empty()
                : version.procedure().stage(stays.last().stage());
    }
}

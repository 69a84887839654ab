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

    State withProgress(Progress now) {
        return new State(version, stays, evidence, findings, judgements, approvedAt, Optional.of(now));
    }

    State withVersion(Version other) {
        return new State(other, stays, evidence, findings, judgements, approvedAt, progress);
    }

    State withFindings(SortedMap<Matter, Truth> made) {
        return new State(version, stays, evidence, made, judgements, approvedAt, progress);
    }

    State onRecord(Evidence what, LocalDate on) {
        return new State(version, stays, evidence.put(what, on), findings, judgements, approvedAt, progress);
    }

    State found(Matter matter, Truth answer) {
        return withFindings(findings.put(matter, answer));
    }

    State judged(String question, CaseFile.Judgement judgement) {
        return new State(version, stays, evidence, findings, judgements.put(question, judgement), approvedAt, progress);
    }

    /** Comes to a stage; the stay before is over. */
    State enter(Stage stage, LocalDate on) {
        return enter(stage, on, approvedAt);
    }

    /** Where it is looked at or decided again, an approval before has no more to say. */
    private State enter(Stage stage, LocalDate on, Optional<String> approval) {
        Vector<CaseFile.Stay> left =
                stays.isEmpty() ? stays : stays.init().append(stays.last().until(on));
        boolean isDecidedAnew =
                stage.work() instanceof Work.Investigation || stage.work() instanceof Work.Determination;
        return new State(
                version,
                left.append(new CaseFile.Stay(stage.id(), on, Optional.empty())),
                evidence,
                findings,
                judgements,
                isDecidedAnew ? Optional.empty() : approval,
                Optional.of(Progress.of(stage.work())));
    }

    /** Goes the way in which the work of the stage came out. */
    State go(Way way, LocalDate on) {
        Optional<Stage> here = stage();
        Stage next = here.flatMap(stage -> stage.next(way))
                .flatMap(version.procedure()::stage)
                .orElseThrow(() -> new IllegalArgumentException("no way " + way + " from where the case is"));
        Optional<String> approved = here.filter(stage -> way == Way.APPROVED
                        && stage.work() instanceof Work.Determination work
                        && !work.findings().isEmpty())
                .map(Stage::id);
        return enter(next, on, approved.or(() -> approvedAt));
    }

    /** The stage where it is; none before it is open. */
    Optional<Stage> stage() {
        return stays.isEmpty()
                ? Optional.empty()
                : version.procedure().stage(stays.last().stage());
    }

    /** Where it stands, if that is work of that kind. */
    <P extends Progress> Optional<P> progress(Class<P> type) {
        return progress.filter(type::isInstance).map(type::cast);
    }
}

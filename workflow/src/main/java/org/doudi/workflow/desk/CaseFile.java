package org.doudi.workflow.desk;

import io.vavr.collection.HashMap;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.doudi.core.fact.Truth;
import org.doudi.core.finding.Matter;
import org.doudi.core.problem.Ids;
import org.doudi.core.problem.Problems;
import org.doudi.core.procedure.Evidence;
import org.doudi.core.procedure.Procedure;
import org.doudi.core.procedure.Stage;

/**
 * Where a family's case stands (个案): the fold of everything that happened, from the first to the last. Immutable. It holds
 * nothing that could ever have to be erased: codes, days, findings and commitments. Two are equal if the same happened to them.
 */
public final class CaseFile {

    /**
     * A stay at a stage.
     *
     * @param stage the id of the stage
     * @param from the day on which the case came to it
     * @param until the day on which it left; absent of the stage where it is
     */
    public record Stay(String stage, LocalDate from, Optional<LocalDate> until) {

        Stay until(LocalDate on) {
            return new Stay(stage, from, Optional.of(on));
        }
    }

    /**
     * What somebody answered to a question that the text leaves to people.
     *
     * @param answer yes or no
     * @param by the host's name for who answered
     * @param on the day
     */
    public record Judgement(Truth answer, String by, LocalDate on) {}

    private final String id;
    private final Shelf shelf;
    private final Version began;
    private final Vector<Happening> happenings;
    private final HashMap<String, Long> commands;
    private final State state;

    private CaseFile(
            String id,
            Shelf shelf,
            Version began,
            Vector<Happening> happenings,
            HashMap<String, Long> commands,
            State state) {
        this.id = id;
        this.shelf = shelf;
        this.began = began;
        this.happenings = happenings;
        this.commands = commands;
        this.state = state;
    }

    /** A case in which nothing has happened yet. */
    static CaseFile of(String id, Shelf shelf, Version version) {
        var problems = Problems.collector();
        Ids.check(id, "id", problems);
        problems.throwIfAny();
        return new CaseFile(id, shelf, version, Vector.empty(), HashMap.empty(), State.before(version));
    }

    /** The same before anything happened: under the version with which it began. */
    CaseFile blank() {
        return of(id, shelf, began);
    }

    /** Where it finds versions of procedures: that of the desk at which it began. */
    Shelf shelf() {
        return shelf;
    }

    /** What the rules of its regime say. */
    Settings settings() {
        return shelf.settings(version());
    }

    /** The host's name for the case. */
    public String id() {
        return id;
    }

    /** The version of the procedure under which it runs: the one with which it began, or to which it was moved. */
    public Version version() {
        return state.version();
    }

    /** The procedure under which it runs. */
    public Procedure procedure() {
        return version().procedure();
    }

    /** The number of the last thing that happened; 0 if nothing has. */
    public long sequence() {
        return happenings.size();
    }

    /** Everything that happened. */
    public List<Happening> happenings() {
        return happenings.asJava();
    }

    /** The stages at which it was, and the one where it is. */
    public List<Stay> stays() {
        return state.stays().asJava();
    }

    /** Where it stands; absent of a case that is not open yet. */
    public Optional<Progress> progress() {
        return state.progress();
    }

    /** Where it stands, if that is work of that kind. */
    public <P extends Progress> Optional<P> progress(Class<P> type) {
        return state.progress(type);
    }

    /** The stage where it is; absent of a case that is not open yet. */
    public Optional<Stage> stage() {
        return state.stage();
    }

    /** Whether nothing more can happen. */
    public boolean isOver() {
        return progress().filter(Progress::isOver).isPresent();
    }

    /** What is on record, and since when. */
    public Map<Evidence, LocalDate> evidence() {
        return Collections.unmodifiableMap(state.evidence().toJavaMap());
    }

    /** Whether that is on record. */
    public boolean isOnRecord(Evidence evidence) {
        return state.evidence().containsKey(evidence);
    }

    /** What was found and still holds: after a reported change nothing does until it is found again. */
    public Map<Matter, Truth> findings() {
        return Collections.unmodifiableMap(state.findings().toJavaMap());
    }

    /** What was found about that; open if nothing was. */
    public Truth finding(Matter matter) {
        return state.findings().getOrElse(matter, Truth.OPEN);
    }

    /** The questions that the text leaves to people, as far as they were answered. */
    public Map<String, Judgement> judgements() {
        return Collections.unmodifiableMap(state.judgements().toJavaMap());
    }

    /** The stage at which it was approved on what was found, as long as nothing is looked at or decided again. */
    Optional<String> approvedAt() {
        return state.approvedAt();
    }

    /** The number of what a command brought about, if it was accepted. */
    public Optional<Long> doneBy(String command) {
        return commands.get(command).toJavaOptional();
    }

    /** The day of the last thing that happened. */
    public Optional<LocalDate> lastDay() {
        return happenings.lastOption().map(Happening::on).toJavaOptional();
    }

    /**
     * The same when only so much had happened: 0 is a case that nobody has opened.
     *
     * @throws IllegalArgumentException if so much never happened
     */
    public CaseFile at(long then) {
        if (then < 0 || then > sequence()) {
            throw new IllegalArgumentException(this + " was never at " + then);
        }
        return then == sequence()
                ? this
                : blank().after(happenings.take(Math.toIntExact(then)).asJava());
    }

    /** The same as it stood at the end of a day: what was done later is left out. */
    public CaseFile upTo(LocalDate day) {
        return at(happenings.takeWhile(one -> !one.on().isAfter(day)).size());
    }

    /** The same after more has happened. */
    public CaseFile after(List<Happening> more) {
        CaseFile next = this;
        for (Happening one : more) {
            next = next.after(one);
        }
        return next;
    }

    /**
     * The same after one more thing.
     *
     * @throws IllegalArgumentException if it is not the next one, or cannot have happened where the case is
     */
    public CaseFile after(Happening one) {
        if (one.sequence() != sequence() + 1) {
            throw new IllegalArgumentException(one + " does not follow " + sequence());
        }
        return new CaseFile(
                id,
                shelf,
                began,
                happenings.append(one),
                commands.put(one.command(), one.sequence()),
                Fold.after(state, one, shelf));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CaseFile file
                && id.equals(file.id)
                && happenings.equals(file.happenings)
                && state.equals(file.state);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, happenings);
    }

    /** Neither household nor content. */
    @Override
    public String toString() {
        return "CaseFile[" + id + " " + sequence() + " "
                + stage().map(Stage::id).orElse("-") + "]";
    }
}

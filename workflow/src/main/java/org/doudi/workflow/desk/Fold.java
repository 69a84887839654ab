package org.doudi.workflow.desk;

import io.vavr.collection.TreeMap;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.doudi.core.fact.Truth;
import org.doudi.core.procedure.Evidence;
import org.doudi.core.procedure.Stage;

/**
 * What becomes of a case when something has happened. It judges nothing: that was done before it happened. What does not fit at
 * all is refused as a mistake of the caller's.
 */
final class Fold implements Act.Cases<State> {

    private final State before;
    private final Happening happening;
    private final Shelf shelf;

    Fold(State before, Happening happening, Shelf shelf) {
        this.before = before;
        this.happening = happening;
        this.shelf = shelf;
    }

    /** What a case is after something that happened to it. */
    static State after(State before, Happening happening, Shelf shelf) {
        State now = happening.act().match(new Fold(before, happening, shelf));
        return happening.came().map(way -> now.go(way, happening.on())).orElse(now);
    }

    private IllegalArgumentException unfit() {
        return new IllegalArgumentException(happening + " does not belong to where the case is");
    }

    private <P extends Progress> State change(Class<P> type, BiFunction<State, P, State> to) {
        return to.apply(before, before.progress(type).orElseThrow(this::unfit));
    }

    private State unchanged() {
        if (before.progress().isEmpty()) {
            throw unfit();
        }
        return before;
    }

    @Override
    public State open(Act.Open act) {
        if (before.progress().isPresent() || !before.version().procedure().id().equals(act.procedure())) {
            throw unfit();
        }
        Version version = shelf.find(before.version().regime(), act.procedure(), happening.on())
                .orElseThrow(this::unfit);
        return before.withVersion(version).enter(version.procedure().first(), happening.on());
    }

    @Override
    public State sign(Act.Sign act) {
        return change(
                Progress.Lodging.class,
                (state, lodging) -> state.withProgress(new Progress.Lodging(lodging.work(), true)));
    }

    @Override
    public State submit(Act.Submit act) {
        return unchanged();
    }

    @Override
    public State putOnRecord(Act.PutOnRecord act) {
        return change(Progress.Investigating.class, (state, now) -> {
            Set<Evidence> gathered = with(act.evidence(), now.gathered());
            return state.onRecord(act.evidence(), happening.on())
                    .withProgress(new Progress.Investigating(now.work(), gathered, now.found()));
        });
    }

    @Override
    public State putFinding(Act.PutFinding act) {
        State found = unchanged().found(act.matter(), act.answer());
        return before.progress(Progress.Investigating.class)
                .map(now -> found.withProgress(
                        new Progress.Investigating(now.work(), now.gathered(), with(act.matter(), now.found()))))
                .orElse(found);
    }

    @Override
    public State judge(Act.Judge act) {
        return judged(unchanged(), act.question(), act.answer());
    }

    private State judged(State state, String question, Truth answer) {
        return state.judged(
                question, new CaseFile.Judgement(answer, happening.actor().id(), happening.on()));
    }

    @Override
    public State send(Act.Send act) {
        return change(
                Progress.Referring.class,
                (state, now) -> state.withProgress(new Progress.Referring(now.work(), Optional.of(happening.on()))));
    }

    @Override
    public State answer(Act.Answer act) {
        return change(
                Progress.Referring.class,
                (state, now) -> state.onRecord(now.work().gives(), happening.on()));
    }

    @Override
    public State finish(Act.Finish act) {
        return unchanged();
    }

    @Override
    public State appraise(Act.Appraise act) {
        State state = unchanged();
        for (var answer : act.answers().entrySet()) {
            state = judged(state, answer.getKey(), answer.getValue());
        }
        return state;
    }

    @Override
    public State post(Act.Post act) {
        return change(
                Progress.Posting.class,
                (state, now) -> state.withProgress(
                        new Progress.Posting(now.work(), Optional.of(happening.on()), now.objections())));
    }

    @Override
    public State raiseObjection(Act.RaiseObjection act) {
        return change(
                Progress.Posting.class,
                (state, now) ->
                        state.withProgress(new Progress.Posting(now.work(), now.since(), now.objections() + 1)));
    }

    @Override
    public State takeDown(Act.TakeDown act) {
        return unchanged();
    }

    @Override
    public State approve(Act.Approve act) {
        return change(
                Progress.Determining.class,
                (state, now) -> state.withProgress(new Progress.Determining(
                        now.work(), with(happening.actor().role(), now.approved()))));
    }

    @Override
    public State refuse(Act.Refuse act) {
        return unchanged();
    }

    @Override
    public State sendBack(Act.Return act) {
        return unchanged();
    }

    @Override
    public State rule(Act.Rule act) {
        return unchanged();
    }

    @Override
    public State putDown(Act.PutDown act) {
        return change(
                Progress.Undertaking.class,
                (state, now) ->
                        state.withProgress(new Progress.Undertaking(now.work(), with(act.item(), now.there()))));
    }

    @Override
    public State tell(Act.Tell act) {
        return change(
                Progress.Telling.class,
                (state, now) ->
                        state.withProgress(new Progress.Telling(now.work(), with(act.addressee(), now.told()))));
    }

    @Override
    public State withdraw(Act.Withdraw act) {
        return unchanged().withProgress(new Progress.Withdrawn());
    }

    /**
     * What was found was found of what is no longer so: it has to be found again. If it was approved on that already, whoever
     * approved decides again.
     */
    @Override
    public State reportChange(Act.ReportChange act) {
        State state = unchanged().withFindings(TreeMap.empty());
        Optional<Stage> approved = state.approvedAt().flatMap(state.version().procedure()::stage);
        if (approved.isPresent()) {
            return state.enter(approved.get(), happening.on());
        }
        return state.progress().map(now -> state.withProgress(anew(now))).orElse(state);
    }

    /** What was found here, and who has approved on it, counts no longer. */
    private static Progress anew(Progress progress) {
        if (progress instanceof Progress.Investigating now) {
            return new Progress.Investigating(now.work(), now.gathered(), Set.of());
        }
        return progress instanceof Progress.Determining now ? new Progress.Determining(now.work(), Set.of()) : progress;
    }

    @Override
    public State move(Act.Move act) {
        State state = unchanged();
        Version version = shelf.find(act.regime(), act.procedure(), happening.on())
                .orElseThrow(() -> new IllegalArgumentException(happening + " to a version that is not known"));
        Stage stage =
                state.stage().map(Stage::id).flatMap(version.procedure()::stage).orElseThrow(this::unfit);
        Progress progress = state.progress()
                .flatMap(now -> now.match(new Transfer(stage.work())))
                .orElseThrow(this::unfit);
        return state.withVersion(version).withProgress(progress);
    }

    private static <E extends Enum<E>> Set<E> with(E one, Set<E> others) {
        Set<E> all = EnumSet.of(one);
        all.addAll(others);
        return all;
    }
}

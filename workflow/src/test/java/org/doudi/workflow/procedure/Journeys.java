package org.doudi.workflow.procedure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.doudi.core.procedure.Clock;
import org.doudi.core.procedure.Occasion;
import org.doudi.core.procedure.Procedure;
import org.doudi.core.procedure.Result;
import org.doudi.core.procedure.Stage;
import org.doudi.core.procedure.Way;
import org.doudi.core.procedure.Work;

/**
 * The same questions answered by brute force: every journey of a case through a procedure, up to a length that shows everything
 * there is to see, written down step by step and looked at whole. No graph, no fixed point.
 */
final class Journeys {

    /** Twice through every stage: to whatever gathers, and from there to wherever it is asked for. */
    private static final int STEPS = 2 * (RandomProcedures.MOST_STAGES - 1);

    /** A journey: the stages left and how, and where it ends. */
    record Journey(List<Stage> left, List<Way> ways, Stage end) {
        boolean leftAny(Predicate<Work> work) {
            return left.stream().map(Stage::work).anyMatch(work);
        }

        /** What is on record at its end: what was gathered, and what an approval shows to have been there. */
        Set<Object> record(boolean trustingApprovals) {
            Set<Object> record = new HashSet<>();
            for (int i = 0; i < left.size(); i++) {
                if (left.get(i).work() instanceof Work.Investigation work) {
                    record.addAll(work.evidence());
                    record.addAll(work.findings());
                } else if (left.get(i).work() instanceof Work.Referral work) {
                    record.add(work.gives());
                } else if (trustingApprovals
                        && ways.get(i) == Way.APPROVED
                        && left.get(i).work() instanceof Work.Determination work) {
                    record.addAll(work.evidence());
                    record.addAll(work.findings());
                }
            }
            return record;
        }
    }

    private final Procedure procedure;
    private final Map<String, List<Journey>> known = new HashMap<>();

    Journeys(Procedure procedure) {
        this.procedure = procedure;
    }

    List<Journey> from(Stage stage) {
        return known.computeIfAbsent(stage.id(), id -> all(stage));
    }

    private List<Journey> all(Stage stage) {
        List<Journey> all = new ArrayList<>();
        go(new ArrayList<>(), new ArrayList<>(), stage, all);
        return all;
    }

    private void go(List<Stage> left, List<Way> ways, Stage here, List<Journey> all) {
        all.add(new Journey(List.copyOf(left), List.copyOf(ways), here));
        if (left.size() == STEPS) {
            return;
        }
        for (Map.Entry<Way, String> lead : here.leads().entrySet()) {
            left.add(here);
            ways.add(lead.getKey());
            go(left, ways, procedure.stage(lead.getValue()).orElseThrow(), all);
            left.remove(left.size() - 1);
            ways.remove(ways.size() - 1);
        }
    }

    /** What is on record whichever way was taken; absent of a stage to which no journey leads. */
    static Optional<Set<Object>> surely(List<Journey> journeys, Stage stage) {
        return journeys.stream()
                .filter(journey -> journey.end().equals(stage))
                .map(journey -> journey.record(true))
                .reduce((one, other) -> {
                    Set<Object> both = new HashSet<>(one);
                    both.retainAll(other);
                    return both;
                });
    }

    static Set<Object> possibly(List<Journey> journeys, Stage stage) {
        Set<Object> any = new HashSet<>();
        journeys.stream()
                .filter(journey -> journey.end().equals(stage))
                .forEach(journey -> any.addAll(journey.record(false)));
        return any;
    }

    /** Everything that has to be reported, as {@link Stages#problems} writes it. */
    Set<String> problems() {
        Set<String> problems = new TreeSet<>();
        List<Journey> journeys = from(procedure.first());
        boolean closes = procedure.stages().stream().anyMatch(stage -> stage.work() instanceof Work.Closing);
        if (!closes) {
            problems.add("ERROR closing.none -");
        }
        if (!(journeys.get(0).end().work() instanceof Work.Lodging)) {
            problems.add("ERROR stage.first " + procedure.first().id());
        }
        for (Stage stage : procedure.stages()) {
            boolean reached =
                    journeys.stream().anyMatch(journey -> journey.end().equals(stage));
            if (!reached) {
                problems.add("ERROR stage.unreachable " + stage.id());
            }
            if (closes && !closesFrom(stage)) {
                problems.add("ERROR stage.stuck " + stage.id());
            }
            if (isEndlessFirst(stage)) {
                problems.add("ERROR loop.endless " + stage.id());
            }
            if (stage.work() instanceof Work.Closing closing && !fits(closing.result())) {
                problems.add("ERROR closing.unfit " + stage.id());
            }
            if (reached && stage.work() instanceof Work.Determination work) {
                determination(stage, work, journeys, problems);
            }
        }
        procedure.clocks().forEach(clock -> clock(clock, journeys, problems));
        return problems;
    }

    private boolean closesFrom(Stage stage) {
        return from(stage).stream().anyMatch(journey -> journey.end().work() instanceof Work.Closing);
    }

    private boolean leads(Stage one, Stage other) {
        return from(one).stream()
                .anyMatch(journey -> !journey.left().isEmpty() && journey.end().equals(other));
    }

    /** Whether it is the first stage of a loop that never closes and that no refusal and no vote leaves. */
    private boolean isEndlessFirst(Stage stage) {
        List<Stage> loop = procedure.stages().stream()
                .filter(other -> leads(stage, other) && leads(other, stage))
                .toList();
        boolean left = loop.stream()
                .flatMap(one -> one.leads().entrySet().stream())
                .filter(lead -> EnumSet.of(Way.REFUSED, Way.NOT_PASSED).contains(lead.getKey()))
                .anyMatch(lead -> loop.stream().noneMatch(one -> one.id().equals(lead.getValue())));
        return !loop.isEmpty() && loop.get(0).equals(stage) && !closesFrom(stage) && !left;
    }

    private boolean fits(Result result) {
        boolean comingIn = result == Result.ENROLLED || result == Result.NOT_ENROLLED;
        return comingIn == (procedure.occasion() == Occasion.ADMISSION || procedure.occasion() == Occasion.URGENT);
    }

    private void determination(Stage stage, Work.Determination work, List<Journey> journeys, Set<String> problems) {
        boolean last = from(stage).stream()
                .anyMatch(journey -> journey.end().work() instanceof Work.Closing
                        && journey.ways().get(0) == Way.APPROVED
                        && journey.left().stream().skip(1).noneMatch(one -> one.work() instanceof Work.Determination));
        List<Journey> here =
                journeys.stream().filter(journey -> journey.end().equals(stage)).toList();
        if (last && here.stream().anyMatch(journey -> !journey.leftAny(one -> one instanceof Work.Posting))) {
            problems.add("WARNING approval.unannounced " + stage.id());
        }
        if (last && here.stream().anyMatch(journey -> !journey.leftAny(one -> one instanceof Work.Lodging))) {
            problems.add("ERROR approval.unasked " + stage.id());
        }
        Set<Object> missing = new HashSet<>(work.evidence());
        missing.removeAll(surely(journeys, stage).orElseThrow());
        Set<Object> possible = possibly(journeys, stage);
        for (Object one : missing) {
            problems.add(
                    possible.contains(one)
                            ? "WARNING determination.unprepared " + stage.id()
                            : "ERROR determination.ungathered " + stage.id());
        }
    }

    private static void clock(Clock clock, List<Journey> journeys, Set<String> problems) {
        List<Stage> at = journeys.stream()
                .map(Journey::end)
                .filter(stage -> clock.runsAt().contains(stage.id()))
                .toList();
        if (at.isEmpty()) {
            problems.add("ERROR clock.unreachable " + clock.id());
        } else if (at.stream().allMatch(stage -> stage.work() instanceof Work.Closing)) {
            problems.add("ERROR clock.closings " + clock.id());
        }
    }
}

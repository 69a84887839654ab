package org.doudi.calc.finding;

import java.util.List;
import java.util.stream.IntStream;
import org.doudi.calc.Missing;
import org.doudi.calc.internal.CourseOutputs;
import org.doudi.calc.internal.CourseOutputs.Held;
import org.doudi.calc.internal.ExaminationPlan;
import org.doudi.calc.internal.ExaminationPlan.Placed;
import org.doudi.calc.internal.Frame;
import org.doudi.calc.internal.ProgrammeOutputs;
import org.doudi.core.finding.Finding;
import org.doudi.core.finding.Ground;
import org.doudi.core.finding.Matter;
import org.doudi.core.household.Situation;
import org.doudi.core.policy.ProgrammeId;

/** What was found of one household. A finding enrols nobody and strikes nobody off. */
public final class Findings {

    private final Examiner examiner;
    private final Frame frame;

    Findings(Examiner examiner, Frame frame) {
        this.examiner = examiner;
        this.frame = frame;
    }

    /** The situation that was examined. */
    public Situation situation() {
        return frame.situation();
    }

    /**
     * What was found of it in a programme.
     *
     * @throws IllegalArgumentException if the examiner was not made for it
     */
    public ProgrammeFindings of(ProgrammeId programme) {
        return new ProgrammeFindings(examiner, frame, plan().course(programme));
    }

    /** To which of two systems it belongs, for every rule on that. */
    public List<PlacementFinding> placements() {
        return plan().placements().stream().map(this::placement).toList();
    }

    private PlacementFinding placement(Placed placed) {
        return new PlacementFinding(
                placed.rule(),
                placement(Matter.BELOW_FLOOR, placed, placed.belowFloor()),
                placement(Matter.POOR, placed, placed.poor()),
                placement(Matter.ABLE, placed, placed.able()));
    }

    private Finding placement(Matter matter, Placed placed, int slot) {
        return finding(matter, new Held(slot, placed.rule().id(), placed.rule().title(), placed.cited()));
    }

    /** For each rule that binds programmes to each other: whether it should be in another and is not. */
    public List<Finding> crossEligibility() {
        return plan().crossings().stream()
                .map(crossing -> finding(Matter.SHOULD_BE_IN, crossing.held()))
                .toList();
    }

    /** For each measure whether it is for the household. */
    public List<MeasureFinding> measures() {
        return plan().measures().stream()
                .map(offered ->
                        new MeasureFinding(offered.rule(), finding(Matter.MEASURE, offered.held()), offered.limit()))
                .toList();
    }

    /**
     * Whether a measure is for the household.
     *
     * @throws IllegalArgumentException if no measure of that id is in force
     */
    public MeasureFinding measure(String id) {
        return measures().stream()
                .filter(measure -> measure.rule().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no measure " + id + " is in force on that day"));
    }

    /**
     * The unknown facts on which anything depends that is told of the household: courses and what is due, how often it is looked
     * at, where it belongs, which measures are for it. None if all of that is determined.
     */
    public List<Missing> missing() {
        IntStream.Builder slots = IntStream.builder();
        for (CourseOutputs course : plan().courses()) {
            new ProgrammeFindings(examiner, frame, course).courseSlots().forEach(slots::add);
            if (course.due() != ProgrammeOutputs.NOTHING) {
                slots.add(course.due());
            }
            course.reviews().forEach(review -> review.rungs().slots().forEach(slots::add));
        }
        for (Placed placed : plan().placements()) {
            slots.add(placed.belowFloor()).add(placed.poor()).add(placed.able());
        }
        plan().crossings().forEach(crossing -> slots.add(crossing.held().slot()));
        plan().measures().forEach(offered -> slots.add(offered.held().slot()));
        return plan().plan().missing(frame, slots.build().toArray());
    }

    private Finding finding(Matter matter, Held held) {
        Ground ground = held.ground(frame);
        return new Finding(matter, held.rule(), CourseOutputs.truth(frame, held.slot()), List.of(ground));
    }

    private ExaminationPlan plan() {
        return examiner.plan();
    }

    /** Says nothing of what was found: it is personal. */
    @Override
    public String toString() {
        return "Findings[" + frame.situation() + "]";
    }
}

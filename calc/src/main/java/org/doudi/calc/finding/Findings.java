package org.doudi.calc.finding;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.doudi.calc.Missing;
import org.doudi.calc.internal.CourseOutputs;
import org.doudi.calc.internal.CourseOutputs.Held;
import org.doudi.calc.internal.ExaminationPlan;
import org.doudi.calc.internal.ExaminationPlan.Crossing;
import org.doudi.calc.internal.ExaminationPlan.Placed;
import org.doudi.calc.internal.ProgrammeOutputs;
import org.doudi.calc.internal.run.Frame;
import org.doudi.core.finding.Finding;
import org.doudi.core.finding.Ground;
import org.doudi.core.finding.Matter;
import org.doudi.core.household.Situation;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.text.Text;

/** What was found of one household. A finding enrols nobody and strikes nobody off. */
public final class Findings {

    private static final Missing MEASUREMENTS = new Missing(
            "measurements",
            Text.of("以往测算", "earlier measurements"),
            Text.of("清单未确认完整", "the list was not confirmed to be complete"));

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

    /** What was found of it in every programme that the examiner was made for, in the order of their ids. */
    public List<ProgrammeFindings> programmes() {
        return plan().courses().stream()
                .map(course -> new ProgrammeFindings(examiner, frame, course))
                .toList();
    }

    /** The digest of the regime under which it was examined. */
    public String regimeDigest() {
        return examiner.regimeDigest();
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

    /**
     * For each rule that binds programmes to each other: whether it should be in another and is not. Only of rules that lead to a
     * programme that the examiner was made for.
     */
    public List<Finding> crossEligibility() {
        return crossings(plan().crossings().stream());
    }

    /** The same, of the rules alone that bind one programme to another: those in the one who qualify belong in the other. */
    public List<Finding> crossEligibility(ProgrammeId from, ProgrammeId to) {
        return crossings(plan().crossings().stream()
                .filter(crossing -> crossing.rule().from().equals(from.code())
                        && crossing.rule().to().equals(to.code())));
    }

    private List<Finding> crossings(Stream<Crossing> crossings) {
        return crossings
                .map(crossing -> finding(Matter.SHOULD_BE_IN, crossing.held()))
                .toList();
    }

    /** For each measure whether it is for the household. */
    public List<MeasureFinding> measures() {
        return plan().measures().stream()
                .map(offered -> new MeasureFinding(
                        offered.rule(), finding(Matter.MEASURE, offered.held()), offered.limit(), offered.limitTitle()))
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
     * The unknown facts on which a finding of these depends; none if it is determined.
     *
     * @throws IllegalArgumentException if it is about no rule or programme that was asked
     */
    public List<Missing> missing(Finding finding) {
        if (finding.isDetermined()) {
            return List.of();
        }
        String about = finding.about();
        return switch (finding.matter()) {
            case MEASURE ->
                missing(
                        finding,
                        plan().measures().stream()
                                .filter(offered -> offered.rule().id().equals(about))
                                .map(offered -> offered.held().slot()));
            case SHOULD_BE_IN ->
                missing(
                        finding,
                        plan().crossings().stream()
                                .filter(crossing -> crossing.held().rule().equals(about))
                                .map(crossing -> crossing.held().slot()));
            case BELOW_FLOOR -> missing(finding, placed(about).map(Placed::belowFloor));
            case POOR -> missing(finding, placed(about).map(Placed::poor));
            case ABLE -> missing(finding, placed(about).map(Placed::able));
            default -> of(ProgrammeId.of(about)).missing(finding.matter());
        };
    }

    private Stream<Placed> placed(String rule) {
        return plan().placements().stream().filter(placed -> placed.rule().id().equals(rule));
    }

    private List<Missing> missing(Finding finding, Stream<Integer> slots) {
        int slot = slots.findFirst().orElseThrow(() -> new IllegalArgumentException(finding + " was not asked"));
        return plan().plan().missing(frame, slot);
    }

    /**
     * Writes everything that was found as JSON, {@code doudi/findings/1}: household, day and the regime's digest; then
     *
     * <ul>
     *   <li>{@code programmes}: for each whether the household is enrolled, the {@code course} or, as long as facts leave
     *       several, the {@code courses}; the answer in each matter with its grounds;
     *       what is {@code due}, yuan a month as text or, while that is open, {@code low}, {@code high} where there is a limit, and the missing facts,
     *       absent of a programme that pays nothing; the day on which phasing out ends; the reviews; where a rule says who
     *       goes first, the {@code priorities}, each with every one of the {@code ranks} that the known facts allow;
     *   <li>{@code placements}: the {@code place} or the {@code places} that are possible, with the three findings;
     *   <li>{@code crossEligibility}: where it should be and is not;
     *   <li>{@code measures}: whether each is for the household, with the limit, yuan as text, where there is one.
     * </ul>
     *
     * <p>Answers are {@code YES}, {@code NO} or, with the facts that are missing, {@code OPEN}. What may be absent by its nature, such as the day of a next review,
     * is {@code NONE} if it is, and {@code OPEN} while that is unknown.
     *
     * @param explained whether the derivation of every finding, and of what is due, is written too
     * @throws IOException if the generator fails
     */
    public void writeJson(boolean explained, JsonGenerator json) throws IOException {
        new FindingsJson(json, this, explained).write();
    }

    /**
     * The unknown facts on which anything depends that is told of the household: courses and what is due, how often it is looked
     * at, with which rank it comes, where it belongs, which measures are for it. None if all of that is determined.
     */
    public List<Missing> missing() {
        IntStream.Builder slots = IntStream.builder();
        for (CourseOutputs course : plan().courses()) {
            new ProgrammeFindings(examiner, frame, course).courseSlots().forEach(slots::add);
            if (course.due() != ProgrammeOutputs.NOTHING) {
                slots.add(course.due());
            }
            course.reviews().forEach(review -> review.rungs().open(frame).forEach(slots::add));
            course.order().openRanks(frame).forEach(slots::add);
        }
        for (Placed placed : plan().placements()) {
            slots.add(placed.belowFloor()).add(placed.poor()).add(placed.able());
        }
        plan().crossings().forEach(crossing -> slots.add(crossing.held().slot()));
        plan().measures().forEach(offered -> slots.add(offered.held().slot()));
        List<Missing> missing =
                new ArrayList<>(plan().plan().missing(frame, slots.build().toArray()));
        boolean nextIsOpen = programmes().stream()
                .flatMap(found -> found.reviews().stream())
                .anyMatch(review -> !review.next().isKnown());
        if (nextIsOpen && !frame.situation().measurements().complete()) {
            missing.add(MEASUREMENTS);
        }
        return missing.stream().distinct().toList();
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

package org.doudi.calc.finding;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.doudi.calc.Award;
import org.doudi.calc.Bounds;
import org.doudi.calc.Missing;
import org.doudi.calc.Outcome;
import org.doudi.calc.Reason;
import org.doudi.calc.derivation.Derivation;
import org.doudi.calc.derivation.Step;
import org.doudi.calc.internal.CourseOutputs;
import org.doudi.calc.internal.CourseOutputs.Held;
import org.doudi.calc.internal.CourseOutputs.Phase;
import org.doudi.calc.internal.OutcomeReader;
import org.doudi.calc.internal.Plan;
import org.doudi.calc.internal.ProgrammeOutputs;
import org.doudi.calc.internal.run.Frame;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Truth;
import org.doudi.core.finding.Finding;
import org.doudi.core.finding.Ground;
import org.doudi.core.finding.Matter;
import org.doudi.core.household.Situation;
import org.doudi.core.policy.Administration;
import org.doudi.core.policy.Administration.FirstMonth;
import org.doudi.core.policy.ProgrammeId;

/** What was found of one household in one programme. */
public final class ProgrammeFindings {

    private final Examiner examiner;
    private final Frame frame;
    private final CourseOutputs outputs;

    ProgrammeFindings(Examiner examiner, Frame frame, CourseOutputs outputs) {
        this.examiner = examiner;
        this.frame = frame;
        this.outputs = outputs;
    }

    /** The programme. */
    public ProgrammeId programme() {
        return outputs.programme().programme();
    }

    /** Whether the household qualifies, and for how much: the same as an assessment says. */
    public Outcome admission() {
        return new OutcomeReader(plan(), frame).read(outputs.programme());
    }

    /** Whether the household is enrolled today. */
    public Truth isEnrolled() {
        return CourseOutputs.truth(frame, outputs.enrolled());
    }

    /**
     * What was found in a matter of the programme.
     *
     * @throws IllegalArgumentException if the matter is none of one programme: {@link Matter#ADMISSION}, {@link Matter#EXIT},
     *     {@link Matter#PROTECTION}, {@link Matter#PHASING_OUT}, {@link Matter#LEAVING} and {@link Matter#RE_ENTRY} are
     */
    public Finding finding(Matter matter) {
        return new Finding(matter, programme().code(), CourseOutputs.truth(frame, slot(matter)), grounds(matter));
    }

    /** Every course that the known facts allow. */
    public Set<Course> possibleCourses() {
        Set<Course> courses = EnumSet.noneOf(Course.class);
        if (isEnrolled() != Truth.YES) {
            add(courses, answer(Matter.ADMISSION), Course.MAY_ENTER, Course.OUTSIDE);
        }
        if (isEnrolled() != Truth.NO) {
            Truth leaves = answer(Matter.EXIT);
            Truth isProtected = answer(Matter.PROTECTION);
            if (leaves != Truth.YES) {
                courses.add(Course.STAYS);
            }
            if (leaves != Truth.NO && isProtected != Truth.NO) {
                courses.add(Course.STAYS_PROTECTED);
            }
            if (leaves != Truth.NO && isProtected != Truth.YES) {
                add(courses, answer(Matter.PHASING_OUT), Course.PHASED_OUT, Course.LEAVES);
            }
        }
        return courses;
    }

    private static void add(Set<Course> courses, Truth truth, Course yes, Course no) {
        if (truth != Truth.NO) {
            courses.add(yes);
        }
        if (truth != Truth.YES) {
            courses.add(no);
        }
    }

    /** What becomes of the household, if the known facts leave one course only. */
    public Fact<Course> course() {
        Set<Course> possible = possibleCourses();
        return possible.size() == 1 ? Fact.known(possible.iterator().next()) : Fact.unknown();
    }

    /** The unknown facts on which the course depends; none if it is known. */
    public List<Missing> missingForCourse() {
        return plan().missing(frame, courseSlots().toArray());
    }

    /** What the course turns on: of somebody outside not what would let them stay, of who would stay not what protects them. */
    IntStream courseSlots() {
        IntStream.Builder slots = IntStream.builder().add(outputs.enrolled());
        if (isEnrolled() != Truth.YES) {
            slots.add(outputs.programme().admitted());
        }
        if (isEnrolled() != Truth.NO) {
            slots.add(outputs.leaves());
            if (answer(Matter.EXIT) != Truth.NO) {
                slots.add(outputs.isProtected());
            }
            if (answer(Matter.EXIT) != Truth.NO && answer(Matter.PROTECTION) != Truth.YES) {
                slots.add(outputs.phasedOut());
            }
        }
        return slots.build().filter(slot -> slot != ProgrammeOutputs.NOTHING);
    }

    /**
     * What is due this month, yuan a month: to whoever would not leave what they are entitled to, to the protected and to those
     * phased out what their rule says, to all others nothing. Absent of a programme that pays nothing.
     */
    public Optional<Bounds> due() {
        return outputs.due() == ProgrammeOutputs.NOTHING
                ? Optional.empty()
                : Optional.of(
                        new Bounds(plan().money(frame.low(outputs.due())), plan().money(frame.high(outputs.due()))));
    }

    /** What is due this month, benefit by benefit: an amount that is kept by the rule that keeps it. Absent while it is open. */
    public Optional<List<Award>> benefitsDue() {
        return new BenefitsDue(plan(), frame, outputs).read();
    }

    /** Why so much is due, step by step. Absent of a programme that pays nothing. */
    public Optional<Derivation> derivationOfDue() {
        return derivation(outputs.due());
    }

    /**
     * Why a finding is what it is, step by step; absent where no rule speaks of the matter.
     *
     * @throws IllegalArgumentException if the matter is none of one programme
     */
    public Optional<Derivation> derivation(Matter matter) {
        return derivation(slot(matter));
    }

    /**
     * The unknown facts on which a finding depends; none if it is determined.
     *
     * @throws IllegalArgumentException if the matter is none of one programme
     */
    public List<Missing> missing(Matter matter) {
        int slot = slot(matter);
        return slot == ProgrammeOutputs.NOTHING ? List.of() : plan().missing(frame, slot);
    }

    /** The unknown facts on which what is due depends. */
    public List<Missing> missingForDue() {
        return outputs.due() == ProgrammeOutputs.NOTHING ? List.of() : plan().missing(frame, outputs.due());
    }

    /**
     * The day on which phasing out ends: the first on which it no longer runs. Absent of a household that is not being phased
     * out, also where it would be if it were not protected or had to leave; of several rules the longest.
     */
    public Fact<Optional<LocalDate>> phasedOutUntil() {
        Set<Course> possible = possibleCourses();
        if (!possible.contains(Course.PHASED_OUT)) {
            return Fact.known(Optional.empty());
        }
        Optional<LocalDate> surely = end(truth -> truth == Truth.YES);
        // A rule that is open may be the longest.
        boolean isSettled = possible.size() == 1 && surely.equals(end(truth -> truth != Truth.NO));
        return isSettled ? Fact.known(surely) : Fact.unknown();
    }

    private Optional<LocalDate> end(Predicate<Truth> runs) {
        LocalDate since = new EnrolledDays(situation(), programme()).phasingOutSince();
        return outputs.phases().stream()
                .filter(phase ->
                        runs.test(CourseOutputs.truth(frame, phase.held().slot())))
                .map(phase -> since.plusMonths(phase.months()))
                .max(LocalDate::compareTo);
    }

    /** How often it is looked at, for every rule on that. */
    public List<ReviewFinding> reviews() {
        ReviewReader reader = new ReviewReader(frame, isEnrolled(), new EnrolledDays(situation(), programme()));
        return outputs.reviews().stream().map(reader::read).toList();
    }

    /** What places it among others where there is not enough for all. */
    public OrderFinding order() {
        return new OrderFinding(outputs.order(), plan(), frame, this::explained);
    }

    /** The first month for which is paid, or from which measures run, if it is decided on that day; absent where no rule says. */
    public Optional<YearMonth> firstMonth(LocalDate decided) {
        return examiner.plan().starts().stream()
                .filter(start -> start.programme().equals(programme().code()))
                .map(Administration.Start::from)
                .map(from -> YearMonth.from(decided).plusMonths(from == FirstMonth.AFTER_DECISION ? 1 : 0))
                .findFirst();
    }

    private Truth answer(Matter matter) {
        return CourseOutputs.truth(frame, slot(matter));
    }

    private int slot(Matter matter) {
        Integer slot = Map.of(
                        Matter.ADMISSION, outputs.programme().admitted(),
                        Matter.EXIT, outputs.leaves(),
                        Matter.PROTECTION, outputs.isProtected(),
                        Matter.PHASING_OUT, outputs.phasedOut(),
                        Matter.LEAVING, outputs.goes(),
                        Matter.RE_ENTRY, outputs.returns())
                .get(matter);
        if (slot == null) {
            throw new IllegalArgumentException(matter + " is no matter of one programme");
        }
        return slot;
    }

    private List<Ground> grounds(Matter matter) {
        return switch (matter) {
            case EXIT -> exits();
            case PROTECTION -> grounds(outputs.protections().stream());
            case PHASING_OUT -> grounds(outputs.phases().stream().map(Phase::held));
            case LEAVING ->
                Stream.of(exits(), grounds(Matter.PROTECTION), grounds(Matter.PHASING_OUT))
                        .flatMap(List::stream)
                        .toList();
            default -> admissionGrounds();
        };
    }

    /** Where nothing is named that makes people leave, the conditions of admission are. */
    private List<Ground> exits() {
        return outputs.exits().isEmpty() ? admissionGrounds() : grounds(outputs.exits().stream());
    }

    private List<Ground> grounds(Stream<Held> rules) {
        return rules.map(rule -> rule.ground(frame)).toList();
    }

    private List<Ground> admissionGrounds() {
        List<Ground> grounds = new ArrayList<>();
        for (Reason reason : new OutcomeReader(plan(), frame).reasons(outputs.programme())) {
            grounds.add(new Ground(reason.condition(), reason.title(), reason.holds(), reason.cited()));
        }
        return grounds;
    }

    private Optional<Derivation> derivation(int slot) {
        return slot == ProgrammeOutputs.NOTHING
                ? Optional.empty()
                : Optional.of(explained(plan().explain(frame, slot)));
    }

    private Derivation explained(List<Step> steps) {
        return Derivation.of(
                programme(), situation().on(), situation().household().id(), examiner.layers(), steps);
    }

    private Plan plan() {
        return examiner.plan().plan();
    }

    private Situation situation() {
        return frame.situation();
    }

    /** Says nothing of what was found: it is personal. */
    @Override
    public String toString() {
        return "ProgrammeFindings[" + programme() + "]";
    }
}

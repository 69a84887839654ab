package org.doudi.calc.quota;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doudi.calc.Missing;
import org.doudi.calc.finding.MeasureFinding;
import org.doudi.calc.finding.OrderFinding;
import org.doudi.calc.finding.PriorityFinding;
import org.doudi.calc.finding.ProgrammeFindings;
import org.doudi.core.fact.Truth;
import org.doudi.core.finding.Matter;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Steering;
import org.doudi.core.policy.Steering.Precedence;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/** Reads from findings what places a household. */
interface Claims {

    /** Notes what of the rules stands in the way of placing anybody; they are the same for all. */
    void checkRules(Candidate any, Problems.Collector problems);

    /** Notes why a household is no candidate. */
    void check(Candidate candidate, Problems.Collector problems);

    /** What places it. */
    Claim of(Candidate candidate);

    /** Among those who ask to be admitted to a programme. */
    static Claims ofProgramme(ProgrammeId programme) {
        return new OfProgramme(programme);
    }

    /** Among those who ask for what a measure offers. */
    static Claims ofMeasure(String measure) {
        return new OfMeasure(measure);
    }

    /** The rank and the income for each member of whoever qualifies and is not enrolled. */
    record OfProgramme(ProgrammeId programme) implements Claims {

        @Override
        public void checkRules(Candidate any, Problems.Collector problems) {
            ProgrammeFindings found = any.findings().of(programme);
            List<PriorityFinding> priorities = found.order().priorities();
            boolean looksAtIncome = priorities.isEmpty() || priorities.get(0).precedence() != Precedence.ALONE;
            problems.require(
                    priorities.size() <= 1,
                    "priority.one",
                    programme.code(),
                    String.valueOf(priorities.size()),
                    Text.of("至多一条优先规则", "at most one rule on who goes first"));
            problems.require(
                    !looksAtIncome || found.order().incomePerHead().isPresent(),
                    "priority.none",
                    programme.code(),
                    "",
                    Text.of(
                            "有优先规则或规模规定可据以排序，并有收入规则",
                            "a rule on who goes first or a quota, and one on what income is"));
        }

        @Override
        public void check(Candidate candidate, Problems.Collector problems) {
            problems.require(
                    candidate.findings().of(programme).isEnrolled() != Truth.YES,
                    "candidate.enrolled",
                    candidate.household(),
                    "",
                    Text.of(
                            "尚未纳入的家庭（已纳入者计入已有人数）",
                            "a household that is not enrolled (who is counts among those already in)"));
        }

        @Override
        public Claim of(Candidate candidate) {
            ProgrammeFindings found = candidate.findings().of(programme);
            OrderFinding order = found.order();
            List<Missing> missing = new ArrayList<>(found.missing(Matter.ADMISSION));
            if (found.isEnrolled() == Truth.OPEN) {
                missing.addAll(found.missingForCourse());
            }
            missing.addAll(order.missing());
            return new Claim(
                    found.finding(Matter.ADMISSION)
                            .answer()
                            .and(found.isEnrolled() == Truth.OPEN ? Truth.OPEN : Truth.YES),
                    order.priorities().stream().findFirst(),
                    order.incomePerHead(),
                    missing.stream().distinct().toList());
        }
    }

    /** First those for whom the measure is. Nobody is kept out. */
    record OfMeasure(String measure) implements Claims {

        @Override
        public void checkRules(Candidate any, Problems.Collector problems) {
            problems.require(
                    any.findings().measure(measure).rule().weight() == Steering.Measure.Weight.FIRST,
                    "measure.first",
                    measure,
                    "",
                    Text.of("规定优先的措施", "a measure that goes to some first"));
        }

        @Override
        public void check(Candidate candidate, Problems.Collector problems) {
            // Nobody is kept out.
        }

        @Override
        public Claim of(Candidate candidate) {
            MeasureFinding found = candidate.findings().measure(measure);
            return new Claim(
                    Truth.YES,
                    Optional.of(found.priority()),
                    Optional.empty(),
                    candidate.findings().missing(found.finding()));
        }
    }
}

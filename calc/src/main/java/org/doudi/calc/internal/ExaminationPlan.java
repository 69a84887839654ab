package org.doudi.calc.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doudi.calc.derivation.Operation;
import org.doudi.calc.derivation.Unit;
import org.doudi.calc.internal.CourseOutputs.Held;
import org.doudi.calc.internal.InForce.Rule;
import org.doudi.calc.internal.PlanBuilder.Size;
import org.doudi.calc.internal.run.Logic;
import org.doudi.core.money.Money;
import org.doudi.core.policy.Administration;
import org.doudi.core.policy.Linkage;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Steering;
import org.doudi.core.text.Text;

/**
 * Everything that the rules of a day ask of one household, compiled: not on the way of those who only want to know who is in
 * and for how much.
 *
 * @param plan the plan
 * @param courses what becomes of it in each programme
 * @param placements to which of two systems it belongs
 * @param crossings where it should be and is not
 * @param measures which measures are for it
 * @param starts from when a programme pays
 */
public record ExaminationPlan(
        Plan plan,
        List<CourseOutputs> courses,
        List<Placed> placements,
        List<Crossing> crossings,
        List<Offered> measures,
        List<Administration.Start> starts) {

    /** Three findings on where a household belongs. */
    public record Placed(Linkage.Placement rule, Text cited, int belowFloor, int poor, int able) {}

    /** Whether it should be in another programme. */
    public record Crossing(Linkage.CrossEligibility rule, Held held) {}

    /**
     * Whether a measure is for it.
     *
     * @param limit the most, if there is a limit
     * @param limitTitle what the limit is called; of a measure without one, the measure's own title
     */
    public record Offered(Steering.Measure rule, Held held, Optional<Money> limit, Text limitTitle) {}

    /**
     * Compiles.
     *
     * @throws org.doudi.core.problem.ProblemsException with everything that stands in the way
     */
    public static ExaminationPlan compile(Regime regime, LocalDate day, Set<ProgrammeId> programmes) {
        Compilation all = new Compilation(regime, day);
        ProgrammeCompiler compiler = new ProgrammeCompiler(all);
        CourseCompiler courses = new CourseCompiler(all, compiler);
        List<String> declared = PlanCompiler.declared(all, compiler, programmes);
        all.begin();
        List<CourseOutputs> outputs = new ArrayList<>();
        for (String programme : declared) {
            outputs.add(courses.compile(programme));
        }
        List<Placed> placements =
                all.inForce.placements.stream().map(rule -> placed(all, rule)).toList();
        List<Crossing> crossings = all.inForce.crossEligibilities.stream()
                .filter(rule ->
                        programmes.contains(ProgrammeId.of(rule.provision().to())))
                .filter(rule -> all.declared(rule.provision().to()).isPresent())
                .map(rule -> crossing(all, compiler, courses, rule))
                .toList();
        List<Offered> measures =
                all.inForce.measures.stream().map(rule -> offered(all, rule)).toList();
        List<ProgrammeOutputs> paying =
                outputs.stream().map(CourseOutputs::programme).toList();
        return new ExaminationPlan(
                all.plan.build(paying, all.problems),
                outputs,
                placements,
                crossings,
                measures,
                all.inForce.starts.stream().map(Rule::provision).toList());
    }

    private static Placed placed(Compilation all, Rule<Linkage.Placement> rule) {
        Linkage.Placement placement = rule.provision();
        return new Placed(
                placement,
                rule.source().cited(),
                all.words.within(rule, () -> all.criteria.compile(placement.belowFloor())),
                all.words.within(rule, () -> all.criteria.compile(placement.poor())),
                all.words.within(rule, () -> all.criteria.compile(placement.able())));
    }

    /** In one programme, qualifying for the other, and not in it. */
    private static Crossing crossing(
            Compilation all, ProgrammeCompiler compiler, CourseCompiler courses, Rule<Linkage.CrossEligibility> rule) {
        int from = courses.enrolled(rule, rule.provision().from());
        int to = courses.enrolled(rule, rule.provision().to());
        int qualifies = compiler.compile(rule.provision().to()).admitted();
        int[] admitting = {from, qualifies};
        int[] excluding = {to};
        int slot = all.words.within(
                rule,
                () -> all.plan.add(
                        all.words.whole(new Operation.Admit(2), Unit.TRUTH, Facts.NONE, from, qualifies, to),
                        Size.PLAIN,
                        at -> scale -> new Logic.Admit(at, admitting, excluding)));
        return new Crossing(rule.provision(), CourseCompiler.held(rule, slot));
    }

    private static Offered offered(Compilation all, Rule<Steering.Measure> rule) {
        Steering.Measure measure = rule.provision();
        int slot = all.words.within(rule, measure.who(), () -> all.criteria.compile(measure.who()));
        Optional<Money> limit = measure.limit()
                .flatMap(id -> all.parameters.value(id, ParameterValue.OfMoney.class))
                .map(ParameterValue.OfMoney::money);
        Text title = measure.limit().map(all.rules::titleOf).orElse(measure.title());
        return new Offered(measure, CourseCompiler.held(rule, slot), limit, title);
    }

    /** What becomes of the household in a programme. */
    public CourseOutputs course(ProgrammeId programme) {
        return courses.stream()
                .filter(course -> course.programme().programme().equals(programme))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("the examiner was not made for programme " + programme));
    }
}

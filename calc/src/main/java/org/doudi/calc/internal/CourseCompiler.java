package org.doudi.calc.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.doudi.calc.derivation.Operation;
import org.doudi.calc.derivation.RecordOperation;
import org.doudi.calc.derivation.Unit;
import org.doudi.calc.internal.CourseOutputs.Held;
import org.doudi.calc.internal.CourseOutputs.Phase;
import org.doudi.calc.internal.CourseOutputs.Steps;
import org.doudi.calc.internal.InForce.Rule;
import org.doudi.calc.internal.PlanBuilder.Size;
import org.doudi.calc.internal.run.Enrolments;
import org.doudi.calc.internal.run.Logic;
import org.doudi.core.policy.Benefit;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.History;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Provision.Effect;
import org.doudi.core.policy.Steering;
import org.doudi.core.text.Text;

/**
 * Compiles what becomes of somebody enrolled in a programme: whether they meet what makes people leave, whether they stay all
 * the same, and what is due to them meanwhile.
 */
final class CourseCompiler {

    private final Compilation all;
    private final ProgrammeCompiler programmes;
    private final OrderCompiler order;
    private final LocalDate day;

    /** A rule on phasing out, and where it stands. */
    record Gradually(Rule<Benefit.Gradual> rule, Phase phase) {}

    CourseCompiler(Compilation all, ProgrammeCompiler programmes) {
        this.all = all;
        this.programmes = programmes;
        this.order = new OrderCompiler(all);
        this.day = all.rules.day();
    }

    CourseOutputs compile(String programme) {
        ProgrammeOutputs outputs = programmes.compile(programme);
        Rule<Provision.Programme> owner = all.declared(programme).orElseThrow();
        int enrolled = enrolled(owner, programme);
        List<Held> exits = conditions(programme, Effect.EXITS);
        List<Held> protections = conditions(programme, Effect.PROTECTS);
        List<Gradually> gradually = gradually(programme);
        List<Phase> phases = gradually.stream().map(Gradually::phase).toList();
        int leaves = all.words.within(owner, () -> leaves(outputs, exits));
        int isProtected = all.words.within(owner, () -> any(Text.of("受保护", "protected"), protections));
        int phasedOut = all.words.within(
                owner,
                () -> any(
                        Text.of("渐退", "phased out"),
                        phases.stream().map(Phase::held).toList()));
        int goes = all.words.within(
                owner,
                () -> admit(Text.of("应退出", "has to leave"), new int[] {enrolled, leaves}, isProtected, phasedOut));
        int left = all.words.within(owner, () -> left(programme));
        int returns = all.words.within(
                owner,
                () -> admit(
                        Text.of("曾退出、现又符合条件", "left and qualifies again"),
                        new int[] {left, outputs.admitted()},
                        enrolled));
        DueCompiler dues = new DueCompiler(all, outputs);
        int due = outputs.payable() == ProgrammeOutputs.NOTHING
                ? ProgrammeOutputs.NOTHING
                : all.words.within(
                        owner,
                        () -> dues.compile(
                                admit(Text.of("已纳入而符合退出条件", "enrolled, and would leave"), new int[] {enrolled, leaves}),
                                protections,
                                isProtected,
                                gradually));
        return new CourseOutputs(
                outputs,
                enrolled,
                exits,
                leaves,
                protections,
                isProtected,
                phases,
                phasedOut,
                goes,
                returns,
                due,
                dues.ways(),
                reviews(programme),
                order.compile(programme));
    }

    /** Whether the household is enrolled in a programme today. */
    int enrolled(Rule<? extends Provision> owner, String programme) {
        return all.words.within(owner, () -> all.criteria.compile(History.enrolledIn(programme)));
    }

    private List<Held> conditions(String programme, Effect effect) {
        return programmes
                .conditions(programme)
                .filter(rule -> rule.provision().effect() == effect)
                .map(rule -> held(rule, programmes.slotOf(rule)))
                .toList();
    }

    static Held held(Rule<? extends Provision> rule, int slot) {
        return new Held(
                slot,
                rule.provision().id(),
                rule.provision().title(),
                rule.source().cited());
    }

    /** Where the rules name nothing that makes people leave, whoever no longer qualifies leaves (应退尽退). */
    private int leaves(ProgrammeOutputs outputs, List<Held> exits) {
        if (!exits.isEmpty()) {
            return any(Text.of("符合退出条件", "meets what makes people leave"), exits);
        }
        int admitted = outputs.admitted();
        return all.plan.add(
                all.words.part(
                        Text.of("不再符合条件", "no longer qualifies"),
                        new Operation.Not(),
                        Unit.TRUTH,
                        Facts.NONE,
                        admitted),
                Size.PLAIN,
                slot -> scale -> new Logic.Not(slot, admitted));
    }

    /** Where there is no rule there is no step: what nothing says does not hold. */
    private int any(Text label, List<Held> rules) {
        if (rules.isEmpty()) {
            return ProgrammeOutputs.NOTHING;
        }
        int[] inputs = rules.stream().mapToInt(Held::slot).toArray();
        return all.plan.add(
                all.words.part(label, new Operation.Any(), Unit.TRUTH, Facts.NONE, inputs),
                Size.PLAIN,
                slot -> scale -> new Logic.Any(slot, inputs));
    }

    private int admit(Text label, int[] admitting, int... mayExclude) {
        int[] excluding = Arrays.stream(mayExclude)
                .filter(slot -> slot != ProgrammeOutputs.NOTHING)
                .toArray();
        int[] inputs = IntStream.concat(Arrays.stream(admitting), Arrays.stream(excluding))
                .toArray();
        return all.plan.add(
                all.words.part(label, new Operation.Admit(admitting.length), Unit.TRUTH, Facts.NONE, inputs),
                Size.PLAIN,
                slot -> scale -> new Logic.Admit(slot, admitting, excluding));
    }

    private int left(String programme) {
        return all.plan.add(
                all.words.part(
                        Text.of("曾纳入、已退出", "was enrolled and left"),
                        new RecordOperation.HasLeft(programme),
                        Unit.TRUTH,
                        RecordedFacts.standings()),
                Size.PLAIN,
                slot -> scale -> new Enrolments.HasLeft(slot, programme, day));
    }

    private List<Gradually> gradually(String programme) {
        return InForce.naming(all.inForce.graduals, Benefit.Gradual::programme, programme)
                .map(rule -> {
                    int months = all.parameters
                            .value(rule.provision().months(), ParameterValue.OfMonths.class)
                            .map(ParameterValue.OfMonths::months)
                            .orElse(0);
                    return new Gradually(rule, new Phase(held(rule, phase(rule, months)), months));
                })
                .toList();
    }

    private int phase(Rule<Benefit.Gradual> rule, int months) {
        Criterion criterion = rule.provision().criterion();
        String programme = rule.provision().programme();
        int holds = all.words.within(rule, () -> all.criteria.compile(criterion));
        return all.words.within(
                rule,
                () -> all.plan.add(
                        all.words.whole(
                                new RecordOperation.PhasingOut(programme, months),
                                Unit.TRUTH,
                                RecordedFacts.phasingOut(programme, day),
                                all.parameters.source(rule.provision().months()),
                                holds),
                        Size.PLAIN,
                        slot -> scale -> new Enrolments.PhasingOut(slot, programme, months, holds, day)));
    }

    private List<Steps> reviews(String programme) {
        return InForce.naming(all.inForce.reviews, Steering.Review::programme, programme)
                .map(rule -> OrderCompiler.steps(all, rule, rule.provision().months()))
                .toList();
    }
}

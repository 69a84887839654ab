package org.doudi.calc.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.doudi.calc.derivation.BenefitOperation;
import org.doudi.calc.derivation.Operation;
import org.doudi.calc.derivation.RecordOperation;
import org.doudi.calc.derivation.Step;
import org.doudi.calc.derivation.Unit;
import org.doudi.calc.internal.CourseOutputs.Held;
import org.doudi.calc.internal.CourseOutputs.Phase;
import org.doudi.calc.internal.CourseOutputs.Steps;
import org.doudi.calc.internal.InForce.Rule;
import org.doudi.calc.internal.PlanBuilder.Size;
import org.doudi.core.money.Quantity;
import org.doudi.core.money.Rounding;
import org.doudi.core.policy.Benefit;
import org.doudi.core.policy.Benefit.Pays;
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
    private final LocalDate day;

    /** A rule on phasing out, and where it stands. */
    private record Gradually(Rule<Benefit.Gradual> rule, Phase phase) {}

    /** An amount, and the condition on which it is due. */
    private record Choice(int condition, int amount) {}

    CourseCompiler(Compilation all, ProgrammeCompiler programmes) {
        this.all = all;
        this.programmes = programmes;
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
        int due = outputs.payable() == ProgrammeOutputs.NOTHING
                ? ProgrammeOutputs.NOTHING
                : all.words.within(owner, () -> due(outputs, enrolled, leaves, isProtected, gradually));
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
                reviews(programme));
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

    /**
     * What is due this month: to whoever would not leave, or is not enrolled, what they are entitled to; to the protected and
     * to those phased out what their rule says; to all others nothing.
     */
    private int due(ProgrammeOutputs outputs, int enrolled, int leaves, int isProtected, List<Gradually> gradually) {
        String programme = outputs.programme().code();
        int wouldLeave = admit(Text.of("已纳入而符合退出条件", "enrolled, and would leave"), new int[] {enrolled, leaves});
        int ordinary = all.plan.add(
                all.words.part(
                        Text.of("不涉及退出", "would not leave"), new Operation.Not(), Unit.TRUTH, Facts.NONE, wouldLeave),
                Size.PLAIN,
                slot -> scale -> new Logic.Not(slot, wouldLeave));
        List<Choice> choices = new ArrayList<>(List.of(new Choice(ordinary, outputs.payable())));
        List<Step.Source> rules = new ArrayList<>();
        if (isProtected != ProgrammeOutputs.NOTHING) {
            Optional<Rule<Benefit.WhileProtected>> rule = whileProtected(programme);
            Pays pays = rule.map(said -> said.provision().pays()).orElse(Pays.LAST_AMOUNT);
            rule.ifPresent(said -> rules.add(said.source()));
            choices.add(new Choice(isProtected, pays == Pays.LAST_AMOUNT ? kept(rule, programme) : outputs.total()));
        }
        for (Gradually one : gradually) {
            rules.add(one.rule().source());
            choices.add(new Choice(
                    one.phase().held().slot(),
                    one.rule().provision().pays() == Pays.LAST_AMOUNT
                            ? kept(Optional.of(one.rule()), programme)
                            : outputs.total()));
        }
        int[] conditions = choices.stream().mapToInt(Choice::condition).toArray();
        int[] amounts = choices.stream().mapToInt(Choice::amount).toArray();
        int[] inputs = choices.stream()
                .flatMapToInt(choice -> IntStream.of(choice.condition(), choice.amount()))
                .toArray();
        return all.plan.add(
                all.words
                        .part(
                                Text.of("本月应发", "due this month"),
                                new BenefitOperation.Choose(),
                                Unit.YUAN_PER_MONTH,
                                Facts.ofFirstThatHolds(conditions, 2),
                                inputs)
                        .alsoOn(rules),
                IncomeCompiler.sizeOfLargest(all.plan, amounts),
                slot -> scale -> new Shares.Choose(slot, conditions, amounts));
    }

    /** What the protected get; where no rule says, the last amount (reading: whoever keeps the benefit keeps what they had). */
    private Optional<Rule<Benefit.WhileProtected>> whileProtected(String programme) {
        return InForce.naming(all.inForce.protections, Benefit.WhileProtected::programme, programme)
                .findFirst();
    }

    /** The last amount for a month, by the rule that keeps it. */
    private int kept(Optional<? extends Rule<? extends Benefit>> rule, String programme) {
        return rule.map(said -> all.words.within(said, () -> kept(programme))).orElseGet(() -> kept(programme));
    }

    /** Up to the fen, where it was paid for a year (reading: whoever keeps what they had does not lose a fen of it). */
    private int kept(String programme) {
        int paid = all.plan.add(
                all.words.part(
                        Text.of("最近一次发放金额", "what was paid last"),
                        new RecordOperation.LastPaid(programme),
                        Unit.YUAN_PER_MONTH,
                        RecordedFacts.paid(programme, day)),
                TermCompiler.MOST_MONTHLY,
                slot -> scale -> new Enrolments.LastPaid(slot, programme, day, scale));
        Rounding up = Rounding.upTo(Rounding.Unit.FEN);
        Size before = all.plan.size(paid);
        return all.plan.add(
                all.words.part(
                        Text.of("保留的金额", "the amount kept"),
                        new Operation.Round(up),
                        Unit.YUAN_PER_MONTH,
                        Facts.NONE,
                        paid),
                Size.of(before.denominator(), before.largest().plus(Quantity.of(1))),
                slot -> scale -> new Arithmetic.Round(slot, paid, scale.denominator(), up.mode()));
    }

    private List<Steps> reviews(String programme) {
        return InForce.naming(all.inForce.reviews, Steering.Review::programme, programme)
                .map(rule -> new Steps(
                        rule.provision().id(),
                        rule.provision().title(),
                        rule.source().cited(),
                        new Rungs(
                                rule.provision().months().criteria().stream()
                                        .map(criterion -> all.words.within(rule, () -> all.criteria.compile(criterion)))
                                        .toList(),
                                rule.provision().months())))
                .toList();
    }
}

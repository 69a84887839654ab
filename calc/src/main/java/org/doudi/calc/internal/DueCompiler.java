package org.doudi.calc.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.doudi.calc.derivation.BenefitOperation;
import org.doudi.calc.derivation.Operation;
import org.doudi.calc.derivation.RecordOperation;
import org.doudi.calc.derivation.Step;
import org.doudi.calc.derivation.Unit;
import org.doudi.calc.internal.CourseCompiler.Gradually;
import org.doudi.calc.internal.CourseOutputs.Held;
import org.doudi.calc.internal.CourseOutputs.Kept;
import org.doudi.calc.internal.CourseOutputs.Way;
import org.doudi.calc.internal.InForce.Rule;
import org.doudi.calc.internal.PlanBuilder.Size;
import org.doudi.calc.internal.run.Arithmetic;
import org.doudi.calc.internal.run.Enrolments;
import org.doudi.calc.internal.run.Logic;
import org.doudi.calc.internal.run.Shares;
import org.doudi.core.money.Quantity;
import org.doudi.core.money.Rounding;
import org.doudi.core.policy.Benefit;
import org.doudi.core.policy.Benefit.Pays;
import org.doudi.core.policy.Provision;
import org.doudi.core.text.Text;

/**
 * Compiles what is due this month: to whoever would not leave, or is not enrolled, what they are entitled to; to the protected
 * and to those phased out what their rule says; to all others nothing.
 */
final class DueCompiler {

    private final Compilation all;
    private final ProgrammeOutputs outputs;
    private final String programme;
    private final LocalDate day;
    private final List<Way> ways = new ArrayList<>();

    /** An amount, and the condition on which it is due. */
    private record Choice(int condition, int amount, Optional<Kept> kept) {}

    DueCompiler(Compilation all, ProgrammeOutputs outputs) {
        this.all = all;
        this.outputs = outputs;
        this.programme = outputs.programme().code();
        this.day = all.rules.day();
    }

    int compile(int wouldLeave, List<Held> protections, int isProtected, List<Gradually> gradually) {
        int ordinary = all.plan.add(
                all.words.part(
                        Text.of("不涉及退出", "would not leave"), new Operation.Not(), Unit.TRUTH, Facts.NONE, wouldLeave),
                Size.PLAIN,
                slot -> scale -> new Logic.Not(slot, wouldLeave));
        List<Choice> choices = new ArrayList<>(List.of(new Choice(ordinary, outputs.payable(), Optional.empty())));
        List<Step.Source> rules = new ArrayList<>();
        if (isProtected != ProgrammeOutputs.NOTHING) {
            Optional<Rule<Benefit.WhileProtected>> rule = whileProtected();
            Pays pays = rule.map(said -> said.provision().pays()).orElse(Pays.LAST_AMOUNT);
            Held first = protections.get(0);
            rule.ifPresent(said -> rules.add(said.source()));
            choices.add(choice(
                    isProtected,
                    pays,
                    rule,
                    rule.map(DueCompiler::kept).orElseGet(() -> new Kept(first.rule(), first.title()))));
        }
        for (Gradually one : gradually) {
            rules.add(one.rule().source());
            choices.add(choice(
                    one.phase().held().slot(),
                    one.rule().provision().pays(),
                    Optional.of(one.rule()),
                    kept(one.rule())));
        }
        choices.forEach(choice -> ways.add(new Way(choice.condition(), choice.kept())));
        return choose(choices, rules);
    }

    /** In which ways it can be due; none before it was compiled, and of a programme that pays nothing. */
    List<Way> ways() {
        return ways;
    }

    private int choose(List<Choice> choices, List<Step.Source> rules) {
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

    private Choice choice(int condition, Pays pays, Optional<? extends Rule<? extends Benefit>> rule, Kept kept) {
        return pays == Pays.LAST_AMOUNT
                ? new Choice(condition, lastAmount(rule), Optional.of(kept))
                : new Choice(condition, outputs.total(), Optional.empty());
    }

    private static Kept kept(Rule<? extends Provision> rule) {
        return new Kept(rule.provision().id(), rule.provision().title());
    }

    /** What the protected get; where no rule says, the last amount (reading: whoever keeps the benefit keeps what they had). */
    private Optional<Rule<Benefit.WhileProtected>> whileProtected() {
        return InForce.naming(all.inForce.protections, Benefit.WhileProtected::programme, programme)
                .findFirst();
    }

    /** The last amount for a month, by the rule that keeps it. */
    private int lastAmount(Optional<? extends Rule<? extends Benefit>> rule) {
        return rule.map(said -> all.words.within(said, this::lastAmount)).orElseGet(this::lastAmount);
    }

    /** Up to the fen, where it was paid for a year (reading: whoever keeps what they had does not lose a fen of it). */
    private int lastAmount() {
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
}

package org.doudi.calc.internal;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import org.doudi.calc.derivation.Operation;
import org.doudi.calc.derivation.Step;
import org.doudi.calc.derivation.Unit;
import org.doudi.calc.internal.InForce.Rule;
import org.doudi.calc.internal.PlanBuilder.Size;
import org.doudi.calc.internal.ProgrammeOutputs.GapOutput;
import org.doudi.core.household.Household;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Period;
import org.doudi.core.money.Quantity;
import org.doudi.core.money.Rounding;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Term;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/** Compiles what a programme pays. */
final class BenefitCompiler {

    /** A supplement and its amount a month. */
    private record Ranked(Rule<Provision.Supplement> rule, Amount amount) {

        long fen() {
            return amount.money().fen();
        }
    }

    private final PlanBuilder plan;
    private final StepWords words;
    private final InForce inForce;
    private final Parameters parameters;
    private final Problems.Collector problems;
    private final TermCompiler terms;
    private final CriterionCompiler criteria;
    private final IntSupplier unit;
    private final IntSupplier countable;
    private final Set<String> refused = new HashSet<>();

    BenefitCompiler(
            PlanBuilder plan,
            StepWords words,
            InForce inForce,
            Parameters parameters,
            Problems.Collector problems,
            TermCompiler terms,
            CriterionCompiler criteria,
            IntSupplier unit,
            IntSupplier countable) {
        this.plan = plan;
        this.words = words;
        this.inForce = inForce;
        this.parameters = parameters;
        this.problems = problems;
        this.terms = terms;
        this.criteria = criteria;
        this.unit = unit;
        this.countable = countable;
    }

    /**
     * The gap, rounded once.
     *
     * <pre>{@code gap = round(max(0, line × members − countable))}</pre>
     */
    GapOutput gap(Rule<Provision.Gap> rule) {
        Provision.Gap gap = rule.provision();
        return new GapOutput(gap.id(), gap.title(), words.within(rule, () -> rounded(gap)));
    }

    private int rounded(Provision.Gap gap) {
        int line = terms.compile(Term.perMember(gap.line()));
        int income = countable.getAsInt();
        int[] inputs = {line, income};
        int exact = plan.add(
                words.part(
                        Text.of("差额", "gap, exact"),
                        new Operation.Remainder(),
                        Unit.YUAN_PER_MONTH,
                        Facts.NONE,
                        inputs),
                IncomeCompiler.sizeOfRemainder(plan, inputs),
                slot -> scale -> new Arithmetic.Remainder(slot, line, new int[] {income}));
        Rounding rounding = parameters
                .value(gap.rounding(), ParameterValue.OfRounding.class)
                .map(ParameterValue.OfRounding::rounding)
                .orElse(Rounding.upTo(Rounding.Unit.FEN));
        long unit = rounding.unit().fen();
        Size before = plan.size(exact);
        return plan.add(
                words.whole(
                        new Operation.Round(rounding),
                        Unit.YUAN_PER_MONTH,
                        Facts.NONE,
                        parameters.source(gap.rounding()),
                        exact),
                Size.of(before.denominator(), before.largest().plus(Quantity.of(unit))),
                slot -> scale -> new Arithmetic.Round(slot, exact, unit * scale.denominator(), rounding.mode()));
    }

    /** The supplements of a group: each member gets the highest. */
    Supplements supplements(Rule<Provision.SupplementGroup> group) {
        List<Ranked> ranked = new ArrayList<>();
        for (Rule<Provision.Supplement> rule : inForce.supplements) {
            if (rule.provision().group().equals(group.provision().id())) {
                ranked.add(new Ranked(rule, amount(rule.provision())));
            }
        }
        // Sorting is stable: of equal amounts the one that the policy names first comes first.
        ranked.sort(Comparator.comparing(Ranked::fen).reversed());
        List<Integer> people = new ArrayList<>();
        List<Integer> given = new ArrayList<>();
        for (Ranked one : ranked) {
            Criterion who = one.rule().provision().who();
            people.add(words.within(one.rule(), who, () -> criteria.compile(who)));
            given.add(words.within(
                    one.rule(), () -> terms.given(one.rule().provision().amount())));
        }
        Supplements supplements = new Supplements(
                plan.next(),
                unit.getAsInt(),
                ranked.stream().map(one -> one.rule().provision().id()).toList(),
                ranked.stream().map(one -> one.rule().provision().title()).toList(),
                ranked.stream().map(Ranked::amount).toList(),
                people);
        words.within(group, () -> highestEach(supplements, ranked, given));
        return supplements;
    }

    private int highestEach(Supplements supplements, List<Ranked> ranked, List<Integer> given) {
        int[] people = supplements.people().stream().mapToInt(i -> i).toArray();
        int[] inputs = IntStream.concat(IntStream.of(supplements.unit()), IntStream.of(people))
                .toArray();
        long highest = ranked.isEmpty() ? 0 : ranked.get(0).fen();
        Optional<Step.Source> amounts = ranked.stream()
                .flatMap(one -> parameters.source(one.rule().provision().amount()).stream())
                .reduce(Step.Source::and);
        return plan.add(
                words.whole(
                                new Operation.HighestEach(supplements.amounts()),
                                Unit.YUAN_PER_MONTH,
                                supplements,
                                amounts.map(Step.Source::withoutReading),
                                inputs)
                        .beside(given),
                Size.of(BigInteger.ONE, Quantity.of(highest).times(Quantity.of(Household.MAX_MEMBERS))),
                slot -> scale -> new Arithmetic.HighestEach(
                        slot,
                        supplements.unit(),
                        people,
                        ranked.stream()
                                .mapToLong(one -> one.fen() * scale.denominator())
                                .toArray()));
    }

    /** All amounts together, if the household is admitted. */
    int payable(int admitted, List<Integer> amounts) {
        int[] inputs = amounts.stream().mapToInt(i -> i).toArray();
        int total = plan.add(
                words.part(
                        Text.of("各项合计", "all benefits together"),
                        new Operation.Sum(),
                        Unit.YUAN_PER_MONTH,
                        Facts.NONE,
                        inputs),
                IncomeCompiler.sizeOfSum(plan, inputs),
                slot -> scale -> new Arithmetic.Sum(slot, inputs));
        return plan.add(
                words.whole(new Operation.PaidIf(), Unit.YUAN_PER_MONTH, Facts.NONE, admitted, total),
                plan.size(total),
                slot -> scale -> new Arithmetic.PaidIf(slot, admitted, total));
    }

    /** A supplement is whole fen a month, so that nothing but the gap is rounded. */
    private Amount amount(Provision.Supplement supplement) {
        String parameter = supplement.amount();
        Amount amount = parameters
                .value(parameter, ParameterValue.OfAmount.class)
                .map(ParameterValue.OfAmount::amount)
                .orElse(Amount.monthly(Money.ZERO));
        long months = amount.period().months();
        if (amount.money().fen() % months != 0 && refused.add(parameter)) {
            problems.add(
                    "supplement.amount",
                    parameter,
                    amount.toString(),
                    Text.of("折合每月为整分的金额", "an amount that is whole fen a month"));
        }
        return Money.ofFen(amount.money().fen() / months).per(Period.MONTH);
    }
}

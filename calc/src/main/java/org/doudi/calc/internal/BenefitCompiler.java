package org.doudi.calc.internal;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.doudi.calc.derivation.BenefitOperation;
import org.doudi.calc.derivation.Operation;
import org.doudi.calc.derivation.Unit;
import org.doudi.calc.internal.InForce.Rule;
import org.doudi.calc.internal.PlanBuilder.Size;
import org.doudi.calc.internal.ProgrammeOutputs.AmountOutput;
import org.doudi.calc.internal.run.Arithmetic;
import org.doudi.calc.internal.run.Shares;
import org.doudi.core.household.Household;
import org.doudi.core.money.Allowance;
import org.doudi.core.money.Quantity;
import org.doudi.core.money.Rounding;
import org.doudi.core.policy.Benefit;
import org.doudi.core.policy.Ladder;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Term;
import org.doudi.core.text.Text;

/** Compiles what a programme pays the household as a whole. */
final class BenefitCompiler {

    private final PlanBuilder plan;
    private final StepWords words;
    private final InForce inForce;
    private final Parameters parameters;
    private final TermCompiler terms;
    private final CriterionCompiler criteria;
    private final IntSupplier unit;
    private final IntSupplier countable;
    private final ToIntFunction<String> payableOf;

    /** {@code payableOf} gives the slot with what another programme pays, or {@link ProgrammeOutputs#NOTHING}. */
    BenefitCompiler(Compilation all, ToIntFunction<String> payableOf) {
        this.plan = all.plan;
        this.words = all.words;
        this.inForce = all.inForce;
        this.parameters = all.parameters;
        this.terms = all.terms;
        this.criteria = all.criteria;
        this.unit = all::unit;
        this.countable = all::countable;
        this.payableOf = payableOf;
    }

    /** Everything that the programme pays the household, in the order of its rules by kind. */
    List<AmountOutput> ofHousehold(String programme) {
        return Stream.of(
                        outputs(inForce.gaps, Provision.Gap::programme, programme, this::gap),
                        outputs(inForce.tiers, Benefit.Tiers::programme, programme, this::tiers),
                        outputs(inForce.flats, Benefit.Flat::programme, programme, this::flat),
                        outputs(inForce.costShares, Benefit.CostShare::programme, programme, this::costShare))
                .flatMap(amounts -> amounts)
                .toList();
    }

    private <P extends Provision> Stream<AmountOutput> outputs(
            List<Rule<P>> rules, Function<P, String> paidBy, String programme, ToIntFunction<P> compile) {
        return InForce.naming(rules, paidBy, programme)
                .map(rule -> new AmountOutput(
                        rule.provision().id(),
                        rule.provision().title(),
                        words.within(rule, () -> compile.applyAsInt(rule.provision()))));
    }

    /**
     * The gap, less what other programmes fill first, rounded once; of that the part of those who do not forfeit theirs.
     *
     * <pre>{@code gap = round(max(0, line × members − countable − Σ filled before) × keeping ÷ members)}</pre>
     */
    private int gap(Provision.Gap gap) {
        int line = terms.compile(Term.perMember(gap.line()));
        int income = countable.getAsInt();
        int[] less = IntStream.concat(
                        IntStream.of(income),
                        gap.after().stream()
                                .sorted()
                                .mapToInt(payableOf)
                                .filter(slot -> slot != ProgrammeOutputs.NOTHING))
                .toArray();
        int[] inputs = IntStream.concat(IntStream.of(line), IntStream.of(less)).toArray();
        int exact = plan.add(
                words.part(
                        Text.of("差额", "gap, exact"),
                        new Operation.Remainder(),
                        Unit.YUAN_PER_MONTH,
                        Facts.NONE,
                        inputs),
                IncomeCompiler.sizeOfRemainder(plan, inputs),
                slot -> scale -> new Arithmetic.Remainder(slot, line, less));
        List<Rule<Benefit.Forfeit>> forfeits =
                InForce.naming(inForce.forfeits, Benefit.Forfeit::gap, gap.id()).toList();
        return forfeits.isEmpty() ? round(exact, gap.rounding()) : roundedShare(exact, gap.rounding(), forfeits);
    }

    private int round(int exact, String parameter) {
        Rounding rounding = parameters.rounding(parameter);
        long to = rounding.unit().fen();
        Size before = plan.size(exact);
        return plan.add(
                words.whole(
                        new Operation.Round(rounding),
                        Unit.YUAN_PER_MONTH,
                        Facts.NONE,
                        parameters.source(parameter),
                        exact),
                Size.of(before.denominator(), before.largest().plus(Quantity.of(to))),
                slot -> scale -> new Arithmetic.Round(slot, exact, to * scale.denominator(), rounding.mode()));
    }

    /** Sharing out and rounding are one step: what lies between is a fraction over as many as there are members. */
    private int roundedShare(int exact, String parameter, List<Rule<Benefit.Forfeit>> forfeits) {
        Rounding rounding = parameters.rounding(parameter);
        int all = terms.people();
        int keeping = keeping(forfeits);
        long to = rounding.unit().fen();
        Size before = plan.size(exact);
        Quantity largest = before.largest().plus(Quantity.of(to));
        return plan.add(
                words.whole(
                        new BenefitOperation.RoundShare(rounding),
                        Unit.YUAN_PER_MONTH,
                        Facts.NONE,
                        parameters.source(parameter),
                        exact,
                        keeping,
                        all),
                new Size(before.denominator(), largest, largest.times(Quantity.of(2L * Household.MAX_MEMBERS))),
                slot -> scale ->
                        new Shares.RoundShare(slot, exact, keeping, all, to * scale.denominator(), rounding.mode()));
    }

    /** How many of the unit keep their part: those who meet none of the criteria. */
    private int keeping(List<Rule<Benefit.Forfeit>> forfeits) {
        int[] losing = forfeits.stream()
                .mapToInt(rule -> words.within(
                        rule,
                        rule.provision().who(),
                        () -> criteria.compile(rule.provision().who())))
                .toArray();
        int members = unit.getAsInt();
        int[] inputs = new int[losing.length + 1];
        inputs[0] = members;
        System.arraycopy(losing, 0, inputs, 1, losing.length);
        int keeping = plan.add(
                words.part(
                        Text.of("保留本人份额的成员", "members who keep their part"),
                        new BenefitOperation.Without(),
                        Unit.MEMBERS,
                        Facts.NONE,
                        inputs),
                Size.PLAIN,
                slot -> scale -> new Shares.Without(slot, members, losing));
        return plan.add(
                words.part(
                        Text.of("保留份额的人数", "how many keep their part"),
                        new Operation.CountPeople(),
                        Unit.PEOPLE,
                        Facts.NONE,
                        keeping),
                Size.PLAIN,
                slot -> scale -> new Arithmetic.CountPeople(slot, keeping));
    }

    /** The amount of the first band that holds, for each of the people. */
    private int tiers(Benefit.Tiers tiers) {
        Ladder<String> ladder = tiers.amounts();
        int[] rungs = ladder.rungs().stream()
                .mapToInt(rung -> criteria.compile(rung.criterion()))
                .toArray();
        int[] given = ladder.rungs().stream()
                .mapToInt(rung -> terms.given(rung.value()))
                .toArray();
        Optional<Integer> rest = ladder.otherwise().map(terms::given);
        List<Integer> amounts =
                Stream.concat(IntStream.of(given).boxed(), rest.stream()).toList();
        Quantity largest =
                amounts.stream().map(slot -> plan.size(slot).largest()).reduce(Quantity.ZERO, Quantity::max);
        PlanStep step = words.part(
                        Text.of("所属档次的每人金额", "amount of the band, each person"),
                        new BenefitOperation.FirstThatHolds(
                                ladder.rungs().stream()
                                        .map(rung -> parameters.wholeFen(rung.value()))
                                        .toList(),
                                ladder.otherwise().map(parameters::wholeFen)),
                        Unit.YUAN_PER_MONTH,
                        Facts.ofFirstThatHolds(rungs, 1),
                        rungs)
                .beside(amounts);
        int each = plan.add(
                step,
                Size.of(BigInteger.ONE, largest),
                slot -> scale -> rest.map(other -> new Shares.Choose(slot, rungs, given, other))
                        .orElseGet(() -> new Shares.Choose(slot, rungs, given)));
        int people = terms.people();
        return plan.add(
                words.whole(new Operation.PerPerson(), Unit.YUAN_PER_MONTH, Facts.NONE, each, people),
                Size.of(BigInteger.ONE, largest.times(Quantity.of(Household.MAX_MEMBERS))),
                slot -> scale -> new Arithmetic.PerPerson(slot, each, people));
    }

    private int flat(Benefit.Flat flat) {
        parameters.wholeFen(flat.amount());
        int amount = terms.given(flat.amount());
        int[] inputs = {amount};
        return plan.add(
                words.whole(new Operation.Sum(), Unit.YUAN_PER_MONTH, Facts.NONE, amount),
                plan.size(amount),
                slot -> scale -> new Arithmetic.Sum(slot, inputs));
    }

    private int costShare(Benefit.CostShare rule) {
        int cost = terms.compile(new Term.Spending(rule.kinds()));
        Allowance allowance = parameters
                .value(rule.allowance(), ParameterValue.OfAllowance.class)
                .map(ParameterValue.OfAllowance::allowance)
                .orElse(Allowance.NONE);
        Size before = plan.size(cost);
        int exact = plan.add(
                words.part(
                                Text.of("补助，未取整", "part of the cost, exact"),
                                new BenefitOperation.Allow(allowance),
                                Unit.YUAN_PER_MONTH,
                                Facts.NONE,
                                cost)
                        .alsoOn(parameters.source(rule.allowance())),
                new Size(
                        before.denominator()
                                .multiply(BigInteger.valueOf(allowance.share().denominator())),
                        before.largest(),
                        before.largest().plus(Quantity.of(allowance.fixed().fen()))),
                slot -> scale -> new Shares.Allow(slot, cost, allowance, scale));
        return round(exact, rule.rounding());
    }

    /** All amounts together. */
    int total(int[] amounts) {
        return plan.add(
                words.part(
                        Text.of("各项合计", "all benefits together"),
                        new Operation.Sum(),
                        Unit.YUAN_PER_MONTH,
                        Facts.NONE,
                        amounts),
                IncomeCompiler.sizeOfSum(plan, amounts),
                slot -> scale -> new Arithmetic.Sum(slot, amounts));
    }

    /** The total, if the household is admitted. */
    int payable(int admitted, int total) {
        return plan.add(
                words.whole(new BenefitOperation.PaidIf(), Unit.YUAN_PER_MONTH, Facts.NONE, admitted, total),
                plan.size(total),
                slot -> scale -> new Arithmetic.PaidIf(slot, admitted, total));
    }
}

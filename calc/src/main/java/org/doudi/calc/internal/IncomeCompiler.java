package org.doudi.calc.internal;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import org.doudi.calc.derivation.BenefitOperation;
import org.doudi.calc.derivation.Operation;
import org.doudi.calc.derivation.Unit;
import org.doudi.calc.internal.InForce.Rule;
import org.doudi.calc.internal.PlanBuilder.Size;
import org.doudi.calc.internal.run.Arithmetic;
import org.doudi.calc.internal.run.EarningsTakenOff;
import org.doudi.calc.internal.run.IncomeClasses;
import org.doudi.calc.internal.run.IncomeTotals;
import org.doudi.calc.internal.run.SupportTotal;
import org.doudi.core.household.Household;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.money.Allowance;
import org.doudi.core.money.Money;
import org.doudi.core.money.Quantity;
import org.doudi.core.money.Ratio;
import org.doudi.core.policy.IncomeRule;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Rules;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * Compiles the accounting of income: what comes in, less what does not count, less what may be taken off.
 *
 * <pre>{@code countable = max(0, counted + support − Σ taken off earnings − Σ min(rigid spending, cap))}</pre>
 */
final class IncomeCompiler {

    private static final Quantity MOST = Quantity.of(Money.MAX.fen());

    private final PlanBuilder plan;
    private final StepWords words;
    private final InForce rules;
    private final Parameters parameters;
    private final Problems.Collector problems;
    private final TermCompiler terms;
    private final IntSupplier unit;
    private final IncomeClasses classes;
    private final List<Rule<IncomeRule.Disregard>> disregards;

    IncomeCompiler(
            PlanBuilder plan,
            StepWords words,
            Rules today,
            InForce rules,
            Parameters parameters,
            Problems.Collector problems,
            TermCompiler terms,
            IntSupplier unit) {
        this.plan = plan;
        this.words = words;
        this.rules = rules;
        this.parameters = parameters;
        this.problems = problems;
        this.terms = terms;
        this.unit = unit;
        this.classes =
                new IncomeClasses(rules.disregards.stream().map(Rule::provision).toList(), today.day());
        this.disregards = rules.disregards.stream()
                .filter(rule -> classes.rules().contains(rule.provision()))
                .toList();
    }

    /** The slot with the household's countable income for a month, in fen. */
    int countable(Rule<IncomeRule.IncomeConcept> owner) {
        requireOneDeductionEach();
        int counted = withSupport(owner, counted(owner));
        List<Integer> less = new ArrayList<>();
        for (Rule<IncomeRule.EarningsDeduction> rule : rules.earningsDeductions) {
            less.add(words.within(rule, () -> takenOff(rule.provision())));
        }
        for (Rule<IncomeRule.SpendingDeduction> rule : rules.spendingDeductions) {
            less.add(words.within(rule, () -> rigidSpending(rule.provision())));
        }
        int[] inputs = IntStream.concat(IntStream.of(counted), less.stream().mapToInt(i -> i))
                .toArray();
        return words.within(
                owner,
                () -> plan.add(
                        words.part(
                                Text.of("家庭月核定收入", "the household's monthly countable income"),
                                new Operation.Remainder(),
                                Unit.YUAN_PER_MONTH,
                                Facts.NONE,
                                inputs),
                        sizeOfRemainder(plan, inputs),
                        slot -> scale ->
                                new Arithmetic.Remainder(slot, counted, Arrays.copyOfRange(inputs, 1, inputs.length))));
    }

    /** What counts, with the support that kin are taken to give where a rule says so. */
    private int withSupport(Rule<IncomeRule.IncomeConcept> owner, int counted) {
        List<Integer> parts = new ArrayList<>(List.of(counted));
        for (Rule<IncomeRule.ImputedSupport> rule : rules.imputedSupports) {
            parts.add(words.within(rule, () -> support(rule.provision())));
        }
        if (parts.size() == 1) {
            return counted;
        }
        int[] inputs = parts.stream().mapToInt(i -> i).toArray();
        return words.within(
                owner,
                () -> plan.add(
                        words.part(
                                Text.of("收入与赡养费合计", "income with support"),
                                new Operation.Sum(),
                                Unit.YUAN_PER_MONTH,
                                Facts.NONE,
                                inputs),
                        sizeOfSum(plan, inputs),
                        slot -> scale -> new Arithmetic.Sum(slot, inputs)));
    }

    private int support(IncomeRule.ImputedSupport rule) {
        int members = unit.getAsInt();
        int line = terms.given(rule.line());
        Ratio share = parameters
                .value(rule.share(), ParameterValue.OfRatio.class)
                .map(ParameterValue.OfRatio::ratio)
                .orElse(Ratio.ONE);
        Quantity eachMonth = parameters
                .value(rule.line(), ParameterValue.OfAmount.class)
                .map(amount -> amount.amount().perMonth())
                .orElse(Quantity.ZERO);
        BigInteger denominator = SupportTotal.DIVISIBLE
                .multiply(BigInteger.valueOf(12))
                .multiply(BigInteger.valueOf(share.denominator()));
        // A share above one can make more of an income than any list may come to, before it is cut to that.
        Quantity peak = MOST.max(MOST.times(share.toQuantity()))
                .max(plan.size(line).largest().times(Quantity.of(Household.MAX_MEMBERS)));
        return plan.add(
                words.whole(
                        new BenefitOperation.TotalSupport(rule.relations(), share),
                        Unit.YUAN_PER_MONTH,
                        ListedEntries.support(members, rule.relations(), eachMonth, share),
                        parameters.source(rule.share()),
                        members,
                        line),
                new Size(denominator, MOST, peak),
                slot -> scale -> new SupportTotal(slot, members, line, rule, share, scale));
    }

    /** A remainder never rises above what it begins with; before it is cut at zero it may fall by all that is taken off. */
    static Size sizeOfRemainder(PlanBuilder plan, int[] inputs) {
        Quantity from = plan.size(inputs[0]).largest();
        Quantity less = sum(plan, Arrays.copyOfRange(inputs, 1, inputs.length));
        return new Size(denominator(plan, inputs), from, from.max(less));
    }

    /** A sum is at most all its parts. */
    static Size sizeOfSum(PlanBuilder plan, int[] inputs) {
        return Size.of(denominator(plan, inputs), sum(plan, inputs));
    }

    /** A choice is at most the largest of all. */
    static Size sizeOfLargest(PlanBuilder plan, int[] inputs) {
        Quantity largest = Arrays.stream(inputs)
                .mapToObj(input -> plan.size(input).largest())
                .reduce(Quantity.ZERO, Quantity::max);
        return Size.of(denominator(plan, inputs), largest);
    }

    private static Quantity sum(PlanBuilder plan, int[] inputs) {
        return Arrays.stream(inputs)
                .mapToObj(input -> plan.size(input).largest())
                .reduce(Quantity.ZERO, Quantity::plus);
    }

    private static BigInteger denominator(PlanBuilder plan, int[] inputs) {
        return Arrays.stream(inputs)
                .mapToObj(input -> plan.size(input).denominator())
                .reduce(BigInteger.ONE, PlanBuilder::leastCommonMultiple);
    }

    /** Two allowances on the same earnings could take off more than the earnings. */
    private void requireOneDeductionEach() {
        Set<IncomeKind> taken = EnumSet.noneOf(IncomeKind.class);
        for (Rule<IncomeRule.EarningsDeduction> rule : rules.earningsDeductions) {
            problems.require(
                    Collections.disjoint(taken, rule.provision().kinds()),
                    "deduction.twice",
                    rule.provision().id(),
                    "",
                    Text.of("每类收入当日至多一项就业成本扣减", "at most one deduction on that day from each kind of income"));
            taken.addAll(rule.provision().kinds());
        }
    }

    /** One slot for each rule that takes income out, and behind them the one for what counts. */
    private int counted(Rule<IncomeRule.IncomeConcept> owner) {
        int members = unit.getAsInt();
        List<Integer> beside = new ArrayList<>();
        for (int clazz = classes.count() - 1; clazz > IncomeClasses.COUNTED; clazz--) {
            Rule<IncomeRule.Disregard> rule = disregards.get(clazz - 1);
            Facts facts = ListedEntries.incomes(members, classes, clazz);
            Operation total = new Operation.TotalIncome(rule.provision().kinds());
            beside.add(words.within(
                    rule,
                    () -> plan.add(
                            words.whole(total, Unit.YUAN_PER_MONTH, facts, members), TermCompiler.MOST_MONTHLY)));
        }
        return words.within(owner, () -> {
            PlanStep step = words.part(
                            Text.of("计入的收入", "income that counts"),
                            new Operation.TotalIncome(EnumSet.allOf(IncomeKind.class)),
                            Unit.YUAN_PER_MONTH,
                            ListedEntries.incomes(members, classes, IncomeClasses.COUNTED),
                            members)
                    .beside(beside);
            return plan.add(
                    step, TermCompiler.MOST_MONTHLY, slot -> scale -> new IncomeTotals(slot, members, classes, scale));
        });
    }

    private int takenOff(IncomeRule.EarningsDeduction rule) {
        int members = unit.getAsInt();
        Allowance allowance = parameters
                .value(rule.allowance(), ParameterValue.OfAllowance.class)
                .map(ParameterValue.OfAllowance::allowance)
                .orElse(Allowance.NONE);
        Size size = new Size(
                BigInteger.valueOf(12L * allowance.share().denominator()),
                MOST,
                MOST.plus(Quantity.of(allowance.fixed().fen())));
        EarningsTakenOff.Rule which =
                new EarningsTakenOff.Rule(members, classes, rule.kinds(), rule.earnings(), allowance);
        return plan.add(
                words.whole(
                        new BenefitOperation.TakeOffEarnings(allowance),
                        Unit.YUAN_PER_MONTH,
                        ListedEntries.earnings(which),
                        parameters.source(rule.allowance()),
                        members),
                size,
                slot -> scale -> new EarningsTakenOff(slot, which, scale));
    }

    private int rigidSpending(IncomeRule.SpendingDeduction rule) {
        int spent = terms.spending(Text.of("刚性支出", "rigid spending"), rule.kinds());
        int cap = terms.given(rule.cap());
        int[] inputs = {spent, cap};
        Quantity largest = plan.size(spent).largest().min(plan.size(cap).largest());
        return plan.add(
                words.whole(new Operation.Least(), Unit.YUAN_PER_MONTH, Facts.NONE, inputs),
                Size.of(denominator(plan, inputs), largest),
                slot -> scale -> new Arithmetic.Least(slot, spent, cap));
    }
}

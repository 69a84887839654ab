package org.doudi.calc.internal;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntSupplier;
import org.doudi.calc.derivation.Operation;
import org.doudi.calc.derivation.Unit;
import org.doudi.calc.internal.InForce.Rule;
import org.doudi.calc.internal.PlanBuilder.Size;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.money.Allowance;
import org.doudi.core.money.Money;
import org.doudi.core.money.Quantity;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Rules;
import org.doudi.core.text.Text;

/**
 * Compiles the accounting of income: what comes in, less what does not count, less what may be taken off.
 *
 * <pre>{@code countable = max(0, counted − Σ taken off earnings − Σ min(rigid spending, cap))}</pre>
 */
final class IncomeCompiler {

    private static final Quantity MOST = Quantity.of(Money.MAX.fen());
    private static final Size TWICE_MOST = Size.upTo(MOST.times(Quantity.of(2)));

    private final PlanBuilder plan;
    private final StepWords words;
    private final InForce rules;
    private final Parameters parameters;
    private final TermCompiler terms;
    private final IntSupplier unit;
    private final IncomeClasses classes;
    private final List<Rule<Provision.Disregard>> disregards;

    IncomeCompiler(
            PlanBuilder plan,
            StepWords words,
            Rules today,
            InForce rules,
            Parameters parameters,
            TermCompiler terms,
            IntSupplier unit) {
        this.plan = plan;
        this.words = words;
        this.rules = rules;
        this.parameters = parameters;
        this.terms = terms;
        this.unit = unit;
        this.classes =
                new IncomeClasses(rules.disregards.stream().map(Rule::provision).toList(), today.day());
        this.disregards = rules.disregards.stream()
                .filter(rule -> classes.rules().contains(rule.provision()))
                .toList();
    }

    /** The slot with the household's countable income for a month, in fen. Compiled once, before any condition. */
    int countable(Rule<Provision.IncomeConcept> owner) {
        int counted = counted(owner);
        List<Integer> less = new ArrayList<>();
        for (Rule<Provision.EarningsDeduction> rule : rules.earningsDeductions) {
            words.begin(rule);
            less.add(takenOff(rule.provision()));
        }
        for (Rule<Provision.SpendingDeduction> rule : rules.spendingDeductions) {
            words.begin(rule);
            less.add(rigidSpending(rule.provision()));
        }
        words.begin(owner);
        int[] inputs = new int[less.size() + 1];
        inputs[0] = counted;
        for (int i = 0; i < less.size(); i++) {
            inputs[i + 1] = less.get(i);
        }
        return plan.add(
                words.part(
                        Text.of("家庭月核定收入", "the household's monthly countable income"),
                        new Operation.Remainder(),
                        Unit.YUAN_PER_MONTH,
                        Facts.NONE,
                        inputs),
                sizeOfRemainder(plan, inputs),
                slot -> scale -> new Arithmetic.Remainder(
                        slot, counted, less.stream().mapToInt(i -> i).toArray()));
    }

    /** A remainder may fall as far below zero as everything that is taken off, before it is cut at zero. */
    static Size sizeOfRemainder(PlanBuilder plan, int[] inputs) {
        Quantity largest = Quantity.ZERO;
        BigInteger denominator = BigInteger.ONE;
        for (int input : inputs) {
            largest = largest.plus(plan.size(input).largest());
            denominator = PlanBuilder.leastCommonMultiple(
                    denominator, plan.size(input).denominator());
        }
        return new Size(denominator, largest);
    }

    /** One slot for each rule that takes income out, and behind them the one for what counts. */
    private int counted(Rule<Provision.IncomeConcept> owner) {
        int members = unit.getAsInt();
        List<Integer> beside = new ArrayList<>();
        for (int clazz = classes.count() - 1; clazz > IncomeClasses.COUNTED; clazz--) {
            Rule<Provision.Disregard> rule = disregards.get(clazz - 1);
            words.begin(rule);
            beside.add(plan.add(
                    words.whole(
                            new Operation.TotalIncome(rule.provision().kinds()),
                            Unit.YUAN_PER_MONTH,
                            ListedEntries.incomes(members, classes, clazz),
                            members),
                    TWICE_MOST));
        }
        words.begin(owner);
        Set<IncomeKind> all = EnumSet.allOf(IncomeKind.class);
        PlanStep step = words.part(
                        Text.of("计入的收入", "income that counts"),
                        new Operation.TotalIncome(all),
                        Unit.YUAN_PER_MONTH,
                        ListedEntries.incomes(members, classes, IncomeClasses.COUNTED),
                        members)
                .beside(beside);
        return plan.add(step, TWICE_MOST, slot -> scale -> new IncomeTotals(slot, members, classes, scale));
    }

    private int takenOff(Provision.EarningsDeduction rule) {
        int members = unit.getAsInt();
        Allowance allowance = parameters
                .value(rule.allowance(), ParameterValue.OfAllowance.class)
                .map(ParameterValue.OfAllowance::allowance)
                .orElse(Allowance.NONE);
        Size size = new Size(
                BigInteger.valueOf(12L * allowance.share().denominator()),
                MOST.times(Quantity.of(2)).plus(Quantity.of(allowance.fixed().fen())));
        EarningsTakenOff.Rule which =
                new EarningsTakenOff.Rule(members, classes, rule.kinds(), rule.earnings(), allowance);
        return plan.add(
                words.whole(
                        new Operation.TakeOffEarnings(allowance),
                        Unit.YUAN_PER_MONTH,
                        ListedEntries.earnings(which),
                        parameters.source(rule.allowance()),
                        members),
                size,
                slot -> scale -> new EarningsTakenOff(slot, which, scale));
    }

    private int rigidSpending(Provision.SpendingDeduction rule) {
        int members = unit.getAsInt();
        int spent = plan.add(
                words.part(
                        Text.of("刚性支出", "rigid spending"),
                        new Operation.TotalExpenses(rule.kinds()),
                        Unit.YUAN_PER_MONTH,
                        ListedEntries.expenses(members, rule.kinds()),
                        members),
                TWICE_MOST,
                slot -> scale -> new ExpenseTotal(slot, members, rule.kinds(), scale));
        int cap = terms.given(rule.cap());
        return plan.add(
                words.whole(new Operation.Least(), Unit.YUAN_PER_MONTH, Facts.NONE, spent, cap),
                plan.size(spent),
                slot -> scale -> new Arithmetic.Least(slot, spent, cap));
    }
}

package org.doudi.calc.internal.run;

import java.util.List;
import java.util.Set;
import org.doudi.core.fact.Fact;
import org.doudi.core.household.Expense;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.money.Money;

/** Adds up the expenses of some kinds for a month: those of the household and those of members of the unit. */
public final class ExpenseTotal extends Op {
    private final int slot;
    private final int unit;
    private final long kinds;
    private final Scale scale;

    public ExpenseTotal(int slot, int unit, Set<ExpenseKind> kinds, Scale scale) {
        super(slots(unit), slots(slot));
        this.slot = slot;
        this.unit = unit;
        this.kinds = Kinds.bits(kinds);
        this.scale = scale;
    }

    @Override
    public void run(Columns columns) {
        Entries expenses = columns.facts().expenses();
        expenses.total(kinds, FactColumns.MONTHLY, scale.perTwelfth(), columns.low[unit], columns.cleared(slot));
        expenses.runOverOpen(this, FactColumns.MONTHLY, unit, columns);
    }

    @Override
    public void run(Frame frame) {
        List<Expense> expenses = frame.household.expenses().items();
        long most = scale.mostMoney();
        long low = 0;
        long high = frame.household.expenses().complete() ? 0 : most;
        for (Expense expense : expenses) {
            if (!Kinds.has(kinds, expense.kind())) {
                continue;
            }
            int belongs = Membership.of(frame, unit, expense.member());
            if (belongs == Membership.NO) {
                continue;
            }
            if (expense.amount() instanceof Fact.Known<Money> amount) {
                long value = scale.monthly(amount.get(), expense.period());
                low += belongs == Membership.YES ? value : 0;
                high = Saturating.sum(high, value, most);
            } else {
                high = most;
            }
        }
        frame.set(slot, low, high);
    }
}

package org.doudi.calc.internal.run;

import java.util.List;
import java.util.stream.IntStream;
import org.doudi.core.fact.Fact;
import org.doudi.core.household.Income;
import org.doudi.core.money.Money;

/**
 * Adds up the incomes of the assistance unit for a month in one pass, each class in a slot of its own: what a rule takes
 * out in the slots before the one for what counts.
 */
public final class IncomeTotals extends Op {
    private final int counted;
    private final int unit;
    private final IncomeClasses classes;
    private final Scale scale;
    private final long most;
    private final long byAccrual;

    public IncomeTotals(int counted, int unit, IncomeClasses classes, Scale scale) {
        super(
                slots(unit),
                IntStream.range(0, classes.count())
                        .map(clazz -> counted - clazz)
                        .toArray());
        this.counted = counted;
        this.unit = unit;
        this.classes = classes;
        this.scale = scale;
        this.most = scale.mostMoney();
        this.byAccrual = classes.kindsOf(IncomeClasses.OPEN);
    }

    /** Class after class, and by itself each income whose class depends on the day on which it accrued. */
    @Override
    public void run(Columns columns) {
        Entries incomes = columns.facts().incomes();
        for (int clazz = 0; clazz < classes.count(); clazz++) {
            incomes.total(
                    classes.kindsOf(clazz),
                    FactColumns.MONTHLY,
                    scale.perTwelfth(),
                    columns.low[unit],
                    columns.cleared(counted - clazz));
        }
        if (byAccrual == 0) {
            incomes.runOverOpen(this, FactColumns.MONTHLY, unit, columns);
        } else {
            addByAccrual(columns, incomes);
        }
    }

    private void addByAccrual(Columns columns, Entries incomes) {
        long[] undated = columns.clearedScratch();
        for (int i = 0; i < incomes.size(); i++) {
            if (incomes.isOf(byAccrual, i)) {
                int clazz = classes.classOf(columns.facts().income(i));
                if (clazz == IncomeClasses.OPEN) {
                    undated[incomes.row(i)] = 1;
                } else {
                    incomes.add(
                            i,
                            FactColumns.MONTHLY,
                            scale.perTwelfth(),
                            columns.low[unit],
                            columns.low[counted - clazz]);
                }
            }
        }
        incomes.runOverOpen(this, FactColumns.MONTHLY, unit, undated, columns);
    }

    @Override
    public void run(Frame frame) {
        List<Income> incomes = frame.household.incomes().items();

        for (int i = 0; i < incomes.size(); i++) {
            Income income = incomes.get(i);
            int belongs = Membership.of(frame, unit, income.member());
            if (belongs == Membership.NO) {
                continue;
            }
            int clazz = classes.classOf(income);
            if (income.amount() instanceof Fact.Known<Money> amount) {
                long value = scale.monthly(amount.get(), income.period());
                if (belongs == Membership.YES && clazz >= 0) {
                    frame.addSure(counted - clazz, value, most);
                } else {
                    raise(frame, income, value);
                }
            } else {
                raise(frame, income, most);
            }
        }
        boolean perhapsMore = !frame.household.incomes().complete();
        for (int clazz = 0; perhapsMore && clazz < classes.count(); clazz++) {
            int slot = counted - clazz;
            frame.set(slot, frame.low[slot], most);
        }
    }

    /** Something that may or may not count, here or there: it raises only the highest that is possible. */
    private void raise(Frame frame, Income income, long value) {
        for (int clazz = 0; clazz < classes.count(); clazz++) {
            if (classes.mayBe(income, clazz)) {
                int slot = counted - clazz;
                frame.set(slot, frame.low[slot], Saturating.sum(frame.high[slot], value, most));
            }
        }
    }
}

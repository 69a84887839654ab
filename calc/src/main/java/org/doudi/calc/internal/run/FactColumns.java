package org.doudi.calc.internal.run;

import java.util.List;
import org.doudi.core.fact.Fact;
import org.doudi.core.household.Asset;
import org.doudi.core.household.Expense;
import org.doudi.core.household.Household;
import org.doudi.core.household.Income;
import org.doudi.core.household.Situation;
import org.doudi.core.money.Money;
import org.doudi.core.money.Period;
import org.doudi.core.policy.Term;

/**
 * The facts of a block of households in columns: those that are looked at of everybody. The others are read from the
 * situations. Made once, and good for any number of runs under any plan.
 */
public final class FactColumns {

    static final FactColumns NONE = new FactColumns(List.of());

    /** The only measure of incomes and expenses: twelfths of a fen a month. */
    static final int MONTHLY = 0;

    private final List<Situation> situations;
    private final long[] everyone;
    private final MemberColumns members;
    private final Entries incomes;
    private final Income[] eachIncome;
    private final Entries expenses;
    private final Entries assets;

    /** Of some households. */
    public FactColumns(List<Situation> situations) {
        this.situations = List.copyOf(situations);
        this.everyone = new long[situations.size()];
        this.members = new MemberColumns(this.situations);
        int[] entries = new int[3];
        for (int row = 0; row < everyone.length; row++) {
            Household household = situations.get(row).household();
            everyone[row] = -1L >>> (Long.SIZE - household.members().size());
            entries[0] += household.incomes().items().size();
            entries[1] += household.expenses().items().size();
            entries[2] += household.assets().items().size();
        }
        this.incomes = new Entries(everyone.length, entries[0], 1);
        this.eachIncome = this.situations.stream()
                .flatMap(situation -> situation.household().incomes().items().stream())
                .toArray(Income[]::new);
        this.expenses = new Entries(everyone.length, entries[1], 1);
        this.assets = new Entries(everyone.length, entries[2], Term.Measure.values().length);
        for (int row = 0; row < everyone.length; row++) {
            incomesOf(row);
            expensesOf(row);
            assetsOf(row);
        }
    }

    private void incomesOf(int row) {
        Situation situation = situations.get(row);
        for (Income income : situation.household().incomes().items()) {
            incomes.add(row, Entries.bit(situation, income.member()), income.kind());
            monthly(incomes, row, income.amount(), income.period());
        }
        if (!situation.household().incomes().complete()) {
            incomes.open(MONTHLY, row);
        }
    }

    private void expensesOf(int row) {
        Situation situation = situations.get(row);
        for (Expense expense : situation.household().expenses().items()) {
            expenses.add(row, Entries.bit(situation, expense.member()), expense.kind());
            monthly(expenses, row, expense.amount(), expense.period());
        }
        if (!situation.household().expenses().complete()) {
            expenses.open(MONTHLY, row);
        }
    }

    private void assetsOf(int row) {
        Situation situation = situations.get(row);
        boolean complete = situation.household().assets().complete();
        for (Asset asset : situation.household().assets().items()) {
            assets.add(row, Entries.bit(situation, asset.owner()), asset.kind());
            for (Term.Measure measure : Term.Measure.values()) {
                long known = AssetTotals.known(asset, measure);
                if (known < 0) {
                    assets.open(measure.ordinal(), row);
                } else {
                    assets.amount(measure.ordinal(), known);
                }
            }
        }
        for (Term.Measure measure : Term.Measure.values()) {
            if (!complete) {
                assets.open(measure.ordinal(), row);
            }
        }
    }

    private static void monthly(Entries entries, int row, Fact<Money> amount, Period period) {
        if (amount instanceof Fact.Known<Money> known) {
            entries.amount(MONTHLY, known.get().fen() * (Period.YEAR.months() / period.months()));
        } else {
            entries.open(MONTHLY, row);
        }
    }

    /** How many households there are. */
    public int rows() {
        return everyone.length;
    }

    /** What is known of a household. */
    public Situation situation(int row) {
        return situations.get(row);
    }

    /** For each household one bit for each member. */
    long[] everyone() {
        return everyone;
    }

    MemberColumns members() {
        return members;
    }

    /** What each member has, in twelfths of a fen a month. */
    Entries incomes() {
        return incomes;
    }

    /** An entry of {@link #incomes}. */
    Income income(int entry) {
        return eachIncome[entry];
    }

    /** What is spent, in twelfths of a fen a month. */
    Entries expenses() {
        return expenses;
    }

    /** What is owned, by the measures of {@link Term.Measure}. */
    Entries assets() {
        return assets;
    }
}

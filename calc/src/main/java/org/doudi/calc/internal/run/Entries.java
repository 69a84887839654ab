package org.doudi.calc.internal.run;

import java.util.Optional;
import org.doudi.core.household.Member;
import org.doudi.core.household.Situation;

/**
 * The entries of one of the lists of a block of households (incomes, expenses or assets), one behind the other: whose they
 * are, of which kind, and how much. Where something is unknown the amount is 0 and the household is marked, to be looked at
 * by itself.
 */
public final class Entries {

    private final int[] rows;
    private final long[] owners;
    private final byte[] kinds;
    private final long[][] amounts;
    private final boolean[][] open;
    private final boolean[] anyOpen;
    private int size;

    /**
     * Room for entries.
     *
     * @param households how many households there are
     * @param entries how many entries
     * @param measures how many amounts each has
     */
    public Entries(int households, int entries, int measures) {
        rows = new int[entries];
        owners = new long[entries];
        kinds = new byte[entries];
        amounts = new long[measures][entries];
        open = new boolean[measures][households];
        anyOpen = new boolean[measures];
    }

    /** Adds an entry; its amounts are 0 so far. What nobody owns belongs to the household as a whole. */
    void add(int row, long owner, Enum<?> kind) {
        rows[size] = row;
        owners[size] = owner;
        kinds[size] = (byte) kind.ordinal();
        size++;
    }

    /** Gives the last entry an amount. */
    void amount(int measure, long amount) {
        amounts[measure][size - 1] = amount;
    }

    /** Something about a household's list is unknown. */
    void open(int measure, int row) {
        open[measure][row] = true;
        anyOpen[measure] = true;
    }

    /** The bit of a member of the household. */
    static long bit(Situation situation, String member) {
        int place = 0;
        for (Member one : situation.household().members()) {
            if (one.id().equals(member)) {
                return 1L << place;
            }
            place++;
        }
        throw new IllegalStateException("a household checks its references when it is made");
    }

    /** The bit of a member of the household; no bit stands for all of it. */
    static long bit(Situation situation, Optional<String> member) {
        return member.isEmpty() ? 0 : bit(situation, member.get());
    }

    /** How many entries there are. */
    int size() {
        return size;
    }

    /** The household of an entry. */
    int row(int entry) {
        return rows[entry];
    }

    /** Whether an entry is of one of some kinds. */
    boolean isOf(long wanted, int entry) {
        return ((wanted >>> kinds[entry]) & 1) != 0;
    }

    /** The place of the entry's owner, or {@link Long#SIZE} of what belongs to the household. */
    int place(int entry) {
        return Long.numberOfTrailingZeros(owners[entry]);
    }

    /** An amount of an entry. */
    long amount(int measure, int entry) {
        return amounts[measure][entry];
    }

    /** Adds the amount of one entry to its household's total, if it counts. */
    void add(int entry, int measure, long factor, long[] unit, long[] totals) {
        int row = rows[entry];
        totals[row] += (~unit[row] & owners[entry]) == 0 ? amounts[measure][entry] * factor : 0;
    }

    /** Adds the amounts of some kinds to each household's total: those of the household, and of members of its unit. */
    void total(long wanted, int measure, long factor, long[] unit, long[] totals) {
        long[] amount = amounts[measure];
        for (int i = 0; i < size; i++) {
            int row = rows[i];
            long outside = ~unit[row] & owners[i];
            long counts = (wanted >>> kinds[i]) & (((outside | -outside) >>> 63) ^ 1);
            totals[row] += amount[i] * factor & -(counts & 1);
        }
    }

    /** Runs an instruction by itself over every household of which something that it needs is open. */
    void runOverOpen(Op op, int measure, int unit, Columns columns) {
        if (anyOpen[measure] || !columns.areKnown(unit)) {
            runOverOpen(op, measure, unit, columns.clearedScratch(), columns);
        }
    }

    /** The same, and over every household that is marked with anything but 0. */
    void runOverOpen(Op op, int measure, int unit, long[] marked, Columns columns) {
        for (int row = 0; row < columns.rows(); row++) {
            if (marked[row] != 0 || open[measure][row] || !columns.isKnown(unit, row)) {
                op.run(columns, row);
            }
        }
    }
}

package org.doudi.calc.internal.run;

import java.util.stream.IntStream;
import org.doudi.core.fact.Listing;
import org.doudi.core.household.Situation;

/**
 * One instruction of a plan: reads slots and facts, writes slots. Immutable; shared by threads. It runs over a household or
 * over a block of them and says the same of each.
 */
public abstract class Op {

    private final int[] reads;
    private final int[] writes;

    /**
     * Of an instruction that may be run row by row.
     *
     * @param reads the slots that it reads
     * @param writes the slots that it writes
     */
    public Op(int[] reads, int[] writes) {
        this.reads = reads;
        this.writes = writes;
    }

    /** Runs over a frame. Never fails: a plan proves when it is compiled that nothing can overflow. */
    public abstract void run(Frame frame);

    /**
     * Runs over every household of a block: one after the other, unless an instruction knows better. All of whom nothing is
     * on record that it asks for get what the first of them gets.
     */
    public void run(Columns columns) {
        int silent = -1;
        for (int row = 0; row < columns.rows(); row++) {
            boolean isSilent = isSilent(columns.facts().situation(row));
            if (isSilent && silent >= 0) {
                columns.copy(silent, row, writes);
            } else {
                run(columns, row);
                silent = isSilent ? row : silent;
            }
        }
    }

    /** Whether there is nothing at all of what the instruction asks for: of any two of whom that is so it says the same. */
    boolean isSilent(Situation situation) {
        return false;
    }

    /** Runs over one household of a block. */
    final void run(Columns columns, int row) {
        Frame frame = columns.lift(row, reads, writes);
        run(frame);
        columns.put(row, writes, frame);
    }

    /** Whether a list is empty, and confirmed to be. */
    static boolean isNone(Listing<?> listing) {
        return listing.complete() && listing.items().isEmpty();
    }

    static int[] slots(int... slots) {
        return slots;
    }

    static int[] slots(int one, int[] others) {
        return slots(slots(one), others);
    }

    static int[] slots(int[] some, int[] others) {
        return IntStream.concat(IntStream.of(some), IntStream.of(others)).toArray();
    }
}

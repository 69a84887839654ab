package org.doudi.calc.internal;

import java.util.stream.IntStream;

/**
 * One instruction of a plan: reads slots and facts, writes slots. Immutable; shared by threads. It runs over a household or
 * over a block of them and says the same of each.
 */
abstract class Op {

    private final int[] reads;
    private final int[] writes;

    /**
     * Of an instruction that may be run row by row.
     *
     * @param reads the slots that it reads
     * @param writes the slots that it writes
     */
    Op(int[] reads, int[] writes) {
        this.reads = reads;
        this.writes = writes;
    }

    /** Runs over a frame. Never fails: a plan proves when it is compiled that nothing can overflow. */
    abstract void run(Frame frame);

    /** Runs over every household of a block: one after the other, unless an instruction knows better. */
    void run(Columns columns) {
        for (int row = 0; row < columns.rows(); row++) {
            run(columns, row);
        }
    }

    /** Runs over one household of a block. */
    final void run(Columns columns, int row) {
        Frame frame = columns.lift(row, reads, writes);
        run(frame);
        columns.put(row, writes, frame);
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

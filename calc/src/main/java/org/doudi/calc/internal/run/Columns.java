package org.doudi.calc.internal.run;

import java.util.Arrays;
import java.util.Objects;
import org.doudi.core.household.Situation;

/**
 * Where the values of a run over a block land: for each slot of the plan a column of the lowest values and one of the
 * highest, one behind the other in memory. As long as a column is known of all households the two are one. A row of it is
 * what a {@link Frame} is for one household. Used again for the next block; for one thread.
 */
public final class Columns {

    final long[][] low;

    /** The same columns as in {@link #low} where all is known. */
    final long[][] high;

    private final long[] template;
    private final long[][] apart;
    private final long[] rowLow;
    private final long[] rowHigh;
    private long[] scratch = {};
    private long[] more = {};
    private FactColumns facts = FactColumns.NONE;

    /** @param template what each slot begins with */
    public Columns(long[] template) {
        this.template = template;
        this.low = new long[template.length][0];
        this.high = new long[template.length][0];
        this.apart = new long[template.length][0];
        this.rowLow = template.clone();
        this.rowHigh = template.clone();
    }

    /** Begins a block: what was there is gone. */
    public void begin(FactColumns block) {
        facts = block;
        for (int slot = 0; slot < low.length; slot++) {
            if (low[slot].length < block.rows()) {
                low[slot] = new long[block.rows()];
                Arrays.fill(low[slot], template[slot]);
            }
            high[slot] = low[slot];
        }
    }

    /**
     * The lowest value of a slot for a household.
     *
     * @throws IndexOutOfBoundsException if there is no such household
     */
    public long low(int slot, int row) {
        return low[slot][Objects.checkIndex(row, rows())];
    }

    /**
     * The highest value of a slot for a household.
     *
     * @throws IndexOutOfBoundsException if there is no such household
     */
    public long high(int slot, int row) {
        return high[slot][Objects.checkIndex(row, rows())];
    }

    /** The facts of the block. */
    FactColumns facts() {
        return facts;
    }

    /** How many households there are. */
    public int rows() {
        return facts.rows();
    }

    /** Whether the slots are known of all households. */
    boolean areKnown(int... slots) {
        for (int slot : slots) {
            if (low[slot] != high[slot]) {
                return false;
            }
        }
        return true;
    }

    /** Whether the slot is known of a household. */
    boolean isKnown(int slot, int row) {
        return low[slot][row] == high[slot][row];
    }

    /** A column of its own for the highest values of a slot, to be filled from the first row to the last. */
    long[] open(int slot) {
        if (apart[slot].length < rows()) {
            apart[slot] = new long[low[slot].length];
        }
        high[slot] = apart[slot];
        return apart[slot];
    }

    /** The column of the lowest values of a slot, with nothing in it. */
    long[] cleared(int slot) {
        Arrays.fill(low[slot], 0, rows(), 0);
        return low[slot];
    }

    /** A column of its own for the highest values of a slot, with nothing in it. */
    long[] clearedApart(int slot) {
        long[] column = open(slot);
        Arrays.fill(column, 0, rows(), 0);
        return column;
    }

    /** As many places as asked for, with nothing in them. */
    long[] clearedFor(int many) {
        if (more.length < many) {
            more = new long[many];
        }
        Arrays.fill(more, 0, many, 0);
        return more;
    }

    /** A column for whatever an instruction has to note, with nothing in it. */
    long[] clearedScratch() {
        long[] column = scratch();
        Arrays.fill(column, 0, rows(), 0);
        return column;
    }

    /** A column for whatever an instruction has to note; the next one finds it as it was left. */
    long[] scratch() {
        if (scratch.length < rows()) {
            scratch = new long[rows()];
        }
        return scratch;
    }

    /** Gives a slot its value for one household; what is not open so far stays as it is. */
    void set(int slot, int row, long lowest, long highest) {
        if (lowest != highest && low[slot] == high[slot]) {
            System.arraycopy(low[slot], 0, open(slot), 0, rows());
        }
        low[slot][row] = lowest;
        high[slot][row] = highest;
    }

    /** Gives a household the values of another one. */
    void copy(int from, int to, int[] slots) {
        for (int slot : slots) {
            set(slot, to, low[slot][from], high[slot][from]);
        }
    }

    /** A frame with some values of one household, and with others as they are before a run; valid until the next one. */
    Frame lift(int row, int[] reads, int[] fresh) {
        for (int slot : fresh) {
            rowLow[slot] = template[slot];
            rowHigh[slot] = template[slot];
        }
        for (int slot : reads) {
            rowLow[slot] = low[slot][row];
            rowHigh[slot] = high[slot][row];
        }
        return new Frame(facts.situation(row), rowLow, rowHigh);
    }

    /** Takes over some values of one household. */
    void put(int row, int[] slots, Frame frame) {
        for (int slot : slots) {
            set(slot, row, frame.low(slot), frame.high(slot));
        }
    }

    /** All values of one household, as a run over it alone leaves them behind. */
    public Frame frame(int row) {
        Situation situation = facts.situation(row);
        long[] lowest = new long[low.length];
        long[] highest = new long[low.length];
        for (int slot = 0; slot < low.length; slot++) {
            lowest[slot] = low[slot][row];
            highest[slot] = high[slot][row];
        }
        return new Frame(situation, lowest, Arrays.equals(lowest, highest) ? lowest : highest);
    }
}

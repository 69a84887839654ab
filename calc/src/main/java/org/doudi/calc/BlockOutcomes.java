package org.doudi.calc;

import org.doudi.calc.internal.ProgrammeOutputs;
import org.doudi.calc.internal.run.Columns;

/**
 * What follows for each household of a block under one programme: to be read until the assessor takes the next block. Each is
 * entitled, not entitled or undetermined, one of the three. The reasons and the derivation are with {@link
 * BlockAssessment#assessment}.
 */
public final class BlockOutcomes {

    private final BlockAssessment block;
    private final ProgrammeOutputs outputs;

    BlockOutcomes(BlockAssessment block, ProgrammeOutputs outputs) {
        this.block = block;
        this.outputs = outputs;
    }

    /** How many households there are. */
    public int size() {
        return block.size();
    }

    /** Whether the household is certainly entitled, and to how much. */
    public boolean isEntitled(int row) {
        Columns columns = block.columns();
        return columns.low(outputs.admitted(), row) == 1 && (!outputs.pays() || isExact(columns, row));
    }

    private boolean isExact(Columns columns, int row) {
        return columns.low(outputs.payable(), row) == columns.high(outputs.payable(), row);
    }

    /** Whether the household is certainly not entitled. */
    public boolean isNotEntitled(int row) {
        return block.columns().high(outputs.admitted(), row) == 0;
    }

    /** Whether what is unknown leaves it open. */
    public boolean isUndetermined(int row) {
        return !isEntitled(row) && !isNotEntitled(row);
    }

    /** The least that can be due, fen a month: 0 of who may not be entitled; of who is entitled, what is due. */
    public long lowestFen(int row) {
        return outputs.pays() ? block.fen(block.columns().low(outputs.payable(), row)) : 0;
    }

    /** The most that can be due, fen a month. */
    public long highestFen(int row) {
        return outputs.pays() ? block.fen(block.columns().high(outputs.payable(), row)) : 0;
    }

    /** Says nothing of the outcomes: they are personal. */
    @Override
    public String toString() {
        return "BlockOutcomes[" + outputs.programme() + " of " + size() + " households]";
    }
}

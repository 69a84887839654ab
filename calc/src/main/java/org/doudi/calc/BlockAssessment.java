package org.doudi.calc;

import org.doudi.calc.internal.run.Columns;
import org.doudi.calc.internal.run.Frame;
import org.doudi.core.policy.ProgrammeId;

/**
 * What follows for the households of a block: to be read until its assessor takes the next block. A household's assessment,
 * its derivation with it, is its row of the block.
 */
public final class BlockAssessment {

    private final BlockAssessor by;
    private final long run;
    private final int size;

    BlockAssessment(BlockAssessor by, long run, int size) {
        this.by = by;
        this.run = run;
        this.size = size;
    }

    /** How many households there are. */
    public int size() {
        return size;
    }

    /**
     * What it says of a programme.
     *
     * @throws IllegalArgumentException if the assessor was not made for it
     */
    public BlockOutcomes of(ProgrammeId programme) {
        return new BlockOutcomes(this, by.assessor().plan().outputs(programme));
    }

    /**
     * The assessment of one household. It stays when the block is gone.
     *
     * @param row the household's place in the block; the first is 0
     */
    public Assessment assessment(int row) {
        Frame frame = columns().frame(row);
        return new Assessment(by.assessor(), frame.situation(), frame);
    }

    Columns columns() {
        return by.columns(run);
    }

    /** A numerator of fen in whole fen. */
    long fen(long numerator) {
        return by.assessor().plan().fen(numerator);
    }

    /** Says nothing of the outcomes: they are personal. */
    @Override
    public String toString() {
        return "BlockAssessment[" + size + " households]";
    }
}

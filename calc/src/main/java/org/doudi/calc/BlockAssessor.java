package org.doudi.calc;

import org.doudi.calc.internal.RegimeOn;
import org.doudi.calc.internal.run.Columns;

/**
 * Assesses blocks of households, each step of the plan over all of them before the next one. What it says of a household is
 * what {@link Assessor#assess} says, and costs a small part of it. It keeps its columns from block to block: for one thread;
 * another one takes another.
 */
public final class BlockAssessor {

    private final Assessor assessor;
    private final Columns columns;
    private long run;

    BlockAssessor(Assessor assessor) {
        this.assessor = assessor;
        this.columns = assessor.plan().columns();
    }

    /**
     * Assesses all households of a block. What it returned for the block before can no longer be read.
     *
     * @throws IllegalArgumentException if the block is of another day
     */
    public BlockAssessment assess(Block block) {
        RegimeOn.requireDay(block.situation(0), assessor.on(), "assessor");
        run++;
        assessor.plan().run(block.facts(), columns);
        return new BlockAssessment(this, run, block.size());
    }

    Assessor assessor() {
        return assessor;
    }

    /** The columns of a run, which has to be the last one. */
    Columns columns(long of) {
        if (of != run) {
            throw new IllegalStateException("the assessor has gone on to another block");
        }
        return columns;
    }

    @Override
    public String toString() {
        return "BlockAssessor[" + assessor + "]";
    }
}

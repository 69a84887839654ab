package org.doudi.calc.internal.run;

/**
 * An instruction over slots alone. It rises or falls with each of its inputs, so that each end of the result comes from one
 * end of each input; where all inputs are known the two ends are one.
 */
public abstract class SlotOp extends Op {

    final int slot;
    private final int[] inputs;

    public SlotOp(int slot, int... inputs) {
        super(inputs, slots(slot));
        this.slot = slot;
        this.inputs = inputs;
    }

    @Override
    public final void run(Columns columns) {
        end(columns.low, columns.high, columns, columns.low[slot]);
        if (!columns.areKnown(inputs)) {
            end(columns.high, columns.low, columns, columns.open(slot));
        }
    }

    /**
     * One end of the result, for each row of a block: the lower with the lower ends as {@code near} and the higher ones as
     * {@code far}, and the other way round.
     *
     * @param near the ends of inputs with which the result rises
     * @param far the ends of inputs with which it falls
     */
    abstract void end(long[][] near, long[][] far, Columns columns, long[] result);
}

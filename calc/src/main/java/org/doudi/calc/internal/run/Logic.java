package org.doudi.calc.internal.run;

import java.util.Arrays;

/**
 * Truth over slots. The same instructions serve the household (0 or 1) and people (a mask with a bit for each member),
 * because both ends of a truth are combined bit by bit.
 */
public final class Logic {

    private Logic() {}

    /** Every input. */
    public static final class All extends SlotOp {
        private final int[] inputs;

        public All(int slot, int[] inputs) {
            super(slot, inputs);
            this.inputs = inputs;
        }

        @Override
        public void run(Frame frame) {
            long low = -1L;
            long high = -1L;
            for (int input : inputs) {
                low &= frame.low[input];
                high &= frame.high[input];
            }
            frame.set(slot, low, high);
        }

        @Override
        void end(long[][] near, long[][] far, Columns columns, long[] result) {
            Arrays.fill(result, 0, columns.rows(), -1L);
            for (int input : inputs) {
                long[] holds = near[input];
                for (int row = 0; row < columns.rows(); row++) {
                    result[row] &= holds[row];
                }
            }
        }
    }

    /** Some input. */
    public static final class Any extends SlotOp {
        private final int[] inputs;

        public Any(int slot, int[] inputs) {
            super(slot, inputs);
            this.inputs = inputs;
        }

        @Override
        public void run(Frame frame) {
            long low = 0;
            long high = 0;
            for (int input : inputs) {
                low |= frame.low[input];
                high |= frame.high[input];
            }
            frame.set(slot, low, high);
        }

        @Override
        void end(long[][] near, long[][] far, Columns columns, long[] result) {
            Arrays.fill(result, 0, columns.rows(), 0);
            for (int input : inputs) {
                long[] holds = near[input];
                for (int row = 0; row < columns.rows(); row++) {
                    result[row] |= holds[row];
                }
            }
        }
    }

    /** Not, for the household. */
    public static final class Not extends SlotOp {
        private final int input;

        public Not(int slot, int input) {
            super(slot, input);
            this.input = input;
        }

        @Override
        public void run(Frame frame) {
            long low = frame.high[input] ^ 1;
            long high = frame.low[input] ^ 1;
            frame.set(slot, low, high);
        }

        @Override
        void end(long[][] near, long[][] far, Columns columns, long[] result) {
            long[] of = far[input];
            for (int row = 0; row < columns.rows(); row++) {
                result[row] = of[row] ^ 1;
            }
        }
    }

    /** Not, for each member. */
    public static final class NotEach extends SlotOp {
        private final int input;

        public NotEach(int slot, int input) {
            super(slot, input);
            this.input = input;
        }

        @Override
        public void run(Frame frame) {
            long low = ~frame.high[input] & frame.everyone;
            long high = ~frame.low[input] & frame.everyone;
            frame.set(slot, low, high);
        }

        @Override
        void end(long[][] near, long[][] far, Columns columns, long[] result) {
            long[] of = far[input];
            long[] everyone = columns.facts().everyone();
            for (int row = 0; row < columns.rows(); row++) {
                result[row] = ~of[row] & everyone[row];
            }
        }
    }

    /** All of some and none of others, for the household. */
    public static final class Admit extends SlotOp {
        private final int[] admitting;
        private final int[] excluding;

        public Admit(int slot, int[] admitting, int[] excluding) {
            super(slot, slots(admitting, excluding));
            this.admitting = admitting;
            this.excluding = excluding;
        }

        @Override
        public void run(Frame frame) {
            long low = 1;
            long high = 1;
            for (int input : admitting) {
                low &= frame.low[input];
                high &= frame.high[input];
            }
            for (int input : excluding) {
                low &= ~frame.high[input];
                high &= ~frame.low[input];
            }
            frame.set(slot, low, high);
        }

        @Override
        void end(long[][] near, long[][] far, Columns columns, long[] result) {
            Arrays.fill(result, 0, columns.rows(), 1);
            for (int input : admitting) {
                long[] holds = near[input];
                for (int row = 0; row < columns.rows(); row++) {
                    result[row] &= holds[row];
                }
            }
            for (int input : excluding) {
                long[] holds = far[input];
                for (int row = 0; row < columns.rows(); row++) {
                    result[row] &= ~holds[row];
                }
            }
        }
    }

    /** Somebody of the unit. */
    public static final class Some extends SlotOp {
        private final int unit;
        private final int people;

        public Some(int slot, int unit, int people) {
            super(slot, unit, people);
            this.unit = unit;
            this.people = people;
        }

        @Override
        public void run(Frame frame) {
            long low = frame.low[unit] & frame.low[people];
            long high = frame.high[unit] & frame.high[people];
            frame.set(slot, low == 0 ? 0 : 1, high == 0 ? 0 : 1);
        }

        @Override
        void end(long[][] near, long[][] far, Columns columns, long[] result) {
            long[] members = near[unit];
            long[] who = near[people];
            for (int row = 0; row < columns.rows(); row++) {
                result[row] = (members[row] & who[row]) == 0 ? 0 : 1;
            }
        }
    }

    /** The first quantity is below the second or, if equality counts, at most as large. */
    public static final class Ordered extends SlotOp {
        private final int smaller;
        private final int larger;
        private final long tie;

        public Ordered(int slot, int smaller, int larger, boolean equalityCounts) {
            super(slot, smaller, larger);
            this.smaller = smaller;
            this.larger = larger;
            this.tie = equalityCounts ? 1 : 0;
        }

        @Override
        public void run(Frame frame) {
            long low = frame.high[smaller] - tie < frame.low[larger] ? 1 : 0;
            long high = frame.low[smaller] - tie < frame.high[larger] ? 1 : 0;
            frame.set(slot, low, high);
        }

        @Override
        void end(long[][] near, long[][] far, Columns columns, long[] result) {
            long[] left = far[smaller];
            long[] right = near[larger];
            for (int row = 0; row < columns.rows(); row++) {
                result[row] = left[row] - tie < right[row] ? 1 : 0;
            }
        }
    }
}

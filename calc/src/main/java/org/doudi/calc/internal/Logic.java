package org.doudi.calc.internal;

/**
 * Truth over slots. The same instructions serve the household (0 or 1) and people (a mask with a bit for each member),
 * because both ends of a truth are combined bit by bit.
 */
final class Logic {

    private Logic() {}

    /** Every input. */
    static final class All extends Op {
        private final int slot;
        private final int[] inputs;

        All(int slot, int[] inputs) {
            this.slot = slot;
            this.inputs = inputs;
        }

        @Override
        void run(Frame frame) {
            long low = -1L;
            long high = -1L;
            for (int input : inputs) {
                low &= frame.low[input];
                high &= frame.high[input];
            }
            frame.set(slot, low, high);
        }
    }

    /** Some input. */
    static final class Any extends Op {
        private final int slot;
        private final int[] inputs;

        Any(int slot, int[] inputs) {
            this.slot = slot;
            this.inputs = inputs;
        }

        @Override
        void run(Frame frame) {
            long low = 0;
            long high = 0;
            for (int input : inputs) {
                low |= frame.low[input];
                high |= frame.high[input];
            }
            frame.set(slot, low, high);
        }
    }

    /** Not, for the household. */
    static final class Not extends Op {
        private final int slot;
        private final int input;

        Not(int slot, int input) {
            this.slot = slot;
            this.input = input;
        }

        @Override
        void run(Frame frame) {
            long low = frame.high[input] ^ 1;
            long high = frame.low[input] ^ 1;
            frame.set(slot, low, high);
        }
    }

    /** Not, for each member. */
    static final class NotEach extends Op {
        private final int slot;
        private final int input;

        NotEach(int slot, int input) {
            this.slot = slot;
            this.input = input;
        }

        @Override
        void run(Frame frame) {
            long low = ~frame.high[input] & frame.everyone;
            long high = ~frame.low[input] & frame.everyone;
            frame.set(slot, low, high);
        }
    }

    /** All of some and none of others, for the household. */
    static final class Admit extends Op {
        private final int slot;
        private final int[] admitting;
        private final int[] excluding;

        Admit(int slot, int[] admitting, int[] excluding) {
            this.slot = slot;
            this.admitting = admitting;
            this.excluding = excluding;
        }

        @Override
        void run(Frame frame) {
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
    }

    /** Somebody of the unit. */
    static final class Some extends Op {
        private final int slot;
        private final int unit;
        private final int people;

        Some(int slot, int unit, int people) {
            this.slot = slot;
            this.unit = unit;
            this.people = people;
        }

        @Override
        void run(Frame frame) {
            long low = frame.low[unit] & frame.low[people];
            long high = frame.high[unit] & frame.high[people];
            frame.set(slot, low == 0 ? 0 : 1, high == 0 ? 0 : 1);
        }
    }

    /** The first quantity is below the second or, if equality counts, at most as large. */
    static final class Ordered extends Op {
        private final int slot;
        private final int smaller;
        private final int larger;
        private final long tie;

        Ordered(int slot, int smaller, int larger, boolean equalityCounts) {
            this.slot = slot;
            this.smaller = smaller;
            this.larger = larger;
            this.tie = equalityCounts ? 1 : 0;
        }

        @Override
        void run(Frame frame) {
            long low = frame.high[smaller] - tie < frame.low[larger] ? 1 : 0;
            long high = frame.low[smaller] - tie < frame.high[larger] ? 1 : 0;
            frame.set(slot, low, high);
        }
    }
}

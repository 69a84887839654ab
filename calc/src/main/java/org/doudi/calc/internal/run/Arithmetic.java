package org.doudi.calc.internal.run;

import java.util.Arrays;
import org.doudi.core.money.Rounding;

/**
 * Quantities over slots, each a numerator over the plan's common denominator. Every instruction rises with each of its
 * inputs, or falls with it, so that the ends of the result come from the ends of the inputs.
 */
public final class Arithmetic {

    private Arithmetic() {}

    /** How many people; a plain number. */
    public static final class CountPeople extends SlotOp {
        private final int people;

        public CountPeople(int slot, int people) {
            super(slot, people);
            this.people = people;
        }

        @Override
        public void run(Frame frame) {
            frame.set(slot, Long.bitCount(frame.low[people]), Long.bitCount(frame.high[people]));
        }

        @Override
        void end(long[][] near, long[][] far, Columns columns, long[] result) {
            long[] of = near[people];
            for (int row = 0; row < columns.rows(); row++) {
                result[row] = Long.bitCount(of[row]);
            }
        }
    }

    /** A quantity that is not negative, for each of some people. */
    public static final class PerPerson extends SlotOp {
        private final int each;
        private final int count;

        public PerPerson(int slot, int each, int count) {
            super(slot, each, count);
            this.each = each;
            this.count = count;
        }

        @Override
        public void run(Frame frame) {
            frame.set(slot, frame.low[each] * frame.low[count], frame.high[each] * frame.high[count]);
        }

        @Override
        void end(long[][] near, long[][] far, Columns columns, long[] result) {
            long[] one = near[each];
            long[] times = near[count];
            for (int row = 0; row < columns.rows(); row++) {
                result[row] = one[row] * times[row];
            }
        }
    }

    /** A quantity times a ratio. The common denominator is such that the division has no remainder. */
    public static final class Scale extends SlotOp {
        private final int input;
        private final long numerator;
        private final long denominator;

        public Scale(int slot, int input, long numerator, long denominator) {
            super(slot, input);
            this.input = input;
            this.numerator = numerator;
            this.denominator = denominator;
        }

        @Override
        public void run(Frame frame) {
            frame.set(slot, frame.low[input] / denominator * numerator, frame.high[input] / denominator * numerator);
        }

        @Override
        void end(long[][] near, long[][] far, Columns columns, long[] result) {
            long[] of = near[input];
            for (int row = 0; row < columns.rows(); row++) {
                result[row] = of[row] / denominator * numerator;
            }
        }
    }

    /** The sum. */
    public static final class Sum extends SlotOp {
        private final int[] inputs;

        public Sum(int slot, int[] inputs) {
            super(slot, inputs);
            this.inputs = inputs;
        }

        @Override
        public void run(Frame frame) {
            long low = 0;
            long high = 0;
            for (int input : inputs) {
                low += frame.low[input];
                high += frame.high[input];
            }
            frame.set(slot, low, high);
        }

        @Override
        void end(long[][] near, long[][] far, Columns columns, long[] result) {
            Arrays.fill(result, 0, columns.rows(), 0);
            for (int input : inputs) {
                long[] more = near[input];
                for (int row = 0; row < columns.rows(); row++) {
                    result[row] += more[row];
                }
            }
        }
    }

    /** The first less the others, not less than zero. */
    public static final class Remainder extends SlotOp {
        private final int from;
        private final int[] less;

        public Remainder(int slot, int from, int[] less) {
            super(slot, slots(from, less));
            this.from = from;
            this.less = less;
        }

        @Override
        public void run(Frame frame) {
            long low = frame.low[from];
            long high = frame.high[from];
            for (int input : less) {
                low -= frame.high[input];
                high -= frame.low[input];
            }
            frame.set(slot, Math.max(0, low), Math.max(0, high));
        }

        @Override
        void end(long[][] near, long[][] far, Columns columns, long[] result) {
            System.arraycopy(near[from], 0, result, 0, columns.rows());
            for (int input : less) {
                long[] off = far[input];
                for (int row = 0; row < columns.rows(); row++) {
                    result[row] -= off[row];
                }
            }
            for (int row = 0; row < columns.rows(); row++) {
                result[row] = Math.max(0, result[row]);
            }
        }
    }

    /** The smaller of two. */
    public static final class Least extends SlotOp {
        private final int one;
        private final int other;

        public Least(int slot, int one, int other) {
            super(slot, one, other);
            this.one = one;
            this.other = other;
        }

        @Override
        public void run(Frame frame) {
            frame.set(slot, Math.min(frame.low[one], frame.low[other]), Math.min(frame.high[one], frame.high[other]));
        }

        @Override
        void end(long[][] near, long[][] far, Columns columns, long[] result) {
            long[] left = near[one];
            long[] right = near[other];
            for (int row = 0; row < columns.rows(); row++) {
                result[row] = Math.min(left[row], right[row]);
            }
        }
    }

    /** An amount that is not negative, rounded to a unit. */
    public static final class Round extends SlotOp {
        private final int input;
        private final long unit;
        private final long lift;

        /** {@code unit} is the unit in the plan's denominator. */
        public Round(int slot, int input, long unit, Rounding.Mode mode) {
            super(slot, input);
            this.input = input;
            this.unit = unit;
            this.lift = switch (mode) {
                case UP -> unit - 1;
                case DOWN -> 0;
                case HALF_UP -> unit / 2;
            };
        }

        @Override
        public void run(Frame frame) {
            frame.set(slot, (frame.low[input] + lift) / unit * unit, (frame.high[input] + lift) / unit * unit);
        }

        @Override
        void end(long[][] near, long[][] far, Columns columns, long[] result) {
            long[] of = near[input];
            for (int row = 0; row < columns.rows(); row++) {
                result[row] = (of[row] + lift) / unit * unit;
            }
        }
    }

    /** An amount that is paid if something holds. */
    public static final class PaidIf extends SlotOp {
        private final int condition;
        private final int amount;

        public PaidIf(int slot, int condition, int amount) {
            super(slot, condition, amount);
            this.condition = condition;
            this.amount = amount;
        }

        @Override
        public void run(Frame frame) {
            frame.set(
                    slot,
                    frame.low[condition] == 0 ? 0 : frame.low[amount],
                    frame.high[condition] == 0 ? 0 : frame.high[amount]);
        }

        @Override
        void end(long[][] near, long[][] far, Columns columns, long[] result) {
            long[] holds = near[condition];
            long[] paid = near[amount];
            for (int row = 0; row < columns.rows(); row++) {
                result[row] = holds[row] == 0 ? 0 : paid[row];
            }
        }
    }

    /** For each member of the unit the highest amount for which a mask names them; amounts come highest first. */
    public static final class HighestEach extends SlotOp {
        private final int unit;
        private final int[] people;
        private final long[] amounts;

        public HighestEach(int slot, int unit, int[] people, long[] amounts) {
            super(slot, slots(unit, people));
            this.unit = unit;
            this.people = people;
            this.amounts = amounts;
        }

        @Override
        public void run(Frame frame) {
            long low = 0;
            long high = 0;
            long lowTaken = 0;
            long highTaken = 0;
            for (int i = 0; i < people.length; i++) {
                long sure = frame.low[people[i]] & frame.low[unit];
                long possible = frame.high[people[i]] & frame.high[unit];
                low += Long.bitCount(sure & ~lowTaken) * amounts[i];
                high += Long.bitCount(possible & ~highTaken) * amounts[i];
                lowTaken |= sure;
                highTaken |= possible;
            }
            frame.set(slot, low, high);
        }

        /** Whoever is named by one amount is taken out of those whom the next one names. */
        @Override
        void end(long[][] near, long[][] far, Columns columns, long[] result) {
            Arrays.fill(result, 0, columns.rows(), 0);
            long[] left = columns.scratch();
            System.arraycopy(near[unit], 0, left, 0, columns.rows());
            for (int i = 0; i < people.length; i++) {
                long[] named = near[people[i]];
                for (int row = 0; row < columns.rows(); row++) {
                    result[row] += Long.bitCount(named[row] & left[row]) * amounts[i];
                    left[row] &= ~named[row];
                }
            }
        }
    }
}

package org.doudi.calc.internal;

import org.doudi.core.money.Rounding;

/**
 * Quantities over slots, each a numerator over the plan's common denominator. Every instruction rises with each of its
 * inputs, or falls with it, so that the ends of the result come from the ends of the inputs.
 */
final class Arithmetic {

    private Arithmetic() {}

    /** How many people; a plain number. */
    static final class CountPeople extends Op {
        private final int slot;
        private final int people;

        CountPeople(int slot, int people) {
            this.slot = slot;
            this.people = people;
        }

        @Override
        void run(Frame frame) {
            frame.set(slot, Long.bitCount(frame.low[people]), Long.bitCount(frame.high[people]));
        }
    }

    /** A quantity that is not negative, for each of some people. */
    static final class PerPerson extends Op {
        private final int slot;
        private final int each;
        private final int count;

        PerPerson(int slot, int each, int count) {
            this.slot = slot;
            this.each = each;
            this.count = count;
        }

        @Override
        void run(Frame frame) {
            frame.set(slot, frame.low[each] * frame.low[count], frame.high[each] * frame.high[count]);
        }
    }

    /** A quantity times a ratio. The common denominator is such that the division has no remainder. */
    static final class Scale extends Op {
        private final int slot;
        private final int input;
        private final long numerator;
        private final long denominator;

        Scale(int slot, int input, long numerator, long denominator) {
            this.slot = slot;
            this.input = input;
            this.numerator = numerator;
            this.denominator = denominator;
        }

        @Override
        void run(Frame frame) {
            frame.set(slot, frame.low[input] / denominator * numerator, frame.high[input] / denominator * numerator);
        }
    }

    /** The sum. */
    static final class Sum extends Op {
        private final int slot;
        private final int[] inputs;

        Sum(int slot, int[] inputs) {
            this.slot = slot;
            this.inputs = inputs;
        }

        @Override
        void run(Frame frame) {
            long low = 0;
            long high = 0;
            for (int input : inputs) {
                low += frame.low[input];
                high += frame.high[input];
            }
            frame.set(slot, low, high);
        }
    }

    /** The first less the others, not less than zero. */
    static final class Remainder extends Op {
        private final int slot;
        private final int from;
        private final int[] less;

        Remainder(int slot, int from, int[] less) {
            this.slot = slot;
            this.from = from;
            this.less = less;
        }

        @Override
        void run(Frame frame) {
            long low = frame.low[from];
            long high = frame.high[from];
            for (int input : less) {
                low -= frame.high[input];
                high -= frame.low[input];
            }
            frame.set(slot, Math.max(0, low), Math.max(0, high));
        }
    }

    /** The smaller of two. */
    static final class Least extends Op {
        private final int slot;
        private final int one;
        private final int other;

        Least(int slot, int one, int other) {
            this.slot = slot;
            this.one = one;
            this.other = other;
        }

        @Override
        void run(Frame frame) {
            frame.set(slot, Math.min(frame.low[one], frame.low[other]), Math.min(frame.high[one], frame.high[other]));
        }
    }

    /** An amount that is not negative, rounded to a unit. */
    static final class Round extends Op {
        private final int slot;
        private final int input;
        private final long unit;
        private final long lift;

        /** {@code unit} is the unit in the plan's denominator. */
        Round(int slot, int input, long unit, Rounding.Mode mode) {
            this.slot = slot;
            this.input = input;
            this.unit = unit;
            this.lift = switch (mode) {
                case UP -> unit - 1;
                case DOWN -> 0;
                case HALF_UP -> unit / 2;
            };
        }

        @Override
        void run(Frame frame) {
            frame.set(slot, (frame.low[input] + lift) / unit * unit, (frame.high[input] + lift) / unit * unit);
        }
    }

    /** An amount that is paid if something holds. */
    static final class PaidIf extends Op {
        private final int slot;
        private final int condition;
        private final int amount;

        PaidIf(int slot, int condition, int amount) {
            this.slot = slot;
            this.condition = condition;
            this.amount = amount;
        }

        @Override
        void run(Frame frame) {
            frame.set(
                    slot,
                    frame.low[condition] == 0 ? 0 : frame.low[amount],
                    frame.high[condition] == 0 ? 0 : frame.high[amount]);
        }
    }

    /** For each member of the unit the highest amount for which a mask names them; amounts come highest first. */
    static final class HighestEach extends Op {
        private final int slot;
        private final int unit;
        private final int[] people;
        private final long[] amounts;

        HighestEach(int slot, int unit, int[] people, long[] amounts) {
            this.slot = slot;
            this.unit = unit;
            this.people = people;
            this.amounts = amounts;
        }

        @Override
        void run(Frame frame) {
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
    }
}

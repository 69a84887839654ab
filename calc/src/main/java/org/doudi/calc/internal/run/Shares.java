package org.doudi.calc.internal.run;

import org.doudi.core.money.Allowance;
import org.doudi.core.money.Rounding;

/** Instructions of benefits that are shared out, banded or a part of a cost. */
public final class Shares {

    private Shares() {}

    /** The members of the unit who meet none of the criteria. */
    public static final class Without extends SlotOp {
        private final int unit;
        private final int[] losing;

        public Without(int slot, int unit, int[] losing) {
            super(slot, slots(unit, losing));
            this.unit = unit;
            this.losing = losing;
        }

        @Override
        public void run(Frame frame) {
            long low = frame.low[unit];
            long high = frame.high[unit];
            for (int input : losing) {
                low &= ~frame.high[input];
                high &= ~frame.low[input];
            }
            frame.set(slot, low, high);
        }

        @Override
        void end(long[][] near, long[][] far, Columns columns, long[] result) {
            System.arraycopy(near[unit], 0, result, 0, columns.rows());
            for (int input : losing) {
                long[] out = far[input];
                for (int row = 0; row < columns.rows(); row++) {
                    result[row] &= ~out[row];
                }
            }
        }
    }

    /**
     * An amount times some people over all people, rounded to a unit in the same step. Of nobody it is nothing.
     *
     * <p>Both counts may be open, and so may the amount. The ends are the share of the fewest among the most people, and of the
     * most among the fewest people that they can be among: some are never more than all, so nothing that can be lies outside.
     */
    public static final class RoundShare extends SlotOp {
        private final int amount;
        private final int some;
        private final int all;
        private final long unit;
        private final Rounding.Mode mode;

        public RoundShare(int slot, int amount, int some, int all, long unit, Rounding.Mode mode) {
            super(slot, amount, some, all);
            this.amount = amount;
            this.some = some;
            this.all = all;
            this.unit = unit;
            this.mode = mode;
        }

        @Override
        public void run(Frame frame) {
            long fewest = Math.max(1, Math.max(frame.low[all], frame.high[some]));
            frame.set(
                    slot,
                    share(frame.low[amount], frame.low[some], Math.max(1, frame.high[all])),
                    share(frame.high[amount], frame.high[some], fewest));
        }

        /** Some are never more than all: the fewest of all are the larger of both, and so are the most. */
        @Override
        void end(long[][] near, long[][] far, Columns columns, long[] result) {
            long[] whole = near[amount];
            long[] part = near[some];
            long[] people = far[all];
            for (int row = 0; row < columns.rows(); row++) {
                result[row] = share(whole[row], part[row], Math.max(1, Math.max(people[row], part[row])));
            }
        }

        private long share(long whole, long part, long people) {
            long each = people * unit;
            long lift = switch (mode) {
                case UP -> each - 1;
                case DOWN -> 0;
                case HALF_UP -> each / 2;
            };
            return (whole * part + lift) / each * unit;
        }
    }

    /** The least of a cost, a cap, and a share of the cost with a fixed amount. */
    public static final class Allow extends SlotOp {
        private final int cost;
        private final long numerator;
        private final long denominator;
        private final long fixed;
        private final long cap;

        public Allow(int slot, int cost, Allowance allowance, Scale scale) {
            super(slot, cost);
            this.cost = cost;
            this.numerator = allowance.share().numerator();
            this.denominator = allowance.share().denominator();
            this.fixed = allowance.fixed().fen() * scale.denominator();
            this.cap = allowance
                    .cap()
                    .map(most -> most.fen() * scale.denominator())
                    .orElse(Long.MAX_VALUE);
        }

        @Override
        public void run(Frame frame) {
            frame.set(slot, of(frame.low[cost]), of(frame.high[cost]));
        }

        @Override
        void end(long[][] near, long[][] far, Columns columns, long[] result) {
            long[] of = near[cost];
            for (int row = 0; row < columns.rows(); row++) {
                result[row] = of(of[row]);
            }
        }

        private long of(long value) {
            return Math.min(Math.min(value, cap), value / denominator * numerator + fixed);
        }
    }

    /** The amount that goes with the first condition that holds; of none, the one for all others or nothing. */
    public static final class Choose extends Op {
        private static final int NOTHING = -1;

        private final int slot;
        private final int[] conditions;
        private final int[] amounts;
        private final int otherwise;

        public Choose(int slot, int[] conditions, int[] amounts) {
            this(slot, conditions, amounts, NOTHING);
        }

        public Choose(int slot, int[] conditions, int[] amounts, int otherwise) {
            super(
                    otherwise == NOTHING ? slots(conditions, amounts) : slots(otherwise, slots(conditions, amounts)),
                    slots(slot));
            this.slot = slot;
            this.conditions = conditions;
            this.amounts = amounts;
            this.otherwise = otherwise;
        }

        /** Everything that can be chosen: of open conditions what goes with them, and then what the others behind them give. */
        @Override
        public void run(Frame frame) {
            long low = Long.MAX_VALUE;
            long high = Long.MIN_VALUE;
            boolean settled = false;
            for (int i = 0; i < conditions.length && !settled; i++) {
                if (frame.high[conditions[i]] != 0) {
                    low = Math.min(low, frame.low[amounts[i]]);
                    high = Math.max(high, frame.high[amounts[i]]);
                    settled = frame.low[conditions[i]] != 0;
                }
            }
            if (!settled) {
                low = Math.min(low, otherwise == NOTHING ? 0 : frame.low[otherwise]);
                high = Math.max(high, otherwise == NOTHING ? 0 : frame.high[otherwise]);
            }
            frame.set(slot, low, high);
        }
    }
}

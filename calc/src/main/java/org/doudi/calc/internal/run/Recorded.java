package org.doudi.calc.internal.run;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doudi.core.household.Measurement;
import org.doudi.core.household.Shock;
import org.doudi.core.household.Situation;
import org.doudi.core.household.Standing;
import org.doudi.core.money.Quantity;
import org.doudi.core.policy.Comparison;
import org.doudi.core.policy.History;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Resolved;
import org.doudi.core.time.Series;

/** Asks what is on a household's record: enrolments, measurements and shocks. */
public final class Recorded {

    private Recorded() {}

    /** Something that is listed makes it so; a list that may go on leaves it open. */
    static void set(Frame frame, int slot, boolean found, boolean complete) {
        frame.set(slot, found ? 1 : 0, found || !complete ? 1 : 0);
    }

    /** Whether the household is enrolled. */
    public static final class Enrolled extends Op {
        private final int slot;
        private final History.Enrolled criterion;
        private final LocalDate day;
        private final LocalDate since;

        public Enrolled(int slot, History.Enrolled criterion, LocalDate day) {
            super(slots(), slots(slot));
            this.slot = slot;
            this.criterion = criterion;
            this.day = day;
            this.since = day.minusMonths(criterion.months());
        }

        @Override
        boolean isSilent(Situation situation) {
            return isNone(situation.standings());
        }

        @Override
        public void run(Frame frame) {
            boolean found = false;
            for (Standing standing : frame.situation.standings().items()) {
                found |= Enrolments.isToday(standing, criterion.programme(), day)
                        && (criterion.grounds().isEmpty() || criterion.grounds().contains(standing.ground()))
                        && lasts(standing.enrolled().startInclusive());
            }
            set(frame, slot, found, frame.situation.standings().complete());
        }

        /** Counted forward from the first day: a month from 31 January is over on the last of February. */
        private boolean lasts(LocalDate first) {
            return first.isBefore(since)
                    || !first.plusMonths(criterion.months()).isAfter(day);
        }
    }

    /** Whether something struck the household lately. */
    public static final class Struck extends Op {
        private final int slot;
        private final long kinds;
        private final LocalDate since;

        public Struck(int slot, History.Struck criterion, LocalDate day) {
            super(slots(), slots(slot));
            this.slot = slot;
            this.kinds = Kinds.bits(criterion.kinds());
            this.since = day.minusMonths(criterion.withinMonths());
        }

        @Override
        boolean isSilent(Situation situation) {
            return isNone(situation.household().shocks());
        }

        @Override
        public void run(Frame frame) {
            boolean found = false;
            for (Shock shock : frame.household.shocks().items()) {
                found |= Kinds.has(kinds, shock.kind()) && !shock.on().isBefore(since);
            }
            set(frame, slot, found, frame.household.shocks().complete());
        }
    }

    /** How the last measurements compared with their line. */
    public static final class Steady extends Op {
        private final int slot;
        private final int last;
        private final Comparison comparison;
        private final Series<Resolved<ParameterValue>> line;

        public Steady(int slot, History.Steady criterion, Series<Resolved<ParameterValue>> line) {
            super(slots(), slots(slot));
            this.slot = slot;
            this.last = criterion.measurements();
            this.comparison = criterion.comparison();
            this.line = line;
        }

        @Override
        boolean isSilent(Situation situation) {
            return isNone(situation.measurements());
        }

        @Override
        public void run(Frame frame) {
            List<Measurement> known = frame.situation.measurements().items();
            if (!frame.situation.measurements().complete()) {
                frame.set(slot, 0, 1);
                return;
            }
            boolean surely = known.size() >= last;
            boolean possibly = surely;
            for (Measurement measurement : known) {
                if (possibly && laterThan(known, measurement) < last) {
                    Optional<Boolean> holds = holds(measurement);
                    surely &= holds.orElse(false);
                    possibly &= holds.orElse(true);
                }
            }
            frame.set(slot, surely ? 1 : 0, possibly ? 1 : 0);
        }

        /** How many were measured later; those of one day count together, in no order. */
        private static int laterThan(List<Measurement> all, Measurement one) {
            int later = 0;
            for (Measurement other : all) {
                later += other.on().isAfter(one.on()) ? 1 : 0;
            }
            return later;
        }

        /** Nothing where the line has no value on the day of the measurement. */
        private Optional<Boolean> holds(Measurement measurement) {
            return line.on(measurement.on()).map(found -> {
                ParameterValue.OfAmount amount = (ParameterValue.OfAmount) found.value();
                int order = measurement
                        .countableIncome()
                        .perMonth()
                        .compareTo(amount.amount().perMonth().times(Quantity.of(measurement.members())));
                return switch (comparison) {
                    case BELOW -> order < 0;
                    case AT_MOST -> order <= 0;
                    case ABOVE -> order > 0;
                    case AT_LEAST -> order >= 0;
                };
            });
        }
    }

    /** What was measured last in the calendar year before. */
    public static final class IncomeLastYear extends Op {
        private final int slot;
        private final int year;
        private final Scale scale;

        public IncomeLastYear(int slot, LocalDate day, Scale scale) {
            super(slots(), slots(slot));
            this.slot = slot;
            this.year = day.getYear() - 1;
            this.scale = scale;
        }

        @Override
        boolean isSilent(Situation situation) {
            return isNone(situation.measurements());
        }

        /** Two measurements of one day that differ leave it open between them; a list that may go on, altogether. */
        @Override
        public void run(Frame frame) {
            LocalDate latest = LocalDate.MIN;
            long low = 0;
            long high = scale.mostMoney();
            if (frame.situation.measurements().complete()) {
                for (Measurement measurement : frame.situation.measurements().items()) {
                    LocalDate on = measurement.on();
                    if (on.getYear() == year && !on.isBefore(latest)) {
                        long income = scale.monthly(
                                measurement.countableIncome().money(),
                                measurement.countableIncome().period());
                        low = on.isAfter(latest) ? income : Math.min(low, income);
                        high = on.isAfter(latest) ? income : Math.max(high, income);
                        latest = on;
                    }
                }
            }
            frame.set(slot, low, high);
        }
    }

    /** A truth that the day or a switch settles for every household. */
    public static final class Settled extends Op {
        private final int slot;
        private final int truth;

        public Settled(int slot, boolean holds) {
            super(slots(), slots(slot));
            this.slot = slot;
            this.truth = holds ? 1 : 0;
        }

        @Override
        boolean isSilent(Situation situation) {
            return true;
        }

        @Override
        public void run(Frame frame) {
            frame.set(slot, truth, truth);
        }
    }
}

package org.doudi.calc.internal.run;

import java.time.LocalDate;
import org.doudi.core.household.Situation;
import org.doudi.core.household.Standing;

/** Asks the enrolments on a household's record how they stand today. A list that may go on leaves everything open. */
public final class Enrolments {

    private Enrolments() {}

    /** Whether an enrolment in the programme has ended by today. */
    public static final class HasLeft extends Op {
        private final int slot;
        private final String programme;
        private final LocalDate day;

        public HasLeft(int slot, String programme, LocalDate day) {
            super(slots(), slots(slot));
            this.slot = slot;
            this.programme = programme;
            this.day = day;
        }

        @Override
        boolean isSilent(Situation situation) {
            return isNone(situation.standings());
        }

        @Override
        public void run(Frame frame) {
            boolean found = false;
            for (Standing standing : frame.situation.standings().items()) {
                found |= standing.programme().equals(programme)
                        && !standing.enrolled().endExclusive().isAfter(day);
            }
            Recorded.set(frame, slot, found, frame.situation.standings().complete());
        }
    }

    /** What was paid last to somebody enrolled today; of two enrolments at once, anything between the two. */
    public static final class LastPaid extends Op {
        private final int slot;
        private final String programme;
        private final LocalDate day;
        private final Scale scale;

        public LastPaid(int slot, String programme, LocalDate day, Scale scale) {
            super(slots(), slots(slot));
            this.slot = slot;
            this.programme = programme;
            this.day = day;
            this.scale = scale;
        }

        @Override
        boolean isSilent(Situation situation) {
            return isNone(situation.standings());
        }

        @Override
        public void run(Frame frame) {
            long most = scale.mostMoney();
            boolean found = false;
            long low = frame.situation.standings().complete() ? most : 0;
            long high = frame.situation.standings().complete() ? 0 : most;
            for (Standing standing : frame.situation.standings().items()) {
                if (isToday(standing, programme, day)) {
                    found = true;
                    low = Math.min(low, scale.monthly(standing.paid(), 0));
                    high = Math.max(high, scale.monthly(standing.paid(), most));
                }
            }
            boolean none = !found && frame.situation.standings().complete();
            frame.set(slot, none ? 0 : low, none ? 0 : high);
        }
    }

    /** Whether phasing out runs today, or begins today because the condition holds; never, where no time is granted. */
    public static final class PhasingOut extends Op {
        private final int slot;
        private final String programme;
        private final int months;
        private final int condition;
        private final LocalDate day;

        public PhasingOut(int slot, String programme, int months, int condition, LocalDate day) {
            super(slots(condition), slots(slot));
            this.slot = slot;
            this.programme = programme;
            this.months = months;
            this.condition = condition;
            this.day = day;
        }

        @Override
        public void run(Frame frame) {
            if (months == 0) {
                frame.set(slot, 0, 0);
                return;
            }
            long low = frame.low[condition];
            long high = frame.high[condition];
            boolean begun = false;
            for (Standing standing : frame.situation.standings().items()) {
                if (isToday(standing, programme, day)
                        && standing.phasingOutSince().isPresent()) {
                    boolean runs =
                            standing.phasingOutSince().get().plusMonths(months).isAfter(day);
                    low = begun ? Math.min(low, runs ? 1 : 0) : runs ? 1 : 0;
                    high = begun ? Math.max(high, runs ? 1 : 0) : runs ? 1 : 0;
                    begun = true;
                }
            }
            boolean sure = frame.situation.standings().complete();
            frame.set(slot, sure || low == 0 ? low : 0, sure || high == 1 ? high : 1);
        }
    }

    public static boolean isToday(Standing standing, String programme, LocalDate day) {
        return standing.programme().equals(programme) && standing.enrolled().contains(day);
    }
}

package org.doudi.workflow.calendar;

import java.time.LocalDate;
import org.doudi.core.fact.Truth;
import org.doudi.core.text.Text;

/** A day as a calendar has it, and why. */
public sealed interface CalendarDay {

    /** A weekday of a year that is announced. */
    record Weekday(LocalDate day) implements CalendarDay {
        private static final Text REASON = Text.of("工作日", "a weekday");

        @Override
        public Truth isWorking() {
            return Truth.YES;
        }

        @Override
        public Text reason() {
            return REASON;
        }
    }

    /** A Saturday or Sunday of a year that is announced. */
    record Weekend(LocalDate day) implements CalendarDay {
        private static final Text REASON = Text.of("周末", "a weekend");

        @Override
        public Truth isWorking() {
            return Truth.NO;
        }

        @Override
        public Text reason() {
            return REASON;
        }
    }

    /**
     * A day that a notice arranges.
     *
     * @param day the day
     * @param working whether it is worked
     * @param occasion for what it is off, or worked
     * @param notice the notice that prevails
     */
    record Arranged(LocalDate day, boolean working, Text occasion, Notice notice) implements CalendarDay {
        @Override
        public Truth isWorking() {
            return Truth.of(working);
        }

        /** With title and day of publication of the notice. */
        @Override
        public Text reason() {
            Text what = working
                    ? occasion.plus(Text.of("调休上班", ": worked in exchange"))
                    : occasion.plus(Text.of("放假", ": off"));
            return what.plus(Text.of("（", " ("))
                    .plus(notice.title())
                    .plus(Text.of("，" + notice.published() + " 公布）", ", published " + notice.published() + ")"));
        }
    }

    /** A day of a year that nobody has announced. */
    record Unannounced(LocalDate day) implements CalendarDay {
        @Override
        public Truth isWorking() {
            return Truth.OPEN;
        }

        @Override
        public Text reason() {
            return Text.of(day.getYear() + " 年节假日安排尚未公布", "the holidays of " + day.getYear() + " are not announced");
        }
    }

    /** The day. */
    LocalDate day();

    /** Whether it is a working day; open if its year is not announced. */
    Truth isWorking();

    /** Why, in words. */
    Text reason();
}

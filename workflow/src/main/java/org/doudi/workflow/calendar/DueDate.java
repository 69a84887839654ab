package org.doudi.workflow.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.doudi.core.text.Text;

/** When a clock is due, or why that cannot be said. */
public sealed interface DueDate {

    /**
     * On that day: what is done on it is done in time.
     *
     * @param on the day
     */
    record Due(LocalDate on) implements DueDate {
        @Override
        public Optional<LocalDate> date() {
            return Optional.of(on);
        }

        @Override
        public Text describe() {
            return Text.of(on + " 到期", "due on " + on);
        }
    }

    /**
     * Later than, or on, a day of which nobody knows yet whether it is a working day.
     *
     * @param from that day
     */
    record Undetermined(LocalDate from) implements DueDate {
        @Override
        public Optional<LocalDate> date() {
            return Optional.empty();
        }

        @Override
        public Text describe() {
            return Text.of(
                    "未定：自 " + from + " 起的日历尚未公布", "undetermined: the calendar from " + from + " on is not announced");
        }
    }

    /**
     * Not before it goes on.
     *
     * @param daysLeft how many days are left then, in the unit of the clock, at least 1
     */
    record Paused(int daysLeft) implements DueDate {
        @Override
        public Optional<LocalDate> date() {
            return Optional.empty();
        }

        @Override
        public Text describe() {
            return Text.of("中止，尚余 " + daysLeft + " 日", "paused with " + daysLeft + " days left");
        }
    }

    /** The day, if it can be said. */
    Optional<LocalDate> date();

    /** In words. */
    Text describe();
}

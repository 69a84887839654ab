package org.doudi.workflow.calendar;

import java.time.LocalDate;
import org.doudi.core.text.Text;

/**
 * Something that a clock minds.
 *
 * @param kind what happened to it
 * @param on the day on which it happened
 */
public record ClockEvent(Kind kind, LocalDate on) {

    /** What can happen to a clock. */
    public enum Kind {
        /** It began. */
        STARTED(Text.of("起算", "started")),
        /** Somebody else's time began, for example that of a platform that was asked (中止计算). */
        PAUSED(Text.of("中止", "paused")),
        /** That time ended, for example with the platform's answer. */
        RESUMED(Text.of("恢复", "resumed")),
        /** What it was for is done. */
        STOPPED(Text.of("终止", "stopped"));

        private final Text label;

        Kind(Text label) {
            this.label = label;
        }

        /** The event in words. */
        public Text label() {
            return label;
        }
    }

    /** It began. */
    public static ClockEvent started(LocalDate on) {
        return new ClockEvent(Kind.STARTED, on);
    }

    /** Somebody else's time began. */
    public static ClockEvent paused(LocalDate on) {
        return new ClockEvent(Kind.PAUSED, on);
    }

    /** Somebody else's time ended. */
    public static ClockEvent resumed(LocalDate on) {
        return new ClockEvent(Kind.RESUMED, on);
    }

    /** What it was for is done. */
    public static ClockEvent stopped(LocalDate on) {
        return new ClockEvent(Kind.STOPPED, on);
    }
}

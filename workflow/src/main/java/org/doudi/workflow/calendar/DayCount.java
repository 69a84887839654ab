package org.doudi.workflow.calendar;

import org.doudi.core.fact.Truth;

/**
 * A number of days, as far as the calendar is announced: every day that is open may count or not.
 *
 * @param least the fewest, never negative
 * @param most the most, not fewer than the fewest
 */
public record DayCount(int least, int most) {

    /** Refuses ends that are the wrong way round: nothing counted here has such. */
    public DayCount {
        if (least < 0 || least > most) {
            throw new IllegalArgumentException("not a count: " + least + " to " + most);
        }
    }

    /** A count of which nothing is open. */
    public static DayCount of(int days) {
        return new DayCount(days, days);
    }

    /** Whether it is known. */
    public boolean isExact() {
        return least == most;
    }

    /** Whether it is that many or more. */
    public Truth isAtLeast(int days) {
        return Truth.of(least >= days, most >= days);
    }

    /** What is left of a budget, never negative. */
    DayCount leftOf(int budget) {
        return new DayCount(Math.max(0, budget - most), Math.max(0, budget - least));
    }

    /** One day more. */
    DayCount plus(Truth counts) {
        return new DayCount(counts == Truth.YES ? least + 1 : least, counts == Truth.NO ? most : most + 1);
    }

    /** For example {@code 12}, or {@code 12 to 14}. */
    @Override
    public String toString() {
        return isExact() ? String.valueOf(least) : least + " to " + most;
    }
}

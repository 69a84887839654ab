package org.doudi.core.time;

import java.time.LocalDate;
import java.util.Optional;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * A span of days, from the first one to the one that no longer belongs to it. Either end may be open.
 *
 * @param startInclusive the first day; {@link LocalDate#MIN} if the span has no beginning
 * @param endExclusive the first day after it; {@link LocalDate#MAX} if the span has no end
 */
public record Window(LocalDate startInclusive, LocalDate endExclusive) implements Comparable<Window> {

    /** Every day. */
    public static final Window ALWAYS = new Window(LocalDate.MIN, LocalDate.MAX);

    /**
     * Refuses an empty span.
     *
     * @throws org.doudi.core.problem.ProblemsException if the end is not after the start
     */
    public Window {
        Problems.require(
                startInclusive.isBefore(endExclusive),
                "window.empty",
                "",
                startInclusive + " to " + endExclusive,
                Text.of("结束日晚于开始日", "an end after the start"));
    }

    /** From one day to the day before another. */
    public static Window between(LocalDate startInclusive, LocalDate endExclusive) {
        return new Window(startInclusive, endExclusive);
    }

    /** From a day on, without end. */
    public static Window from(LocalDate startInclusive) {
        return new Window(startInclusive, LocalDate.MAX);
    }

    /** Without beginning, to the day before another. */
    public static Window until(LocalDate endExclusive) {
        return new Window(LocalDate.MIN, endExclusive);
    }

    /** Whether the day belongs to the span. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(startInclusive) && day.isBefore(endExclusive);
    }

    /** Whether the two spans share a day. */
    public boolean overlaps(Window other) {
        return startInclusive.isBefore(other.endExclusive) && other.startInclusive.isBefore(endExclusive);
    }

    /** The days that belong to both, if there are any. */
    public Optional<Window> intersection(Window other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        LocalDate start = startInclusive.isAfter(other.startInclusive) ? startInclusive : other.startInclusive;
        LocalDate end = endExclusive.isBefore(other.endExclusive) ? endExclusive : other.endExclusive;
        return Optional.of(new Window(start, end));
    }

    @Override
    public int compareTo(Window other) {
        int byStart = startInclusive.compareTo(other.startInclusive);
        return byStart != 0 ? byStart : endExclusive.compareTo(other.endExclusive);
    }

    /** For example {@code [2016-01-01, 2021-01-01)}; an open end is shown as two dots. */
    @Override
    public String toString() {
        return "[" + (startInclusive.equals(LocalDate.MIN) ? ".." : startInclusive) + ", "
                + (endExclusive.equals(LocalDate.MAX) ? ".." : endExclusive) + ")";
    }
}

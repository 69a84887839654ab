package org.doudi.core.time;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * A value that changes over time and must exist where it is asked for: a line, a supplement, a rounding. Its windows
 * never overlap. A day that no window covers has no value: never the nearest one.
 *
 * @param <T> what changes
 * @param entries the values, ordered by time
 */
public record Series<T>(List<Entry<T>> entries) {

    /** One value and the days on which it holds. */
    public record Entry<T>(Window window, T value) {}

    /**
     * Orders the entries.
     *
     * @throws org.doudi.core.problem.ProblemsException naming every pair of windows that overlap
     */
    public Series {
        List<Entry<T>> ordered = new ArrayList<>(entries);
        ordered.sort(Comparator.comparing(Entry::window));
        var problems = Problems.collector();
        LocalDate end = LocalDate.MIN;
        for (int i = 0; i < ordered.size(); i++) {
            Window later = ordered.get(i).window();
            // Ordered by their starts: whatever overlaps one before it begins before the last end so far.
            for (int j = 0; later.startInclusive().isBefore(end) && j < i; j++) {
                Window earlier = ordered.get(j).window();
                if (earlier.overlaps(later)) {
                    problems.add(
                            "series.overlap",
                            "",
                            earlier + " and " + later,
                            Text.of("互不重叠的时间段", "windows that do not overlap"));
                }
            }
            end = later.endExclusive().isAfter(end) ? later.endExclusive() : end;
        }
        problems.throwIfAny();
        entries = List.copyOf(ordered);
    }

    /** A series that has no value on any day. */
    public static <T> Series<T> empty() {
        return new Series<>(List.of());
    }

    /** A series with one value, on every day of the window. */
    public static <T> Series<T> of(Window window, T value) {
        return new Series<>(List.of(new Entry<>(window, value)));
    }

    /** Entries from outside: either a series or every overlap among them. */
    public static <T> Either<Problems, Series<T>> ofEntries(List<Entry<T>> entries) {
        return Problems.attempt(() -> new Series<>(entries));
    }

    /** The value on that day, if there is one. */
    public Optional<T> on(LocalDate day) {
        return entries.stream()
                .filter(entry -> entry.window().contains(day))
                .map(Entry::value)
                .findFirst();
    }

    /** Whether there is no value on any day. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Whether some day of the window has a value. */
    public boolean touches(Window window) {
        return entries.stream().anyMatch(entry -> entry.window().overlaps(window));
    }

    /** The same series without any value inside the window; values that reach into it are cut. */
    public Series<T> without(Window window) {
        List<Entry<T>> kept = new ArrayList<>();
        for (Entry<T> entry : entries) {
            Window own = entry.window();
            if (!own.overlaps(window)) {
                kept.add(entry);
                continue;
            }
            if (own.startInclusive().isBefore(window.startInclusive())) {
                kept.add(new Entry<>(Window.between(own.startInclusive(), window.startInclusive()), entry.value()));
            }
            if (window.endExclusive().isBefore(own.endExclusive())) {
                kept.add(new Entry<>(Window.between(window.endExclusive(), own.endExclusive()), entry.value()));
            }
        }
        return new Series<>(kept);
    }

    /** The same series with this value inside the window instead of whatever stood there. */
    public Series<T> with(Window window, T value) {
        List<Entry<T>> all = new ArrayList<>(without(window).entries);
        all.add(new Entry<>(window, value));
        return new Series<>(all);
    }
}

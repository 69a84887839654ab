package org.doudi.calc.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.doudi.core.time.Series;
import org.doudi.core.time.Window;

/**
 * Some days.
 *
 * @param spans the days, in order, as spans that neither overlap nor touch
 */
record Days(List<Window> spans) {

    static final Days NONE = new Days(List.of());

    /** Takes a copy. */
    Days {
        spans = List.copyOf(spans);
    }

    /** All days of the windows, whether or not they overlap. */
    static Days of(Collection<Window> windows) {
        List<Window> joined = new ArrayList<>();
        for (Window window : windows.stream().sorted().toList()) {
            int last = joined.size() - 1;
            if (last >= 0 && !window.startInclusive().isAfter(joined.get(last).endExclusive())) {
                Window before = joined.get(last);
                boolean longer = window.endExclusive().isAfter(before.endExclusive());
                joined.set(last, Window.between(before.startInclusive(), (longer ? window : before).endExclusive()));
            } else {
                joined.add(window);
            }
        }
        return new Days(joined);
    }

    static Days of(Window window) {
        return new Days(List.of(window));
    }

    /** The days on which the series has a value. */
    static Days of(Series<?> series) {
        return of(series.entries().stream().<Window>map(Series.Entry::window).toList());
    }

    boolean isEmpty() {
        return spans.isEmpty();
    }

    Days minus(Days others) {
        Series<Boolean> left = new Series<>(
                spans.stream().map(span -> new Series.Entry<>(span, true)).toList());
        for (Window other : others.spans) {
            left = left.without(other);
        }
        return of(left);
    }

    Days and(Days others) {
        return minus(minus(others));
    }

    Days plus(Days others) {
        return of(Stream.concat(spans.stream(), others.spans.stream()).toList());
    }
}

package org.doudi.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.doudi.core.time.Series.Entry;

/** A series is a partial function from days to values; every change of it is one of that function, day by day. */
class SeriesPropertiesTest {

    private static final LocalDate START = LocalDate.of(2017, 1, 1);
    private static final int DAYS = 40;

    @Property(tries = 1000)
    void withoutAWindowItHasNoValueThereAndTheSameElsewhere(
            @ForAll("series") Series<Integer> series, @ForAll("windows") Window window) {
        Series<Integer> changed = series.without(window);

        for (LocalDate day : days()) {
            assertThat(changed.on(day)).isEqualTo(window.contains(day) ? Optional.empty() : series.on(day));
        }
    }

    @Property(tries = 1000)
    void withAValueInAWindowItHasThatThereAndTheSameElsewhere(
            @ForAll("series") Series<Integer> series, @ForAll("windows") Window window) {
        Series<Integer> changed = series.with(window, -1);

        for (LocalDate day : days()) {
            assertThat(changed.on(day)).isEqualTo(window.contains(day) ? Optional.of(-1) : series.on(day));
        }
    }

    @Property(tries = 1000)
    void touchesAWindowIfAndOnlyIfSomeOfItsDaysHasAValue(
            @ForAll("series") Series<Integer> series, @ForAll("windows") Window window) {
        boolean some = days().stream()
                .anyMatch(day -> window.contains(day) && series.on(day).isPresent());

        assertThat(series.touches(window)).isEqualTo(some);
    }

    /** Whatever windows are given: either no day has two values, or that is reported. */
    @Property(tries = 1000)
    void isRefusedIfAndOnlyIfSomeDayWouldHaveTwoValues(@ForAll("entries") List<Entry<Integer>> entries) {
        boolean twice = days().stream()
                .anyMatch(day -> entries.stream()
                                .filter(entry -> entry.window().contains(day))
                                .count()
                        > 1);

        assertThat(Series.ofEntries(entries).isLeft()).isEqualTo(twice);
    }

    @Property(tries = 1000)
    void windowsOverlapIfAndOnlyIfTheyShareADay(@ForAll("windows") Window one, @ForAll("windows") Window other) {
        List<LocalDate> shared = days().stream()
                .filter(day -> one.contains(day) && other.contains(day))
                .toList();

        assertThat(one.overlaps(other)).isEqualTo(!shared.isEmpty());
        assertThat(one.intersection(other)
                        .map(both -> days().stream().filter(both::contains).toList())
                        .orElse(List.of()))
                .isEqualTo(shared);
    }

    private static List<LocalDate> days() {
        return START.datesUntil(START.plusDays(DAYS)).toList();
    }

    @Provide
    Arbitrary<Window> windows() {
        Arbitrary<Integer> starts = Arbitraries.integers().between(0, DAYS - 1);
        Arbitrary<Integer> lengths = Arbitraries.integers().between(1, DAYS);
        Arbitrary<Window> closed = Combinators.combine(starts, lengths)
                .as((start, length) ->
                        Window.between(START.plusDays(start), START.plusDays(Math.min(DAYS, start + length))));
        Arbitrary<Window> open = starts.map(start -> Window.from(START.plusDays(start)));
        Arbitrary<Window> begun = starts.map(start -> Window.until(START.plusDays(start + 1L)));
        return Arbitraries.oneOf(closed, open, begun);
    }

    @Provide
    Arbitrary<List<Entry<Integer>>> entries() {
        return windows().list().ofMaxSize(4).map(windows -> {
            List<Entry<Integer>> entries = new ArrayList<>();
            windows.forEach(window -> entries.add(new Entry<>(window, entries.size())));
            return entries;
        });
    }

    /** Each window gets what is still free of it. */
    @Provide
    Arbitrary<Series<Integer>> series() {
        return entries().map(entries -> {
            List<Entry<Integer>> apart = new ArrayList<>();
            for (Entry<Integer> entry : entries) {
                if (apart.stream().noneMatch(other -> other.window().overlaps(entry.window()))) {
                    apart.add(entry);
                }
            }
            return new Series<>(apart);
        });
    }
}

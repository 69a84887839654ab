package org.doudi.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.doudi.core.problem.Problem;
import org.doudi.core.problem.Reported;
import org.doudi.core.time.Series.Entry;
import org.junit.jupiter.api.Test;

class SeriesTest {

    private static final Window Y2017 = year(2017);
    private static final Window Y2019 = year(2019);

    @Test
    void aDayInAGapHasNoValueNeverTheNearest() {
        Series<String> series = new Series<>(List.of(new Entry<>(Y2019, "440"), new Entry<>(Y2017, "350")));

        assertThat(series.on(LocalDate.of(2016, 12, 31))).isEmpty();
        assertThat(series.on(LocalDate.of(2017, 1, 1))).contains("350");
        assertThat(series.on(LocalDate.of(2017, 12, 31))).contains("350");
        assertThat(series.on(LocalDate.of(2018, 1, 1))).isEmpty();
        assertThat(series.on(LocalDate.of(2018, 12, 31))).isEmpty();
        assertThat(series.on(LocalDate.of(2019, 1, 1))).contains("440");
        assertThat(series.on(LocalDate.of(2020, 1, 1))).isEmpty();
    }

    @Test
    void isOrderedByTimeHoweverItWasGiven() {
        Entry<String> early = new Entry<>(Y2017, "350");
        Entry<String> late = new Entry<>(Y2019, "440");

        assertThat(new Series<>(List.of(late, early))).isEqualTo(new Series<>(List.of(early, late)));
        assertThat(new Series<>(List.of(late, early)).entries()).containsExactly(early, late);
    }

    @Test
    void windowsThatTouchAreNoOverlap() {
        var entries = List.of(new Entry<>(Y2017, "350"), new Entry<>(year(2018), "410"));

        assertThat(Series.ofEntries(entries).isRight()).isTrue();
    }

    @Test
    void namesWindowsThatOverlap() {
        Window into2019 = Window.between(LocalDate.of(2017, 7, 1), LocalDate.of(2019, 1, 2));
        var entries = List.of(new Entry<>(Y2019, "c"), new Entry<>(Y2017, "a"), new Entry<>(into2019, "b"));

        var problems = Series.ofEntries(entries).getLeft();

        assertThat(problems.list()).extracting(Problem::code).containsOnly("series.overlap");
        assertThat(problems.list())
                .extracting(Problem::found)
                .containsExactly(
                        "[2017-01-01, 2018-01-01) and [2017-07-01, 2019-01-02)",
                        "[2017-07-01, 2019-01-02) and [2019-01-01, 2020-01-01)");
    }

    /** A long window overlaps several later ones, not only the next. */
    @Test
    void namesEveryPairThatOverlaps() {
        Window all = Window.from(LocalDate.of(2016, 1, 1));
        var entries = List.of(new Entry<>(all, "a"), new Entry<>(Y2017, "b"), new Entry<>(Y2019, "c"));

        assertThat(Series.ofEntries(entries).getLeft().list())
                .extracting(Problem::found)
                .containsExactlyInAnyOrder(
                        "[2016-01-01, ..) and [2017-01-01, 2018-01-01)",
                        "[2016-01-01, ..) and [2019-01-01, 2020-01-01)");
    }

    @Test
    void theSameWindowTwiceIsAnOverlap() {
        assertThat(Reported.faultsOf(() -> new Series<>(List.of(new Entry<>(Y2017, "a"), new Entry<>(Y2017, "a")))))
                .containsExactly("series.overlap @ ");
    }

    @Test
    void knowsWhetherItHasAnyValueInAWindow() {
        Series<String> series = Series.of(Y2017, "350");

        assertThat(series.touches(Window.from(LocalDate.of(2017, 12, 31)))).isTrue();
        assertThat(series.touches(Window.from(LocalDate.of(2018, 1, 1)))).isFalse();
        assertThat(series.isEmpty()).isFalse();
        assertThat(Series.empty().isEmpty()).isTrue();
        assertThat(Series.empty().touches(Window.ALWAYS)).isFalse();
    }

    @Test
    void aValuePutInsideAnotherLeavesBothItsEnds() {
        Window june = Window.between(LocalDate.of(2017, 6, 1), LocalDate.of(2017, 7, 1));

        assertThat(Series.of(Y2017, "a").with(june, "b").entries())
                .containsExactly(
                        new Entry<>(Window.between(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 6, 1)), "a"),
                        new Entry<>(june, "b"),
                        new Entry<>(Window.between(LocalDate.of(2017, 7, 1), LocalDate.of(2018, 1, 1)), "a"));
    }

    private static Window year(int year) {
        return Window.between(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }
}

package org.doudi.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WindowTest {

    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    private static final LocalDate AFTER = LocalDate.of(2021, 1, 1);
    private static final Window PLAN = Window.between(FIRST, AFTER);

    @Test
    void hasItsFirstDayAndNotTheDayAfterItsLast() {
        assertThat(PLAN.contains(FIRST.minusDays(1))).isFalse();
        assertThat(PLAN.contains(FIRST)).isTrue();
        assertThat(PLAN.contains(AFTER.minusDays(1))).isTrue();
        assertThat(PLAN.contains(AFTER)).isFalse();
    }

    @Test
    void mayBeOpenAtEitherEnd() {
        assertThat(Window.from(FIRST).contains(LocalDate.of(9999, 12, 31))).isTrue();
        assertThat(Window.from(FIRST).contains(FIRST.minusDays(1))).isFalse();
        assertThat(Window.until(AFTER).contains(LocalDate.of(1, 1, 1))).isTrue();
        assertThat(Window.until(AFTER).contains(AFTER)).isFalse();
        assertThat(Window.ALWAYS.contains(FIRST)).isTrue();
    }

    @Test
    void isNeverEmptyNorBackwards() {
        assertThatIllegalArgumentException().isThrownBy(() -> Window.between(FIRST, FIRST));
        assertThatIllegalArgumentException().isThrownBy(() -> Window.between(AFTER, FIRST));
        assertThatIllegalArgumentException().isThrownBy(() -> Window.from(LocalDate.MAX));
        assertThatIllegalArgumentException().isThrownBy(() -> Window.until(LocalDate.MIN));
    }

    @Test
    void windowsThatOnlyTouchDoNotOverlap() {
        Window next = Window.from(AFTER);

        assertThat(PLAN.overlaps(next)).isFalse();
        assertThat(next.overlaps(PLAN)).isFalse();
        assertThat(PLAN.intersection(next)).isEmpty();
    }

    @Test
    void whatBelongsToBothIsTheIntersection() {
        Window middle = Window.between(LocalDate.of(2017, 1, 1), LocalDate.of(2018, 1, 1));

        assertThat(PLAN.intersection(middle)).contains(middle);
        assertThat(middle.intersection(PLAN)).contains(middle);
        assertThat(PLAN.intersection(Window.from(LocalDate.of(2020, 7, 1))))
                .contains(Window.between(LocalDate.of(2020, 7, 1), AFTER));
        assertThat(PLAN.intersection(Window.until(LocalDate.of(2016, 7, 1))))
                .contains(Window.between(FIRST, LocalDate.of(2016, 7, 1)));
        assertThat(PLAN.intersection(Window.ALWAYS)).contains(PLAN);
    }

    @Test
    void isOrderedByItsStartAndThenByItsEnd() {
        assertThat(Window.until(AFTER)).isLessThan(PLAN);
        assertThat(PLAN).isLessThan(Window.from(FIRST));
        assertThat(PLAN).isEqualByComparingTo(Window.between(FIRST, AFTER));
    }

    @Test
    void isWrittenHalfOpenWithDotsForAnOpenEnd() {
        assertThat(PLAN).hasToString("[2016-01-01, 2021-01-01)");
        assertThat(Window.from(FIRST)).hasToString("[2016-01-01, ..)");
        assertThat(Window.until(AFTER)).hasToString("[.., 2021-01-01)");
        assertThat(Window.ALWAYS).hasToString("[.., ..)");
    }
}

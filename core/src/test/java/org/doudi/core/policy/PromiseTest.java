package org.doudi.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.core.policy.Policies.BASIS;
import static org.doudi.core.policy.Policies.TITLE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.core.money.Ratio;
import org.doudi.core.problem.Reported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a policy says of itself has to be something that a check can hold against figures. */
class PromiseTest {

    /** Averages are taken over whole years; the leap day has a partner in leap years only. */
    @ParameterizedTest
    @CsvSource({
        "2010-01-01, 2011-01-01, 1",
        "2010-01-01, 2015-01-01, 5",
        "2012-02-29, 2016-02-29, 4",
        "2012-02-29, 2013-02-28, 1",
        "0001-01-01, 9999-01-01, 9998",
    })
    void growthAndStepsAreOverWholeYears(LocalDate from, LocalDate to, int years) {
        assertThat(growth(from, to).years()).isEqualTo(years);
        assertThat(path(from, to).years()).isEqualTo(years);
    }

    @ParameterizedTest
    @CsvSource({
        "2010-01-01, 2010-01-01",
        "2010-01-01, 2009-01-01",
        "2010-01-01, 2014-12-31",
        "2010-01-01, 2015-01-02",
        "2012-02-29, 2016-02-28",
        "2013-02-28, 2016-02-29",
    })
    void neitherIsOverPartsOfYearsNorBackInTime(LocalDate from, LocalDate to) {
        assertThat(Reported.faultsOf(() -> growth(from, to))).containsExactly("growth.years @ ");
        assertThat(Reported.faultsOf(() -> path(from, to))).containsExactly("growth.years @ ");
    }

    @Test
    void aTimetableHasADayAndANotice() {
        assertThat(timetable(1, List.of("notice")).days()).isEqualTo(1);
        assertThat(Reported.faultsOf(() -> timetable(0, List.of("notice")))).containsExactly("timetable.empty @ ");
        assertThat(Reported.faultsOf(() -> timetable(30, List.of()))).containsExactly("timetable.empty @ ");
    }

    /** One notice may stand twice, before and after the review. */
    @Test
    void noticesKeepTheirOrderAndMayComeAgain() {
        List<String> notices = new ArrayList<>(List.of("first", "second", "first"));
        Promise.Timetable timetable = timetable(30, notices);
        notices.clear();

        assertThat(timetable.notices()).containsExactly("first", "second", "first");
    }

    @Test
    void everyLawHasWordsOfItsOwn() {
        assertThat(Stream.of(Promise.Law.values()).map(Promise.Law::label)).doesNotHaveDuplicates();
    }

    private static Promise.Aim.Growth growth(LocalDate from, LocalDate to) {
        return new Promise.Aim.Growth("line", from, to, Optional.empty(), Ratio.of(144, 1000), Ratio.of(1, 2000));
    }

    private static Promise.Aim.RatioPath path(LocalDate from, LocalDate to) {
        return new Promise.Aim.RatioPath("line", "other", from, to, Ratio.of(8, 10));
    }

    private static Promise.Timetable timetable(int days, List<String> notices) {
        return new Promise.Timetable("t", TITLE, "dibao", days, notices, BASIS);
    }
}

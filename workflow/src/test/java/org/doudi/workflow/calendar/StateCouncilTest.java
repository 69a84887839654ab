package org.doudi.workflow.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.workflow.calendar.Notices.day;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.doudi.core.fact.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The national calendar. The figures were counted elsewhere, with another program, from the data before it was brought into
 * this form; what the first notices of revised years said was counted by hand.
 */
class StateCouncilTest {

    private static final WorkingCalendar TODAY = StateCouncil.CALENDAR;

    @ParameterizedTest
    @CsvSource({
        "2007, 249", "2008, 251", "2009, 250", "2010, 250", "2011, 250", "2012, 249", "2013, 250", "2014, 250",
        "2015, 249", "2016, 250", "2017, 249", "2018, 250", "2019, 250", "2020, 249", "2021, 250", "2022, 249",
        "2023, 249", "2024, 251", "2025, 248", "2026, 248"
    })
    void every_year_has_as_many_working_days_as_were_counted(int year, long workingDays) {
        assertThat(daysOf(year).filter(day -> TODAY.isWorkingDay(day) == Truth.YES))
                .hasSize(Math.toIntExact(workingDays));
        assertThat(daysOf(year).map(TODAY::isWorkingDay)).doesNotContain(Truth.OPEN);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-05, 2026-03-11",
        "2026-09-18, 2026-10-22",
        "2025-12-25, 2026-01-23",
        "2024-01-25, 2024-02-27",
        "2020-01-10, 2020-02-14",
        "2019-04-20, 2019-05-20"
    })
    void twenty_working_days_are_due_when_they_were_counted_to_be(LocalDate from, LocalDate due) {
        assertThat(dueOf20WorkingDays(from, TODAY)).isEqualTo(new DueDate.Due(due));
    }

    /** 01-13 to 17, 19, 20 to 23 are ten days; then 01-31, 02-01, 02-03 to 07, 10 to 12, or 02-03 to 07, 10 to 14. */
    @ParameterizedTest
    @CsvSource({"2020-01-10, 2020-02-12", "2020-01-26, 2020-02-12", "2020-01-27, 2020-02-14"})
    void the_spring_festival_of_2020_was_extended_on_27_January_and_not_before(LocalDate known, LocalDate due) {
        assertThat(dueOf20WorkingDays(day("2020-01-10"), TODAY.knownOn(known))).isEqualTo(new DueDate.Due(due));
    }

    @ParameterizedTest
    @CsvSource({
        // Labour Day of 2019 was one day in the middle of a week, and became four.
        "2019-03-21, 2019-04-28, NO",
        "2019-03-22, 2019-04-28, YES",
        "2019-03-21, 2019-05-01, NO",
        "2019-03-22, 2019-05-01, NO",
        "2019-03-21, 2019-05-02, YES",
        "2019-03-22, 2019-05-02, NO",
        "2019-03-21, 2019-05-05, NO",
        "2019-03-22, 2019-05-05, YES",
        // The anniversary of 2015 was not on the calendar before.
        "2015-05-12, 2015-09-03, YES",
        "2015-05-13, 2015-09-03, NO",
        "2015-05-12, 2015-09-04, YES",
        "2015-05-13, 2015-09-04, NO",
        "2015-05-12, 2015-09-06, NO",
        "2015-05-13, 2015-09-06, YES",
        // Before the first notice of a year the year is open.
        "2019-11-20, 2020-03-02, OPEN",
        "2019-11-21, 2020-03-02, YES"
    })
    void every_revision_is_known_from_its_publication_on(LocalDate known, LocalDate day, Truth working) {
        assertThat(TODAY.knownOn(known).isWorkingDay(day)).isEqualTo(working);
    }

    @ParameterizedTest
    @CsvSource({
        "2006-12-30, YES",
        "2007-12-29, YES",
        "2007-12-31, NO",
        "2011-12-31, YES",
        "2018-12-29, YES",
        "2018-12-31, NO",
        "2022-12-31, NO"
    })
    void the_first_of_January_reaches_into_December(LocalDate day, Truth working) {
        assertThat(TODAY.isWorkingDay(day)).isEqualTo(working);
    }

    @Test
    void what_nobody_announced_is_open_on_weekends_too() {
        assertThat(IntStream.rangeClosed(2000, 2040).filter(TODAY::isAnnounced))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(2007, 2026).boxed().toList());
        assertThat(daysOf(2027).map(TODAY::isWorkingDay)).containsOnly(Truth.OPEN);
        assertThat(daysOf(2006).filter(day -> TODAY.isWorkingDay(day) != Truth.OPEN))
                .containsExactly(Notices.days("2006-12-30", "2006-12-31"));
    }

    @Test
    void every_notice_cites_the_government_and_was_known_before_the_first_day_that_it_arranges() {
        assertThat(StateCouncil.GAZETTE.notices()).hasSize(23).allSatisfy(notice -> {
            assertThat(notice.source()).matches("https?://www\\.gov\\.cn/zhengce/zhengceku/.+\\.htm");
            assertThat(notice.occasions().stream()
                            .flatMap(occasion -> Stream.concat(occasion.off().stream(), occasion.working().stream())))
                    .allSatisfy(day -> assertThat(day).isAfter(notice.published()));
        });
    }

    @Test
    void a_day_of_publication_that_is_not_that_of_the_address_is_a_reading() {
        for (Notice notice : StateCouncil.GAZETTE.notices()) {
            String inAddress = notice.published().toString().replaceFirst("-(\\d\\d)$", "/$1/");
            boolean firstOfARevisedYear = List.of("state-council-2015", "state-council-2019", "state-council-2020")
                    .contains(notice.id());
            assertThat(notice.reading().isPresent())
                    .as(notice.id())
                    .isEqualTo(!notice.source().contains(inAddress) || firstOfARevisedYear);
        }
    }

    @Test
    void a_day_says_by_which_notice_it_is_what_it_is() {
        assertThat(TODAY.on(day("2020-02-01")).reason().in(Locale.CHINA))
                .isEqualTo("春节放假（国务院办公厅关于延长2020年春节假期的通知，2020-01-27 公布）");
        assertThat(TODAY.on(day("2020-01-19")).reason().in(Locale.CHINA))
                .isEqualTo("春节调休上班（国务院办公厅关于2020年部分节假日安排的通知，2019-11-21 公布）");
        assertThat(TODAY.knownOn(day("2020-01-26"))
                        .on(day("2020-02-01"))
                        .reason()
                        .in(Locale.ENGLISH))
                .isEqualTo("Spring Festival: worked in exchange (General Office of the State Council: notice on the"
                        + " holidays of 2020, published 2019-11-21)");
        assertThat(TODAY.on(day("2020-02-08"))).isEqualTo(new CalendarDay.Weekend(day("2020-02-08")));
        assertThat(TODAY.on(day("2020-02-10"))).isEqualTo(new CalendarDay.Weekday(day("2020-02-10")));
        assertThat(TODAY.on(day("2027-02-10")).reason().in(Locale.ENGLISH))
                .isEqualTo("the holidays of 2027 are not announced");
    }

    @Test
    void whose_days_these_are_is_said_and_their_licence_is_beside_them() throws IOException {
        try (InputStream licence = StateCouncil.class.getResourceAsStream("LICENSE-holiday-cn")) {
            assertThat(new String(licence.readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("MIT License")
                    .contains("Copyright (c) 2019 NateScarlet");
        }
        assertThat(StateCouncil.GAZETTE.origin().orElseThrow().in(Locale.ENGLISH))
                .contains("NateScarlet/holiday-cn", "MIT", "Copyright (c) 2019 NateScarlet", "LICENSE-holiday-cn");
    }

    private static DueDate dueOf20WorkingDays(LocalDate from, WorkingCalendar calendar) {
        return ClockLedger.start(ClockRule.working(20), from).get().due(calendar);
    }

    private static Stream<LocalDate> daysOf(int year) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
    }
}

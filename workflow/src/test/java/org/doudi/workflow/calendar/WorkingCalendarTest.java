package org.doudi.workflow.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.doudi.workflow.calendar.Notices.amends;
import static org.doudi.workflow.calendar.Notices.announces;
import static org.doudi.workflow.calendar.Notices.day;
import static org.doudi.workflow.calendar.Notices.faults;
import static org.doudi.workflow.calendar.Notices.gazette;
import static org.doudi.workflow.calendar.Notices.off;
import static org.doudi.workflow.calendar.Notices.worked;

import java.util.List;
import org.doudi.core.fact.Truth;
import org.junit.jupiter.api.Test;

/** Made-up years. 2030-05-01 is a Wednesday, 2030-05-04 a Saturday. */
class WorkingCalendarTest {

    private static final Notice FIRST = announces(2030, "2029-11-01", off("2030-05-01", "2030-05-02"));
    private static final Notice SECOND = amends(2030, "2030-04-10", off("2030-05-03"), worked("2030-05-02"));

    @Test
    void a_later_notice_revises_what_it_names_and_leaves_the_rest() {
        WorkingCalendar calendar = WorkingCalendar.of(gazette("nation", FIRST, SECOND));

        assertThat(calendar.isWorkingDay(day("2030-05-01"))).isEqualTo(Truth.NO);
        assertThat(calendar.isWorkingDay(day("2030-05-02"))).isEqualTo(Truth.YES);
        assertThat(calendar.isWorkingDay(day("2030-05-03"))).isEqualTo(Truth.NO);
        assertThat(calendar.isWorkingDay(day("2030-05-04"))).isEqualTo(Truth.NO);
        assertThat(calendar.isWorkingDay(day("2030-05-06"))).isEqualTo(Truth.YES);
    }

    @Test
    void later_means_published_later_and_not_listed_later() {
        WorkingCalendar calendar = WorkingCalendar.of(gazette("nation", SECOND, FIRST));

        assertThat(calendar.on(day("2030-05-02")))
                .isEqualTo(new CalendarDay.Arranged(day("2030-05-02"), true, Notices.FAIR, SECOND));
    }

    @Test
    void a_notice_is_known_from_the_day_of_its_publication() {
        WorkingCalendar calendar = WorkingCalendar.of(gazette("nation", FIRST, SECOND));

        assertThat(calendar.knownOn(day("2029-10-31")).isWorkingDay(day("2030-05-02")))
                .isEqualTo(Truth.OPEN);
        assertThat(calendar.knownOn(day("2029-11-01")).isWorkingDay(day("2030-05-02")))
                .isEqualTo(Truth.NO);
        assertThat(calendar.knownOn(day("2030-04-09")).isWorkingDay(day("2030-05-02")))
                .isEqualTo(Truth.NO);
        assertThat(calendar.knownOn(day("2030-04-10")).isWorkingDay(day("2030-05-02")))
                .isEqualTo(Truth.YES);
        assertThat(calendar.knownOn(day("2030-04-10"))).isEqualTo(calendar).hasSameHashCodeAs(calendar);
        assertThat(calendar.knownOn(day("2030-04-09"))).isNotEqualTo(calendar);
    }

    @Test
    void a_year_of_which_nothing_is_published_is_open_also_if_a_file_for_it_is_there() {
        WorkingCalendar calendar = WorkingCalendar.of(gazette("nation", FIRST, announces(2031, "2030-11-01")));

        assertThat(calendar.isAnnounced(2030)).isTrue();
        assertThat(calendar.isAnnounced(2031)).isFalse();
        assertThat(calendar.isWorkingDay(day("2031-01-04"))).isEqualTo(Truth.OPEN);
    }

    @Test
    void a_notice_that_arranges_only_the_year_beside_its_own_announces_neither() {
        WorkingCalendar calendar =
                WorkingCalendar.of(gazette("nation", announces(2031, "2030-11-01", worked("2030-12-28"))));

        assertThat(calendar.isAnnounced(2030)).isFalse();
        assertThat(calendar.isAnnounced(2031)).isFalse();
        assertThat(calendar.isWorkingDay(day("2030-12-28"))).isEqualTo(Truth.YES);
        assertThat(calendar.isWorkingDay(day("2030-12-29"))).isEqualTo(Truth.OPEN);
    }

    @Test
    void a_notice_that_amends_days_of_an_open_year_leaves_the_others_open() {
        WorkingCalendar calendar = WorkingCalendar.of(gazette("county", amends(2031, "2030-11-01", off("2031-03-03"))));

        assertThat(calendar.isWorkingDay(day("2031-03-03"))).isEqualTo(Truth.NO);
        assertThat(calendar.isWorkingDay(day("2031-03-04"))).isEqualTo(Truth.OPEN);
    }

    /** As in 2020, when places kept closed for longer than the nation, which had said on the same day when work begins. */
    @Test
    void what_a_place_arranges_prevails_over_the_nation_even_if_the_nation_speaks_later() {
        Gazette county = gazette("county", amends(2030, "2030-04-01", off("2030-05-02", "2030-05-06")));
        WorkingCalendar nation = WorkingCalendar.of(gazette("nation", FIRST, SECOND));
        WorkingCalendar here = nation.with(county).get();

        assertThat(here.isWorkingDay(day("2030-05-02"))).isEqualTo(Truth.NO);
        assertThat(here.isWorkingDay(day("2030-05-06"))).isEqualTo(Truth.NO);
        assertThat(here.isWorkingDay(day("2030-05-01"))).isEqualTo(Truth.NO);
        assertThat(here.isWorkingDay(day("2030-05-07"))).isEqualTo(Truth.YES);
        assertThat(here.knownOn(day("2030-03-31")).isWorkingDay(day("2030-05-06")))
                .isEqualTo(Truth.YES);
        assertThat(nation.isWorkingDay(day("2030-05-06"))).isEqualTo(Truth.YES);
        assertThat(here).hasToString("WorkingCalendar[nation, county]");
        assertThat(here.gazettes()).hasSize(2).last().isEqualTo(county);
    }

    @Test
    void a_host_adds_the_notice_of_the_next_year_to_the_nations() {
        Gazette own = gazette("own", announces(2027, "2026-11-05", off("2027-01-01")));
        WorkingCalendar calendar = StateCouncil.CALENDAR.with(own).get();

        assertThat(calendar.isWorkingDay(day("2027-01-01"))).isEqualTo(Truth.NO);
        assertThat(calendar.isWorkingDay(day("2027-01-04"))).isEqualTo(Truth.YES);
        assertThat(calendar.knownOn(day("2026-11-04")).isWorkingDay(day("2027-01-04")))
                .isEqualTo(Truth.OPEN);
    }

    @Test
    void a_gazette_is_there_once() {
        Gazette nation = gazette("nation", FIRST);

        assertThat(WorkingCalendar.of(List.of(nation, gazette("county"), nation))
                        .getLeft())
                .satisfies(problems -> assertThat(faults(problems)).containsExactly("calendar.duplicate @ 2/id"));
    }

    @Test
    void an_empty_calendar_leaves_everything_open() {
        WorkingCalendar nothing = WorkingCalendar.of(List.of()).get();

        assertThat(nothing.on(day("2026-05-06")))
                .asInstanceOf(type(CalendarDay.Unannounced.class))
                .returns(day("2026-05-06"), CalendarDay::day);
    }
}

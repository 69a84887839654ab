package org.doudi.workflow.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.doudi.workflow.calendar.Notices.amends;
import static org.doudi.workflow.calendar.Notices.day;
import static org.doudi.workflow.calendar.Notices.faults;
import static org.doudi.workflow.calendar.Notices.gazette;
import static org.doudi.workflow.calendar.Notices.worked;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.doudi.core.fact.Truth;
import org.doudi.core.problem.Problems;
import org.doudi.core.problem.ProblemsException;
import org.doudi.core.text.Text;
import org.doudi.core.time.Window;
import org.junit.jupiter.api.Test;

/**
 * In September 2026 the 20th, a Sunday, is worked, and the 25th to 27th are off; in October the 1st to 7th are off, and the
 * 10th, a Saturday, is worked. Nobody has announced 2027.
 */
class ClockLedgerTest {

    private static final WorkingCalendar CALENDAR = StateCouncil.CALENDAR;
    private static final ClockRule TWENTY = ClockRule.working(20);

    @Test
    void the_day_after_the_start_is_the_first_or_the_day_of_the_start_is() {
        assertThat(start(TWENTY, "2026-09-18").due(CALENDAR)).isEqualTo(due("2026-10-22"));
        assertThat(start(TWENTY.fromTheSameDay(), "2026-09-18").due(CALENDAR)).isEqualTo(due("2026-10-21"));
        assertThat(start(ClockRule.calendar(7), "2026-09-18").due(CALENDAR)).isEqualTo(due("2026-09-25"));
        assertThat(start(ClockRule.calendar(7).fromTheSameDay(), "2026-09-18").due(CALENDAR))
                .isEqualTo(due("2026-09-24"));
        assertThat(start(ClockRule.calendar(1).fromTheSameDay(), "2026-09-18").due(CALENDAR))
                .isEqualTo(due("2026-09-18"));
    }

    @Test
    void a_start_on_a_day_off_counts_from_the_next_working_day() {
        // The 8th and the 9th of October, whichever day is the first.
        assertThat(start(ClockRule.working(2), "2026-10-03").due(CALENDAR)).isEqualTo(due("2026-10-09"));
        assertThat(start(ClockRule.working(2).fromTheSameDay(), "2026-10-03").due(CALENDAR))
                .isEqualTo(due("2026-10-09"));
    }

    /** Asked on a Monday, answered on the Thursday: three working days, from Tuesday to Thursday or from Monday to Wednesday. */
    @Test
    void the_time_from_dispatch_to_the_platform_until_its_answer_does_not_count() {
        ClockLedger asked = start(TWENTY, "2026-09-18").pause(day("2026-09-21")).get();
        ClockLedger answered = asked.resume(day("2026-09-24")).get();

        assertThat(asked.due(CALENDAR)).isEqualTo(new DueDate.Paused(18));
        assertThat(asked.pauses()).containsExactly(Window.from(day("2026-09-22")));
        assertThat(answered.due(CALENDAR)).isEqualTo(due("2026-10-27"));
        assertThat(answered.pauses()).containsExactly(Window.between(day("2026-09-22"), day("2026-09-25")));
        assertThat(answered.spent(CALENDAR, day("2026-09-28"))).isEqualTo(DayCount.of(3));
        assertThat(answered.left(CALENDAR, day("2026-09-28"))).isEqualTo(DayCount.of(17));

        ClockLedger fromTheSameDay = start(TWENTY.fromTheSameDay(), "2026-09-18")
                .pause(day("2026-09-21"))
                .flatMap(ledger -> ledger.resume(day("2026-09-24")))
                .get();
        assertThat(fromTheSameDay.pauses()).containsExactly(Window.between(day("2026-09-21"), day("2026-09-24")));
        assertThat(fromTheSameDay.due(CALENDAR)).isEqualTo(due("2026-10-26"));
    }

    @Test
    void what_is_answered_on_the_day_it_was_asked_costs_nothing() {
        ClockLedger ledger = start(TWENTY, "2026-09-18")
                .pause(day("2026-09-21"))
                .flatMap(asked -> asked.resume(day("2026-09-21")))
                .get();

        assertThat(ledger.pauses()).isEmpty();
        assertThat(ledger.due(CALENDAR)).isEqualTo(due("2026-10-22"));
    }

    @Test
    void a_pause_after_it_was_due_changes_nothing() {
        ClockLedger late = start(TWENTY, "2026-09-18").pause(day("2026-10-23")).get();

        assertThat(late.due(CALENDAR)).isEqualTo(due("2026-10-22"));
        assertThat(late.isOverdue(CALENDAR, day("2026-10-30"))).isEqualTo(Truth.YES);
    }

    @Test
    void it_is_overdue_from_the_day_after_it_was_due() {
        ClockLedger ledger = start(ClockRule.working(5), "2026-09-18");

        assertThat(ledger.due(CALENDAR)).isEqualTo(due("2026-09-24"));
        assertThat(ledger.isOverdue(CALENDAR, day("2026-09-01"))).isEqualTo(Truth.NO);
        assertThat(ledger.isOverdue(CALENDAR, day("2026-09-18"))).isEqualTo(Truth.NO);
        assertThat(ledger.isOverdue(CALENDAR, day("2026-09-24"))).isEqualTo(Truth.NO);
        assertThat(ledger.isOverdue(CALENDAR, day("2026-09-25"))).isEqualTo(Truth.YES);
        assertThat(ledger.spent(CALENDAR, day("2026-09-17"))).isEqualTo(DayCount.of(0));
        assertThat(ledger.spent(CALENDAR, day("2026-09-18"))).isEqualTo(DayCount.of(0));
        assertThat(ledger.spent(CALENDAR, day("2026-09-29"))).isEqualTo(DayCount.of(7));
        assertThat(ledger.left(CALENDAR, day("2026-09-29"))).isEqualTo(DayCount.of(0));
    }

    @Test
    void what_was_stopped_in_time_is_never_overdue_and_what_was_stopped_late_stays_so() {
        ClockLedger ledger = start(ClockRule.working(5), "2026-09-18");
        ClockLedger inTime = ledger.stop(day("2026-09-24")).get();
        ClockLedger late = ledger.stop(day("2026-09-25")).get();

        assertThat(inTime.isOverdue(CALENDAR, day("2026-12-31"))).isEqualTo(Truth.NO);
        assertThat(inTime.due(CALENDAR)).isEqualTo(due("2026-09-24"));
        assertThat(inTime.spent(CALENDAR, day("2026-12-31"))).isEqualTo(DayCount.of(5));
        assertThat(late.isOverdue(CALENDAR, day("2026-09-24"))).isEqualTo(Truth.NO);
        assertThat(late.isOverdue(CALENDAR, day("2026-12-31"))).isEqualTo(Truth.YES);
        assertThat(late.spent(CALENDAR, day("2026-12-31"))).isEqualTo(DayCount.of(5));
    }

    @Test
    void what_is_stopped_while_it_stands_stands() {
        ClockLedger withdrawn = start(ClockRule.working(5), "2026-09-18")
                .pause(day("2026-09-21"))
                .flatMap(asked -> asked.stop(day("2026-10-30")))
                .get();

        assertThat(withdrawn.due(CALENDAR)).isEqualTo(new DueDate.Paused(3));
        assertThat(withdrawn.isOverdue(CALENDAR, day("2026-12-31"))).isEqualTo(Truth.NO);
    }

    /** 12-21 to 25 and 28 to 31 are nine working days; from then on every day is open. */
    @Test
    void past_the_announced_year_a_due_date_is_undetermined_and_only_who_needs_it_gets_no_answer() {
        ClockLedger ledger = start(TWENTY, "2026-12-20");

        assertThat(ledger.due(CALENDAR)).isEqualTo(new DueDate.Undetermined(day("2027-01-01")));
        assertThat(ledger.spent(CALENDAR, day("2026-12-31"))).isEqualTo(DayCount.of(9));
        assertThat(ledger.spent(CALENDAR, day("2027-01-15"))).isEqualTo(new DayCount(9, 24));
        assertThat(ledger.left(CALENDAR, day("2027-01-05"))).isEqualTo(new DayCount(6, 11));
        assertThat(ledger.left(CALENDAR, day("2027-01-15"))).isEqualTo(new DayCount(0, 11));
        assertThat(ledger.isOverdue(CALENDAR, day("2027-01-11"))).isEqualTo(Truth.NO);
        assertThat(ledger.isOverdue(CALENDAR, day("2027-01-12"))).isEqualTo(Truth.OPEN);
        assertThat(start(ClockRule.working(9), "2026-12-20").due(CALENDAR)).isEqualTo(due("2026-12-31"));
        assertThat(start(ClockRule.working(9), "2026-12-20").isOverdue(CALENDAR, day("2027-01-01")))
                .isEqualTo(Truth.YES);
    }

    @Test
    void a_pause_over_days_that_nobody_announced_needs_none_of_them() {
        ClockLedger ledger =
                start(TWENTY, "2026-12-20").pause(day("2026-12-31")).get();

        assertThat(ledger.due(CALENDAR)).isEqualTo(new DueDate.Paused(11));
        assertThat(ledger.spent(CALENDAR, day("2027-12-31"))).isEqualTo(DayCount.of(9));
    }

    @Test
    void calendar_days_need_no_calendar_unless_they_move_on() {
        ClockLedger stays = start(ClockRule.calendar(7), "2026-12-28");
        ClockLedger movesOn = start(ClockRule.calendar(7).movingOn(), "2026-12-28");

        assertThat(stays.due(CALENDAR)).isEqualTo(due("2027-01-04"));
        assertThat(stays.isOverdue(CALENDAR, day("2027-01-05"))).isEqualTo(Truth.YES);
        assertThat(movesOn.due(CALENDAR)).isEqualTo(new DueDate.Undetermined(day("2027-01-04")));
        assertThat(movesOn.isOverdue(CALENDAR, day("2027-01-04"))).isEqualTo(Truth.NO);
        assertThat(movesOn.isOverdue(CALENDAR, day("2027-01-05"))).isEqualTo(Truth.OPEN);

        WorkingCalendar more = CALENDAR.with(gazette("own", amends(2027, "2026-12-01", worked("2027-01-06"))))
                .get();
        assertThat(movesOn.isOverdue(more, day("2027-01-06"))).isEqualTo(Truth.OPEN);
        assertThat(movesOn.isOverdue(more, day("2027-01-07"))).isEqualTo(Truth.YES);
    }

    @Test
    void the_last_calendar_day_moves_on_from_a_holiday_and_not_from_a_saturday_that_is_worked() {
        ClockRule week = ClockRule.calendar(7).movingOn();
        ClockLedger overTheHoliday = start(week, "2026-09-26");

        assertThat(overTheHoliday.due(CALENDAR)).isEqualTo(due("2026-10-08"));
        assertThat(overTheHoliday.isOverdue(CALENDAR, day("2026-10-04"))).isEqualTo(Truth.NO);
        assertThat(overTheHoliday.isOverdue(CALENDAR, day("2026-10-08"))).isEqualTo(Truth.NO);
        assertThat(overTheHoliday.isOverdue(CALENDAR, day("2026-10-09"))).isEqualTo(Truth.YES);
        assertThat(start(week, "2026-10-03").due(CALENDAR)).isEqualTo(due("2026-10-10"));
        assertThat(start(week, "2026-10-04").due(CALENDAR)).isEqualTo(due("2026-10-12"));
        assertThat(start(ClockRule.calendar(7), "2026-09-26").due(CALENDAR)).isEqualTo(due("2026-10-03"));
        assertThat(start(week, "2026-09-26").pause(day("2026-09-27")).get().due(CALENDAR))
                .isEqualTo(new DueDate.Paused(6));
    }

    @Test
    void a_step_out_of_turn_is_a_problem_and_changes_nothing() {
        ClockLedger running = start(TWENTY, "2026-09-18");
        ClockLedger stopped = running.stop(day("2026-09-21")).get();

        assertThat(faults(running.resume(day("2026-09-21")).getLeft())).containsExactly("clock.order @ events/1/kind");
        assertThat(faults(running.pause(day("2026-09-17")).getLeft())).containsExactly("clock.back @ events/1/on");
        assertThat(faults(running.pause(day("2026-09-21"))
                        .get()
                        .pause(day("2026-09-22"))
                        .getLeft()))
                .containsExactly("clock.order @ events/2/kind");
        assertThat(faults(stopped.stop(day("2026-09-21")).getLeft())).containsExactly("clock.order @ events/2/kind");
        assertThat(stopped.resume(day("2026-09-21")).getLeft().describe(Locale.ENGLISH))
                .isEqualTo("events/2/kind: expected nothing after a stop, found RESUMED [clock.order]");
        assertThat(faults(running.after(ClockEvent.started(day("2026-09-21"))).getLeft()))
                .containsExactly("clock.order @ events/1/kind");
        assertThat(running.events()).containsExactly(ClockEvent.started(day("2026-09-18")));
        assertThat(running.due(CALENDAR)).isEqualTo(due("2026-10-22"));
    }

    @Test
    void every_event_that_is_out_of_turn_is_told_at_once() {
        List<ClockEvent> events = List.of(
                ClockEvent.paused(day("2026-01-05")),
                ClockEvent.started(day("2026-01-06")),
                ClockEvent.resumed(day("2026-01-07")),
                ClockEvent.paused(day("2026-01-05")),
                ClockEvent.paused(day("2026-01-08")),
                ClockEvent.resumed(LocalDate.of(10_000, 1, 1)));

        assertThat(faults(ClockLedger.of(TWENTY, events).getLeft()))
                .containsExactly(
                        "clock.order @ events/0/kind",
                        "clock.order @ events/2/kind",
                        "clock.back @ events/3/on",
                        "day.bound @ events/5/on");
        assertThat(faults(ClockLedger.of(TWENTY, List.of()).getLeft())).containsExactly("clock.order @ events");
    }

    @Test
    void a_day_beyond_four_digits_is_refused_instead_of_counted_up_to() {
        ClockLedger ledger = start(TWENTY, "2026-09-18");

        assertThat(faults(ClockLedger.start(TWENTY, LocalDate.MAX).getLeft()))
                .containsExactly("day.bound @ events/0/on");
        assertThatThrownBy(() -> ledger.spent(CALENDAR, LocalDate.MAX)).isInstanceOf(ProblemsException.class);
        assertThatThrownBy(() -> ledger.isOverdue(CALENDAR, LocalDate.MIN)).isInstanceOf(ProblemsException.class);
        assertThatThrownBy(() -> ledger.explain(CALENDAR, LocalDate.MAX)).isInstanceOf(ProblemsException.class);
    }

    @Test
    void it_explains_itself_day_by_day() {
        ClockLedger ledger = start(ClockRule.working(3), "2026-10-06")
                .pause(day("2026-10-08"))
                .flatMap(asked -> asked.resume(day("2026-10-09")))
                .flatMap(answered -> answered.stop(day("2026-10-12")))
                .get();
        List<LedgerDay> days = ledger.explain(CALENDAR, day("2026-10-13"));

        assertThat(days.stream().map(day -> day.describe(Locale.ENGLISH)))
                .containsExactly(
                        "2026-10-06 does not count: the day on which it started",
                        "2026-10-07 does not count: National Day: off (General Office of the State Council: notice on"
                                + " the holidays of 2026, published 2025-11-04)",
                        "2026-10-08 counts, day 1: a weekday",
                        "2026-10-09 does not count: paused from 2026-10-09 on",
                        "2026-10-10 counts, day 2: National Day: worked in exchange (General Office of the State"
                                + " Council: notice on the holidays of 2026, published 2025-11-04)",
                        "2026-10-11 does not count: a weekend",
                        "2026-10-12 counts, day 3: a weekday",
                        "2026-10-13 does not count: stopped on 2026-10-12");
        assertThat(days.get(3).describe(Locale.CHINA)).isEqualTo("2026-10-09 不计：中止期间，自 2026-10-09 起");
        assertThat(ledger.explain(CALENDAR, day("2026-10-05"))).isEmpty();
    }

    @Test
    void what_nobody_announced_is_explained_as_open() {
        LedgerDay open = start(ClockRule.working(3), "2026-12-30")
                .explain(CALENDAR, day("2027-01-02"))
                .get(3);

        assertThat(open.counts()).isEqualTo(Truth.OPEN);
        assertThat(open.spent()).isEqualTo(new DayCount(1, 3));
        assertThat(open.describe(Locale.CHINA)).isEqualTo("2027-01-02 待定：2027 年节假日安排尚未公布");
        assertThat(start(ClockRule.calendar(3), "2026-12-30")
                        .explain(CALENDAR, day("2027-01-02"))
                        .get(3)
                        .describe(Locale.ENGLISH))
                .isEqualTo("2027-01-02 counts, day 3: calendar days");
    }

    @Test
    void ledgers_of_the_same_events_are_equal() {
        ClockLedger one = start(TWENTY, "2026-09-18").pause(day("2026-09-21")).get();
        ClockLedger same = ClockLedger.of(TWENTY, one.events()).get();

        assertThat(same).isEqualTo(one).hasSameHashCodeAs(one);
        assertThat(start(TWENTY, "2026-09-18")).isNotEqualTo(one);
        assertThat(ClockLedger.of(ClockRule.working(21), one.events()).get()).isNotEqualTo(one);
        assertThat(one).hasToString("ClockLedger[20 WORKING: STARTED 2026-09-18, PAUSED 2026-09-21]");
    }

    @Test
    void a_rule_has_a_budget_and_working_days_do_not_move_on() {
        assertThat(faults(Problems.attempt(() -> ClockRule.working(0)).getLeft()))
                .containsExactly("clock.budget @ budget");
        assertThat(faults(Problems.attempt(() -> ClockRule.working(36_601).movingOn())
                        .getLeft()))
                .containsExactly("clock.budget @ budget");
        assertThat(faults(Problems.attempt(TWENTY::movingOn).getLeft())).containsExactly("clock.lastDay @ lastDay");
        assertThat(ClockRule.calendar(7).fromTheSameDay().movingOn().describe())
                .isEqualTo(
                        Text.of("7 个日，自当日起算，末日遇休顺延", "7 calendar days, from the day itself, moves on from a day off"));
        assertThat(TWENTY.describe()).isEqualTo(Text.of("20 个工作日，自次日起算", "20 working days, from the day after"));
    }

    @Test
    void answers_say_what_they_are() {
        assertThat(due("2026-10-22").describe().in(Locale.ENGLISH)).isEqualTo("due on 2026-10-22");
        assertThat(due("2026-10-22").date()).contains(day("2026-10-22"));
        assertThat(new DueDate.Undetermined(day("2027-01-01")).describe().in(Locale.ENGLISH))
                .isEqualTo("undetermined: the calendar from 2027-01-01 on is not announced");
        assertThat(new DueDate.Undetermined(day("2027-01-01")).date()).isEmpty();
        assertThat(new DueDate.Paused(18).describe().in(Locale.CHINA)).isEqualTo("中止，尚余 18 日");
        assertThat(new DueDate.Paused(18).date()).isEmpty();
        assertThat(new DayCount(9, 24)).hasToString("9 to 24").returns(false, DayCount::isExact);
        assertThat(new DayCount(9, 24).isAtLeast(9)).isEqualTo(Truth.YES);
        assertThat(new DayCount(9, 24).isAtLeast(24)).isEqualTo(Truth.OPEN);
        assertThat(new DayCount(9, 24).isAtLeast(25)).isEqualTo(Truth.NO);
        assertThatThrownBy(() -> new DayCount(2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DayCount(-1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static ClockLedger start(ClockRule rule, String on) {
        return ClockLedger.start(rule, day(on)).get();
    }

    private static DueDate due(String on) {
        return new DueDate.Due(day(on));
    }
}

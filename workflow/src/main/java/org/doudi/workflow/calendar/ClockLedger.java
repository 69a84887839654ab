package org.doudi.workflow.calendar;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.doudi.core.fact.Truth;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;
import org.doudi.core.time.Window;

/**
 * A clock as a ledger (期限台账): a rule, and what happened to it on which day. When it is due and how much of it is spent are
 * worked out from that and a calendar whenever somebody asks, and never kept: a calendar that is revised revises them, and
 * {@link WorkingCalendar#knownOn} gives them as they were. Immutable; it asks no clock.
 *
 * <p>An event takes effect as the rule's {@link FirstDay} says, with the day after it or on its own: a clock that is paused
 * on Monday and goes on on Thursday counts Monday and not Thursday, or Thursday and not Monday. So a pause costs no more days
 * than passed. What is stopped was at work on that day: it counts if the clock was running.
 */
public final class ClockLedger {

    private static final Text NO_EARLIER = Text.of("不早于前一事项的日期", "a day not before that of the event before");

    private final ClockRule rule;
    private final List<ClockEvent> events;
    private final LocalDate first;
    private final List<Window> pauses;
    private final Optional<LocalDate> stopped;

    private ClockLedger(ClockRule rule, List<ClockEvent> events) {
        this.rule = rule;
        this.events = List.copyOf(events);
        this.first = effect(rule, events.get(0).on());
        this.pauses = pauses(rule, events);
        ClockEvent last = events.get(events.size() - 1);
        this.stopped = last.kind() == ClockEvent.Kind.STOPPED ? Optional.of(last.on()) : Optional.empty();
    }

    /** Starts a clock. A day whose year has no four digits is a problem. */
    public static Either<Problems, ClockLedger> start(ClockRule rule, LocalDate on) {
        return of(rule, List.of(ClockEvent.started(on)));
    }

    /**
     * A clock with its events in their order: a start, then pauses and what ends them in turn, then perhaps a stop, which may
     * fall into a pause. What is out of turn or earlier than what stands before it is a problem, each of them, and nothing is
     * made then.
     */
    public static Either<Problems, ClockLedger> of(ClockRule rule, List<ClockEvent> events) {
        var problems = Problems.collector();
        Optional<ClockEvent> before = Optional.empty();
        for (int i = 0; i < events.size(); i++) {
            ClockEvent event = events.get(i);
            boolean inTurn = mayFollow(before.map(ClockEvent::kind), event.kind());
            boolean notEarlier =
                    before.map(last -> !event.on().isBefore(last.on())).orElse(true);
            problems.require(
                    inTurn,
                    "clock.order",
                    "events/" + i + "/kind",
                    event.kind().name(),
                    expectedAfter(before.map(ClockEvent::kind)));
            problems.require(
                    notEarlier, "clock.back", "events/" + i + "/on", event.on().toString(), NO_EARLIER);
            Days.require(event.on(), "events/" + i + "/on", problems);
            // What is out of turn is told and passed over: the next may be right after the one before.
            before = inTurn && notEarlier ? Optional.of(event) : before;
        }
        problems.require(!events.isEmpty(), "clock.order", "events", "", expectedAfter(Optional.empty()));
        return problems.orElse(() -> new ClockLedger(rule, events));
    }

    private static boolean mayFollow(Optional<ClockEvent.Kind> before, ClockEvent.Kind next) {
        return allowedAfter(before).contains(next);
    }

    private static Text expectedAfter(Optional<ClockEvent.Kind> before) {
        List<ClockEvent.Kind> allowed = allowedAfter(before);
        return allowed.isEmpty()
                ? Text.of("终止后不再有事项", "nothing after a stop")
                : Text.same(allowed.stream().map(Enum::name).collect(Collectors.joining(", ")));
    }

    private static List<ClockEvent.Kind> allowedAfter(Optional<ClockEvent.Kind> before) {
        if (before.isEmpty()) {
            return List.of(ClockEvent.Kind.STARTED);
        }
        return switch (before.get()) {
            case STARTED, RESUMED -> List.of(ClockEvent.Kind.PAUSED, ClockEvent.Kind.STOPPED);
            case PAUSED -> List.of(ClockEvent.Kind.RESUMED, ClockEvent.Kind.STOPPED);
            case STOPPED -> List.of();
        };
    }

    /** The same after somebody else's time began. */
    public Either<Problems, ClockLedger> pause(LocalDate on) {
        return after(ClockEvent.paused(on));
    }

    /** The same after somebody else's time ended. */
    public Either<Problems, ClockLedger> resume(LocalDate on) {
        return after(ClockEvent.resumed(on));
    }

    /** The same after what it was for is done. */
    public Either<Problems, ClockLedger> stop(LocalDate on) {
        return after(ClockEvent.stopped(on));
    }

    /** The same after one more event. If that is out of turn or goes back in time, this one is as it was. */
    public Either<Problems, ClockLedger> after(ClockEvent event) {
        List<ClockEvent> all = new ArrayList<>(events);
        all.add(event);
        return of(rule, all);
    }

    /** How it counts. */
    public ClockRule rule() {
        return rule;
    }

    /** What happened to it. */
    public List<ClockEvent> events() {
        return events;
    }

    /** The spans of days that do not count because it stood; the last has no end if it still stands. */
    public List<Window> pauses() {
        return pauses;
    }

    private static LocalDate effect(ClockRule rule, LocalDate on) {
        return rule.firstDay() == FirstDay.DAY_AFTER ? on.plusDays(1) : on;
    }

    private static List<Window> pauses(ClockRule rule, List<ClockEvent> events) {
        List<Window> pauses = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).kind() == ClockEvent.Kind.PAUSED) {
                LocalDate from = effect(rule, events.get(i).on());
                boolean resumes = i + 1 < events.size() && events.get(i + 1).kind() == ClockEvent.Kind.RESUMED;
                LocalDate until = resumes ? effect(rule, events.get(i + 1).on()) : LocalDate.MAX;
                // What is paused and goes on on one day never stood.
                if (from.isBefore(until)) {
                    pauses.add(Window.between(from, until));
                }
            }
        }
        return List.copyOf(pauses);
    }

    /**
     * When it is due by the calendar. A clock that was stopped is due as if it had run on, so that one can see whether it was
     * in time; one that was stopped while it stood, stands.
     */
    public DueDate due(WorkingCalendar calendar) {
        DueDate spent = spentUp(calendar);
        return rule.lastDay() == LastDay.MOVES_ON
                ? spent.date().map(last -> movedOn(last, calendar)).orElse(spent)
                : spent;
    }

    /** The day on which the budget is spent. */
    private DueDate spentUp(WorkingCalendar calendar) {
        int spent = 0;
        LocalDate day = first;
        while (true) {
            Optional<Window> pause = pauseOn(day);
            if (pause.isPresent()) {
                day = pause.get().endExclusive();
                if (day.equals(LocalDate.MAX)) {
                    return new DueDate.Paused(rule.budget() - spent);
                }
                continue;
            }
            Truth counts = running(day, calendar);
            if (counts == Truth.OPEN) {
                return new DueDate.Undetermined(day);
            }
            if (counts == Truth.YES) {
                spent++;
            }
            if (spent == rule.budget()) {
                return new DueDate.Due(day);
            }
            day = day.plusDays(1);
        }
    }

    private static DueDate movedOn(LocalDate last, WorkingCalendar calendar) {
        LocalDate day = last;
        while (calendar.isWorkingDay(day) == Truth.NO) {
            day = day.plusDays(1);
        }
        return calendar.isWorkingDay(day) == Truth.YES ? new DueDate.Due(day) : new DueDate.Undetermined(day);
    }

    /**
     * How many days were spent by the end of a day, that day included; none before it started. What was not stopped in time
     * goes on spending more than its budget.
     *
     * @throws org.doudi.core.problem.ProblemsException if the year of the day has no four digits
     */
    public DayCount spent(WorkingCalendar calendar, LocalDate on) {
        Days.require(on, "on");
        DayCount spent = DayCount.of(0);
        for (LocalDate day = first; !day.isAfter(on); day = day.plusDays(1)) {
            spent = spent.plus(counts(day, calendar));
        }
        return spent;
    }

    /**
     * How many days of the budget were left at the end of a day; none once it is spent.
     *
     * @throws org.doudi.core.problem.ProblemsException if the year of the day has no four digits
     */
    public DayCount left(WorkingCalendar calendar, LocalDate on) {
        return spent(calendar, on).leftOf(rule.budget());
    }

    /**
     * Whether it was overdue on a day: whether that is a day after the one on which it is due. What was stopped in time is
     * never overdue. Open only if it depends on days that nobody has announced.
     *
     * @throws org.doudi.core.problem.ProblemsException if the year of the day has no four digits
     */
    public Truth isOverdue(WorkingCalendar calendar, LocalDate on) {
        Days.require(on, "on");
        LocalDate judged = stopped.filter(on::isAfter).orElse(on);
        Truth spentBefore = spentBefore(calendar, judged);
        return rule.lastDay() == LastDay.MOVES_ON && spentBefore == Truth.YES
                ? spentUp(calendar)
                        .date()
                        .map(last -> someWorking(calendar, last, judged))
                        .orElse(spentBefore)
                : spentBefore;
    }

    private Truth spentBefore(WorkingCalendar calendar, LocalDate judged) {
        return judged.isAfter(first) ? spent(calendar, judged.minusDays(1)).isAtLeast(rule.budget()) : Truth.NO;
    }

    /** Whether there is a working day from one day to the day before another: what moves on is due before that one then. */
    private static Truth someWorking(WorkingCalendar calendar, LocalDate from, LocalDate until) {
        boolean possibly = false;
        for (LocalDate day = from; day.isBefore(until); day = day.plusDays(1)) {
            Truth working = calendar.isWorkingDay(day);
            if (working == Truth.YES) {
                return Truth.YES;
            }
            possibly |= working == Truth.OPEN;
        }
        return Truth.of(false, possibly);
    }

    /**
     * Day by day, from the start to a day: which count and why the others do not. The day of the start is there even where it
     * does not count; there is none before it.
     *
     * @throws org.doudi.core.problem.ProblemsException if the year of the day has no four digits
     */
    public List<LedgerDay> explain(WorkingCalendar calendar, LocalDate through) {
        Days.require(through, "through");
        List<LedgerDay> days = new ArrayList<>();
        DayCount spent = DayCount.of(0);
        for (LocalDate day = events.get(0).on(); !day.isAfter(through); day = day.plusDays(1)) {
            Truth counts = counts(day, calendar);
            spent = spent.plus(counts);
            days.add(new LedgerDay(day, counts, spent, reason(day, calendar)));
        }
        return List.copyOf(days);
    }

    private Truth counts(LocalDate day, WorkingCalendar calendar) {
        return whyNot(day).isPresent() ? Truth.NO : running(day, calendar);
    }

    private Text reason(LocalDate day, WorkingCalendar calendar) {
        return whyNot(day)
                .orElseGet(() -> rule.unit() == DayUnit.CALENDAR
                        ? DayUnit.CALENDAR.label()
                        : calendar.on(day).reason());
    }

    /** Why a day does not count whatever the calendar says; nothing if the clock runs on it. */
    private Optional<Text> whyNot(LocalDate day) {
        if (day.isBefore(first)) {
            return Optional.of(Text.of("起算之日不计", "the day on which it started"));
        }
        if (stopped.isPresent() && day.isAfter(stopped.get())) {
            return Optional.of(Text.of("已于 " + stopped.get() + " 终止", "stopped on " + stopped.get()));
        }
        return pauseOn(day)
                .map(pause -> Text.of(
                        "中止期间，自 " + pause.startInclusive() + " 起", "paused from " + pause.startInclusive() + " on"));
    }

    /** Whether a day counts on which it runs. */
    private Truth running(LocalDate day, WorkingCalendar calendar) {
        return rule.unit() == DayUnit.CALENDAR ? Truth.YES : calendar.isWorkingDay(day);
    }

    private Optional<Window> pauseOn(LocalDate day) {
        return pauses.stream().filter(pause -> pause.contains(day)).findFirst();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClockLedger ledger && rule.equals(ledger.rule) && events.equals(ledger.events);
    }

    @Override
    public int hashCode() {
        return 31 * rule.hashCode() + events.hashCode();
    }

    /** Its events: days and nothing personal. */
    @Override
    public String toString() {
        return events.stream()
                .map(event -> event.kind() + " " + event.on())
                .collect(Collectors.joining(", ", "ClockLedger[" + rule.budget() + " " + rule.unit() + ": ", "]"));
    }
}

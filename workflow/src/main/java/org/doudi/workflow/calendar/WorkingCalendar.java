package org.doudi.workflow.calendar;

import io.vavr.control.Either;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.doudi.core.fact.Truth;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * Which days are working days (工作日历), as far as that has been announced. Made of gazettes, from the nation down: where two
 * of them arrange the same day, the later in the list prevails, whenever it was published; within a gazette, the notice that
 * was published last.
 *
 * <p>A day that no notice arranges is a working day from Monday to Friday if its year is announced, and <em>open</em> if it
 * is not: a year of which nothing is published is not a year without holidays. A day that a notice of the year beside it
 * arranges is known even then. Immutable; it asks no clock.
 */
public final class WorkingCalendar {

    private final List<Gazette> gazettes;
    private final Map<LocalDate, CalendarDay> arranged;
    private final Set<Integer> announced;

    private WorkingCalendar(List<Gazette> gazettes) {
        this.gazettes = List.copyOf(gazettes);
        Map<LocalDate, CalendarDay> days = new HashMap<>();
        Set<Integer> years = new HashSet<>();
        for (Gazette gazette : gazettes) {
            List<Notice> inOrder = new ArrayList<>(gazette.notices());
            inOrder.sort(Comparator.comparing(Notice::published));
            for (Notice notice : inOrder) {
                for (Occasion occasion : notice.occasions()) {
                    put(days, notice, occasion, occasion.off(), false);
                    put(days, notice, occasion, occasion.working(), true);
                }
                if (notice.announces()) {
                    years.add(notice.year());
                }
            }
        }
        this.arranged = Map.copyOf(days);
        this.announced = Set.copyOf(years);
    }

    private static void put(
            Map<LocalDate, CalendarDay> days,
            Notice notice,
            Occasion occasion,
            List<LocalDate> arranged,
            boolean working) {
        for (LocalDate day : arranged) {
            days.put(day, new CalendarDay.Arranged(day, working, occasion.name(), notice));
        }
    }

    /** The calendar of one gazette. */
    public static WorkingCalendar of(Gazette gazette) {
        return new WorkingCalendar(List.of(gazette));
    }

    /** The calendar of several gazettes, from the nation down. Two of one name are a problem. */
    public static Either<Problems, WorkingCalendar> of(List<Gazette> gazettes) {
        var problems = Problems.collector();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < gazettes.size(); i++) {
            String id = gazettes.get(i).id();
            problems.require(
                    ids.add(id), "calendar.duplicate", i + "/id", id, Text.of("各不相同的公报", "gazettes that differ"));
        }
        return problems.orElse(() -> new WorkingCalendar(gazettes));
    }

    /** The same with a gazette that prevails over those already there: what a province or a county arranges beyond the nation. */
    public Either<Problems, WorkingCalendar> with(Gazette local) {
        List<Gazette> all = new ArrayList<>(gazettes);
        all.add(local);
        return of(all);
    }

    /**
     * The calendar as it was known on a day: without the notices that were published after it. What was due by it then stays
     * explainable.
     */
    public WorkingCalendar knownOn(LocalDate day) {
        List<Gazette> known =
                gazettes.stream().map(gazette -> gazette.knownOn(day)).toList();
        return known.equals(gazettes) ? this : new WorkingCalendar(known);
    }

    /** Whether it is a working day; open in a year that nobody has announced. */
    public Truth isWorkingDay(LocalDate day) {
        return on(day).isWorking();
    }

    /** What the calendar has for a day, and by which notice. */
    public CalendarDay on(LocalDate day) {
        CalendarDay byNotice = arranged.get(day);
        if (byNotice != null) {
            return byNotice;
        }
        if (!isAnnounced(day.getYear())) {
            return new CalendarDay.Unannounced(day);
        }
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY
                ? new CalendarDay.Weekend(day)
                : new CalendarDay.Weekday(day);
    }

    /** Whether somebody has announced the year. */
    public boolean isAnnounced(int year) {
        return announced.contains(year);
    }

    /** What it is made of, from the nation down. */
    public List<Gazette> gazettes() {
        return gazettes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkingCalendar calendar && gazettes.equals(calendar.gazettes);
    }

    @Override
    public int hashCode() {
        return gazettes.hashCode();
    }

    @Override
    public String toString() {
        return gazettes.stream().map(Gazette::id).collect(Collectors.joining(", ", "WorkingCalendar[", "]"));
    }
}

package org.doudi.workflow.calendar;

import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * How long somebody has for something (期限), and how that is counted.
 *
 * @param budget how many days, 1 to {@value #MAX_BUDGET}
 * @param unit which days count
 * @param firstDay with which day it begins to run
 * @param lastDay what happens if the last day is a day off; working days end on none, so theirs {@link LastDay#STAYS}
 */
public record ClockRule(int budget, DayUnit unit, FirstDay firstDay, LastDay lastDay) {

    /** The most days. */
    public static final int MAX_BUDGET = 36_600;

    /**
     * Refuses a budget of nothing and centuries of it, and working days that move on.
     *
     * @throws org.doudi.core.problem.ProblemsException with everything that is wrong
     */
    public ClockRule {
        var problems = Problems.collector();
        problems.require(
                budget >= 1 && budget <= MAX_BUDGET,
                "clock.budget",
                "budget",
                String.valueOf(budget),
                Text.of("1 至 " + MAX_BUDGET + " 日", "1 to " + MAX_BUDGET + " days"));
        problems.require(
                unit == DayUnit.CALENDAR || lastDay == LastDay.STAYS,
                "clock.lastDay",
                "lastDay",
                lastDay.name(),
                Text.of("工作日期限末日必为工作日，无须顺延", "STAYS: the last of some working days is one"));
        problems.throwIfAny();
    }

    /** So many working days, from the day after. */
    public static ClockRule working(int days) {
        return new ClockRule(days, DayUnit.WORKING, FirstDay.DAY_AFTER, LastDay.STAYS);
    }

    /** So many calendar days, from the day after; due on a day off too. */
    public static ClockRule calendar(int days) {
        return new ClockRule(days, DayUnit.CALENDAR, FirstDay.DAY_AFTER, LastDay.STAYS);
    }

    /** The same, with the day of an event as its first. */
    public ClockRule fromTheSameDay() {
        return new ClockRule(budget, unit, FirstDay.SAME_DAY, lastDay);
    }

    /** The same, due on the next working day if the last day is a day off. */
    public ClockRule movingOn() {
        return new ClockRule(budget, unit, firstDay, LastDay.MOVES_ON);
    }

    /** In words. */
    public Text describe() {
        Text rule = Text.of(budget + " 个", budget + " ")
                .plus(unit.label())
                .plus(Text.of("，", ", "))
                .plus(firstDay.label());
        return lastDay == LastDay.STAYS ? rule : rule.plus(Text.of("，", ", ")).plus(lastDay.label());
    }
}

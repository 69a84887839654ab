package org.doudi.workflow.calendar;

import java.time.LocalDate;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/** Days as they can be written in four digits, two and two. */
final class Days {

    private static final String CODE = "day.bound";
    private static final Text EXPECTED = Text.of("四位年份的日期", "a day in a year of four digits");

    private Days() {}

    static void require(LocalDate day, String path, Problems.Collector problems) {
        problems.require(isDay(day), CODE, path, found(day), EXPECTED);
    }

    /** Throws unless it can: whoever counts day by day would not come to an end. */
    static void require(LocalDate day, String path) {
        Problems.require(isDay(day), CODE, path, found(day), EXPECTED);
    }

    private static boolean isDay(LocalDate day) {
        return day.getYear() >= 0 && day.getYear() <= 9999;
    }

    private static String found(LocalDate day) {
        return "the year " + day.getYear();
    }
}

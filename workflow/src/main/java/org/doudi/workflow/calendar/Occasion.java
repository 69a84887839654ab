package org.doudi.workflow.calendar;

import java.time.LocalDate;
import java.util.List;
import org.doudi.core.text.Text;

/**
 * What a notice arranges for one occasion (节日): the days off and, in exchange, the days at the weekend that are worked
 * (调休上班). Days that the notice leaves out stay as they are.
 *
 * @param name what it is called
 * @param off the days off, also those that fall on a weekend anyway
 * @param working the days that are worked
 */
public record Occasion(Text name, List<LocalDate> off, List<LocalDate> working) {

    /** Takes copies. */
    public Occasion {
        off = List.copyOf(off);
        working = List.copyOf(working);
    }

    /** An occasion for which no other day is worked. */
    public static Occasion off(Text name, LocalDate... days) {
        return new Occasion(name, List.of(days), List.of());
    }

    /** The same with days that are worked. */
    public Occasion working(LocalDate... days) {
        return new Occasion(name, off, List.of(days));
    }
}

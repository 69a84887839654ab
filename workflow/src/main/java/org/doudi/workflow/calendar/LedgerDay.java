package org.doudi.workflow.calendar;

import java.time.LocalDate;
import java.util.Locale;
import org.doudi.core.fact.Truth;
import org.doudi.core.text.Text;

/**
 * A day in a clock's account of itself.
 *
 * @param day the day
 * @param counts whether it counts; open if it is one that nobody has announced
 * @param spent how many days were spent by its end
 * @param reason why it counts, or does not
 */
public record LedgerDay(LocalDate day, Truth counts, DayCount spent, Text reason) {

    /** One line for people, in the language of the locale. */
    public String describe(Locale locale) {
        Text counted = Text.of("计入，第 " + spent + " 日", "counts, day " + spent);
        Text words = switch (counts) {
            case YES -> counted;
            case NO -> Text.of("不计", "does not count");
            case OPEN -> Text.of("待定", "open");
        };
        return day + " " + words.plus(Text.of("：", ": ")).plus(reason).in(locale);
    }
}

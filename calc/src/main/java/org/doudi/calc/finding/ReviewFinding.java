package org.doudi.calc.finding;

import java.time.LocalDate;
import java.util.Optional;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Truth;
import org.doudi.core.text.Text;

/**
 * How often a household is looked at again, and when next (定期复核).
 *
 * @param rule the id of the rule
 * @param title its title
 * @param cited what it rests on
 * @param interval the class of the household; nothing where no class holds
 * @param next the day of the next review: so many months after the last measurement or, where there is none since, after the
 *     first day of enrolment; nothing of somebody who is not enrolled or of no class
 */
public record ReviewFinding(
        String rule, Text title, Text cited, Fact<Optional<Interval>> interval, Fact<Optional<LocalDate>> next) {

    /**
     * A class of households.
     *
     * @param title what it is called
     * @param months how many months lie between two reviews
     */
    public record Interval(Text title, int months) {}

    /** Whether the next review is due by that day. */
    public Truth isDueBy(LocalDate day) {
        return next.match(
                known -> Truth.of(known.filter(due -> !due.isAfter(day)).isPresent()), why -> Truth.OPEN);
    }

    /** Says nothing of the class: it can tell an illness. */
    @Override
    public String toString() {
        return "ReviewFinding[" + rule + "]";
    }
}

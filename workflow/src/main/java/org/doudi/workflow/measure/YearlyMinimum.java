package org.doudi.workflow.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doudi.core.fact.Truth;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Resolved;
import org.doudi.core.policy.Steering;
import org.doudi.core.text.Text;
import org.doudi.core.time.Window;

/**
 * How often a measure has to reach a household within a year, and how often it has (年度帮扶任务; Dongtai 2020 §3.2.2, 3.2.3:
 * training once, job fairs twice a year).
 *
 * <p>Reading: the texts say "a year" and no more. A year is counted from the day of enrolment, so that who is enrolled in
 * December is owed no less in the first year than who is enrolled in January, and nobody's work falls due within a few weeks. A
 * year in which the household leaves is owed nothing that had not reached it by then. The number is that of the first day of
 * each year.
 *
 * @param measure the id of the measure
 * @param title what it is called
 * @param year the year that is meant
 * @param least how often, 1 or more
 * @param given how often it reached the household in that year
 * @param applies whether the measure is for the household; open if nobody has found out
 * @param cited what it rests on
 */
public record YearlyMinimum(String measure, Text title, Window year, int least, int given, Truth applies, Text cited) {

    /**
     * Every yearly minimum of every year that has begun, the first year first; of the measures that are not for the household
     * none.
     *
     * @param regime the rules
     * @param support the household's support
     * @param on the day on which it is asked
     */
    public static List<YearlyMinimum> of(Regime regime, Support support, LocalDate on) {
        List<YearlyMinimum> all = new ArrayList<>();
        for (int n = 0; begins(support, n, on); n++) {
            Window year =
                    Window.between(support.from().plusYears(n), support.from().plusYears(n + 1L));
            for (Resolved<Provision> provision :
                    regime.on(year.startInclusive()).provisions()) {
                if (provision.value() instanceof Steering.Measure measure && measure.timesAYear() > 0) {
                    minimum(measure, provision.cited(), year, support, on).ifPresent(all::add);
                }
            }
        }
        return List.copyOf(all);
    }

    private static boolean begins(Support support, int n, LocalDate on) {
        LocalDate first = support.from().plusYears(n);
        return !first.isAfter(on)
                && support.until().filter(end -> !first.isBefore(end)).isEmpty();
    }

    private static Optional<YearlyMinimum> minimum(
            Steering.Measure measure, Text cited, Window year, Support support, LocalDate on) {
        Truth applies = support.applies().getOrDefault(measure.id(), Truth.OPEN);
        int given = (int) support.deliveries().stream()
                .filter(delivery -> delivery.measure().equals(measure.id()))
                .filter(delivery ->
                        year.contains(delivery.on()) && !delivery.on().isAfter(on))
                .count();
        boolean left = support.until().filter(year::contains).isPresent();
        return applies == Truth.NO || left
                ? Optional.empty()
                : Optional.of(new YearlyMinimum(
                        measure.id(), measure.title(), year, measure.timesAYear(), given, applies, cited));
    }

    /** How often it has still to reach the household; 0 if it has often enough. */
    public int outstanding() {
        return Math.max(0, least - given);
    }

    /** The last day on which it can. */
    public LocalDate dueBy() {
        return year.endExclusive().minusDays(1);
    }

    /** Whether the year is over and the measure did not reach the household often enough; open if it may not be for it. */
    public Truth isOverdue(LocalDate on) {
        boolean late = outstanding() > 0 && on.isAfter(dueBy());
        return late ? applies : Truth.NO;
    }
}

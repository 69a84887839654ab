package org.doudi.core.household;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * A household on a day, with what it is enrolled in and what was measured before. Everything an assessment may look at,
 * and nothing else.
 *
 * @param household the household
 * @param on the day to which the facts belong and for which they are assessed
 * @param standings present and past enrolments
 * @param measurements earlier measurements
 */
public record Situation(Household household, LocalDate on, List<Standing> standings, List<Measurement> measurements) {

    private static final Text NOT_LATER = Text.of("不晚于认定日的日期", "a day not after the day of the situation");

    /** Refuses facts from after the day, all of them at once. */
    public Situation {
        standings = List.copyOf(standings);
        measurements = List.copyOf(measurements);
        var problems = Problems.collector();
        for (int i = 0; i < household.members().size(); i++) {
            household
                    .members()
                    .get(i)
                    .birth()
                    .value()
                    .ifPresent(requireNotAfter(on, "birth.afterDay", "household/members/" + i + "/birth", problems));
        }
        for (int i = 0; i < household.incomes().items().size(); i++) {
            household
                    .incomes()
                    .items()
                    .get(i)
                    .accruedOn()
                    .ifPresent(
                            requireNotAfter(on, "income.afterDay", "household/incomes/" + i + "/accruedOn", problems));
        }
        for (int i = 0; i < household.kin().items().size(); i++) {
            household
                    .kin()
                    .items()
                    .get(i)
                    .birth()
                    .value()
                    .ifPresent(requireNotAfter(on, "birth.afterDay", "household/kin/" + i + "/birth", problems));
        }
        for (int i = 0; i < standings.size(); i++) {
            requireNotAfter(on, "standing.afterDay", "standings/" + i + "/enrolled", problems)
                    .accept(standings.get(i).enrolled().startInclusive());
        }
        for (int i = 0; i < measurements.size(); i++) {
            requireNotAfter(on, "measurement.afterDay", "measurements/" + i + "/on", problems)
                    .accept(measurements.get(i).on());
        }
        problems.throwIfAny();
    }

    /**
     * A household without any history.
     *
     * @throws org.doudi.core.problem.ProblemsException with every fact that lies after the day
     */
    public static Situation of(Household household, LocalDate on) {
        return new Situation(household, on, List.of(), List.of());
    }

    /** The same with these enrolments. */
    public Situation withStandings(List<Standing> all) {
        return new Situation(household, on, all, measurements);
    }

    /** The same with these earlier measurements. */
    public Situation withMeasurements(List<Measurement> all) {
        return new Situation(household, on, standings, all);
    }

    /** The day itself is told, a birth date is not: it is personal. */
    private static Consumer<LocalDate> requireNotAfter(
            LocalDate on, String code, String path, Problems.Collector problems) {
        return day -> problems.require(!day.isAfter(on), code, path, "a day after " + on, NOT_LATER);
    }

    @Override
    public String toString() {
        return "Situation[" + household + " on " + on + "]";
    }
}

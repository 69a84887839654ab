package org.doudi.workflow.desk;

import java.time.LocalDate;
import java.util.Optional;
import org.doudi.core.money.Ratio;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Resolved;
import org.doudi.core.procedure.Clock;
import org.doudi.core.time.Series;
import org.doudi.workflow.calendar.ClockRule;

/**
 * What the rules of a case's regime say to its procedure: days and shares. A value is that of the day on which it is needed; once
 * a rule has gone out of force, with its procedure, that of the day on which the case came under the procedure: a case keeps what
 * it began with, and does not stop for ever because its policy ended.
 *
 * @param regime the regime
 * @param version the version under which the case runs
 */
record Settings(Regime regime, Version version) {

    /** A number of days, if it has a value on that day. */
    Optional<Integer> days(String parameter, LocalDate on) {
        return value(parameter, on, ParameterValue.OfDays.class).map(ParameterValue.OfDays::days);
    }

    /** How that number of days is counted; no days at all is the same day, on the spot (当场). */
    Optional<ClockRule> rule(String parameter, Clock.Unit unit, LocalDate on) {
        return days(parameter, on).map(days -> days == 0 ? rule(1, unit).fromTheSameDay() : rule(days, unit));
    }

    private static ClockRule rule(int days, Clock.Unit unit) {
        return unit == Clock.Unit.WORKING ? ClockRule.working(days) : ClockRule.calendar(days);
    }

    /** A share, if it has a value on that day. */
    Optional<Ratio> ratio(String parameter, LocalDate on) {
        return value(parameter, on, ParameterValue.OfRatio.class).map(ParameterValue.OfRatio::ratio);
    }

    /** Whether the version under which the case runs is still that of the regime. */
    private boolean isInForce(LocalDate on) {
        return Optional.ofNullable(regime.provisions().get(version.procedure().id()))
                .flatMap(series -> series.on(on))
                .filter(version.resolved()::equals)
                .isPresent();
    }

    private <V extends ParameterValue> Optional<V> value(String parameter, LocalDate on, Class<V> type) {
        Series<Resolved<ParameterValue>> values = regime.valuesOf(parameter);
        return values.on(on)
                .or(() -> isInForce(on) ? Optional.empty() : values.on(version.since()))
                .map(Resolved::value)
                .filter(type::isInstance)
                .map(type::cast);
    }
}

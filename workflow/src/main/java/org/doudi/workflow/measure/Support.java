package org.doudi.workflow.measure;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.doudi.core.fact.Truth;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * The support of one enrolled household, as far as yearly minimums need it.
 *
 * @param from the day from which it is enrolled
 * @param until the first day on which it is no longer; absent while it is
 * @param applies by the id of the measure whether it is for the household, as was found; what is not said is open
 * @param deliveries what reached it, in any order
 */
public record Support(
        LocalDate from, Optional<LocalDate> until, Map<String, Truth> applies, List<Delivery> deliveries) {

    /** Takes copies; refuses an end that is not after the beginning, and deliveries from outside the enrolment. */
    public Support {
        applies = Collections.unmodifiableMap(new TreeMap<>(applies));
        deliveries = List.copyOf(deliveries);
        var problems = Problems.collector();
        problems.require(
                until.filter(end -> !end.isAfter(from)).isEmpty(),
                "support.until",
                "until",
                until.map(LocalDate::toString).orElse(""),
                Text.of("晚于 " + from + " 的日期", "a day after " + from));
        for (int i = 0; i < deliveries.size(); i++) {
            LocalDate on = deliveries.get(i).on();
            problems.require(
                    !on.isBefore(from) && until.filter(end -> !on.isBefore(end)).isEmpty(),
                    "delivery.day",
                    "deliveries/" + i + "/on",
                    on.toString(),
                    Text.of("纳入期间的日期", "a day on which it was enrolled"));
        }
        problems.throwIfAny();
    }
}

package org.doudi.calc.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.doudi.core.time.Window;

/**
 * On which of the days on which a parameter is needed it has no value, by what is behind that. The three are disjoint and
 * together all such days.
 *
 * @param open no layer is in force that binds it: it waits for one
 * @param gaps a layer that binds it is in force, but not yet or not on these days, and there is a value later
 * @param expired a layer that binds it is in force, but its last value is over
 */
record Coverage(Days open, Days gaps, Days expired) {

    /** Of the parameter on those of the days on which it is declared. */
    static Coverage of(Examination examination, String parameter, Days needed) {
        Days valued = Days.of(examination.regime().valuesOf(parameter));
        Days missing = needed.and(examination.declared(parameter)).minus(valued);
        if (valued.isEmpty()) {
            return new Coverage(missing, Days.NONE, Days.NONE);
        }
        Days bound = examination.bound(parameter);
        List<Window> gaps = new ArrayList<>();
        List<Window> expired = new ArrayList<>();
        LocalDate last = valued.spans().get(valued.spans().size() - 1).endExclusive();
        for (Window span : missing.and(bound).spans()) {
            (span.startInclusive().isBefore(last) ? gaps : expired).add(span);
        }
        return new Coverage(missing.minus(bound), Days.of(gaps), Days.of(expired));
    }

    /** The days on which a layer that binds the parameter leaves it without a value. */
    Days left() {
        return gaps.plus(expired);
    }
}

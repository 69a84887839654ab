package org.doudi.workflow.record;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Resolved;
import org.doudi.core.text.Text;

/** What programmes are called, for pages that people read. */
public final class Titles {

    private Titles() {}

    /** The titles that a regime gives on a day; what it does not know keeps its id. */
    public static Function<String, Text> of(Regime regime, LocalDate on) {
        return id -> Optional.ofNullable(regime.provisions().get(id))
                .flatMap(series -> series.on(on))
                .map(Resolved::value)
                .map(provision -> provision.title())
                .orElseGet(() -> Text.same(id));
    }
}

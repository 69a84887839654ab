package org.doudi.workflow.desk;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.doudi.core.policy.Regime;
import org.doudi.core.procedure.Procedure;
import org.doudi.workflow.audit.Hash;

/** The regimes of a desk by their digests: where a case finds the version of its procedure again, however old it is. */
record Shelf(Map<Hash, Regime> regimes) {

    Shelf {
        regimes = Collections.unmodifiableMap(new LinkedHashMap<>(regimes));
    }

    /** A procedure as it was in force on a day. */
    Optional<Version> find(Hash regime, String procedure, LocalDate on) {
        return Optional.ofNullable(regimes.get(regime))
                .map(Regime::provisions)
                .flatMap(provisions -> Optional.ofNullable(provisions.get(procedure)))
                .flatMap(series -> series.on(on))
                .filter(resolved -> resolved.value() instanceof Procedure)
                .map(resolved -> new Version(regime, on, resolved));
    }

    /** What the rules of the regime of one of its versions say. */
    Settings settings(Version version) {
        return new Settings(
                Optional.ofNullable(regimes.get(version.regime()))
                        .orElseThrow(
                                () -> new IllegalArgumentException(version + " is of no regime that is known here")),
                version);
    }
}

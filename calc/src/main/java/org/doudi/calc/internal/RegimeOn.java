package org.doudi.calc.internal;

import java.time.LocalDate;
import java.util.List;
import org.doudi.core.household.Situation;
import org.doudi.core.json.Formats;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Regime;
import org.jspecify.annotations.Nullable;

/** The regime that decides and the day for which it does: what every result is dated and named by. Shared by threads. */
public final class RegimeOn {

    private final Regime regime;
    private final LocalDate day;
    private volatile @Nullable String digest;

    /** A regime on a day. */
    public RegimeOn(Regime regime, LocalDate day) {
        this.regime = regime;
        this.day = day;
    }

    /** The day of determination. */
    public LocalDate day() {
        return day;
    }

    /** The digest of the regime: names the rules that decided. */
    public String digest() {
        String known = digest;
        if (known == null) {
            // Writing all layers out takes longer than compiling them, and most hosts never ask. Racing threads agree.
            known = Formats.digest(regime);
            digest = known;
        }
        return known;
    }

    /** The ids of the layers, from the nation down. */
    public List<String> layers() {
        return regime.layers().stream().map(Policy::id).toList();
    }

    /**
     * Refuses facts of another day.
     *
     * @throws IllegalArgumentException if the situation is of another day than {@code asked}, which is of {@code day}
     */
    public static void requireDay(Situation situation, LocalDate day, String asked) {
        if (!situation.on().equals(day)) {
            throw new IllegalArgumentException(
                    "the situation is of " + situation.on() + ", the " + asked + " of " + day);
        }
    }

    /** The regime and the day. */
    @Override
    public String toString() {
        return regime + " on " + day;
    }
}

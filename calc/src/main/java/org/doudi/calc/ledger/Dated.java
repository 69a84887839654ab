package org.doudi.calc.ledger;

import java.time.LocalDate;
import org.doudi.core.time.Window;

/**
 * Something that was so on some days, and the day on which that became known (双时态事实). What becomes known later stands in
 * the place of what was known before, for the days of its window and for no others.
 *
 * @param <T> the kind of thing
 * @param value what was so
 * @param valid the days on which it was so
 * @param knownFrom the day from which it was known; often a day inside the window or after it
 */
public record Dated<T>(T value, Window valid, LocalDate knownFrom) {

    /** So from a day on, and known from that day. */
    public static <T> Dated<T> from(LocalDate day, T value) {
        return new Dated<>(value, Window.from(day), day);
    }

    /** The same, known from another day. */
    public Dated<T> knownFrom(LocalDate day) {
        return new Dated<>(value, valid, day);
    }

    /** The same, so only on the days before that one. */
    public Dated<T> until(LocalDate endExclusive) {
        return new Dated<>(value, Window.between(valid.startInclusive(), endExclusive), knownFrom);
    }

    /** Only when: what was so is personal. */
    @Override
    public String toString() {
        return "Dated[" + valid + ", known from " + knownFrom + "]";
    }
}

package org.doudi.core.household;

import java.time.LocalDate;

/**
 * Something that struck a household (突发困难).
 *
 * @param kind what struck it
 * @param on the day, or the first day of something that lasts
 */
public record Shock(ShockKind kind, LocalDate on) {

    /** A shock. */
    public static Shock of(ShockKind kind, LocalDate on) {
        return new Shock(kind, on);
    }

    /** Says nothing: it is personal. */
    @Override
    public String toString() {
        return "Shock";
    }
}

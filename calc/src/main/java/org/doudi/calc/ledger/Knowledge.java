package org.doudi.calc.ledger;

import java.time.LocalDate;

/**
 * As of which day each source is known. Days on which nothing became known are no days of their own: two that know the same
 * are equal.
 */
record Knowledge(
        LocalDate rules, LocalDate households, LocalDate standings, LocalDate measurements, LocalDate statements) {

    /** The same, but of one source as much as another knows. */
    Knowledge with(Source source, Knowledge other) {
        return new Knowledge(
                source == Source.RULES ? other.rules : rules,
                source == Source.HOUSEHOLD ? other.households : households,
                source == Source.STANDINGS ? other.standings : standings,
                source == Source.MEASUREMENTS ? other.measurements : measurements,
                source == Source.STATEMENTS ? other.statements : statements);
    }
}

package org.doudi.calc.quota;

import org.doudi.core.fact.Truth;

/**
 * Somebody in the line, as far as the known facts go. Whatever the unknown ones turn out to be, the spot is not before the
 * earliest and not behind the latest.
 *
 * @param persons how many people come with it
 * @param qualifies whether it is in the line at all
 * @param earliest the earliest spot
 * @param latest the latest spot
 */
record Entrant(int persons, Truth qualifies, Spot earliest, Spot latest) {

    String household() {
        return earliest.household();
    }

    boolean mayQualify() {
        return qualifies != Truth.NO;
    }

    /** Whether it is surely in the line, at a spot that is known. */
    boolean isKnown() {
        return qualifies == Truth.YES && earliest.equals(latest);
    }
}

package org.doudi.calc.quota;

/**
 * What a unit weighs in an allocation: poor people counted by the pilots, say.
 *
 * @param unit the unit's name: a township, a village
 * @param weight a whole number of at least 0; {@link Allocation} refuses others together with whatever else is wrong
 */
public record Weight(String unit, long weight) {

    /** What a unit weighs. */
    public static Weight of(String unit, long weight) {
        return new Weight(unit, weight);
    }
}

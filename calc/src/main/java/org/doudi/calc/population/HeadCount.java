package org.doudi.calc.population;

import java.io.Serializable;
import org.doudi.core.money.Quantity;

/**
 * How many households, and how many people who belong to their assistance units (共同生活的家庭成员). As long as facts leave open who
 * belongs to one, everybody counts who may.
 *
 * @param households the households (户)
 * @param persons the people (人)
 */
public record HeadCount(long households, long persons) implements Serializable {

    /** None. */
    public static final HeadCount NONE = new HeadCount(0, 0);

    /** Both together. */
    public HeadCount plus(HeadCount other) {
        return new HeadCount(Math.addExact(households, other.households), Math.addExact(persons, other.persons));
    }

    /** Those of these who are not among the others, all of whom are among these. */
    public HeadCount without(HeadCount some) {
        return new HeadCount(households - some.households, persons - some.persons);
    }

    /** The part of them that households are of others, 0 of none. */
    Quantity householdsOf(HeadCount all) {
        return all.households == 0 ? Quantity.ZERO : Quantity.of(households, all.households);
    }

    /** The part of them that people are of others, 0 of none. */
    Quantity personsOf(HeadCount all) {
        return all.persons == 0 ? Quantity.ZERO : Quantity.of(persons, all.persons);
    }
}

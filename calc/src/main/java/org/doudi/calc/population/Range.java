package org.doudi.calc.population;

import java.io.Serializable;
import org.doudi.core.money.Quantity;

/**
 * The least and the most that a figure can come to, whatever the unknown facts of households turn out to be.
 *
 * @param low the least
 * @param high the most, where only the least is counted of what nothing limits
 * @param isUnlimited whether there is something that nothing limits: then it may be more than the most
 */
public record Range(Quantity low, Quantity high, boolean isUnlimited) implements Serializable {

    /** A figure with limits. */
    static Range of(Quantity low, Quantity high) {
        return new Range(low, high, false);
    }

    /** Whether it is known exactly. */
    public boolean isExact() {
        return low.equals(high) && !isUnlimited;
    }
}

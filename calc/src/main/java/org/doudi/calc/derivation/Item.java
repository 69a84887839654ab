package org.doudi.calc.derivation;

import java.util.Optional;
import org.doudi.core.money.Quantity;
import org.doudi.core.text.Text;

/**
 * One fact of the household that went into a step.
 *
 * @param path where the fact stands, for example {@code incomes/2}
 * @param member the id of the member it belongs to, if it belongs to one
 * @param label what it is
 * @param low the lowest it may be, in the step's unit
 * @param high the highest it may be, in the step's unit
 */
public record Item(String path, Optional<String> member, Text label, Quantity low, Quantity high) {

    /** The item's value. */
    public StepValue.Between value() {
        return new StepValue.Between(low, high);
    }

    /** Says nothing of the value: it is personal. */
    @Override
    public String toString() {
        return "Item[" + path + "]";
    }
}

package org.doudi.calc.finding;

import org.doudi.calc.derivation.Derivation;
import org.doudi.core.money.Quantity;

/**
 * A household's countable income for each of its members (人均收入), yuan a month, exact: never rounded before it is compared.
 *
 * @param low the least that the known facts allow
 * @param high the most
 * @param isUnlimited whether nothing but the bound on all amounts limits it from above: then the highest is no amount to show
 *     anybody
 * @param derivation how it came about
 */
public record IncomePerHead(Quantity low, Quantity high, boolean isUnlimited, Derivation derivation) {

    /** Whether it is known exactly. */
    public boolean isExact() {
        return low.equals(high);
    }

    /** Says nothing of the income: it is personal. */
    @Override
    public String toString() {
        return "IncomePerHead";
    }
}

package org.doudi.laws;

import org.doudi.core.money.Quantity;

/**
 * An amount at which an answer can change.
 *
 * @param amount yuan, yuan a month, hundredths of a square metre or things
 * @param forEach whether it is multiplied by the number of people
 */
record Figure(Quantity amount, boolean forEach) {

    /** What it comes to for so many people. */
    Quantity of(int people) {
        return forEach ? amount.times(Quantity.of(people)) : amount;
    }
}

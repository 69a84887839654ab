package org.doudi.calc.register;

import org.doudi.core.register.RegisterEntry;

/** Tells what was found of households that are in one register only. Asked more than once of each; has to answer alike. */
@FunctionalInterface
public interface Expectation {

    /** Nobody examined anybody. */
    Expectation NONE = (in, row, entry) -> Expected.NOTHING;

    /**
     * What was found of a household.
     *
     * @param in the register that it is in
     * @param row its row there
     * @param entry what that register says of it
     */
    Expected of(Side in, int row, RegisterEntry entry);
}

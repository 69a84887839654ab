package org.doudi.calc.register;

import java.util.List;
import org.doudi.core.household.ResidentId;

/**
 * Somebody who is listed in one register more than once (重复登记).
 *
 * @param number whom it concerns
 * @param rows the rows in which they are listed, ascending; one row twice if they are listed twice in it
 */
public record Repeated(ResidentId number, List<Integer> rows) {

    /** Takes a copy. */
    public Repeated {
        rows = List.copyOf(rows);
    }
}

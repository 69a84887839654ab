package org.doudi.calc.quota;

import java.math.BigInteger;
import org.doudi.core.text.Text;

/**
 * What one unit gets of a total, and why so many. Its exact share is {@code floor + remainder / of}.
 *
 * @param unit the unit
 * @param weight what it weighs; more than a {@code long} where it is the sum of its parts
 * @param floor the whole persons in its exact share
 * @param remainder what is left of its exact share beyond that, counted in parts of one person
 * @param of into how many parts one person is divided: the sum of all weights; 1 where nothing weighs anything
 * @param isRoundedUp whether it got one of the persons that the whole parts had left over
 */
public record Share(
        String unit, BigInteger weight, long floor, BigInteger remainder, BigInteger of, boolean isRoundedUp) {

    /** How many persons it gets. */
    public long persons() {
        return isRoundedUp ? floor + 1 : floor;
    }

    /** Why so many, in a line. */
    public Text why() {
        String exact = floor + (remainder.signum() == 0 ? "" : " " + remainder + "/" + of);
        return Text.of(
                unit + "：应得 " + exact + "，" + (isRoundedUp ? "余数在先，进为 " : "取整为 ") + persons(),
                unit + ": exactly " + exact + ", " + (isRoundedUp ? "rounded up to " : "rounded down to ") + persons());
    }
}

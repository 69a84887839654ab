package org.doudi.calc.quota;

import java.util.OptionalLong;

/**
 * What becomes of a household under a quota: its place, what put it there, and why it is in or not.
 *
 * @param number its running number, counted from 1: the only name it has in the public form
 * @param ranked its place and what put it there
 * @param verdict whether it is in
 * @param room why there is room for it or none
 * @param left how many persons were left when its turn came; absent where that depends on others or its turn did not come
 */
public record Selected(int number, Ranked ranked, Verdict verdict, Room room, OptionalLong left) {

    /** The host's name for the household. */
    public String household() {
        return ranked.household();
    }

    /** Says nothing of what became of it: that is told by a notice. */
    @Override
    public String toString() {
        return "Selected[" + household() + "]";
    }
}

package org.doudi.calc.quota;

import java.util.List;
import org.doudi.calc.Missing;

/**
 * A household in the order, and what placed it.
 *
 * @param candidate the household
 * @param claim what placed it: rank, income for each member, what is missing
 * @param place its place, or between which it lies as long as that depends on its own unknown facts or on others'
 * @param isTied whether another one is equal to it in everything that decides, the day of application too, so that only their
 *     names decided: whoever wants to draw lots among these can
 */
public record Ranked(Candidate candidate, Claim claim, Place place, boolean isTied) {

    /**
     * A place, counted from 1.
     *
     * @param from the earliest that it can be
     * @param to the latest
     */
    public record Place(int from, int to) {

        /** Whether it is known. */
        public boolean isKnown() {
            return from == to;
        }

        /** One number, or two with a dash. */
        @Override
        public String toString() {
            return isKnown() ? String.valueOf(from) : from + "–" + to;
        }
    }

    /** The host's name for the household. */
    public String household() {
        return candidate.household();
    }

    /** How many of its people count. */
    public int persons() {
        return candidate.persons();
    }

    /** The unknown facts of its own on which its place depends. */
    public List<Missing> missing() {
        return claim.missing();
    }

    /** Says nothing of what placed it: it is personal. */
    @Override
    public String toString() {
        return "Ranked[" + household() + "]";
    }
}

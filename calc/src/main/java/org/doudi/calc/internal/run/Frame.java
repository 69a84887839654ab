package org.doudi.calc.internal.run;

import java.util.List;
import org.doudi.core.household.Household;
import org.doudi.core.household.Member;
import org.doudi.core.household.Situation;

/**
 * Where the values of one run land: for each slot the lowest and the highest that the known facts allow. As long as all of
 * them are the same, they are kept once: most households are known, and half the memory is half the time.
 */
public final class Frame {

    final Situation situation;

    /** The household of the situation: what most instructions ask. */
    final Household household;

    public final long[] low;

    /** The same array as {@link #low} until the first value that is open. */
    long[] high;

    /** One bit for each member. */
    final long everyone;

    public Frame(Situation situation, long[] low, long[] high) {
        this.situation = situation;
        this.household = situation.household();
        this.low = low;
        this.high = high;
        int members = household.members().size();
        this.everyone = members == Long.SIZE ? -1L : (1L << members) - 1;
    }

    /** What was asked. */
    public Situation situation() {
        return situation;
    }

    /** The household of the situation. */
    public Household household() {
        return household;
    }

    /** One bit for each member. */
    public long everyone() {
        return everyone;
    }

    /** Gives a slot its value. */
    void set(int slot, long lowest, long highest) {
        if (lowest != highest && low == high) {
            high = low.clone();
        }
        low[slot] = lowest;
        high[slot] = highest;
    }

    /** Adds what is certain to a slot whose highest value is at most {@code most}. */
    void addSure(int slot, long value, long most) {
        if (high != low) {
            high[slot] = Saturating.sum(high[slot], value, most);
        }
        low[slot] += value;
    }

    /** Names a member for certain in a mask. */
    void name(int slot, long bit) {
        low[slot] |= bit;
        high[slot] |= bit;
    }

    /** Adds to a slot: an amount, or people who are not there yet. */
    void add(int slot, long lowest, long highest) {
        set(slot, low[slot] + lowest, high[slot] + highest);
    }

    /** The lowest value of a slot. */
    public long low(int slot) {
        return low[slot];
    }

    /** The highest value of a slot. */
    public long high(int slot) {
        return high[slot];
    }

    /** The place of a member, by id; the household has checked that there is one. */
    public int placeOf(String id) {
        List<Member> members = household.members();
        for (int place = 0; place < members.size(); place++) {
            if (members.get(place).id().equals(id)) {
                return place;
            }
        }
        throw new IllegalStateException("a household checks its references when it is made");
    }
}

package org.doudi.calc.internal;

import java.util.List;
import org.doudi.core.household.Household;
import org.doudi.core.household.Member;

/** Where the values of one run land: for each slot the lowest and the highest that the known facts allow. */
public final class Frame {

    final Household household;
    final long[] low;
    final long[] high;

    /** One bit for each member. */
    final long everyone;

    Frame(Household household, long[] template) {
        this.household = household;
        this.low = template.clone();
        this.high = template.clone();
        int members = household.members().size();
        this.everyone = members == Long.SIZE ? -1L : (1L << members) - 1;
    }

    /** The lowest value of a slot. */
    public long low(int slot) {
        return low[slot];
    }

    /** The highest value of a slot. */
    public long high(int slot) {
        return high[slot];
    }

    /** The bit of a member, by id; the household has checked that there is one. */
    long bitOf(String id) {
        List<Member> members = household.members();
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).id().equals(id)) {
                return 1L << i;
            }
        }
        throw new IllegalStateException("a household checks its references when it is made");
    }
}

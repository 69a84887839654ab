package org.doudi.calc.register;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Which household of one register is which of the other. By rule, and never by likeness:
 *
 * <ol>
 *   <li>Two households are the same if they are known by the same number ({@link RegisterIndex#key}) and no other household of
 *       either register is.
 *   <li>Of those that are left over, two are the same if they list somebody in common who stands once in each register, and
 *       neither has anybody in common with a third that is left over: the head changed.
 * </ol>
 *
 * Nothing depends on the order of entries or on which register is named first.
 */
final class Matching {

    /** No household. */
    static final int NONE = -1;

    private static final int SEVERAL = -2;

    private final RegisterIndex one;
    private final RegisterIndex other;
    private final int[] ofOne;
    private final int[] ofOther;

    Matching(RegisterIndex one, RegisterIndex other) {
        this.one = one;
        this.other = other;
        this.ofOne = new int[one.size()];
        this.ofOther = new int[other.size()];
        Arrays.fill(ofOne, NONE);
        Arrays.fill(ofOther, NONE);
        byKeys();
        byMembers();
    }

    private void byKeys() {
        for (int row = 0; row < ofOne.length; row++) {
            long key = one.key(row);
            int there = key == 0 || keyed(one, key) != row ? NONE : keyed(other, key);
            if (there >= 0) {
                ofOne[row] = there;
                ofOther[there] = row;
            }
        }
    }

    /** The household that is known by a number; none, or several. */
    private static int keyed(RegisterIndex register, long number) {
        int found = NONE;
        for (int place = register.first(number); place != NumberTable.NONE; place = register.next(place)) {
            if (register.isKey(place)) {
                if (found != NONE) {
                    return SEVERAL;
                }
                found = register.owner(place);
            }
        }
        return found;
    }

    /** Both directions are looked at before anything is written down, so that no pair bears on another. */
    private void byMembers() {
        int[] fromOne = candidates(one, other, ofOne, ofOther);
        int[] fromOther = candidates(other, one, ofOther, ofOne);
        for (int row = 0; row < fromOne.length; row++) {
            int there = fromOne[row];
            if (there >= 0 && fromOther[there] == row) {
                ofOne[row] = there;
                ofOther[there] = row;
            }
        }
    }

    private static int[] candidates(RegisterIndex near, RegisterIndex far, int[] ofNear, int[] ofFar) {
        return IntStream.range(0, near.size())
                .map(row -> onlyCandidate(near, row, far, ofNear, ofFar))
                .toArray();
    }

    /** The only household left over on the far side with whom this one, left over too, has somebody in common. */
    private static int onlyCandidate(RegisterIndex near, int row, RegisterIndex far, int[] ofNear, int[] ofFar) {
        if (ofNear[row] != NONE || isAmbiguous(near, row, far)) {
            return NONE;
        }
        int found = NONE;
        for (int place : near.places(row).toArray()) {
            long number = near.number(place);
            int there = near.isOnce(number) && far.isOnce(number) ? far.owner(far.first(number)) : NONE;
            if (there == NONE || there == found || ofFar[there] != NONE || isAmbiguous(far, there, near)) {
                continue;
            }
            if (found != NONE) {
                return SEVERAL;
            }
            found = there;
        }
        return found;
    }

    /** Whether the number by which it is known stands for several households of either register. */
    private static boolean isAmbiguous(RegisterIndex near, int row, RegisterIndex far) {
        long key = near.key(row);
        return key != 0 && (keyed(near, key) == SEVERAL || keyed(far, key) == SEVERAL);
    }

    /** The household of the other register that is the same as this one, or {@link #NONE}. */
    int counterpart(Side side, int row) {
        return side == Side.ONE ? ofOne[row] : ofOther[row];
    }

    /** What becomes of a household that is sought in the other register. */
    Presence presence(Side side, int row) {
        RegisterIndex near = side == Side.ONE ? one : other;
        RegisterIndex far = side == Side.ONE ? other : one;
        if (near.key(row) == 0) {
            return Presence.UNIDENTIFIED;
        }
        if (counterpart(side, row) != NONE) {
            return Presence.IN_BOTH;
        }
        if (near.places(row).allMatch(place -> far.first(near.number(place)) == NumberTable.NONE)) {
            return Presence.IN_ONE;
        }
        return isAmbiguous(near, row, far) ? Presence.AMBIGUOUS : Presence.OTHERWISE;
    }

    /**
     * Whether somebody who is listed in both is so within other households. Who is listed in households that are the same, or in one
     * that cannot be told from another, is not.
     */
    boolean isElsewhere(long number) {
        for (int here = one.first(number); here != NumberTable.NONE; here = one.next(here)) {
            int row = one.owner(here);
            if (isListed(other, ofOne[row], number) || isAmbiguous(one, row, other)) {
                return false;
            }
        }
        for (int there = other.first(number); there != NumberTable.NONE; there = other.next(there)) {
            if (isAmbiguous(other, other.owner(there), one)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isListed(RegisterIndex register, int row, long number) {
        return row != NONE && register.places(row).anyMatch(place -> register.number(place) == number);
    }
}

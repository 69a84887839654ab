package org.doudi.calc.internal.run;

import java.util.Optional;

/** Whether what belongs to a member counts: as far as the member belongs to the assistance unit. */
public final class Membership {

    public static final int NO = 0;
    static final int OPEN = 1;
    public static final int YES = 2;

    private Membership() {}

    /** Whether the member belongs to the unit whose slot is given. Mostly everybody does, and no id is looked at. */
    public static int of(Frame frame, int unit, String member) {
        return frame.low[unit] == frame.everyone ? YES : of(frame, unit, frame.placeOf(member));
    }

    /** Whether the member at that place belongs. */
    public static int of(Frame frame, int unit, int place) {
        long bit = 1L << place;
        return (frame.low[unit] & bit) != 0 ? YES : (frame.high[unit] & bit) != 0 ? OPEN : NO;
    }

    /** Whether the member belongs; what belongs to the household as a whole always counts. */
    public static int of(Frame frame, int unit, Optional<String> member) {
        return member.isEmpty() ? YES : of(frame, unit, member.get());
    }
}

package org.doudi.calc.internal;

import java.util.Optional;

/** Whether what belongs to a member counts: as far as the member belongs to the assistance unit. */
final class Membership {

    static final int NO = 0;
    static final int OPEN = 1;
    static final int YES = 2;

    private final Frame frame;
    private final long surely;
    private final long possibly;
    private final boolean everybody;

    Membership(Frame frame, int unitSlot) {
        this.frame = frame;
        this.surely = frame.low[unitSlot];
        this.possibly = frame.high[unitSlot];
        this.everybody = surely == frame.everyone;
    }

    /** Whether the member belongs. */
    int of(String member) {
        if (everybody) {
            return YES;
        }
        long bit = frame.bitOf(member);
        return (surely & bit) != 0 ? YES : (possibly & bit) != 0 ? OPEN : NO;
    }

    /** Whether the member belongs; what belongs to the household as a whole always counts. */
    int of(Optional<String> member) {
        return everybody || member.isEmpty() ? YES : of(member.get());
    }
}

package org.doudi.core.fact;

import org.doudi.core.text.Text;

/** Whether something holds, as far as the known facts go. */
public enum Truth {
    /** It holds, whatever the unknown facts turn out to be. */
    YES(Text.of("是", "yes")),
    /** It does not hold, whatever the unknown facts turn out to be. */
    NO(Text.of("否", "no")),
    /** It depends on facts that are unknown. */
    OPEN(Text.of("待定", "open"));

    private final Text label;

    Truth(Text label) {
        this.label = label;
    }

    /** The answer's name. */
    public Text label() {
        return label;
    }

    /** Yes or no. */
    public static Truth of(boolean holds) {
        return holds ? YES : NO;
    }

    /** From the two ends of what is possible: surely holds, possibly holds. */
    public static Truth of(boolean surely, boolean possibly) {
        return surely ? YES : possibly ? OPEN : NO;
    }

    /** Whether both hold: no if either does not, open if neither fails and either is open. */
    public Truth and(Truth other) {
        return of(this == YES && other == YES, this != NO && other != NO);
    }
}

package org.doudi.core.policy;

import org.doudi.core.text.Text;

/** How two amounts are compared. The documents' 低于 is {@link #BELOW}: equality does not count. */
public enum Comparison {
    /** Strictly less (低于). */
    BELOW(Text.of("低于", "is below")),
    /** Less or equal (不高于). */
    AT_MOST(Text.of("不高于", "is at most")),
    /** Strictly more (高于). */
    ABOVE(Text.of("高于", "is above")),
    /** More or equal (不低于). */
    AT_LEAST(Text.of("不低于", "is at least"));

    private final Text label;

    Comparison(Text label) {
        this.label = label;
    }

    /** The comparison in words. */
    public Text label() {
        return label;
    }
}

package org.doudi.workflow.calendar;

import org.doudi.core.text.Text;

/** What becomes of a clock of calendar days whose last day is a day off. */
public enum LastDay {
    /** It is due on that day all the same. */
    STAYS(Text.of("末日遇休不顺延", "stays on a day off")),
    /** It is due on the next working day (民法典第二百零三条, read: a weekend that is worked is no day off). */
    MOVES_ON(Text.of("末日遇休顺延", "moves on from a day off"));

    private final Text label;

    LastDay(Text label) {
        this.label = label;
    }

    /** The rule in words. */
    public Text label() {
        return label;
    }
}

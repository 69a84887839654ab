package org.doudi.workflow.calendar;

import org.doudi.core.text.Text;

/** With which day a clock begins to run, to stand, and to run again. */
public enum FirstDay {
    /** The day after the event is the first: that on which something begins is not counted (民法典第二百零一条). */
    DAY_AFTER(Text.of("自次日起算", "from the day after")),
    /** The day of the event is the first. */
    SAME_DAY(Text.of("自当日起算", "from the day itself"));

    private final Text label;

    FirstDay(Text label) {
        this.label = label;
    }

    /** The rule in words. */
    public Text label() {
        return label;
    }
}

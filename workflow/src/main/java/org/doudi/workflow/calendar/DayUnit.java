package org.doudi.workflow.calendar;

import org.doudi.core.text.Text;

/** Which days a clock counts. */
public enum DayUnit {
    /** Working days (工作日). */
    WORKING(Text.of("工作日", "working days")),
    /** Every day (日、天). */
    CALENDAR(Text.of("日", "calendar days"));

    private final Text label;

    DayUnit(Text label) {
        this.label = label;
    }

    /** The unit in words. */
    public Text label() {
        return label;
    }
}

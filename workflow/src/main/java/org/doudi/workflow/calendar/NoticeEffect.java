package org.doudi.workflow.calendar;

import org.doudi.core.text.Text;

/** What a notice does for its year. */
public enum NoticeEffect {
    /** It arranges the year: weekdays and weekends that it leaves out are ordinary ones from then on. */
    ANNOUNCES(Text.of("公布全年安排", "announces the year")),
    /** It arranges single days only: of a year that nobody has announced the other days stay open. */
    AMENDS(Text.of("调整个别日子", "amends single days"));

    private final Text label;

    NoticeEffect(Text label) {
        this.label = label;
    }

    /** The effect in words. */
    public Text label() {
        return label;
    }
}

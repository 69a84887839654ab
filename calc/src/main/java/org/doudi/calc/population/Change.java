package org.doudi.calc.population;

import org.doudi.core.text.Text;

/** What becomes of a household's place in one programme from one regime to the other. */
public enum Change {
    /** In where it was not (新纳入): what stood in its way before is the reason. */
    ADMITTED(Text.of("新纳入", "admitted")),
    /** Out where it was in (不再符合): what stands in its way after is the reason. */
    DROPPED(Text.of("不再符合", "no longer admitted")),
    /** In both times, with more: where the two calculations part is the reason. */
    MORE(Text.of("金额增加", "gets more")),
    /** In both times, with less: where the two calculations part is the reason. */
    LESS(Text.of("金额减少", "gets less"));

    private final Text label;

    Change(Text label) {
        this.label = label;
    }

    /** The change, in words. */
    public Text label() {
        return label;
    }

    /** What it is the other way round. */
    public Change reversed() {
        return switch (this) {
            case ADMITTED -> DROPPED;
            case DROPPED -> ADMITTED;
            case MORE -> LESS;
            case LESS -> MORE;
        };
    }
}

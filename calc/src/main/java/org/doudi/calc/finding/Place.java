package org.doudi.calc.finding;

import org.doudi.core.text.Text;

/** To which of two systems a household belongs (两项制度分类). */
public enum Place {
    /** To neither (均不属于). */
    NEITHER(Text.of("均不属于", "neither")),
    /** To the floor alone (纯兜底). */
    FLOOR(Text.of("兜底", "floor only")),
    /** To development alone (扶贫户). */
    DEVELOPMENT(Text.of("扶持发展", "development only")),
    /** To both (扶贫低保户). */
    BOTH(Text.of("兜底并扶持发展", "both"));

    private final Text label;

    Place(Text label) {
        this.label = label;
    }

    /** The place in words. */
    public Text label() {
        return label;
    }

    static Place of(boolean floor, boolean development) {
        if (floor) {
            return development ? BOTH : FLOOR;
        }
        return development ? DEVELOPMENT : NEITHER;
    }
}

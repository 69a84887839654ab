package org.doudi.core.procedure;

import org.doudi.core.text.Text;

/** How a procedure ends. */
public enum Result {
    /** The household is enrolled (纳入). */
    ENROLLED(Text.of("纳入", "enrolled")),
    /** It is not enrolled (不予纳入). */
    NOT_ENROLLED(Text.of("不予纳入", "not enrolled")),
    /** Somebody enrolled stays so (继续保留). */
    KEPT(Text.of("继续保留", "kept")),
    /** Somebody enrolled is struck off (退出). */
    STRUCK_OFF(Text.of("退出", "struck off"));

    private final Text label;

    Result(Text label) {
        this.label = label;
    }

    /** Its name. */
    public Text label() {
        return label;
    }
}

package org.doudi.core.procedure;

import org.doudi.core.text.Text;

/** What a procedure is for. */
public enum Occasion {
    /** To be admitted, for the first time or again (申请纳入). */
    ADMISSION(Text.of("申请纳入", "admission")),
    /** To be looked at again (定期复核). */
    REVIEW(Text.of("定期复核", "review")),
    /** To leave (退出). */
    EXIT(Text.of("退出", "exit")),
    /** To be helped at once (急难救助). */
    URGENT(Text.of("急难救助", "urgent assistance"));

    private final Text label;

    Occasion(Text label) {
        this.label = label;
    }

    /** Its name. */
    public Text label() {
        return label;
    }
}

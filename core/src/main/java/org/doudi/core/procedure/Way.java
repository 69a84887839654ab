package org.doudi.core.procedure;

import org.doudi.core.text.Text;

/** How the work of a stage can come out. */
public enum Way {
    /** It is done (完成). */
    DONE(Text.of("完成", "done")),
    /** The meeting passed it (评议通过). */
    PASSED(Text.of("通过", "passed")),
    /** The meeting did not pass it (评议未通过). */
    NOT_PASSED(Text.of("未通过", "not passed")),
    /** The notice stood for its days and nobody objected (公示无异议). */
    UNDISPUTED(Text.of("无异议", "undisputed")),
    /** Somebody objected (有异议). */
    OBJECTED(Text.of("有异议", "objected to")),
    /** It was approved (同意). */
    APPROVED(Text.of("同意", "approved")),
    /** It was refused (不同意). */
    REFUSED(Text.of("不同意", "refused")),
    /** It was sent back to be mended (退回补正). */
    RETURNED(Text.of("退回", "returned")),
    /** The objection was upheld (异议成立). */
    UPHELD(Text.of("异议成立", "objection upheld")),
    /** The objection was dismissed (异议不成立). */
    DISMISSED(Text.of("异议不成立", "objection dismissed"));

    private final Text label;

    Way(Text label) {
        this.label = label;
    }

    /** The way's name. */
    public Text label() {
        return label;
    }
}

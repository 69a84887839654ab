package org.doudi.workflow.procedure;

import org.doudi.core.text.Text;

/** How bad a problem of a procedure is. */
public enum Severity {
    /** It cannot be meant: a case gets stuck or ends wrongly, or something that is written down never applies. */
    ERROR(Text.of("错误", "error")),
    /** It can be meant, and somebody should have looked at it. */
    WARNING(Text.of("警告", "warning"));

    private final Text label;

    Severity(Text label) {
        this.label = label;
    }

    /** How bad, in words. */
    public Text label() {
        return label;
    }
}

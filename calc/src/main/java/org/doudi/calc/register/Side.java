package org.doudi.calc.register;

import org.doudi.core.text.Text;

/** Which of two registers. Neither is the right one. */
public enum Side {
    /** The one that was named first. */
    ONE(Text.of("甲册", "register A")),
    /** The one that was named second. */
    OTHER(Text.of("乙册", "register B"));

    private final Text label;

    Side(Text label) {
        this.label = label;
    }

    /** What it is called where it has no title. */
    public Text label() {
        return label;
    }

    /** The register on the other side. */
    public Side opposite() {
        return this == ONE ? OTHER : ONE;
    }
}

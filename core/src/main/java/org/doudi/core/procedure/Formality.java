package org.doudi.core.procedure;

import org.doudi.core.text.Text;

/** What makes a decision valid (签章手续). */
public enum Formality {
    /** The head of the office signs (负责人签字). */
    HEAD_SIGNS(Text.of("负责人签字", "signed by the head")),
    /** It is sealed (加盖公章). */
    SEALED(Text.of("加盖公章", "sealed")),
    /** The cadre posted in the village signs (驻村干部签字). */
    CADRE_SIGNS(Text.of("驻村干部签字", "signed by the resident cadre"));

    private final Text label;

    Formality(Text label) {
        this.label = label;
    }

    /** Its name. */
    public Text label() {
        return label;
    }
}

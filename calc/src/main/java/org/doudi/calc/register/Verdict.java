package org.doudi.calc.register;

import org.doudi.core.text.Text;

/** What is to be thought of a household that is in one register only. It enrols nobody and strikes nobody off. */
public enum Verdict {
    /** It qualifies for the programme of the register that it is not in (应纳未纳). */
    SHOULD_BE_IN(Text.of("应纳未纳", "should be in")),
    /** It has to leave the programme of the register that it is in (应退未退). */
    SHOULD_BE_OUT(Text.of("应退未退", "should be out")),
    /** It is rightly in the one and not in the other (各得其所). */
    AS_IT_SHOULD_BE(Text.of("符合规定", "as it should be")),
    /** Nobody examined it, or facts are missing (尚无法认定). */
    NOT_DETERMINED(Text.of("尚无法认定", "not determined"));

    private final Text label;

    Verdict(Text label) {
        this.label = label;
    }

    /** Its name. */
    public Text label() {
        return label;
    }
}

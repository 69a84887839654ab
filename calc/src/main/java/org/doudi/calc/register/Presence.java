package org.doudi.calc.register;

import org.doudi.core.text.Text;

/** What becomes of a household of one register when it is sought in the other. */
public enum Presence {
    /** It is in both (两册均有). */
    IN_BOTH(Text.of("两册均有", "in both")),
    /** None of the people it lists is in the other (仅在一册). */
    IN_ONE(Text.of("仅在一册", "in one only")),
    /** Some of its people are in the other, in households put together otherwise: split, merged, moved (分户、并户或成员变动). */
    OTHERWISE(Text.of("对方登记在其他户内", "in the other within other households")),
    /** The number by which it is known stands for several households, here or there (号码重复、无法对应). */
    AMBIGUOUS(Text.of("号码重复，无法对应", "its number stands for several households")),
    /** It lists nobody whose number can be read, so it cannot be sought (无可用号码). */
    UNIDENTIFIED(Text.of("无可用号码，无法比对", "no number of it can be read"));

    private final Text label;

    Presence(Text label) {
        this.label = label;
    }

    /** Its name. */
    public Text label() {
        return label;
    }
}

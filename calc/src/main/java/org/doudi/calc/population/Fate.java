package org.doudi.calc.population;

import org.doudi.core.text.Text;

/** What becomes of a household from one regime to the other, in all programmes together. */
public enum Fate {
    /** More in all, or as much and in more programmes (受益). */
    WINNER(Text.of("受益", "winners")),
    /** Less in all, or as much and in fewer programmes (受损). */
    LOSER(Text.of("受损", "losers")),
    /** As much, and in as many programmes (不变). */
    SAME(Text.of("不变", "the same")),
    /** Under one regime at least something is open (待定). */
    UNDETERMINED(Text.of("待定", "undetermined"));

    private final Text label;

    Fate(Text label) {
        this.label = label;
    }

    /** What becomes of them, in words. */
    public Text label() {
        return label;
    }
}

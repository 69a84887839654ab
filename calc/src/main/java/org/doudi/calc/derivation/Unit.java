package org.doudi.calc.derivation;

import org.doudi.core.text.Text;

/** What the value of a step counts. */
public enum Unit {
    /** Yuan a month. */
    YUAN_PER_MONTH(Text.of("元/月", "yuan a month")),
    /** Yuan a year. */
    YUAN_PER_YEAR(Text.of("元/年", "yuan a year")),
    /** Yuan. */
    YUAN(Text.of("元", "yuan")),
    /** People. */
    PEOPLE(Text.of("人", "people"), Text.of("人", "person")),
    /** Things. */
    THINGS(Text.of("项", "items"), Text.of("项", "item")),
    /** Square metres. */
    SQUARE_METRES(Text.of("平方米", "m²")),
    /** A ratio: so many times, or the share by which something rose. */
    RATIO(Text.of("倍", "times")),
    /** Yes, no or open, for the household. */
    TRUTH(Text.of("是否", "yes or no")),
    /** Yes, no or open, for each member. */
    MEMBERS(Text.of("成员", "members"));

    private final Text label;
    private final Text one;

    Unit(Text label) {
        this(label, label);
    }

    Unit(Text label, Text one) {
        this.label = label;
        this.one = one;
    }

    /** The unit's name after a number of one. */
    public Text one() {
        return one;
    }

    /** The unit's name. */
    public Text label() {
        return label;
    }
}

package org.doudi.core.household;

import org.doudi.core.text.Text;

/** Whether a household is registered in the countryside or in a town (城乡); decides which dibao standard applies. */
public enum Settlement implements Coded {
    /** Rural (农村). */
    RURAL(Text.of("农村", "rural")),
    /** Urban (城镇). */
    URBAN(Text.of("城镇", "urban"));

    private final Text label;

    Settlement(Text label) {
        this.label = label;
    }

    @Override
    public Text label() {
        return label;
    }
}

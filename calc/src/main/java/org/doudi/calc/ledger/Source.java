package org.doudi.calc.ledger;

import org.doudi.core.text.Text;

/** Where something that bears on what is owed is known from. What is due changes in this order. */
public enum Source {
    /** The rules (政策). */
    RULES(Text.of("政策", "the rules")),
    /** The household's facts (家庭情况). */
    HOUSEHOLD(Text.of("家庭情况", "the household's facts")),
    /** Its enrolments (登记). */
    STANDINGS(Text.of("登记", "its enrolment")),
    /** Earlier measurements (以往测算). */
    MEASUREMENTS(Text.of("以往测算", "earlier measurements")),
    /** Judgements (认定意见). */
    STATEMENTS(Text.of("认定意见", "judgements on its record")),
    /** What was paid (发放). */
    PAYMENTS(Text.of("发放", "payments"));

    private final Text label;

    Source(Text label) {
        this.label = label;
    }

    /** Where from, in words. */
    public Text label() {
        return label;
    }
}

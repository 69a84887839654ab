package org.doudi.calc.quota;

import java.time.LocalDate;
import java.util.Comparator;
import org.doudi.core.money.Quantity;
import org.doudi.core.policy.Steering.Precedence;

/** Where somebody stands in the order: everything that it looks at. */
record Spot(int rank, Quantity income, LocalDate applied, String household) {

    private static final Comparator<Spot> BY_RANK = Comparator.comparingInt(Spot::rank);
    private static final Comparator<Spot> BY_INCOME = Comparator.comparing(Spot::income);

    /** By what the policy weighs and, of those equal in that, by the day of application. */
    static Comparator<Spot> onMerits(Precedence precedence) {
        Comparator<Spot> weighed = switch (precedence) {
            case AT_EQUAL_INCOME -> BY_INCOME.thenComparing(BY_RANK);
            case BEFORE_INCOME -> BY_RANK.thenComparing(BY_INCOME);
            case ALONE -> BY_RANK;
        };
        return weighed.thenComparing(Spot::applied);
    }

    /** The whole order: of those equal in everything else the host's name for them decides, character by character. */
    static Comparator<Spot> order(Precedence precedence) {
        return onMerits(precedence).thenComparing(Spot::household);
    }
}

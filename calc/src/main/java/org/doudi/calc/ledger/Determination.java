package org.doudi.calc.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doudi.calc.Bounds;
import org.doudi.calc.finding.ProgrammeFindings;
import org.doudi.core.money.Money;

/**
 * What was due in a month.
 *
 * @param enrolled how the household stood
 * @param due the amount
 * @param found what was found on the day, for each amount that may have been due before and each day on which phasing out may
 *     have begun: one, but where that is open; none where the household was not enrolled or nothing is known of it
 * @param phasingOut since when it may be being phased out as the month ends; absent in it: it may not be
 */
record Determination(
        Enrolled enrolled, Bounds due, List<ProgrammeFindings> found, Set<Optional<LocalDate>> phasingOut) {

    private static final Bounds NOTHING = new Bounds(Money.ZERO, Money.ZERO);
    private static final Bounds ANYTHING = new Bounds(Money.ZERO, Money.MAX);

    /** Not paid, whatever the household is like. */
    static Determination notPaid(Enrolled enrolled) {
        return new Determination(enrolled, NOTHING, List.of(), Set.of());
    }

    /** Nothing is known of the household: the amount may be anything. */
    static Determination ofAnything(Enrolled enrolled) {
        return new Determination(enrolled, ANYTHING, List.of(), Set.of());
    }

    LocalDate day() {
        return enrolled.day();
    }
}

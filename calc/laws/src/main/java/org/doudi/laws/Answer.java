package org.doudi.laws;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.doudi.calc.Award;
import org.doudi.calc.Missing;
import org.doudi.calc.Outcome;
import org.doudi.calc.Reason;
import org.doudi.core.fact.Truth;
import org.doudi.core.money.Money;

/**
 * An outcome in a form in which two can be compared.
 *
 * @param admitted whether the household is admitted
 * @param low the least that it gets
 * @param high the most that it gets
 * @param reasons how the conditions came out
 * @param awards what is due, in an order of its own
 * @param missing what is missing
 */
record Answer(Truth admitted, Money low, Money high, List<Reason> reasons, List<Award> awards, Set<Missing> missing) {

    static Answer of(Outcome outcome) {
        return outcome.match(
                entitled -> new Answer(
                        Truth.YES,
                        entitled.monthly(),
                        entitled.monthly(),
                        entitled.reasons(),
                        sorted(entitled.awards()),
                        Set.of()),
                notEntitled -> new Answer(Truth.NO, Money.ZERO, Money.ZERO, notEntitled.reasons(), List.of(), Set.of()),
                undetermined -> new Answer(
                        admitted(undetermined),
                        undetermined.bounds().low(),
                        undetermined.bounds().high(),
                        undetermined.reasons(),
                        List.of(),
                        new LinkedHashSet<>(undetermined.missing())));
    }

    /** Of a household that is surely admitted only the amount can be open. */
    private static Truth admitted(Outcome.Undetermined undetermined) {
        boolean surely = undetermined.reasons().stream().noneMatch(reason -> reason.holds() == Truth.OPEN);
        return surely ? Truth.YES : Truth.OPEN;
    }

    private static List<Award> sorted(List<Award> awards) {
        return awards.stream()
                .sorted(Comparator.comparing(Award::benefit)
                        .thenComparing(award -> award.member().orElse("")))
                .toList();
    }

    /** The same, with people and places called as elsewhere. */
    Answer translated(UnaryOperator<Award> award, UnaryOperator<Missing> fact) {
        Set<Missing> there = new LinkedHashSet<>();
        missing.forEach(here -> there.add(fact.apply(here)));
        return new Answer(
                admitted, low, high, reasons, sorted(awards.stream().map(award).toList()), there);
    }

    boolean isDetermined() {
        return admitted != Truth.OPEN && low.equals(high);
    }

    /**
     * What is due for each member, and for the household under no name. Which benefit it is may change as more is known, where
     * two of a group give the same.
     */
    Map<String, Money> byMember() {
        Map<String, Money> due = new TreeMap<>();
        awards.forEach(award -> due.merge(award.member().orElse(""), award.monthly(), Money::plus));
        return due;
    }

    /** From not admitted to admitted. */
    int rank() {
        return switch (admitted) {
            case NO -> 0;
            case OPEN -> 1;
            case YES -> 2;
        };
    }
}

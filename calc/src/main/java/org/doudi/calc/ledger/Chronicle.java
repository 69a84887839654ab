package org.doudi.calc.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * One thing over both axes of time. The order in which it was told does not matter.
 *
 * @param entries what was told, the latest known first
 */
record Chronicle<T>(List<Dated<T>> entries) {

    /** Where the same is said twice on one day, it does not matter which is taken, but it must always be the same one. */
    Chronicle {
        List<Dated<T>> ordered = new ArrayList<>(entries);
        ordered.sort(Comparator.comparing((Dated<T> entry) -> entry.knownFrom())
                .reversed()
                .thenComparing(Dated::valid));
        entries = List.copyOf(ordered);
    }

    /** What was so on a day, as it was known on another. */
    Optional<Dated<T>> on(LocalDate day, LocalDate known) {
        return entries.stream()
                .filter(entry ->
                        !entry.knownFrom().isAfter(known) && entry.valid().contains(day))
                .findFirst();
    }

    /** The last day, up to that one, on which something became known; the first of all days if nothing did. */
    LocalDate lastLearnt(LocalDate known) {
        return entries.stream()
                .map(Dated::knownFrom)
                .filter(day -> !day.isAfter(known))
                .findFirst()
                .orElse(LocalDate.MIN);
    }

    /** Two that became known on one day, say something of the same days and do not say the same contradict each other. */
    static <T> void check(String path, List<Dated<T>> entries, Problems.Collector problems) {
        for (int i = 0; i < entries.size(); i++) {
            Dated<T> one = entries.get(i);
            for (int j = 0; j < i; j++) {
                Dated<T> other = entries.get(j);
                if (one.knownFrom().equals(other.knownFrom())
                        && one.valid().overlaps(other.valid())
                        && !one.value().equals(other.value())) {
                    problems.add(
                            "dated.contradiction",
                            path + "/" + i,
                            one.valid() + " and " + other.valid() + ", known from " + one.knownFrom(),
                            Text.of("同日知悉的内容互不矛盾", "nothing that contradicts what became known on the same day"));
                }
            }
        }
    }
}

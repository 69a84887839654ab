package org.doudi.calc.quota;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.doudi.core.fact.Truth;
import org.doudi.core.household.Household;

/**
 * Everybody who may be in the line, in the order of the earliest spots: as long as all of them are known, that is the order. Of
 * each it is known who surely comes before and who may.
 */
final class Line {

    private final List<Entrant> entrants;
    private final Map<String, Ahead> ahead = new HashMap<>();

    Line(List<Entrant> all, Comparator<Spot> order) {
        Comparator<Entrant> byEarliest = Comparator.comparing(Entrant::earliest, order);
        this.entrants =
                all.stream().filter(Entrant::mayQualify).sorted(byEarliest).toList();
        look(order);
    }

    /** One pass over both ends of all spots. Who is asked about comes in the order of their earliest spots. */
    private void look(Comparator<Spot> order) {
        List<Entrant> certain = entrants.stream()
                .filter(one -> one.qualifies() == Truth.YES)
                .sorted(Comparator.comparing(Entrant::latest, order))
                .toList();
        long[] before = new long[entrants.size() + 1];
        for (int i = 0; i < entrants.size(); i++) {
            before[i + 1] = before[i] + entrants.get(i).persons();
        }
        long[] bySize = new long[Household.MAX_MEMBERS + 1];
        int passed = 0;
        long persons = 0;
        for (Entrant one : entrants) {
            while (passed < certain.size() && order.compare(certain.get(passed).latest(), one.earliest()) < 0) {
                Entrant next = certain.get(passed++);
                bySize[next.persons()] += next.persons();
                persons += next.persons();
            }
            long noLarger = 0;
            for (int size = 1; size <= one.persons(); size++) {
                noLarger += bySize[size];
            }
            int possibly = firstNotBefore(one.latest(), order);
            // Whose spot is open comes before the latest of its own spots itself.
            boolean self = order.compare(one.earliest(), one.latest()) < 0;
            long possiblyPersons = before[possibly] - (self ? one.persons() : 0);
            ahead.put(
                    one.household(), new Ahead(passed, possibly - (self ? 1 : 0), persons, possiblyPersons, noLarger));
        }
    }

    /** How many have an earliest spot before this one. */
    private int firstNotBefore(Spot spot, Comparator<Spot> order) {
        int low = 0;
        int high = entrants.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (order.compare(entrants.get(middle).earliest(), spot) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    List<Entrant> entrants() {
        return entrants;
    }

    /** Who comes before somebody of the line. */
    Ahead ahead(Entrant one) {
        Ahead found = ahead.get(one.household());
        if (found == null) {
            throw new IllegalArgumentException(one.household() + " is not in the line");
        }
        return found;
    }
}

package org.doudi.calc.quota;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.doudi.core.fact.Truth;
import org.doudi.core.money.Quantity;

/** Any households in a line. What decides lies close together, so that many are equal in some of it or in all. */
final class AnyLine {

    private static final LocalDate DAY = LocalDate.of(2018, 3, 1);

    private AnyLine() {}

    /** Of whom everything is known. */
    static Arbitrary<List<Entrant>> known() {
        return seeds().map(seed -> of(new Random(seed), 0));
    }

    /** Of some of whom something is open. */
    static Arbitrary<List<Entrant>> partlyOpen() {
        return seeds().map(seed -> of(new Random(seed), 25));
    }

    private static Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    private static List<Entrant> of(Random random, int open) {
        List<Entrant> line = new ArrayList<>();
        int size = 1 + random.nextInt(9);
        for (int i = 0; i < size; i++) {
            int rank = 1 + random.nextInt(3);
            int income = random.nextInt(4);
            LocalDate applied = DAY.plusDays(random.nextInt(3));
            String name = "h" + (size - i);
            boolean rankOpen = random.nextInt(100) < open;
            boolean incomeOpen = random.nextInt(100) < open;
            Truth qualifies = random.nextInt(100) < open ? Truth.OPEN : random.nextInt(12) == 0 ? Truth.NO : Truth.YES;
            Spot earliest = new Spot(rank, Quantity.of(income, 3), applied, name);
            Spot latest = new Spot(
                    rankOpen ? rank + random.nextInt(3) : rank,
                    Quantity.of(incomeOpen ? income + random.nextInt(4) : income, 3),
                    applied,
                    name);
            line.add(new Entrant(1 + random.nextInt(5), qualifies, earliest, latest));
        }
        return line;
    }

    /** The same when everything is known, or when some more is. */
    static List<Entrant> learned(List<Entrant> line, Random random, boolean everything) {
        return line.stream()
                .map(one -> everything || random.nextBoolean() ? learned(one, random) : one)
                .toList();
    }

    private static Entrant learned(Entrant one, Random random) {
        int rank = between(one.earliest().rank(), one.latest().rank(), random);
        Quantity income = between(one.earliest().income(), one.latest().income(), random);
        Spot spot = new Spot(rank, income, one.earliest().applied(), one.household());
        Truth qualifies = one.qualifies() == Truth.OPEN ? Truth.of(random.nextBoolean()) : one.qualifies();
        return new Entrant(one.persons(), qualifies, spot, spot);
    }

    private static int between(int low, int high, Random random) {
        return low + random.nextInt(high - low + 1);
    }

    private static Quantity between(Quantity low, Quantity high, Random random) {
        int thirds = high.minus(low).times(Quantity.of(3)).numerator().intValueExact();
        return low.plus(Quantity.of(random.nextInt(thirds + 1), 3));
    }
}

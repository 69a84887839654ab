package org.doudi.calc.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.doudi.core.problem.Problems;

/** What holds of every allocation. */
class AllocationPropertiesTest {

    @Property
    void theSharesSumToTheTotalAndAreWithinOnePersonOfTheExactShare(
            @ForAll("totals") long total, @ForAll("weights") List<Long> weights) {
        Allocation shared = shared(total, weights);
        BigInteger sum = weights.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);

        assertThat(shared.shares().stream().mapToLong(Share::persons).sum()).isEqualTo(total);
        for (Share share : shared.shares()) {
            // |persons × sum − total × weight| < sum
            BigInteger off = BigInteger.valueOf(share.persons())
                    .multiply(sum)
                    .subtract(BigInteger.valueOf(total).multiply(share.weight()));
            assertThat(off.abs()).isLessThan(sum);
            assertThat(BigInteger.valueOf(share.floor()).multiply(share.of()).add(share.remainder()))
                    .isEqualTo(BigInteger.valueOf(total).multiply(share.weight()));
        }
    }

    @Property
    void aLargerWeightNeverGetsFewer(@ForAll("totals") long total, @ForAll("weights") List<Long> weights) {
        List<Share> shares = shared(total, weights).shares();
        for (Share one : shares) {
            for (Share other : shares) {
                if (one.weight().compareTo(other.weight()) > 0) {
                    assertThat(one.persons()).isGreaterThanOrEqualTo(other.persons());
                }
            }
        }
    }

    /**
     * Proof. A unit has been rounded up if its remainder is above some threshold (or on it, and first among those that are). With
     * a larger weight, all others as they were, the others' exact shares are not larger. If the unit got fewer, its whole part
     * would be what it was, so its remainder larger than it was, and yet not rounded up: the threshold would be higher. But by a
     * higher threshold nobody else gets more than before, and all together would get fewer than the total.
     */
    @Property
    void aUnitWhoseWeightRisesAloneNeverGetsFewer(
            @ForAll("totals") long total,
            @ForAll("weights") List<Long> weights,
            @ForAll @IntRange(min = 0, max = 11) int which,
            @ForAll("rises") long rise) {
        int unit = which % weights.size();
        List<Long> risen = new ArrayList<>(weights);
        risen.set(unit, weights.get(unit) + rise);

        assertThat(shared(total, risen).persons(id(unit)))
                .isGreaterThanOrEqualTo(shared(total, weights).persons(id(unit)));
    }

    @Property
    void inWhichOrderTheUnitsComeChangesNothing(
            @ForAll("totals") long total, @ForAll("weights") List<Long> weights, @ForAll long seed) {
        List<Weight> shuffled = new ArrayList<>(units(weights));
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(Allocation.of(total, shuffled).get()).isEqualTo(shared(total, weights));
    }

    @Property(tries = 300)
    void everyLevelOfANestedAllocationSumsToTheShareAbove(
            @ForAll("totals") long total, @ForAll("weights") List<Long> weights, @ForAll long seed) {
        Random random = new Random(seed);
        List<Area> areas = new ArrayList<>();
        weights.forEach(weight -> areas.add(Area.of("leaf-" + areas.size(), weight)));
        for (int level = 0; level < 3; level++) {
            List<Area> above = new ArrayList<>();
            while (!areas.isEmpty()) {
                int size = 1 + random.nextInt(areas.size());
                above.add(new Area("unit-" + level + "-" + above.size(), 0, areas.subList(0, size)));
                areas.subList(0, size).clear();
            }
            areas.addAll(above);
        }
        Area whole = new Area("whole", 0, areas);
        NestedAllocation shared = NestedAllocation.of(total, whole).getOrElseThrow(Problems::toException);

        shared.levels().forEach((unit, level) -> {
            long given = unit.equals("whole")
                    ? total
                    : shared.share(unit).orElseThrow().persons();
            assertThat(level.shares().stream().mapToLong(Share::persons).sum()).isEqualTo(given);
        });
        assertThat(handed(whole, total, shared).excesses().get()).isEmpty();
    }

    private static Assigned handed(Area area, long persons, NestedAllocation shared) {
        return new Assigned(
                area.id(),
                persons,
                area.parts().stream()
                        .map(part -> handed(
                                part, shared.share(part.id()).orElseThrow().persons(), shared))
                        .toList());
    }

    private static Allocation shared(long total, List<Long> weights) {
        return Allocation.of(total, units(weights)).getOrElseThrow(Problems::toException);
    }

    private static List<Weight> units(List<Long> weights) {
        List<Weight> units = new ArrayList<>();
        for (Long weight : weights) {
            units.add(Weight.of(id(units.size()), weight));
        }
        return units;
    }

    private static String id(int unit) {
        return "u" + unit;
    }

    @Provide
    Arbitrary<Long> totals() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, 30),
                Arbitraries.longs().between(0, 100_000),
                Arbitraries.longs().between(0, Allocation.MOST));
    }

    @Provide
    Arbitrary<Long> rises() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(1, 20), Arbitraries.longs().between(1, 1_000_000_000_000L));
    }

    /** Few and small ones often, so that remainders are equal; at least one of them above nothing. */
    @Provide
    Arbitrary<List<Long>> weights() {
        return Arbitraries.oneOf(weights(8), weights(3_000), weights(1_000_000_000_000L));
    }

    private static Arbitrary<List<Long>> weights(long most) {
        return Arbitraries.longs()
                .between(0, most)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .filter(weights -> weights.stream().anyMatch(weight -> weight > 0));
    }
}

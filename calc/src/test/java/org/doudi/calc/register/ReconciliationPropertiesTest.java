package org.doudi.calc.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.doudi.core.household.ResidentId;
import org.doudi.core.register.RegisterEntry;

class ReconciliationPropertiesTest {

    private static final int TRIES = 1000;

    @Provide
    Arbitrary<List<RegisterEntry>> registers() {
        return Lists.any();
    }

    private static Reconciliation compare(List<RegisterEntry> one, List<RegisterEntry> other) {
        return Reconciliation.of(RegisterIndex.of(one), RegisterIndex.of(other), Field.ALL);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aRegisterAgreesWithItselfInWhateverOrder(
            @ForAll("registers") List<RegisterEntry> entries, @ForAll Random random) {
        RegisterIndex register = RegisterIndex.of(entries);
        Reconciliation same = Reconciliation.of(register, Lists.shuffled(entries, random), Field.ALL);

        assertThat(same.agrees()).isTrue();
        assertThat(same.differences())
                .allMatch(difference -> difference instanceof Difference.ListedTwice
                        || difference instanceof Difference.NumberUnreadable
                        || (difference instanceof Difference.NotMatched unmatched
                                && unmatched.presence() != Presence.OTHERWISE));
        assertThat(
                        register.isClean()
                                ? same.differences().filter(one -> !isUnnumbered(one))
                                : List.<Difference>of().stream())
                .isEmpty();
    }

    private static boolean isUnnumbered(Difference difference) {
        return difference instanceof Difference.NotMatched unmatched && unmatched.presence() == Presence.UNIDENTIFIED;
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void theOtherWayRoundItIsTheMirrorImage(
            @ForAll("registers") List<RegisterEntry> one, @ForAll("registers") List<RegisterEntry> other) {
        Reconciliation there = compare(one, other);
        Reconciliation back = compare(other, one);

        assertThat(there.differences().map(ReconciliationPropertiesTest::mirrored))
                .containsExactlyInAnyOrderElementsOf(back.differences().toList());
        assertThat(there.statistics().one()).isEqualTo(back.statistics().other());
        assertThat(there.statistics().other()).isEqualTo(back.statistics().one());
        assertThat(there.agrees()).isEqualTo(back.agrees());
    }

    private static Difference mirrored(Difference difference) {
        return difference.match(new Difference.Cases<>() {
            @Override
            public Difference disagreement(Difference.Disagreement it) {
                List<Differing> differing = it.differing().stream()
                        .map(one ->
                                new Differing(one.field(), one.fact(), /* one= */ one.other(), /* other= */ one.one()))
                        .toList();
                return new Difference.Disagreement(
                        /* rowOfOne= */ it.rowOfOther(), /* rowOfOther= */ it.rowOfOne(), differing);
            }

            @Override
            public Difference inOneOnly(Difference.InOneOnly it) {
                return new Difference.InOneOnly(it.side().opposite(), it.row(), it.expected());
            }

            @Override
            public Difference notMatched(Difference.NotMatched it) {
                return new Difference.NotMatched(it.side().opposite(), it.row(), it.presence(), it.named(), it.found());
            }

            @Override
            public Difference elsewhere(Difference.Elsewhere it) {
                return new Difference.Elsewhere(
                        it.number(), /* rowsOfOne= */ it.rowsOfOther(), /* rowsOfOther= */ it.rowsOfOne());
            }

            @Override
            public Difference numberUnreadable(Difference.NumberUnreadable it) {
                return new Difference.NumberUnreadable(it.side().opposite(), it.number());
            }

            @Override
            public Difference listedTwice(Difference.ListedTwice it) {
                return new Difference.ListedTwice(it.side().opposite(), it.repeated());
            }
        });
    }

    /** Not the rows, which move, but how many of each there are in each unit. */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfEntriesDoesNotMatter(
            @ForAll("registers") List<RegisterEntry> one,
            @ForAll("registers") List<RegisterEntry> other,
            @ForAll Random random) {
        LinkageStatistics before = withoutElsewhere(compare(one, other).statistics());
        Reconciliation shuffled =
                Reconciliation.of(Lists.shuffled(one, random), Lists.shuffled(other, random), Field.ALL);

        assertThat(withoutElsewhere(shuffled.statistics())).isEqualTo(before);
        assertThat(shuffled.elsewhere().map(Difference.Elsewhere::number))
                .containsExactlyInAnyOrderElementsOf(compare(one, other)
                        .elsewhere()
                        .map(Difference.Elsewhere::number)
                        .toList());
    }

    /** Somebody listed twice counts where they are listed first. */
    private static LinkageStatistics withoutElsewhere(LinkageStatistics statistics) {
        return LinkageStatistics.of(withoutElsewhere(statistics.one()), withoutElsewhere(statistics.other()));
    }

    private static Map<String, Tally> withoutElsewhere(Map<String, Tally> tallies) {
        Map<String, Tally> all = new TreeMap<>();
        tallies.forEach((unit, tally) -> all.put(
                unit,
                Tally.of(Arrays.stream(Count.values())
                        .mapToLong(count -> count == Count.PEOPLE_ELSEWHERE ? 0 : tally.of(count))
                        .toArray())));
        return all;
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void numbersSumUpTheHierarchyAndEveryHouseholdIsOneOfFiveThings(
            @ForAll("registers") List<RegisterEntry> one, @ForAll("registers") List<RegisterEntry> other) {
        LinkageStatistics statistics = compare(one, other).statistics();

        for (Side side : Side.values()) {
            Map<String, Tally> told = side == Side.ONE ? statistics.one() : statistics.other();
            Tally counties = Tally.NONE;
            for (String unit : statistics.units(UnitLevel.VILLAGE)) {
                Tally parts = told.getOrDefault(unit, Tally.NONE);
                for (String part : statistics.units(UnitLevel.VILLAGE)) {
                    if (part.length() == unit.length() + 3 && part.startsWith(unit)) {
                        parts = parts.plus(statistics.in(part, side));
                    }
                }
                assertThat(statistics.in(unit, side)).as(unit).isEqualTo(parts);
                counties = unit.length() == 6 ? counties.plus(statistics.in(unit, side)) : counties;
            }
            Tally total = statistics.total(side);
            assertThat(total).isEqualTo(counties.plus(told.getOrDefault(LinkageStatistics.NOWHERE, Tally.NONE)));
            assertThat(total.of(Count.HOUSEHOLDS))
                    .isEqualTo((side == Side.ONE ? one : other).size())
                    .isEqualTo(total.of(Count.IN_BOTH)
                            + total.of(Count.IN_ONE)
                            + total.of(Count.OTHERWISE)
                            + total.of(Count.AMBIGUOUS)
                            + total.of(Count.UNIDENTIFIED));
        }
        assertThat(statistics.total(Side.ONE).of(Count.IN_BOTH))
                .isEqualTo(statistics.total(Side.OTHER).of(Count.IN_BOTH));
        assertThat(statistics.total(Side.ONE).of(Count.DISAGREEING))
                .isEqualTo(statistics.total(Side.OTHER).of(Count.DISAGREEING));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void statisticsOfPartsAddUpInAnyOrder(
            @ForAll("registers") List<RegisterEntry> a,
            @ForAll("registers") List<RegisterEntry> b,
            @ForAll("registers") List<RegisterEntry> c) {
        LinkageStatistics one = compare(a, b).statistics();
        LinkageStatistics two = compare(b, c).statistics();
        LinkageStatistics three = compare(c, a).statistics();

        assertThat(one.plus(two).plus(three)).isEqualTo(three.plus(one.plus(two)));
        assertThat(one.plus(LinkageStatistics.NONE)).isEqualTo(one);
        assertThat(one.plus(two).in("500235101", Side.ONE))
                .isEqualTo(one.in("500235101", Side.ONE).plus(two.in("500235101", Side.ONE)));
    }

    /** The rule once more, over sets of all pairs, as slow and plain as it can be said. */
    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void householdsAreMatchedAsTheRuleSays(
            @ForAll("registers") List<RegisterEntry> one, @ForAll("registers") List<RegisterEntry> other) {
        Map<Integer, Integer> pairs = naive(one, other);
        Reconciliation compared = compare(one, other);

        for (int row = 0; row < one.size(); row++) {
            assertThat(compared.counterpart(Side.ONE, row).stream().boxed().findFirst())
                    .as("row %d of %s", row, one.size())
                    .isEqualTo(Optional.ofNullable(pairs.get(row)));
        }
        for (int row = 0; row < other.size(); row++) {
            int there = row;
            assertThat(compared.counterpart(Side.OTHER, row).isPresent()).isEqualTo(pairs.containsValue(there));
        }
    }

    private static Map<Integer, Integer> naive(List<RegisterEntry> one, List<RegisterEntry> other) {
        Map<Integer, Integer> pairs = new HashMap<>();
        forEachPair(one, other, (a, b) -> {
            Optional<String> key = key(one.get(a));
            if (key.isPresent() && key.equals(key(other.get(b))) && keyed(one, key) == 1 && keyed(other, key) == 1) {
                pairs.put(a, b);
            }
        });
        List<int[]> links = new ArrayList<>();
        forEachPair(one, other, (a, b) -> {
            Set<String> common = new HashSet<>(people(one.get(a)));
            common.retainAll(people(other.get(b)));
            common.removeIf(number -> listing(one, number) != 1 || listing(other, number) != 1);
            boolean isLeftOver = !pairs.containsKey(a) && !pairs.containsValue(b);
            if (isLeftOver
                    && !common.isEmpty()
                    && !isAmbiguous(one.get(a), one, other)
                    && !isAmbiguous(other.get(b), one, other)) {
                links.add(new int[] {a, b});
            }
        });
        for (int[] link : links) {
            long touching = links.stream()
                    .filter(another -> another[0] == link[0] || another[1] == link[1])
                    .count();
            if (touching == 1) {
                pairs.put(link[0], link[1]);
            }
        }
        return pairs;
    }

    private interface Pair {
        void take(int rowOfOne, int rowOfOther);
    }

    private static void forEachPair(List<RegisterEntry> one, List<RegisterEntry> other, Pair each) {
        IntStream.range(0, one.size())
                .forEach(a -> IntStream.range(0, other.size()).forEach(b -> each.take(a, b)));
    }

    private static boolean isAmbiguous(RegisterEntry entry, List<RegisterEntry> one, List<RegisterEntry> other) {
        return keyed(one, key(entry)) > 1 || keyed(other, key(entry)) > 1;
    }

    private static long keyed(List<RegisterEntry> register, Optional<String> key) {
        return register.stream().filter(entry -> key(entry).equals(key)).count();
    }

    private static long listing(List<RegisterEntry> register, String number) {
        return register.stream().filter(entry -> people(entry).contains(number)).count();
    }

    private static Optional<String> key(RegisterEntry entry) {
        return entry.head()
                .flatMap(ReconciliationPropertiesTest::read)
                .or(() -> people(entry).stream().sorted().findFirst());
    }

    private static Set<String> people(RegisterEntry entry) {
        Set<String> people = new HashSet<>();
        entry.head().flatMap(ReconciliationPropertiesTest::read).ifPresent(people::add);
        entry.members().ifPresent(others -> others.forEach(text -> read(text).ifPresent(people::add)));
        return people;
    }

    private static Optional<String> read(String text) {
        return ResidentId.normalise(text).toJavaOptional().map(ResidentId::reveal);
    }
}

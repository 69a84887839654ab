package org.doudi.calc.register;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.doudi.core.register.RegisterEntry;

/** Counts what came of a comparison, unit by unit. Used by one thread. */
final class Counting {

    private static final List<Count> COUNTS = List.of(Count.values());

    private final Reconciliation reconciliation;

    /** The rows of the one register on which they disagree. */
    private final BitSet disagreeing = new BitSet();

    Counting(Reconciliation reconciliation) {
        this.reconciliation = reconciliation;
    }

    LinkageStatistics statistics() {
        for (int row = 0; row < reconciliation.register(Side.ONE).size(); row++) {
            disagreeing.set(row, reconciliation.disagreement(row).findAny().isPresent());
        }
        return LinkageStatistics.of(of(Side.ONE), of(Side.OTHER));
    }

    private Map<String, Tally> of(Side side) {
        Map<String, long[]> units = new HashMap<>();
        RegisterIndex register = reconciliation.register(side);
        for (int row = 0; row < register.size(); row++) {
            RegisterEntry entry = register.entry(row);
            count(side, row, entry, units.computeIfAbsent(unit(entry), unit -> new long[COUNTS.size()]));
        }
        reconciliation.elsewhere().forEach(found -> {
            int row = (side == Side.ONE ? found.rowsOfOne() : found.rowsOfOther()).get(0);
            add(units.getOrDefault(unit(register.entry(row)), new long[COUNTS.size()]), Count.PEOPLE_ELSEWHERE, 1);
        });
        Map<String, Tally> tallies = new HashMap<>();
        units.forEach((unit, numbers) -> tallies.put(unit, Tally.of(numbers)));
        return tallies;
    }

    private static String unit(RegisterEntry entry) {
        return entry.unit().orElse(LinkageStatistics.NOWHERE);
    }

    private void count(Side side, int row, RegisterEntry entry, long[] numbers) {
        int people = EntryComparison.people(entry).orElse(0);
        add(numbers, Count.HOUSEHOLDS, 1);
        add(numbers, Count.PEOPLE, people);
        add(numbers, Count.UNCOUNTED, people == 0 ? 1 : 0);
        entry.medicalAssistance().ifPresent(covered -> add(numbers, covered ? Count.COVERED : Count.NOT_COVERED, 1));
        switch (reconciliation.presence(side, row)) {
            case IN_BOTH -> inBoth(side, row, people, numbers);
            case IN_ONE -> {
                add(numbers, Count.IN_ONE, 1);
                add(numbers, Count.PEOPLE_IN_ONE, people);
                reconciliation.expected(side, row).verdicts().forEach(verdict -> count(verdict, numbers));
            }
            case OTHERWISE -> add(numbers, Count.OTHERWISE, 1);
            case AMBIGUOUS -> add(numbers, Count.AMBIGUOUS, 1);
            case UNIDENTIFIED -> add(numbers, Count.UNIDENTIFIED, 1);
        }
    }

    private void inBoth(Side side, int row, int people, long[] numbers) {
        add(numbers, Count.IN_BOTH, 1);
        add(numbers, Count.PEOPLE_IN_BOTH, people);
        OptionalInt there = reconciliation.counterpart(side, row);
        if (disagreeing.get(side == Side.ONE ? row : there.orElseThrow())) {
            add(numbers, Count.DISAGREEING, 1);
            add(numbers, Count.PEOPLE_DISAGREEING, people);
        }
    }

    private static void count(Verdict verdict, long[] numbers) {
        switch (verdict) {
            case SHOULD_BE_IN -> add(numbers, Count.SHOULD_BE_IN, 1);
            case SHOULD_BE_OUT -> add(numbers, Count.SHOULD_BE_OUT, 1);
            case NOT_DETERMINED -> add(numbers, Count.NOT_DETERMINED, 1);
            case AS_IT_SHOULD_BE -> add(numbers, Count.AS_IT_SHOULD_BE, 1);
        }
    }

    private static void add(long[] numbers, Count count, long number) {
        numbers[count.ordinal()] += number;
    }
}

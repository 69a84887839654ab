package org.doudi.calc.population;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.doudi.calc.internal.ProgrammeOutputs;
import org.doudi.calc.internal.ProgrammeOutputs.ConditionOutput;
import org.doudi.core.household.Situation;
import org.jspecify.annotations.Nullable;

/**
 * Counts what becomes of households, one after another, in memory that grows with the sets of clauses that make a difference and
 * not with the households. For one thread; parts are merged in any order.
 */
public final class ComparisonCensus {

    private static final int GAINED = 0;
    private static final int LOST = 1;
    private static final int BEFORE = 2;
    private static final int AFTER = 3;
    private static final int OPEN_LOW = 4;
    private static final int OPEN_HIGH = 5;

    private final Comparison comparison;
    private final long[] households = new long[Fate.values().length];
    private final long[] persons = new long[Fate.values().length];
    private final Sums sums = new Sums(6);
    private final Map<ClauseChange.Key, Row> rows = new HashMap<>();
    private long unlimited;
    private @Nullable Difference merged;

    /** What is counted under one set of clauses. */
    private static final class Row {
        private final Sums sums = new Sums(2);
        private long households;
        private long persons;

        void add(long fen, int people) {
            households++;
            persons += people;
            sums.add(fen < 0 ? LOST : GAINED, Math.abs(fen));
        }

        ClauseChange count(ClauseChange.Key key, Comparison comparison) {
            return new ClauseChange(
                    key,
                    comparison.clauses(key.clauses()),
                    new HeadCount(households, persons),
                    sums.get(GAINED),
                    sums.get(LOST));
        }
    }

    ComparisonCensus(Comparison comparison) {
        this.comparison = comparison;
    }

    /**
     * Adds a household as it is on the one day of both simulations. Nothing of it is kept.
     *
     * @throws IllegalArgumentException if the situation is of another day
     */
    public ComparisonCensus add(Situation situation) {
        return add(situation, situation);
    }

    /**
     * Adds a household as it is on the day of either simulation. Nothing of it is kept.
     *
     * @throws IllegalArgumentException if a situation is of another day than its simulation
     */
    public ComparisonCensus add(Situation before, Situation after) {
        Reading one = comparison.before().read(before);
        Reading other = comparison.after().read(after);
        int people = Math.max(one.most(), other.most());
        Fate fate = fate(one, other);
        households[fate.ordinal()]++;
        persons[fate.ordinal()] += people;
        if (fate != Fate.UNDETERMINED) {
            explain(one, other, people);
        }
        return this;
    }

    /** Counts what both times come to, and tells what that makes of the household. */
    private Fate fate(Reading one, Reading other) {
        Totals before = new Totals(one, comparison.before().programmes());
        Totals after = new Totals(other, comparison.after().programmes());
        if (!before.isDetermined || !after.isDetermined) {
            sums.add(OPEN_LOW, after.low - before.high);
            sums.add(OPEN_HIGH, after.high - before.low);
            unlimited += before.isUnlimited || after.isUnlimited ? 1 : 0;
            return Fate.UNDETERMINED;
        }
        long more = after.low - before.low;
        sums.add(BEFORE, before.low);
        sums.add(AFTER, after.low);
        sums.add(more < 0 ? LOST : GAINED, Math.abs(more));
        int sign = more != 0 ? Long.signum(more) : Integer.signum(after.programmes - before.programmes);
        return sign == 0 ? Fate.SAME : sign > 0 ? Fate.WINNER : Fate.LOSER;
    }

    /** What a household comes to in all programmes together. */
    private static final class Totals {
        private boolean isDetermined = true;
        private boolean isUnlimited;
        private int programmes;
        private long low;
        private long high;

        Totals(Reading reading, List<ProgrammeOutputs> all) {
            for (ProgrammeOutputs programme : all) {
                isDetermined &= reading.isDetermined(programme);
                programmes += reading.isAdmitted(programme) ? 1 : 0;
                low += reading.low(programme);
                long most = reading.high(programme);
                isUnlimited |= Reading.isUnlimited(most);
                high += Reading.isUnlimited(most) ? reading.low(programme) : most;
            }
        }
    }

    private void explain(Reading one, Reading other, int people) {
        List<ProgrammeOutputs> programmes = comparison.before().programmes();
        for (int i = 0; i < programmes.size(); i++) {
            ProgrammeOutputs before = programmes.get(i);
            ProgrammeOutputs after = comparison.after().programmes().get(i);
            boolean wasIn = one.isAdmitted(before);
            boolean isIn = other.isAdmitted(after);
            long more = other.low(after) - one.low(before);
            String id = before.programme().code();
            if (wasIn != isIn) {
                Set<String> against = isIn ? against(one, before) : against(other, after);
                add(id, isIn ? Change.ADMITTED : Change.DROPPED, against, more, people);
            } else if (more != 0) {
                Set<String> parting = Parting.of(one.steps(before), other.steps(after));
                add(id, more > 0 ? Change.MORE : Change.LESS, parting, more, people);
            }
        }
    }

    private void add(String programme, Change change, Set<String> clauses, long more, int people) {
        rows.computeIfAbsent(new ClauseChange.Key(programme, change, List.copyOf(clauses)), key -> new Row())
                .add(more, people);
    }

    private static Set<String> against(Reading reading, ProgrammeOutputs programme) {
        Set<String> ids = new TreeSet<>();
        for (ConditionOutput condition : programme.conditions()) {
            if (reading.isAgainst(condition)) {
                ids.add(condition.failed().condition());
            }
        }
        return ids;
    }

    /** Adds everything that another has counted, which can go on counting. */
    public ComparisonCensus merge(ComparisonCensus other) {
        return merge(other.difference());
    }

    /** Adds what was counted elsewhere by the same comparison. */
    public ComparisonCensus merge(Difference part) {
        merged = merged == null ? part : merged.plus(part);
        return this;
    }

    /** What it has come to. It can go on counting. */
    public Difference difference() {
        List<HeadCount> fates = new ArrayList<>();
        for (int i = 0; i < households.length; i++) {
            fates.add(new HeadCount(households[i], persons[i]));
        }
        List<ClauseChange> changes = new ArrayList<>();
        rows.forEach((key, row) -> changes.add(row.count(key, comparison)));
        Difference own = new Difference(
                Population.Subject.of(comparison.before()),
                Population.Subject.of(comparison.after()),
                fates,
                new Difference.Amounts(
                        sums.get(GAINED),
                        sums.get(LOST),
                        sums.get(BEFORE),
                        sums.get(AFTER),
                        sums.get(OPEN_LOW),
                        sums.get(OPEN_HIGH),
                        unlimited),
                changes);
        return merged == null ? own : merged.plus(own);
    }

    @Override
    public String toString() {
        return "ComparisonCensus[" + comparison + "]";
    }
}

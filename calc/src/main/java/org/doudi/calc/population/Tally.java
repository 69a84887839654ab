package org.doudi.calc.population;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doudi.calc.Reason;
import org.doudi.calc.internal.ProgrammeOutputs;
import org.doudi.calc.internal.ProgrammeOutputs.ConditionOutput;
import org.doudi.core.fact.Truth;

/** Adds up what households come to in one programme. */
final class Tally {

    private static final int COST = 0;
    private static final int LOW = 1;
    private static final int HIGH = 2;

    private final ProgrammeOutputs programme;
    private final List<AverageTally> averages;
    private final long[] households = new long[Group.values().length];
    private final long[] persons = new long[Group.values().length];
    private final HeadTally[] against;
    private final HeadTally[] alone;
    private final Sums sums = new Sums(3);
    private long unlimited;

    /** Mutable counts of households and people. */
    private static final class HeadTally {
        private long households;
        private long persons;

        void add(int people) {
            households++;
            persons += people;
        }

        HeadCount count() {
            return new HeadCount(households, persons);
        }
    }

    Tally(Simulation simulation, ProgrammeOutputs programme) {
        this.programme = programme;
        this.averages =
                simulation.aims(programme).stream().map(AverageTally::new).toList();
        int conditions = programme.conditions().size();
        this.against = tallies(conditions);
        this.alone = tallies(conditions);
    }

    private static HeadTally[] tallies(int size) {
        HeadTally[] tallies = new HeadTally[size];
        for (int i = 0; i < size; i++) {
            tallies[i] = new HeadTally();
        }
        return tallies;
    }

    void add(Reading reading, boolean isPoor, Optional<Listed> listed) {
        int people = reading.most();
        boolean isAdmitted = reading.isAdmitted(programme);
        boolean isOpen = !isAdmitted && reading.mayBeAdmitted(programme);
        add(Group.SEEN, people);
        if (isAdmitted) {
            add(Group.ADMITTED, people);
        }
        if (isAdmitted || isOpen) {
            amount(reading, people);
        } else {
            add(Group.NOT_ENTITLED, people);
            reasons(reading, people);
        }
        if (isPoor) {
            add(Group.POOR, people);
            addIf(isAdmitted, Group.POOR_ADMITTED, people);
            addIf(isOpen, Group.POOR_OPEN, people);
        }
        if (listed.isPresent()) {
            list(listed.get().in(programme.programme(), reading.situation()), isAdmitted, isOpen, people);
        }
    }

    private void amount(Reading reading, int people) {
        long low = reading.low(programme);
        long high = reading.high(programme);
        boolean isEntitled = reading.isEntitled(programme);
        add(isEntitled ? Group.ENTITLED : Group.UNDETERMINED, people);
        if (isEntitled) {
            sums.add(COST, low);
        }
        sums.add(LOW, low);
        boolean isUnlimited = Reading.isUnlimited(high);
        sums.add(HIGH, isUnlimited ? low : high);
        unlimited += isUnlimited ? 1 : 0;
        for (AverageTally average : averages) {
            average.add(reading, programme);
        }
    }

    private void reasons(Reading reading, int people) {
        List<ConditionOutput> conditions = programme.conditions();
        int found = 0;
        int last = 0;
        for (int i = 0; i < conditions.size(); i++) {
            if (reading.isAgainst(conditions.get(i))) {
                against[i].add(people);
                found++;
                last = i;
            }
        }
        if (found == 1) {
            alone[last].add(people);
        }
    }

    private void list(Truth isListed, boolean isAdmitted, boolean isOpen, int people) {
        switch (isListed) {
            case YES -> {
                add(Group.LISTED, people);
                addIf(isAdmitted, Group.LISTED_ADMITTED, people);
                addIf(isOpen, Group.LISTED_OPEN, people);
            }
            case NO -> {
                addIf(isAdmitted, Group.UNLISTED_ADMITTED, people);
                addIf(isOpen, Group.UNLISTED_OPEN, people);
            }
            case OPEN -> add(Group.LISTING_UNKNOWN, people);
        }
    }

    private void addIf(boolean belongs, Group group, int people) {
        if (belongs) {
            add(group, people);
        }
    }

    private void add(Group group, int people) {
        households[group.ordinal()]++;
        persons[group.ordinal()] += people;
    }

    /** What it has come to. */
    ProgrammeCount count() {
        List<HeadCount> groups = new ArrayList<>();
        for (int i = 0; i < households.length; i++) {
            groups.add(new HeadCount(households[i], persons[i]));
        }
        List<ReasonCount> reasons = new ArrayList<>();
        for (int i = 0; i < against.length; i++) {
            Reason reason = programme.conditions().get(i).failed();
            reasons.add(new ReasonCount(
                    reason.condition(), reason.title(), reason.cited(), against[i].count(), alone[i].count()));
        }
        return new ProgrammeCount(
                programme.programme().code(),
                groups,
                new Costs(sums.get(COST), sums.get(LOW), sums.get(HIGH), unlimited),
                reasons,
                averages.stream().map(AverageTally::count).toList());
    }
}

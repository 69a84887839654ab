package org.doudi.calc.population;

import java.util.List;
import java.util.Optional;
import org.doudi.core.household.Situation;
import org.jspecify.annotations.Nullable;

/**
 * Counts households, one after another, in memory that does not grow with them. For one thread; parts that several threads or
 * machines counted are merged, in any order, and come to what one would have counted.
 */
public final class Census {

    private final Simulation simulation;
    private final Optional<Listed> listed;
    private final List<Tally> tallies;
    private final Optional<IncomeCount> incomes;
    private @Nullable Population merged;

    Census(Simulation simulation, Optional<Listed> listed) {
        this.simulation = simulation;
        this.listed = listed;
        this.tallies = simulation.programmes().stream()
                .map(programme -> new Tally(simulation, programme))
                .toList();
        this.incomes = IncomeCount.of(simulation);
    }

    /**
     * Adds a household. Nothing of it is kept.
     *
     * @throws IllegalArgumentException if the situation is of another day
     * @throws ArithmeticException if income and benefits together are beyond what can be counted, 10^12 yuan a month and more
     */
    public Census add(Situation situation) {
        Reading reading = simulation.read(situation);
        boolean isPoor = incomes.isPresent() && incomes.get().isPoor(reading);
        // First what may fail, so that a household is counted wholly or not at all.
        incomes.ifPresent(all -> all.add(reading));
        for (Tally tally : tallies) {
            tally.add(reading, isPoor, listed);
        }
        return this;
    }

    /** Adds everything that another has counted, which can go on counting. */
    public Census merge(Census other) {
        return merge(other.population());
    }

    /** Adds what was counted elsewhere, under the same regime, on the same day and for the same survey. */
    public Census merge(Population part) {
        merged = merged == null ? part : merged.plus(part);
        return this;
    }

    /** What it has come to. It can go on counting. */
    public Population population() {
        Population own = new Population(
                Population.Subject.of(simulation),
                tallies.stream().map(Tally::count).toList(),
                incomes.map(IncomeCount::count));
        return merged == null ? own : merged.plus(own);
    }

    @Override
    public String toString() {
        return "Census[" + simulation + "]";
    }
}

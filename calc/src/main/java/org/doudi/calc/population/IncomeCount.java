package org.doudi.calc.population;

import java.util.List;
import java.util.Optional;
import org.doudi.calc.internal.ProgrammeOutputs;

/** Adds up what incomes are before the benefits and with them, of the households of which both are known. */
final class IncomeCount {

    private final List<ProgrammeOutputs> programmes;
    private final long denominator;
    private final PovertyCount before;
    private final PovertyCount after;
    private final HistogramCount unequalBefore;
    private final HistogramCount unequalAfter;
    private long households;
    private long persons;

    private IncomeCount(Simulation simulation, PovertyCount before, PovertyCount after) {
        this.programmes = simulation.programmes();
        this.denominator = simulation.denominator();
        this.before = before;
        this.after = after;
        this.unequalBefore = new HistogramCount(simulation.survey().width(), denominator);
        this.unequalAfter = new HistogramCount(simulation.survey().width(), denominator);
    }

    /** Nobody yet; nothing if no line was asked for. */
    static Optional<IncomeCount> of(Simulation simulation) {
        long denominator = simulation.denominator();
        return simulation
                .line()
                .map(line -> new IncomeCount(
                        simulation, new PovertyCount(line, denominator), new PovertyCount(line, denominator)));
    }

    /** Whether a household is known to be poor. */
    boolean isPoor(Reading reading) {
        return reading.isIncomeKnown() && before.isPoor(reading.income(), reading.most());
    }

    void add(Reading reading) {
        int people = reading.most();
        long fen = 0;
        boolean isKnown = reading.isIncomeKnown();
        for (ProgrammeOutputs programme : programmes) {
            isKnown &= reading.isDetermined(programme);
            fen += reading.low(programme);
        }
        if (!isKnown) {
            households++;
            persons += people;
            return;
        }
        long income = reading.income();
        long with = Math.addExact(income, Math.multiplyExact(fen, denominator));
        before.add(income, people);
        unequalBefore.add(income, people);
        after.add(with, people);
        unequalAfter.add(with, people);
    }

    IncomeEffect count() {
        return new IncomeEffect(
                before.count(),
                after.count(),
                unequalBefore.count(),
                unequalAfter.count(),
                new HeadCount(households, persons));
    }
}

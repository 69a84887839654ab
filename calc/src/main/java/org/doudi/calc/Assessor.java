package org.doudi.calc;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.doudi.calc.internal.Plan;
import org.doudi.calc.internal.PlanCompiler;
import org.doudi.core.household.Situation;
import org.doudi.core.json.Formats;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Works out what follows from a regime on a day. Made once for a day and used for any number of households; immutable,
 * to be shared by threads.
 */
public final class Assessor {

    private final Regime regime;
    private final LocalDate on;
    private final Plan plan;
    private volatile @Nullable String regimeDigest;

    private Assessor(Regime regime, LocalDate on, Plan plan) {
        this.regime = regime;
        this.on = on;
        this.plan = plan;
    }

    /**
     * Compiles what holds on that day for some programmes; or tells everything that stands in the way: open parameters
     * that they can reach, lines without a value on that day, programmes that the regime does not have.
     */
    public static Either<Problems, Assessor> of(Regime regime, LocalDate on, Set<ProgrammeId> programmes) {
        return Problems.attempt(() -> new Assessor(regime, on, PlanCompiler.compile(regime, on, programmes)));
    }

    /** The day of determination. */
    public LocalDate on() {
        return on;
    }

    /**
     * Assesses a household.
     *
     * @throws IllegalArgumentException if the situation is of another day: whether older facts still hold is for the
     *     caller to say, by making a situation of this day
     */
    public Assessment assess(Situation situation) {
        if (!situation.on().equals(on)) {
            throw new IllegalArgumentException("the situation is of " + situation.on() + ", the assessor of " + on);
        }
        return new Assessment(this, situation, plan.run(situation));
    }

    /** The digest of the regime: names the rules that decided. */
    public String regimeDigest() {
        String known = regimeDigest;
        if (known == null) {
            // Writing all layers out takes longer than compiling them, and most hosts never ask. Racing threads agree.
            known = Formats.digest(regime);
            regimeDigest = known;
        }
        return known;
    }

    Plan plan() {
        return plan;
    }

    /** The ids of the layers, from the nation down. */
    List<String> layers() {
        return regime.layers().stream().map(Policy::id).toList();
    }

    @Override
    public String toString() {
        return "Assessor[" + regime + " on " + on + " for " + plan.programmes() + "]";
    }
}

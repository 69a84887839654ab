package org.doudi.calc;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.doudi.calc.internal.Plan;
import org.doudi.calc.internal.PlanCompiler;
import org.doudi.calc.internal.RegimeOn;
import org.doudi.core.household.Situation;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problems;

/**
 * Works out what follows from a regime on a day. Made once for a day and used for any number of households; immutable,
 * to be shared by threads.
 */
public final class Assessor {

    private final RegimeOn regime;
    private final Plan plan;

    private Assessor(RegimeOn regime, Plan plan) {
        this.regime = regime;
        this.plan = plan;
    }

    /**
     * Compiles what holds on that day for some programmes; or tells everything that stands in the way: open parameters
     * that they can reach, lines without a value on that day, programmes that the regime does not have.
     */
    public static Either<Problems, Assessor> of(Regime regime, LocalDate on, Set<ProgrammeId> programmes) {
        return Problems.attempt(
                () -> new Assessor(new RegimeOn(regime, on), PlanCompiler.compile(regime, on, programmes)));
    }

    /** The day of determination. */
    public LocalDate on() {
        return regime.day();
    }

    /**
     * Assesses a household.
     *
     * @throws IllegalArgumentException if the situation is of another day: whether older facts still hold is for the
     *     caller to say, by making a situation of this day
     */
    public Assessment assess(Situation situation) {
        RegimeOn.requireDay(situation, on(), "assessor");
        return new Assessment(this, situation, plan.run(situation));
    }

    /** An assessor of whole blocks of households by the same rules, for one thread. */
    public BlockAssessor forBlocks() {
        return new BlockAssessor(this);
    }

    /** The digest of the regime: names the rules that decided. */
    public String regimeDigest() {
        return regime.digest();
    }

    Plan plan() {
        return plan;
    }

    /** The ids of the layers, from the nation down. */
    List<String> layers() {
        return regime.layers();
    }

    @Override
    public String toString() {
        return "Assessor[" + regime + " for " + plan.programmes() + "]";
    }
}

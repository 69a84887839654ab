package org.doudi.calc.finding;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.doudi.calc.Assessor;
import org.doudi.calc.internal.ExaminationPlan;
import org.doudi.calc.internal.RegimeOn;
import org.doudi.core.household.Situation;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problems;

/**
 * Answers everything that a regime asks of one household on a day: who qualifies, who has to leave, who stays protected or is
 * being phased out and with how much, when they are looked at next, where they belong and which measures are for them. Whoever
 * only wants to know who is in and for how much is served faster by an {@link Assessor}; both rest on the same steps.
 *
 * <p>Made once for a day and used for any number of households; immutable, to be shared by threads.
 */
public final class Examiner {

    private final RegimeOn regime;
    private final ExaminationPlan plan;

    private Examiner(RegimeOn regime, ExaminationPlan plan) {
        this.regime = regime;
        this.plan = plan;
    }

    /**
     * Compiles what holds on that day for some programmes, with the regime's placements and measures; or tells everything that
     * stands in the way: open parameters that they can reach, values missing on that day, programmes that the regime does not
     * have.
     */
    public static Either<Problems, Examiner> of(Regime regime, LocalDate on, Set<ProgrammeId> programmes) {
        return Problems.attempt(
                () -> new Examiner(new RegimeOn(regime, on), ExaminationPlan.compile(regime, on, programmes)));
    }

    /** The day of determination. */
    public LocalDate on() {
        return regime.day();
    }

    /**
     * Examines a household.
     *
     * @throws IllegalArgumentException if the situation is of another day
     */
    public Findings examine(Situation situation) {
        RegimeOn.requireDay(situation, on(), "examiner");
        return new Findings(this, plan.plan().run(situation));
    }

    /** The digest of the regime: names the rules that decided. */
    public String regimeDigest() {
        return regime.digest();
    }

    ExaminationPlan plan() {
        return plan;
    }

    /** The ids of the layers, from the nation down. */
    List<String> layers() {
        return regime.layers();
    }

    @Override
    public String toString() {
        return "Examiner[" + regime + "]";
    }
}

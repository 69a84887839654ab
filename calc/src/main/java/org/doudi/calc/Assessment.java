package org.doudi.calc;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.doudi.calc.derivation.Derivation;
import org.doudi.calc.internal.OutcomeReader;
import org.doudi.calc.internal.Plan;
import org.doudi.calc.internal.run.Frame;
import org.doudi.core.household.Situation;
import org.doudi.core.policy.ProgrammeId;

/**
 * What follows for one household. Outcome and derivation are both read from the values that one run left behind: the
 * calculation is its own explanation.
 */
public final class Assessment {

    private final Assessor assessor;
    private final Situation situation;
    private final Frame frame;

    Assessment(Assessor assessor, Situation situation, Frame frame) {
        this.assessor = assessor;
        this.situation = situation;
        this.frame = frame;
    }

    /** The situation that was assessed. */
    public Situation situation() {
        return situation;
    }

    /**
     * What it says of a programme.
     *
     * @throws IllegalArgumentException if the assessor was not made for it
     */
    public Outcome of(ProgrammeId programme) {
        return reader().read(assessor.plan().outputs(programme));
    }

    private OutcomeReader reader() {
        return new OutcomeReader(assessor.plan(), frame);
    }

    /**
     * Why it says so: every step, with its value, words and citation.
     *
     * @throws IllegalArgumentException if the assessor was not made for the programme
     */
    public Derivation derivation(ProgrammeId programme) {
        Plan plan = assessor.plan();
        return Derivation.of(
                programme,
                situation.on(),
                situation.household().id(),
                assessor.layers(),
                plan.explain(frame, plan.outputs(programme).whole()));
    }

    /**
     * Writes what it says of a programme as JSON, {@code doudi/assessment/1}: the outcome with its reasons, the regime's
     * digest and, if that is asked for, the derivation.
     *
     * @throws IOException if the generator fails
     * @throws IllegalArgumentException if the assessor was not made for the programme
     */
    public void writeJson(ProgrammeId programme, boolean explained, JsonGenerator json) throws IOException {
        new AssessmentJson(json).write(this, programme, explained);
    }

    /** The digest of the regime under which it was made. */
    public String regimeDigest() {
        return assessor.regimeDigest();
    }

    /** Says nothing of the outcome: it is personal. */
    @Override
    public String toString() {
        return "Assessment[" + situation + "]";
    }
}

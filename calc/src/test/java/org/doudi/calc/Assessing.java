package org.doudi.calc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.doudi.core.household.Household;
import org.doudi.core.household.Situation;
import org.doudi.core.money.Money;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problems;

/** Short ways to an outcome, for tests that are about the outcome. */
public final class Assessing {

    private Assessing() {}

    public static Assessor assessor(Regime regime, LocalDate on) {
        return Assessor.of(regime, on, Set.of(ProgrammeId.DIBAO)).getOrElseThrow(Problems::toException);
    }

    public static Assessment assess(Regime regime, LocalDate on, Household household) {
        return assessor(regime, on).assess(Situation.of(household, on));
    }

    public static Outcome outcome(Regime regime, LocalDate on, Household household) {
        return assess(regime, on, household).of(ProgrammeId.DIBAO);
    }

    /** The outcome of a household that has to be entitled. */
    public static Outcome.Entitled entitled(Regime regime, LocalDate on, Household household) {
        Outcome outcome = outcome(regime, on, household);
        assertThat(outcome).as(() -> outcome.describe(Locale.ENGLISH)).isInstanceOf(Outcome.Entitled.class);
        return (Outcome.Entitled) outcome;
    }

    /** What a household that has to be entitled gets, yuan a month. */
    public static Money monthly(Regime regime, LocalDate on, Household household) {
        return entitled(regime, on, household).monthly();
    }

    /** The outcome of a household that must not be determined. */
    public static Outcome.Undetermined undetermined(Regime regime, LocalDate on, Household household) {
        Outcome outcome = outcome(regime, on, household);
        assertThat(outcome).isInstanceOf(Outcome.Undetermined.class);
        return (Outcome.Undetermined) outcome;
    }
}

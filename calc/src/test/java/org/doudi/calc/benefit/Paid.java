package org.doudi.calc.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.doudi.calc.Assessing;
import org.doudi.calc.Assessment;
import org.doudi.calc.Bounds;
import org.doudi.calc.Outcome;
import org.doudi.calc.Regimes;
import org.doudi.calc.checker.DerivationChecker;
import org.doudi.core.household.Household;
import org.doudi.core.household.Residence;
import org.doudi.core.household.Situation;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.IncomeRule;
import org.doudi.core.policy.ParameterType;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;

/** What a policy with one benefit pays, or between which bounds; whatever it is, the checker works every step out again. */
final class Paid {

    static final LocalDate DAY = LocalDate.of(2018, 3, 1);

    private Paid() {}

    /** Whoever has less than 1000 yuan a month for each member is in, and gets nothing yet. */
    static Policy.Builder nothingYet() {
        return Regimes.aPolicy("paying")
                .add(
                        Regimes.programme("dibao"),
                        Regimes.parameter("limit", ParameterType.AMOUNT),
                        new Provision.Unit(
                                "unit",
                                Regimes.TITLE,
                                Criterion.not(Criterion.residence(Residence.IMPRISONED)),
                                Regimes.BASIS),
                        new IncomeRule.IncomeConcept(
                                "income-concept", Regimes.TITLE, IncomeRule.Concept.DISPOSABLE, Regimes.BASIS),
                        Regimes.admitting("poor", Criterion.incomeBelow("limit")))
                .bind("limit", ParameterValue.of(Amount.monthly(Money.ofYuan(1000))), Regimes.BASIS);
    }

    /** The amount of a household that has to be entitled. */
    static Money monthly(Policy.Builder policy, Situation situation) {
        Outcome outcome = outcome(policy, situation);
        assertThat(outcome).as(outcome.toString()).isInstanceOf(Outcome.Entitled.class);
        return ((Outcome.Entitled) outcome).monthly();
    }

    static Money monthly(Policy.Builder policy, Household household) {
        return monthly(policy, Situation.of(household, DAY));
    }

    /** The bounds of one whose amount is open. */
    static Bounds bounds(Policy.Builder policy, Situation situation) {
        return undetermined(policy, situation).bounds();
    }

    static Outcome.Undetermined undetermined(Policy.Builder policy, Situation situation) {
        Outcome outcome = outcome(policy, situation);
        assertThat(outcome).as(outcome.toString()).isInstanceOf(Outcome.Undetermined.class);
        return (Outcome.Undetermined) outcome;
    }

    static Outcome outcome(Policy.Builder policy, Situation situation) {
        Regime regime = Regimes.of(policy.build());
        Assessment assessment = Assessing.assessor(regime, situation.on()).assess(situation);
        assertThat(DerivationChecker.complaints(regime, situation, assessment.derivation(ProgrammeId.DIBAO)))
                .isEmpty();
        return assessment.of(ProgrammeId.DIBAO);
    }

    static Bounds between(String low, String high) {
        return new Bounds(Money.of(low), Money.of(high));
    }
}

package org.doudi.calc.asked;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.doudi.calc.Assessing;
import org.doudi.calc.Assessment;
import org.doudi.calc.Households;
import org.doudi.calc.Inquiry;
import org.doudi.calc.Missing;
import org.doudi.calc.Outcome;
import org.doudi.calc.Regimes;
import org.doudi.calc.checker.DerivationChecker;
import org.doudi.core.fact.Truth;
import org.doudi.core.household.Household;
import org.doudi.core.household.Residence;
import org.doudi.core.household.Role;
import org.doudi.core.household.Situation;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problems;

/**
 * One criterion asked of a situation, by a policy whose only condition it is and that pays nothing. Whatever it is asked, the
 * checker works it out again, and an inquiry has to say the same.
 */
final class Asked {

    /** The day that the tests ask on unless they say otherwise. */
    static final LocalDate DAY = LocalDate.of(2018, 3, 1);

    private final Regime regime;
    private final Situation situation;

    private Asked(Regime regime, Situation situation) {
        this.regime = regime;
        this.situation = situation;
    }

    /** Asks under a policy with further rules. */
    static Asked of(Criterion criterion, Situation situation, Policy.Builder with) {
        return new Asked(
                Regimes.of(with.add(Regimes.admitting("asked", criterion)).build()), situation);
    }

    /** Asks. */
    static Asked of(Criterion criterion, Situation situation) {
        return of(criterion, situation, aPolicy());
    }

    /** Asks whether somebody of the household meets a criterion. */
    static Asked some(Criterion person, Household household) {
        return of(Criterion.someMember(person), Situation.of(household, DAY));
    }

    /** A policy with a programme and without a condition: whoever is not in prison counts. */
    static Policy.Builder aPolicy() {
        return Regimes.aPolicy("asking")
                .add(
                        Regimes.programme("dibao"),
                        Regimes.programme("poor"),
                        new Provision.Unit(
                                "unit",
                                Regimes.TITLE,
                                Criterion.not(Criterion.residence(Residence.IMPRISONED)),
                                Regimes.BASIS));
    }

    /** A question that the township may answer, and for how long an answer holds. */
    static Provision aQuestion(String id, int holdsMonths) {
        return new Provision.Question(id, Regimes.TITLE, Set.of(Role.TOWNSHIP), holdsMonths, Regimes.BASIS);
    }

    /** Somebody of whom everything that no record tells is known, on a day. */
    static Situation on(LocalDate day) {
        return Situation.of(Households.aHouseholdOf(1).build(), day);
    }

    static Situation on(String day) {
        return on(LocalDate.parse(day));
    }

    /** What it comes to. */
    Truth truth() {
        Assessment assessment = assessment();
        assertThat(DerivationChecker.complaints(regime, situation, assessment.derivation(ProgrammeId.DIBAO)))
                .isEmpty();
        Truth truth = assessment
                .of(ProgrammeId.DIBAO)
                .match(entitled -> Truth.YES, notEntitled -> Truth.NO, undetermined -> Truth.OPEN);
        Inquiry inquiry = Inquiry.of(regime, situation.on()).getOrElseThrow(Problems::toException);
        assertThat(inquiry.ask(situation).holds("asked")).isEqualTo(truth);
        return truth;
    }

    /** What is missing, by its path; it has to be open. */
    List<String> missing() {
        return told().map(Missing::path).toList();
    }

    /** Why that is missing, in English; it has to be open. */
    List<String> why() {
        return told().map(missing -> missing.why().en()).toList();
    }

    private Stream<Missing> told() {
        Outcome outcome = assessment().of(ProgrammeId.DIBAO);
        assertThat(outcome).isInstanceOf(Outcome.Undetermined.class);
        return ((Outcome.Undetermined) outcome).missing().stream();
    }

    private Assessment assessment() {
        return Assessing.assessor(regime, situation.on()).assess(situation);
    }
}

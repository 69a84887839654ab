package org.doudi.calc.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.core.policy.Criterion.any;
import static org.doudi.core.policy.Criterion.compare;
import static org.doudi.core.policy.Criterion.someMember;

import java.time.LocalDate;
import java.util.Set;
import org.doudi.calc.Assessor;
import org.doudi.calc.Outcome;
import org.doudi.calc.Regimes;
import org.doudi.calc.check.Remark.Severity;
import org.doudi.core.household.AssetKind;
import org.doudi.core.household.Situation;
import org.doudi.core.policy.Comparison;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.History;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Provision.Effect;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Term;
import org.doudi.core.problem.Problems;
import org.junit.jupiter.api.Test;

class AdmissionCheckTest {

    private static final Criterion WITHIN_TWICE = compare(
            Term.countableIncome(), Comparison.BELOW, Term.perMember("line").times(2));
    private static final Criterion HOUSED =
            compare(Term.numberOf(AssetKind.DWELLING), Comparison.AT_LEAST, Term.number(1));

    @Test
    void anExclusionOfSomeIsNotRemarkedUpon() {
        assertThat(Policies.check(policy().add(Policies.condition("owners", Effect.EXCLUDES, HOUSED)))
                        .of("exclusion.swallows"))
                .isEmpty();
    }

    @Test
    void anExclusionOfEverybodyWhoIsAdmittedIsShownByAHousehold() {
        Policy policy = policy().add(Policies.condition("poor", Effect.EXCLUDES, WITHIN_TWICE))
                .build();
        CheckReport report = Policies.check(policy);

        assertThat(report.of("exclusion.swallows")).singleElement().satisfies(remark -> {
            assertThat(remark.severity()).isEqualTo(Severity.PROBLEM);
            assertThat(remark.subject()).isEqualTo("poor");
            assertThat(remark.message().en())
                    .isEqualTo("\"some provision\" excludes every household that the conditions admit");
            assertThat(assess(Regimes.of(policy), remark.witness().orElseThrow()))
                    .isInstanceOfSatisfying(
                            Outcome.NotEntitled.class,
                            outcome -> assertThat(outcome.reasons())
                                    .extracting(reason -> reason.condition())
                                    .containsExactly("poor"));
        });
    }

    @Test
    void anExclusionThatHasExceptionsIsAWarning() {
        CheckReport report = Policies.check(policy().add(Policies.asARule("poor", "clearly", WITHIN_TWICE)));

        assertThat(report.of("exclusion.swallows"))
                .singleElement()
                .satisfies(remark -> assertThat(remark.severity()).isEqualTo(Severity.WARNING));
    }

    @Test
    void exclusionsThatOnlyTogetherExcludeEverybodyAreNotTold() {
        CheckReport report = Policies.check(policy().add(
                        Policies.condition("owners", Effect.EXCLUDES, HOUSED),
                        Policies.condition("others", Effect.EXCLUDES, Criterion.not(HOUSED))));

        assertThat(report.of("exclusion.swallows")).isEmpty();
    }

    @Test
    void whereValuesAreMissingNobodyCanBeShownAndNothingIsSaid() {
        CheckReport report = Policies.check(policy().add(
                        Policies.condition("poor", Effect.EXCLUDES, WITHIN_TWICE),
                        Policies.measure("help", Criterion.incomeBelow("open-line"))));

        assertThat(report.of("exclusion.swallows")).isEmpty();
    }

    @Test
    void conditionsThatCannotHoldTogetherAdmitNobody() {
        CheckReport report = Policies.check(policy().add(Policies.condition(
                "rich",
                Effect.ADMITS,
                compare(Term.countableIncome(), Comparison.AT_LEAST, Term.perMember("higher-line")))));

        assertThat(report.of("admission.never")).singleElement().satisfies(remark -> {
            assertThat(remark.severity()).isEqualTo(Severity.PROBLEM);
            assertThat(remark.subject()).isEqualTo("dibao");
        });
        assertThat(report.of("criterion.never")).isEmpty();
    }

    @Test
    void aConditionThatCanNeverHoldIsToldAsThatAlone() {
        CheckReport report = Policies.check(policy().add(Policies.condition(
                "nobody",
                Effect.ADMITS,
                someMember(Criterion.all(Criterion.agedBelow(16), Criterion.agedAtLeast(60))))));

        assertThat(report.of("admission.never")).isEmpty();
        assertThat(Policies.subjects(report, "criterion.never")).containsExactly("nobody");
    }

    @Test
    void aProgrammeThatASwitchClosesIsOnlyNoted() {
        CheckReport report = Policies.check(policy().add(
                        Policies.condition(
                                "pilot",
                                Effect.ADMITS,
                                any(new Criterion.SwitchedOn("off"), History.stated("clearly"))),
                        Policies.condition("not-pilot", Effect.ADMITS, Criterion.not(History.stated("clearly")))));

        assertThat(report.of("admission.never"))
                .singleElement()
                .satisfies(remark -> assertThat(remark.severity()).isEqualTo(Severity.NOTE));
    }

    static Outcome assess(Regime regime, Situation situation) {
        LocalDate on = situation.on();
        return Assessor.of(regime, on, Set.of(ProgrammeId.DIBAO))
                .getOrElseThrow(Problems::toException)
                .assess(situation)
                .of(ProgrammeId.DIBAO);
    }

    /** Without what nobody has bound, so that households can be asked. */
    private static Policy.Builder policy() {
        return Policies.dibaoWithEverything();
    }
}

package org.doudi.calc.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.core.policy.Criterion.all;
import static org.doudi.core.policy.Criterion.compare;
import static org.doudi.core.policy.Criterion.not;
import static org.doudi.core.policy.Criterion.someMember;

import java.util.stream.Stream;
import org.doudi.calc.Inquiry;
import org.doudi.calc.Outcome;
import org.doudi.calc.Regimes;
import org.doudi.calc.check.Remark.Severity;
import org.doudi.core.fact.Truth;
import org.doudi.core.household.AssetKind;
import org.doudi.core.household.DisabilityGrade;
import org.doudi.core.household.DisabilityKind;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.household.KinRelation;
import org.doudi.core.household.Relation;
import org.doudi.core.household.ShockKind;
import org.doudi.core.household.Situation;
import org.doudi.core.policy.Comparison;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.History;
import org.doudi.core.policy.PersonAttribute;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Provision.Effect;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Term;
import org.doudi.core.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExitCheckTest {

    private static final Criterion NO_LONGER_BELOW =
            compare(Term.countableIncome(), Comparison.AT_LEAST, Term.perMember("line"));

    @Test
    void anExitAtTheLineNeverMeetsAnAdmissionBelowIt() {
        assertThat(Policies.remarks(Policies.dibao().add(Policies.condition("leave", Effect.EXITS, NO_LONGER_BELOW))))
                .isEmpty();
    }

    @Test
    void anExitAFenBelowTheLineDoes() {
        Policy.Builder policy = Policies.dibao()
                .add(Policies.condition(
                        "leave",
                        Effect.EXITS,
                        compare(
                                Term.countableIncome(),
                                Comparison.AT_LEAST,
                                new Term.Times(Term.perMember("line"), org.doudi.core.money.Ratio.of(9_999, 10_000)))));

        assertThat(Policies.check(policy).of("exit.admits")).hasSize(1);
    }

    /** Exits that somebody of the poor meets, of every kind of question: for each a household has to be made up. */
    static Stream<Criterion> exits() {
        Criterion child = Criterion.agedBelow(16);
        return Stream.of(
                Criterion.ruralIn("361124"),
                not(Criterion.ruralIn("")),
                Criterion.owns(AssetKind.SHIP),
                all(
                        compare(Term.numberOf(AssetKind.DWELLING, AssetKind.SHOP), Comparison.AT_LEAST, Term.number(3)),
                        compare(Term.numberOf(AssetKind.SHOP), Comparison.AT_MOST, Term.number(1)),
                        compare(
                                Term.areaOf(AssetKind.DWELLING),
                                Comparison.ABOVE,
                                Term.perMember("area").times(3))),
                compare(Term.financialAssets(), Comparison.ABOVE, Term.perMember("limit")),
                all(
                        compare(Term.countableIncome(), Comparison.ABOVE, Term.spendingOn(ExpenseKind.OTHER)),
                        compare(
                                Term.spendingOn(ExpenseKind.OTHER, ExpenseKind.EDUCATION),
                                Comparison.ABOVE,
                                Term.countableIncome())),
                compare(
                        Term.incomeLastYear(),
                        Comparison.AT_LEAST,
                        Term.perMember("line").times("multiple")),
                all(someMember(child), someMember(Criterion.agedAtLeast(60))),
                someMember(all(child, Criterion.disabled(DisabilityGrade.GRADE_2))),
                someMember(not(Criterion.has(PersonAttribute.DISABILITY_KIND, DisabilityKind.NONE))),
                all(
                        someMember(Criterion.has(PersonAttribute.RELATION, Relation.SON)),
                        not(someMember(Criterion.agedAtLeast(30)))),
                someMember(all(Criterion.hasKin(2, KinRelation.DAUGHTER), not(Criterion.hasKin(1, KinRelation.SON)))),
                all(History.enrolledOn("other", "work"), not(History.enrolledFor("other", 12))),
                all(History.struck(6, ShockKind.ILLNESS), not(History.struck(3, ShockKind.ILLNESS))),
                History.steadilyAbove("line", 3),
                new History.Steady(2, Comparison.AT_MOST, "line"),
                all(History.stated("clearly"), not(History.stated("really"))));
    }

    @ParameterizedTest
    @MethodSource("exits")
    void aHouseholdThatIsAdmittedAndToldToLeaveIsShown(Criterion exit) {
        Regime regime = Regimes.of(exit(exit).build());
        CheckReport report = Policies.check(regime);

        assertThat(report.of("exit.admits")).singleElement().satisfies(remark -> {
            assertThat(remark.severity()).isEqualTo(Severity.NOTE);
            assertThat(remark.subject()).isEqualTo("leave");
            Situation witness = remark.witness().orElseThrow();
            assertThat(AdmissionCheckTest.assess(regime, witness)).isInstanceOf(Outcome.Entitled.class);
            assertThat(Inquiry.of(regime, witness.on())
                            .getOrElseThrow(Problems::toException)
                            .ask(witness)
                            .holds("leave"))
                    .isEqualTo(Truth.YES);
        });
    }

    @Test
    void whomAnExclusionOrAProtectionKeepsApartIsNotShown() {
        Criterion owner = Criterion.owns(AssetKind.SHIP);

        assertThat(Policies.check(exit(owner).add(Policies.condition("owners", Effect.EXCLUDES, owner)))
                        .of("exit.admits"))
                .isEmpty();
        assertThat(Policies.check(exit(owner).add(Policies.condition("stay", Effect.PROTECTS, owner)))
                        .of("exit.admits"))
                .isEmpty();
        assertThat(Policies.check(exit(owner).add(Policies.asARule("owners", "clearly", owner)))
                        .of("exit.admits"))
                .hasSize(1);
    }

    private static Policy.Builder exit(Criterion criterion) {
        return Policies.dibaoWithEverything().add(Policies.condition("leave", Effect.EXITS, criterion));
    }
}

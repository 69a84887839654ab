package org.doudi.calc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.Situation;
import org.doudi.core.json.Formats;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.IncomeRule;
import org.doudi.core.policy.ParameterType;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problem;
import org.doudi.core.problem.Problems;
import org.doudi.core.time.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Point 7 of the issue: what cannot be assessed is refused with everything that stands in the way, and no partial result. */
class AssessorTest {

    private static final LocalDate DAY = LocalDate.of(2017, 6, 1);
    private static final ProgrammeId RATION = ProgrammeId.of("ration");

    @Test
    void everyParameterThatIsReachedAndUnboundIsToldAtOnce() {
        Problems problems = problems(Regimes.of(Packs.NATIONAL_2012, Packs.CHONGQING_2017), DAY, ProgrammeId.DIBAO);

        assertThat(problems.list())
                .extracting(Problem::code, Problem::path)
                .containsExactlyInAnyOrder(
                        tuple("parameter.unbound", "dibao.employment-cost"),
                        tuple("parameter.unbound", "dibao.rigid-spending.cap"),
                        tuple("parameter.unbound", "housing.minimum"));
        assertThat(problems.describe(Locale.ENGLISH))
                .contains("housing.minimum: expected a layer that binds"
                        + " \"minimum housing standard for each person\" [parameter.unbound]");
        assertThat(problems.describe(Locale.CHINA)).contains("housing.minimum：应为绑定“人均最低住房标准”的政策层 [parameter.unbound]");
    }

    /** Chongqing replaces the nation's property rule: its open limit is no longer reached. */
    @Test
    void aParameterThatNothingReachesIsNotTold() {
        assertThat(codes(problems(Regimes.of(Packs.NATIONAL_2012), DAY, ProgrammeId.DIBAO)))
                .containsExactlyInAnyOrder("parameter.unbound dibao.rural", "parameter.unbound dibao.property.limit");
        assertThat(Assessor.of(Regimes.chongqing(), DAY, Set.of(ProgrammeId.DIBAO)))
                .isNotEmpty();
    }

    /** A ration for whoever is registered in the countryside asks nothing about income, so nothing about its deductions. */
    @Test
    void aProgrammeThatLeavesIncomeAloneDoesNotReachItsParameters() {
        Regime regime = Regimes.of(Packs.NATIONAL_2012, Packs.CHONGQING_2017, aRation());

        assertThat(Assessor.of(regime, DAY, Set.of(RATION))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012-12-12", "2017-03-13"})
    void aDayBeforeTheLineBeginsHasNoLine(String day) {
        Problems problems = problems(Regimes.chongqing(), LocalDate.parse(day), ProgrammeId.DIBAO);

        assertThat(codes(problems)).contains("parameter.uncovered dibao.rural");
        assertThat(problems.describe(Locale.ENGLISH))
                .contains("dibao.rural: expected a day on which \"rural dibao standard\" has a value, found " + day);
        assertThat(problems.describe(Locale.CHINA)).contains("dibao.rural：应为“农村低保标准”有取值的日期，实际为 " + day);
    }

    /** A line that ends leaves a hole behind it: never the value before. */
    @Test
    void aDayAfterTheLastValueHasNoLine() {
        Policy nation = Regimes.aPolicy("nation")
                .add(
                        Regimes.programme("dibao"),
                        Regimes.parameter("line", ParameterType.AMOUNT),
                        new Provision.Unit("unit", Regimes.TITLE, Criterion.agedAtLeast(0), Regimes.BASIS),
                        new IncomeRule.IncomeConcept(
                                "income-concept", Regimes.TITLE, IncomeRule.Concept.NET, Regimes.BASIS),
                        Regimes.admitting("income", Criterion.incomeBelow("line")))
                .bind("line", ParameterValue.of(Amount.monthly(Money.ofYuan(350))), Window.until(DAY), Regimes.BASIS)
                .build();

        assertThat(codes(problems(Regimes.of(nation), DAY, ProgrammeId.DIBAO)))
                .containsExactly("parameter.uncovered line");
        assertThat(Assessor.of(Regimes.of(nation), DAY.minusDays(1), Set.of(ProgrammeId.DIBAO)))
                .isNotEmpty();
    }

    /** The national measures ended on 2021-07-01, and the programme with them. */
    @Test
    void aProgrammeThatIsNoLongerInForceIsUnknown() {
        assertThat(codes(problems(Regimes.chongqing(), LocalDate.of(2021, 7, 1), ProgrammeId.DIBAO)))
                .contains("programme.unknown dibao");
    }

    @Test
    void namesTheRegimeByItsDigest() {
        Regime regime = Regimes.chongqing();
        Assessor assessor = Assessor.of(regime, DAY, Set.of(ProgrammeId.DIBAO)).get();

        assertThat(assessor.regimeDigest()).isEqualTo(Formats.digest(regime)).isSameAs(assessor.regimeDigest());
    }

    @Test
    void everyUnknownProgrammeIsToldAlongWithEveryUnboundParameter() {
        Problems problems = problems(
                Regimes.of(Packs.NATIONAL_2012, Packs.CHONGQING_2017),
                DAY,
                ProgrammeId.DIBAO,
                ProgrammeId.of("alms"),
                ProgrammeId.of("zoo"));

        assertThat(codes(problems))
                .containsExactlyInAnyOrder(
                        "programme.unknown alms",
                        "programme.unknown zoo",
                        "parameter.unbound dibao.employment-cost",
                        "parameter.unbound dibao.rigid-spending.cap",
                        "parameter.unbound housing.minimum");
    }

    @Test
    void noProgrammeAndNoUnitAreToldTogether() {
        Regime empty = Regimes.of(Regimes.aPolicy("empty").build());

        assertThat(codes(problems(empty, DAY))).containsExactlyInAnyOrder("programme.none ", "unit.one ");
    }

    @Test
    void aProgrammeWithoutAConditionThatAdmitsAdmitsNobody() {
        Policy policy = Regimes.aPolicy("nation")
                .add(
                        Regimes.programme("dibao"),
                        new Provision.Unit("unit", Regimes.TITLE, Criterion.agedAtLeast(0), Regimes.BASIS))
                .build();

        assertThat(codes(problems(Regimes.of(policy), DAY, ProgrammeId.DIBAO)))
                .containsExactly("programme.unknown dibao");
    }

    /** 100.00 a year are 8.333… a month: nothing but the gap is rounded, so a supplement has to be whole fen. */
    @Test
    void aSupplementThatIsNoWholeFenIsRefused() {
        Policy layer = Regimes.aLayer("layer")
                .bind("dibao.supplement.key", ParameterValue.of(Amount.yearly(Money.ofYuan(100))), Regimes.BASIS)
                .build();
        Problems problems = problems(Regimes.chongqing(layer), DAY, ProgrammeId.DIBAO);

        assertThat(codes(problems)).contains("amount.fen dibao.supplement.key");
        assertThat(problems.describe(Locale.ENGLISH))
                .contains("whole fen a month")
                .contains("100.00/year");
        assertThat(problems.describe(Locale.CHINA)).contains("整分");
    }

    /** Each parameter that does not fit is one problem, however many supplements use it. */
    @Test
    void aProblemOfOneParameterIsToldOnce() {
        Policy layer = Regimes.aLayer("layer")
                .bind("dibao.supplement.key", ParameterValue.of(Amount.yearly(Money.ofYuan(100))), Regimes.BASIS)
                .build();

        assertThat(codes(problems(Regimes.chongqing(layer), DAY, ProgrammeId.DIBAO)))
                .containsExactly("amount.fen dibao.supplement.key");
    }

    @Test
    void aSituationOfAnotherDayIsAnError() {
        Assessor assessor = Assessing.assessor(Regimes.chongqing(), DAY);
        Situation tomorrow = Situation.of(Households.aHouseholdOf(1).build(), DAY.plusDays(1));

        assertThatThrownBy(() -> assessor.assess(tomorrow))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2017-06-02")
                .hasMessageContaining("2017-06-01");
    }

    @Test
    void anAssessmentTellsOnlyOfTheProgrammesItWasMadeFor() {
        Assessment assessment = Assessing.assess(
                Regimes.chongqing(), DAY, Households.aHouseholdOf(1).build());

        assertThatThrownBy(() -> assessment.of(RATION)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> assessment.derivation(RATION)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Two programmes in one plan: each has its own outcome, though they share steps. */
    @Test
    void oneAssessorServesSeveralProgrammes() {
        Assessor assessor = Assessor.of(Regimes.chongqing(aRation()), DAY, Set.of(ProgrammeId.DIBAO, RATION))
                .getOrElseThrow(Problems::toException);
        Assessment assessment = assessor.assess(Situation.of(
                Households.aHouseholdOf(2)
                        .incomes(Households.monthly(1, IncomeKind.GIFT, "1000.00"))
                        .build(),
                DAY));

        assertThat(assessment.of(ProgrammeId.DIBAO)).isInstanceOf(Outcome.NotEntitled.class);
        assertThat(assessment.of(RATION)).isInstanceOf(Outcome.Entitled.class);
    }

    private static Policy aRation() {
        return Regimes.aLayer("ration-layer")
                .add(
                        Regimes.programme("ration"),
                        new Provision.Condition(
                                "ration.registration",
                                Regimes.TITLE,
                                "ration",
                                Provision.Effect.ADMITS,
                                Criterion.ruralIn("50"),
                                Regimes.BASIS))
                .build();
    }

    private static Problems problems(Regime regime, LocalDate day, ProgrammeId... programmes) {
        var either = Assessor.of(regime, day, Set.of(programmes));
        assertThat(either.isLeft()).isTrue();
        return either.getLeft();
    }

    private static List<String> codes(Problems problems) {
        return problems.list().stream()
                .map(problem -> problem.code() + " " + problem.path())
                .toList();
    }
}

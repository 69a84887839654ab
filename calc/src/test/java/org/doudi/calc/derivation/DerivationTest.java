package org.doudi.calc.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.doudi.calc.Assessing;
import org.doudi.calc.Assessment;
import org.doudi.calc.Households;
import org.doudi.calc.Reason;
import org.doudi.calc.Regimes;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Quantity;
import org.doudi.core.money.Rounding;
import org.doudi.core.policy.Basis;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.Grade;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;
import org.junit.jupiter.api.Test;

/** What every derivation keeps, and what its public form leaves out. */
class DerivationTest {

    @Test
    void everyStepIsCitedInBothLanguages() {
        assertThat(Derivations.ofAFamily().steps()).isNotEmpty().allSatisfy(step -> {
            assertThat(step.source().cited().zh()).isNotBlank();
            assertThat(step.source().cited().en()).isNotBlank();
            assertThat(step.source().layer()).isNotBlank();
        });
    }

    /** The standard is attested by an excerpt (C), the district's figures are made up (K): the amount is no better. */
    @Test
    void theWeakestGradeIsThatOfTheWeakestStep() {
        assertThat(Derivations.ofAFamily().weakestGrade()).isEqualTo(Grade.K);
        assertThat(Derivations.ofAFamily().steps())
                .extracting(step -> step.source().grade())
                .contains(Grade.A, Grade.C, Grade.K);
    }

    /** Hosts put their words to steps by id. */
    @Test
    void noTwoStepsHaveTheSameId() {
        assertThat(Derivations.ofAFamily().steps()).extracting(Step::id).doesNotHaveDuplicates();
    }

    /** "The figures behind it are in the derivation, under the same id" (Reason). */
    @Test
    void everyReasonHasItsStepUnderTheSameId() {
        Assessment assessment = Assessing.assess(Derivations.regime(), Derivations.DAY, Derivations.aFamily());
        List<String> steps = assessment.derivation(ProgrammeId.DIBAO).steps().stream()
                .map(Step::id)
                .toList();

        assertThat(assessment.of(ProgrammeId.DIBAO).reasons())
                .extracting(Reason::condition)
                .isSubsetOf(steps);
    }

    @Test
    void twoConditionsOfOneCriterionBothHaveTheirStep() {
        Regime regime = Regimes.of(Regimes.aNation(Amount.monthly(Money.ofYuan(350)), Rounding.upTo(Rounding.Unit.FEN))
                .add(Regimes.admitting("one", Criterion.ruralIn("50")))
                .add(Regimes.admitting("other", Criterion.ruralIn("50")))
                .build());

        assertThat(Assessing.assess(
                                regime,
                                Derivations.DAY,
                                Households.aHouseholdOf(1).build())
                        .derivation(ProgrammeId.DIBAO)
                        .steps())
                .extracting(Step::id)
                .contains("one", "other");
    }

    /** The vehicles of 2020 rest on a text whose first day is read: whoever reads the derivation is told. */
    @Test
    void aReadingBehindAConditionIsNeverLost() {
        LocalDate day = LocalDate.of(2020, 10, 1);
        Derivation derivation = Assessing.assess(
                        Regimes.chongqing(), day, Households.aHouseholdOf(1).build())
                .derivation(ProgrammeId.DIBAO);

        assertThat(derivation.steps())
                .filteredOn(step -> step.id().startsWith("dibao.property.vehicle"))
                .anyMatch(step -> step.source().reading().isPresent());
    }

    /** The gap rests on article 27, its rounding on article 2: one begins like the other, and both are cited. */
    @Test
    void aCitationThatBeginsLikeAnotherIsNotDropped() {
        Regime regime = Regimes.of(
                Regimes.aNation(Amount.monthly(Money.ofYuan(350)), Rounding.upTo(Rounding.Unit.FEN))
                        .build(),
                Regimes.aLayer("layer")
                        .replace(new Provision.Gap(
                                "gap", Regimes.TITLE, "dibao", "line", "rounding", Basis.of(Grade.K, "doc", "art. 27")))
                        .bind(
                                "rounding",
                                ParameterValue.of(Rounding.upTo(Rounding.Unit.YUAN)),
                                Basis.of(Grade.K, "doc", "art. 2"))
                        .build());
        Derivation derivation = Assessing.assess(
                        regime, Derivations.DAY, Households.aHouseholdOf(1).build())
                .derivation(ProgrammeId.DIBAO);

        assertThat(derivation.steps())
                .filteredOn(step -> step.id().equals("gap"))
                .extracting(step -> step.source().cited().en())
                .containsExactly("document 1 of 2012 art. 27; document 1 of 2012 art. 2");
    }

    @Test
    void thePublicFormKeepsAmountLineAndNumberOfPeople() {
        Derivation posted = Derivations.ofAFamily().withoutPersonalData();

        Step last = posted.steps().get(posted.steps().size() - 1);
        assertThat(last.value()).isEqualTo(value(Derivations.ofAFamily(), last.id()));
        assertThat(value(posted, "dibao.rural")).isEqualTo(exactly(410));
        assertThat(posted.steps())
                .filteredOn(step -> step.operation() instanceof Operation.CountPeople)
                .extracting(Step::value)
                .containsExactly(exactly(3));
        assertThat(posted.withoutPersonalData()).isEqualTo(posted);
    }

    @Test
    void thePublicFormHasNoFactsAndNobody() {
        Derivation posted = Derivations.ofAFamily().withoutPersonalData();

        assertThat(posted.steps()).allMatch(step -> step.items().isEmpty());
        assertThat(posted.steps())
                .noneMatch(step -> step.value() instanceof StepValue.For || step.value() instanceof StepValue.Holds);
        for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
            for (String form : List.of(posted.toText(locale), posted.toMarkdown(locale), posted.toJson())) {
                assertThat(form)
                        // What was earned, spent and owned, by the year and by the month, and what it comes to.
                        .doesNotContain("7000", "583.33", "1750/3", "105.00", "33.33", "3333/100", "2500", "625/3")
                        .doesNotContain(
                                "3456.78", "172839", "616.66", "184999", "366.66", "109999", "incomes/", "assets/")
                        .doesNotContain("\"p1\"", "\"p2\"", "\"p3\"", " p1", " p2", " p3", "members/");
                assertThat(form).contains("410").contains("dibao");
            }
        }
    }

    private static StepValue value(Derivation derivation, String id) {
        return derivation.steps().stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static StepValue exactly(long value) {
        return new StepValue.Between(Quantity.of(value), Quantity.of(value));
    }
}

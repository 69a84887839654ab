package org.doudi.core.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.doudi.core.household.DisabilityGrade;
import org.doudi.core.household.Health;
import org.doudi.core.household.LabourCapacity;
import org.doudi.core.household.Residence;
import org.doudi.core.money.Rounding;
import org.doudi.core.policy.Comparison;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.Document;
import org.doudi.core.policy.Grade;
import org.doudi.core.policy.History;
import org.doudi.core.policy.IncomeRule;
import org.doudi.core.policy.Jurisdiction;
import org.doudi.core.policy.Ladder;
import org.doudi.core.policy.ParameterType;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.PersonAttribute;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Resolved;
import org.doudi.core.policy.Rules;
import org.doudi.core.policy.Steering;
import org.doudi.core.policy.Term;
import org.doudi.core.text.Text;
import org.junit.jupiter.api.Test;

/** 民发〔2012〕220号 and 国务院令第649号, as FACTS 1.1 and 1.3 tell them. */
class National2012Test {

    private static final Rules RULES = Found.NATION.on(LocalDate.of(2017, 6, 1));

    @Test
    void isInForceFromTheDayOfItsIssueUntilTheMeasuresOf2021() {
        assertThat(Found.NATION.on(LocalDate.of(2012, 12, 11)).provisions()).isEmpty();
        assertThat(Found.NATION.on(LocalDate.of(2012, 12, 12)).provisions()).isNotEmpty();
        assertThat(Found.NATION.on(LocalDate.of(2021, 6, 30)).provisions()).isNotEmpty();
        assertThat(Found.NATION.on(LocalDate.of(2021, 7, 1)).provisions()).isEmpty();
        assertThat(Packs.NATIONAL_2012.knownFrom()).isEqualTo(LocalDate.of(2012, 12, 12));
        assertThat(Packs.NATIONAL_2012.jurisdiction()).isEqualTo(Jurisdiction.NATION);
    }

    @Test
    void restsOnTheMeasuresOf2012AndTheInterimMeasuresOf2014() {
        assertThat(Packs.NATIONAL_2012.documents())
                .extracting(Document::number)
                .containsExactly(Text.same("民发〔2012〕220号"), Text.same("国务院令第649号"));
        assertThat(Packs.NATIONAL_2012.documents())
                .extracting(Document::date)
                .containsExactly(LocalDate.of(2012, 12, 12), LocalDate.of(2014, 2, 21));
    }

    @Test
    void leavesTheStandardAndThePropertyRuleToTheProvinces() {
        assertThat(Found.open(RULES)).containsExactlyInAnyOrder("dibao.rural", "dibao.property.limit");
        assertThat(((Provision.Parameter) Found.provision(RULES, "dibao.rural")).type())
                .isEqualTo(ParameterType.AMOUNT);
        assertThat(((Provision.Parameter) Found.provision(RULES, "dibao.property.limit")).type())
                .isEqualTo(ParameterType.MONEY);
    }

    /** Art. 4: registration, income, property. */
    @Test
    void asksThreeThingsForAdmissionAndExcludesNobody() {
        assertThat(Found.all(RULES, Provision.Condition.class))
                .allSatisfy(condition -> assertThat(condition.effect()).isEqualTo(Provision.Effect.ADMITS))
                .extracting(Provision.Condition::criterion)
                .containsExactly(
                        Criterion.ruralIn(""),
                        Criterion.compare(Term.countableIncome(), Comparison.BELOW, Term.perMember("dibao.rural")),
                        Criterion.compare(
                                Term.financialAssets(), Comparison.AT_MOST, Term.perMember("dibao.property.limit")));
    }

    /** Income is the disposable one; the article's number was not checked, and the basis says so. */
    @Test
    void restsIncomeOnAConceptOfItsOwn() {
        IncomeRule.IncomeConcept income = (IncomeRule.IncomeConcept) Found.provision(RULES, "income");

        assertThat(income.concept()).isEqualTo(IncomeRule.Concept.DISPOSABLE);
        assertThat(income.basis().reading().orElseThrow().en()).contains("not checked");
    }

    /** Art. 27: (standard − income per head) × members. The text sets no rounding. */
    @Test
    void paysTheGapRoundedUpToTheFenUnlessALayerSaysOtherwise() {
        assertThat(Found.all(RULES, Provision.Gap.class)).singleElement().satisfies(gap -> {
            assertThat(gap.programme()).isEqualTo("dibao");
            assertThat(gap.line()).isEqualTo("dibao.rural");
            assertThat(gap.rounding()).isEqualTo("dibao.rounding");
        });
        Resolved<ParameterValue> rounding = RULES.value("dibao.rounding").orElseThrow();
        assertThat(rounding.value()).isEqualTo(ParameterValue.of(Rounding.upTo(Rounding.Unit.FEN)));
        assertThat(rounding.basis().reading()).isPresent();
        assertThat(rounding.cited().in(Locale.CHINA)).isEqualTo("民发〔2012〕220号 第27条");
    }

    /** Art. 33: a year, a quarter in the countryside, half a year. */
    @Test
    void isReviewedByClassOfHousehold() {
        assertThat(Found.all(RULES, Steering.Review.class)).singleElement().satisfies(review -> {
            assertThat(review.programme()).isEqualTo("dibao");
            assertThat(review.months().rungs())
                    .extracting(Ladder.Rung::criterion, Ladder.Rung::value)
                    .containsExactly(
                            tuple(
                                    Criterion.all(
                                            Criterion.someMember(Criterion.any(
                                                    Criterion.health(Health.MAJOR_ILLNESS),
                                                    Criterion.disabled(
                                                            DisabilityGrade.GRADE_1,
                                                            DisabilityGrade.GRADE_2,
                                                            DisabilityGrade.GRADE_3,
                                                            DisabilityGrade.GRADE_4))),
                                            History.stated("dibao.income-unchanged")),
                                    12),
                            tuple(
                                    Criterion.all(
                                            Criterion.someMember(Criterion.has(
                                                    PersonAttribute.LABOUR,
                                                    LabourCapacity.ORDINARY,
                                                    LabourCapacity.SKILLED,
                                                    LabourCapacity.WEAK_OR_HALF)),
                                            History.stated("dibao.income-unstable")),
                                    3));
            assertThat(review.months().otherwise()).contains(6);
            assertThat(review.basis().reading()).isPresent();
        });
    }

    /** The city's review and its questions take the place of the nation's: nobody is reviewed by two rules at once. */
    @Test
    void givesWayToTheReviewOfTheCity() {
        Rules city = Found.CHONGQING.on(LocalDate.of(2018, 1, 1));

        assertThat(Found.all(city, Steering.Review.class)).hasSize(1);
        for (String id : List.of("dibao.review", "dibao.income-unchanged", "dibao.income-unstable")) {
            assertThat(city.provision(id).orElseThrow().layer()).as(id).isEqualTo(Packs.CHONGQING_2017);
        }
    }

    /** Who does not count was not read in the text of 2012; the basis has to admit it. */
    @Test
    void saysThatTheUnitIsAReading() {
        Provision.Unit unit = (Provision.Unit) Found.provision(RULES, "unit");

        assertThat(unit.who())
                .isEqualTo(Criterion.not(Criterion.residence(Residence.CLERGY_LIVING_APART, Residence.IMPRISONED)));
        assertThat(unit.basis().grade()).isEqualTo(Grade.K);
        assertThat(unit.basis().reading()).isPresent();
    }

    @Test
    void citesInBothLanguages() {
        assertThat(RULES.provision("dibao").orElseThrow().cited().in(Locale.CHINA))
                .isEqualTo("民发〔2012〕220号 第4条；国务院令第649号 第9条");
        assertThat(RULES.provision("dibao").orElseThrow().cited().in(Locale.ENGLISH))
                .isEqualTo("民发〔2012〕220号 art. 4; 国务院令第649号 art. 9");
    }
}

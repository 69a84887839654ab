package org.doudi.core.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.doudi.core.household.DisabilityGrade;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.household.Health;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.Residence;
import org.doudi.core.household.Schooling;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.Document;
import org.doudi.core.policy.IncomeRule;
import org.doudi.core.policy.ParameterType;
import org.doudi.core.policy.PersonAttribute;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Rules;
import org.doudi.core.text.Text;
import org.junit.jupiter.api.Test;

/** 渝府办发〔2017〕30号 as the C-rows of CLAUSES and FACTS 4.1 to 4.3 tell it. */
class Chongqing2017Test {

    private static final Rules RULES = Found.CHONGQING.on(LocalDate.of(2018, 6, 1));

    private static final String KEY_GROUPS = "dibao.supplement.key-groups";

    @Test
    void isInForceFromTheDayOfItsIssue() {
        assertThat(Packs.CHONGQING_2017.knownFrom()).isEqualTo(LocalDate.of(2017, 3, 14));
        assertThat(Packs.CHONGQING_2017.inForce().startInclusive()).isEqualTo(LocalDate.of(2017, 3, 14));
        assertThat(Packs.CHONGQING_2017.jurisdiction().code()).isEqualTo("50");
        assertThat(Found.CHONGQING.on(LocalDate.of(2017, 3, 13)).provision("income.central-basic-pension"))
                .isEmpty();
    }

    @Test
    void leavesToDistrictsTheCostOfWorkingTheRigidSpendingAndTheHousing() {
        // The national limit stays declared, but the city's own property rule no longer asks for it.
        assertThat(Found.open(RULES))
                .containsExactlyInAnyOrder(
                        "dibao.employment-cost",
                        "dibao.rigid-spending.cap",
                        "housing.minimum",
                        "dibao.property.limit",
                        "disability-living.amount",
                        "disability-nursing.amount");
        assertThat(RULES.provisions())
                .filteredOn(found -> found.value().toString().contains("dibao.property.limit"))
                .extracting(found -> found.value().id())
                .containsExactly("dibao.property.limit");
    }

    @Test
    void whatIsLeftOpenHasATypeAndAReading() {
        Found.open(RULES)
                .forEach(id -> assertThat(
                                RULES.provision(id).orElseThrow().basis().reading())
                        .as(id)
                        .isPresent());
        assertThat(type("dibao.employment-cost")).isEqualTo(ParameterType.ALLOWANCE);
        assertThat(type("dibao.rigid-spending.cap")).isEqualTo(ParameterType.AMOUNT);
        assertThat(type("housing.minimum")).isEqualTo(ParameterType.AREA);
    }

    /** C10: the 13th five-year plan is 2016 to 2020; the rest of a pension counts. */
    @Test
    void theCentralBasicPensionDoesNotCountDuringTheThirteenthPlan() {
        assertThat(Found.all(RULES, IncomeRule.Disregard.class)).singleElement().satisfies(disregard -> {
            assertThat(disregard.kinds()).containsExactly(IncomeKind.CENTRAL_BASIC_PENSION);
            assertThat(disregard.tested()).isEqualTo(IncomeRule.Tested.ON_DETERMINATION);
            assertThat(disregard.inForce().contains(LocalDate.of(2015, 12, 31))).isFalse();
            assertThat(disregard.inForce().contains(LocalDate.of(2016, 1, 1))).isTrue();
            assertThat(disregard.inForce().contains(LocalDate.of(2020, 12, 31))).isTrue();
            assertThat(disregard.inForce().contains(LocalDate.of(2021, 1, 1))).isFalse();
        });
        assertThat(RULES.provision("income.central-basic-pension").orElseThrow().cited())
                .isEqualTo(Text.same("渝府办发〔2017〕30号 2.2.3"));
    }

    /** C9. */
    @Test
    void theCostOfWorkingIsTakenOffWages() {
        assertThat(Found.all(RULES, IncomeRule.EarningsDeduction.class))
                .extracting(IncomeRule.EarningsDeduction::kinds, IncomeRule.EarningsDeduction::allowance)
                .containsExactly(tuple(Set.of(IncomeKind.WAGE), "dibao.employment-cost"));
    }

    /** C7: severe disability or serious illness, up to a cap. */
    @Test
    void rigidSpendingOnDisabilityAndIllnessIsTakenOffUpToACap() {
        assertThat(Found.all(RULES, IncomeRule.SpendingDeduction.class))
                .extracting(IncomeRule.SpendingDeduction::kinds, IncomeRule.SpendingDeduction::cap)
                .containsExactly(
                        tuple(Set.of(ExpenseKind.DISABILITY, ExpenseKind.MAJOR_ILLNESS), "dibao.rigid-spending.cap"));
    }

    /** C5 with FACTS 4.3: five groups that exclude each other, and any disability beside them. */
    @Test
    void aSupplementForEachOfFiveGroupsAndOneForAnyDisability() {
        assertThat(Found.all(RULES, Provision.SupplementGroup.class))
                .filteredOn(group -> group.programme().equals("dibao"))
                .extracting(Provision::id)
                .containsExactlyInAnyOrder(KEY_GROUPS, "dibao.supplement.disabled-group");
        assertThat(Found.all(RULES, Provision.Supplement.class))
                .filteredOn(supplement -> supplement.group().startsWith("dibao."))
                .extracting(Provision.Supplement::who, Provision.Supplement::group, Provision.Supplement::amount)
                .containsExactlyInAnyOrder(
                        tuple(
                                Criterion.disabled(DisabilityGrade.GRADE_1, DisabilityGrade.GRADE_2),
                                KEY_GROUPS,
                                "dibao.supplement.key"),
                        tuple(Criterion.health(Health.MAJOR_ILLNESS), KEY_GROUPS, "dibao.supplement.key"),
                        tuple(Criterion.agedAtLeast(70), KEY_GROUPS, "dibao.supplement.key"),
                        tuple(
                                Criterion.any(Criterion.agedBelow(6), Criterion.schooling(Schooling.PRESCHOOL)),
                                KEY_GROUPS,
                                "dibao.supplement.pupil"),
                        tuple(
                                Criterion.not(Criterion.schooling(Schooling.NOT_IN_SCHOOL, Schooling.PRESCHOOL)),
                                KEY_GROUPS,
                                "dibao.supplement.pupil"),
                        tuple(
                                Criterion.not(Criterion.has(PersonAttribute.DISABILITY_GRADE, DisabilityGrade.NONE)),
                                "dibao.supplement.disabled-group",
                                "dibao.supplement.disabled"));
    }

    /** The notice does not order the five; that the higher counts is a reading. */
    @Test
    void saysThatTheHigherOfTheGroupsIsAReading() {
        assertThat(RULES.provision(KEY_GROUPS)
                        .orElseThrow()
                        .basis()
                        .reading()
                        .orElseThrow()
                        .en())
                .contains("the higher counts");
    }

    /** The city's regulation, art. 11. */
    @Test
    void clergyLivingApartUnmarriedSoldiersAndPrisonersDoNotCount() {
        Provision.Unit unit = (Provision.Unit) Found.provision(RULES, "unit");

        assertThat(unit.who())
                .isEqualTo(Criterion.not(Criterion.residence(
                        Residence.CLERGY_LIVING_APART, Residence.UNMARRIED_SOLDIER, Residence.IMPRISONED)));
        assertThat(RULES.provision("unit").orElseThrow().cited().in(Locale.CHINA))
                .isEqualTo("重庆市城乡居民最低生活保障条例 第11条");
    }

    /** The city's regulation, art. 12: the month before, of farming households the 12 months before. */
    @Test
    void putsItsOwnConceptOfIncomeInThePlaceOfTheNations() {
        assertThat(((IncomeRule.IncomeConcept) Found.provision(RULES, "income")).concept())
                .isEqualTo(IncomeRule.Concept.DISPOSABLE);
        assertThat(RULES.provision("income").orElseThrow().layer()).isEqualTo(Packs.CHONGQING_2017);
        assertThat(RULES.provision("income").orElseThrow().cited().in(Locale.CHINA))
                .isEqualTo("重庆市城乡居民最低生活保障条例 第12条");
    }

    @Test
    void asksForRuralRegistrationInTheCityAndKeepsTheNationsTestOfIncome() {
        Provision.Condition registration = (Provision.Condition) Found.provision(RULES, "dibao.registration");

        assertThat(registration.criterion()).isEqualTo(Criterion.ruralIn("50"));
        assertThat(RULES.provision("dibao.registration").orElseThrow().layer()).isEqualTo(Packs.CHONGQING_2017);
        assertThat(RULES.provision("dibao.income").orElseThrow().layer()).isEqualTo(Packs.NATIONAL_2012);
        assertThat(RULES.provision("dibao.gap").orElseThrow().layer()).isEqualTo(Packs.NATIONAL_2012);
    }

    @Test
    void everythingIsCitedOnEveryDayOnWhichSomethingChanges() {
        for (String day : new String[] {"2017-03-14", "2017-04-01", "2018-01-01", "2019-01-01", "2020-09-01"}) {
            assertThat(Found.everything(Found.CHONGQING.on(LocalDate.parse(day))))
                    .isNotEmpty()
                    .allSatisfy(found -> assertThat(found.basis().citations()).allSatisfy(citation -> {
                        assertThat(found.cited().in(Locale.ENGLISH)).contains(citation.section());
                        assertThat(found.cited().in(Locale.CHINA)).contains(inChinese(citation.section()));
                    }));
        }
    }

    @Test
    void everyDocumentThatIsListedIsCited() {
        for (Policy policy : new Policy[] {Packs.NATIONAL_2012, Packs.CHONGQING_2017}) {
            assertThat(policy.documents())
                    .extracting(Document::id)
                    .allSatisfy(id -> assertThat(policy.edits().toString()).contains("document=" + id));
        }
    }

    /** Articles are cited in the Chinese way in Chinese; {@code art. 13(3)} is 第13条(3). */
    private static String inChinese(String section) {
        return section.replaceAll("^art\\. (\\d+)", "第$1条");
    }

    private static ParameterType type(String parameter) {
        return ((Provision.Parameter) Found.provision(RULES, parameter)).type();
    }
}

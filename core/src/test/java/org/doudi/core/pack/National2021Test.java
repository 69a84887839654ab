package org.doudi.core.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.doudi.core.household.AssetKind;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.Relation;
import org.doudi.core.household.Residence;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.policy.Basis;
import org.doudi.core.policy.Comparison;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.Document;
import org.doudi.core.policy.Grade;
import org.doudi.core.policy.IncomeRule;
import org.doudi.core.policy.Jurisdiction;
import org.doudi.core.policy.ParameterType;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.PersonAttribute;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Resolved;
import org.doudi.core.policy.Rules;
import org.doudi.core.policy.Term;
import org.doudi.core.text.Text;
import org.doudi.core.time.Window;
import org.junit.jupiter.api.Test;

/** 民发〔2021〕57号 as FACTS 1.2 tells it, and how it follows the measures of 2012. */
class National2021Test {

    private static final LocalDate LAST_DAY_OF_2012 = LocalDate.of(2021, 6, 30);
    private static final LocalDate FIRST_DAY_OF_2021 = LocalDate.of(2021, 7, 1);

    private static final Regime NATION = Regime.of(Packs.NATIONAL_2021).get();
    private static final Rules RULES = NATION.on(LocalDate.of(2025, 6, 1));

    /** Two national policies, one after the other, and a place that binds a standard over both. */
    private static final Policy COUNTY = Policy.builder("county")
            .title(Text.of("某县", "some county"))
            .jurisdiction(Jurisdiction.of("519999", Text.of("某县", "some county")))
            .inForce(Window.from(LocalDate.of(2020, 1, 1)))
            .knownFrom(LocalDate.of(2020, 1, 1))
            .addDocuments(Document.builder("d")
                    .issuer(Text.same("甲"))
                    .number(Text.same("乙"))
                    .title(Text.same("丙"))
                    .date(LocalDate.of(2020, 1, 1))
                    .build())
            .bind("dibao.rural", ParameterValue.of(Amount.monthly(Money.ofYuan(500))), Basis.of(Grade.K, "d", "1"))
            .build();

    private static final Regime SUCCESSION =
            Regime.of(Packs.NATIONAL_2012, Packs.NATIONAL_2021, COUNTY).get();

    @Test
    void isInForceFromThe1stOfJuly2021WithoutEnd() {
        assertThat(NATION.on(LAST_DAY_OF_2012).provisions()).isEmpty();
        assertThat(NATION.on(FIRST_DAY_OF_2021).provisions()).isNotEmpty();
        assertThat(NATION.on(LocalDate.of(2100, 1, 1)).provisions()).isNotEmpty();
        assertThat(Packs.NATIONAL_2021.jurisdiction()).isEqualTo(Jurisdiction.NATION);
    }

    @Test
    void followsTheMeasuresOf2012WithoutADayOfNoneOrOfBoth() {
        for (String id : new String[] {"dibao", "dibao.gap", "unit", "income", "dibao.registration", "dibao.start"}) {
            assertThat(layer(LAST_DAY_OF_2012, id)).isEqualTo(Packs.NATIONAL_2012);
            assertThat(layer(FIRST_DAY_OF_2021, id)).isEqualTo(Packs.NATIONAL_2021);
        }
        assertThat(SUCCESSION.on(LAST_DAY_OF_2012).provisions())
                .extracting(Resolved::layer)
                .containsOnly(Packs.NATIONAL_2012);
        assertThat(SUCCESSION.on(FIRST_DAY_OF_2021).provisions())
                .extracting(Resolved::layer)
                .containsOnly(Packs.NATIONAL_2021);
    }

    @Test
    void whatItAddsIsThereFromItsFirstDay() {
        for (String id :
                new String[] {"income.employment-cost", "income.rigid-spending", "income.central-basic-pension"}) {
            assertThat(SUCCESSION.on(LAST_DAY_OF_2012).provision(id)).isEmpty();
            assertThat(SUCCESSION.on(FIRST_DAY_OF_2021).provision(id)).isPresent();
        }
    }

    /** Both declare the standard, so a layer over both binds it on either side of the change. */
    @Test
    void aStandardBoundOverBothHoldsThroughTheChange() {
        for (LocalDate day : new LocalDate[] {LAST_DAY_OF_2012, FIRST_DAY_OF_2021}) {
            Resolved<ParameterValue> line =
                    SUCCESSION.on(day).value("dibao.rural").orElseThrow();

            assertThat(line.value()).isEqualTo(ParameterValue.of(Amount.monthly(Money.ofYuan(500))));
            assertThat(line.layer()).isEqualTo(COUNTY);
            assertThat(line.cited().in(Locale.CHINA)).isEqualTo("乙 1");
        }
    }

    @Test
    void anOrderOfTheTwoThatIsNotThatOfTimeIsFineToo() {
        Regime other =
                Regime.of(Packs.NATIONAL_2021, Packs.NATIONAL_2012, COUNTY).get();

        assertThat(other.on(LAST_DAY_OF_2012).provision("unit").orElseThrow().layer())
                .isEqualTo(Packs.NATIONAL_2012);
        assertThat(other.on(FIRST_DAY_OF_2021).provision("unit").orElseThrow().layer())
                .isEqualTo(Packs.NATIONAL_2021);
    }

    /** It was issued on 2021-06-11: on the eve of that day only the old measures were known. */
    @Test
    void wasKnownFromTheDayOfItsIssue() {
        LocalDate issued = LocalDate.of(2021, 6, 11);

        assertThat(SUCCESSION.asKnownOn(issued.minusDays(1)).get().layers())
                .containsExactly(Packs.NATIONAL_2012, COUNTY);
        assertThat(SUCCESSION
                        .asKnownOn(issued.minusDays(1))
                        .get()
                        .on(FIRST_DAY_OF_2021)
                        .provisions())
                .isEmpty();
        assertThat(SUCCESSION.asKnownOn(issued).get().on(FIRST_DAY_OF_2021).provision("unit"))
                .isPresent();
    }

    @Test
    void theWholeLineOfChongqingEndsWithTheMeasuresItRestsOn() {
        Regime chongqing = Regime.of(Packs.NATIONAL_2012, Packs.NATIONAL_2021, Packs.CHONGQING_2017)
                .get();

        assertThat(chongqing
                        .on(LAST_DAY_OF_2012)
                        .provision("unit")
                        .orElseThrow()
                        .layer())
                .isEqualTo(Packs.CHONGQING_2017);
        assertThat(chongqing.on(FIRST_DAY_OF_2021).provisions())
                .extracting(Resolved::layer)
                .containsOnly(Packs.NATIONAL_2021);
    }

    @Test
    void leavesToLocalitiesWhatTheTextLeavesToThem() {
        assertThat(Found.open(RULES))
                .containsExactlyInAnyOrder(
                        "dibao.rural",
                        "dibao.property.limit",
                        "dibao.employment-cost",
                        "dibao.rigid-spending.cap",
                        "dibao-marginal.property.limit",
                        "dibao-single-person.amount",
                        "rigid-expenditure.property.limit",
                        "rigid-expenditure.income-limit",
                        "rigid-expenditure.ratio");
        Map.of(
                        "dibao.rural", ParameterType.AMOUNT,
                        "dibao.property.limit", ParameterType.MONEY,
                        "dibao.employment-cost", ParameterType.ALLOWANCE,
                        "dibao.rigid-spending.cap", ParameterType.AMOUNT,
                        "dibao-marginal.property.limit", ParameterType.MONEY,
                        "rigid-expenditure.property.limit", ParameterType.MONEY,
                        "dibao-single-person.amount", ParameterType.AMOUNT,
                        "rigid-expenditure.income-limit", ParameterType.AMOUNT,
                        "rigid-expenditure.ratio", ParameterType.RATIO)
                .forEach((id, type) -> assertThat(((Provision.Parameter) Found.provision(RULES, id)).type())
                        .isEqualTo(type));
    }

    /** Art. 7: spouse and children as listed, others if they live with the household; four kinds of absence exclude. */
    @Test
    void parentsAreNoLongerMembersByDefault() {
        Criterion who = ((Provision.Unit) Found.provision(RULES, "unit")).who();

        assertThat(who)
                .isEqualTo(Criterion.all(
                        Criterion.not(Criterion.residence(
                                Residence.CLERGY_LIVING_APART,
                                Residence.COMPULSORY_DETOX,
                                Residence.IMPRISONED,
                                Residence.MISSING)),
                        Criterion.any(
                                Criterion.has(
                                        PersonAttribute.RELATION,
                                        Relation.HEAD,
                                        Relation.SPOUSE,
                                        Relation.SON,
                                        Relation.DAUGHTER),
                                Criterion.residence(Residence.WITH_HOUSEHOLD))));
        assertThat(RULES.provision("unit").orElseThrow().basis().reading()).isPresent();
    }

    /** Art. 13: what does not count; the pension during the 14th five-year plan only, 2021 to 2025. */
    @Test
    void countsNeitherRewardsNorAssistanceNorFor14thPlanTheCentralPension() {
        Map<String, Set<IncomeKind>> kinds = Map.of(
                "income.preferential",
                EnumSet.of(
                        IncomeKind.PREFERENTIAL_PENSION,
                        IncomeKind.FAMILY_PLANNING_REWARD,
                        IncomeKind.SCHOLARSHIP,
                        IncomeKind.GOOD_SAMARITAN_REWARD),
                "income.social-assistance",
                EnumSet.of(IncomeKind.SOCIAL_ASSISTANCE),
                "income.central-basic-pension",
                EnumSet.of(IncomeKind.CENTRAL_BASIC_PENSION));

        kinds.forEach((id, expected) -> assertThat(((IncomeRule.Disregard) Found.provision(RULES, id)).kinds())
                .isEqualTo(expected));
        assertThat(Found.all(RULES, IncomeRule.Disregard.class)).hasSize(3);
        IncomeRule.Disregard pension = (IncomeRule.Disregard) Found.provision(RULES, "income.central-basic-pension");
        assertThat(pension.inForce()).isEqualTo(Window.between(LocalDate.of(2021, 1, 1), LocalDate.of(2026, 1, 1)));
        assertThat(pension.tested()).isEqualTo(IncomeRule.Tested.ON_DETERMINATION);
        assertThat(pension.basis().reading().orElseThrow().zh()).contains("自 2026-01-01 起计入");
    }

    /** Art. 13: the cost of any job, not only of one through a project; rigid spending on disability and illness. */
    @Test
    void takesOffTheCostOfWorkingAndRigidSpending() {
        assertThat(Found.all(RULES, IncomeRule.EarningsDeduction.class))
                .singleElement()
                .satisfies(cost -> {
                    assertThat(cost.earnings()).isEqualTo(IncomeRule.Earnings.ALL);
                    assertThat(cost.kinds()).containsExactly(IncomeKind.WAGE);
                    assertThat(cost.allowance()).isEqualTo("dibao.employment-cost");
                });
        assertThat(Found.all(RULES, IncomeRule.SpendingDeduction.class))
                .singleElement()
                .satisfies(spending -> {
                    assertThat(spending.kinds())
                            .containsExactlyInAnyOrder(ExpenseKind.MAJOR_ILLNESS, ExpenseKind.DISABILITY);
                    assertThat(spending.cap()).isEqualTo("dibao.rigid-spending.cap");
                });
    }

    @Test
    void asksThreeThingsForAdmissionToDibaoAndExcludesNobody() {
        assertThat(Found.all(RULES, Provision.Condition.class).stream()
                        .filter(condition -> condition.programme().equals("dibao")))
                .allSatisfy(condition -> assertThat(condition.effect()).isEqualTo(Provision.Effect.ADMITS))
                .extracting(Provision.Condition::criterion)
                .containsExactly(
                        Criterion.ruralIn(""),
                        Criterion.compare(Term.countableIncome(), Comparison.BELOW, Term.perMember("dibao.rural")),
                        Criterion.compare(
                                Term.valueOf(
                                        AssetKind.DEPOSIT,
                                        AssetKind.SECURITY,
                                        AssetKind.BOND,
                                        AssetKind.INSURANCE,
                                        AssetKind.ONLINE_FINANCE),
                                Comparison.AT_MOST,
                                Term.perMember("dibao.property.limit")));
    }

    @Test
    void citesEverythingInBothLanguages() {
        assertThat(Found.everything(RULES)).hasSizeGreaterThan(15).allSatisfy(found -> {
            assertThat(found.layer()).isEqualTo(Packs.NATIONAL_2021);
            assertThat(found.cited().in(Locale.CHINA)).isNotBlank().doesNotContain("art.");
            assertThat(found.cited().in(Locale.ENGLISH)).isNotBlank();
            assertThat(found.basis().grade()).isIn(Grade.A, Grade.B, Grade.C, Grade.K);
        });
        assertThat(RULES.provision("income.central-basic-pension")
                        .orElseThrow()
                        .cited()
                        .in(Locale.CHINA))
                .isEqualTo("民发〔2021〕57号 第13条(3)");
    }

    private static Policy layer(LocalDate day, String id) {
        return SUCCESSION.on(day).provision(id).orElseThrow().layer();
    }
}

package org.doudi.calc.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.doudi.calc.Regimes;
import org.doudi.calc.finding.RecordCheck;
import org.doudi.core.fact.Fact;
import org.doudi.core.household.DisabilityGrade;
import org.doudi.core.household.DisabilityKind;
import org.doudi.core.household.Education;
import org.doudi.core.household.Health;
import org.doudi.core.household.Income;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.LabourCapacity;
import org.doudi.core.household.Relation;
import org.doudi.core.household.Residence;
import org.doudi.core.household.Schooling;
import org.doudi.core.household.Sex;
import org.doudi.core.household.ShockKind;
import org.doudi.core.money.Allowance;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.Administration.Consistency;
import org.doudi.core.policy.Administration.Sought;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problems;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule of quality against a record that breaks it and one that does not. */
class RegistryQualityTest {

    private static final String DAY = "2022-06-01";

    /** What counts as income is asked too, so what a place may take off has to be known. */
    private static final Regime PACK = Regimes.of(
            Packs.NATIONAL_2021,
            Packs.REGISTRY_QUALITY,
            Regimes.aPolicy("place")
                    .jurisdiction(Packs.NATIONAL_2021.jurisdiction())
                    .inForce(Packs.NATIONAL_2021.inForce())
                    .bind("dibao.employment-cost", ParameterValue.of(Allowance.NONE), Regimes.BASIS)
                    .bind("dibao.rigid-spending.cap", ParameterValue.of(Amount.monthly(Money.ZERO)), Regimes.BASIS)
                    .build());

    private static final RecordCheck CHECK =
            RecordCheck.of(PACK, LocalDate.parse(DAY)).getOrElseThrow(Problems::toException);

    /** What the record says wrongly, or does not say. */
    private static final Map<String, Home> BROKEN = broken();

    @Test
    void everyRuleHasARecordThatBreaksIt() {
        assertThat(BROKEN.keySet())
                .containsExactlyInAnyOrderElementsOf(rules().map(Provision::id).toList());
        assertThat(CHECK.rules()).isEqualTo(BROKEN.size());
    }

    @TestFactory
    Stream<DynamicTest> aRuleIsBrokenByTheRecordThatBreaksIt() {
        return rules().map(rule -> DynamicTest.dynamicTest(
                rule.title().en(),
                () -> assertThat(CHECK.check(BROKEN.get(rule.id()).on(DAY)))
                        .filteredOn(found -> found.rule().equals(rule.id()))
                        .isNotEmpty()
                        .allSatisfy(found -> {
                            assertThat(found.sought()).isEqualTo(rule.sought());
                            assertThat(found.severity()).isEqualTo(rule.severity());
                            assertThat(found.missing().isEmpty()).isEqualTo(rule.sought() == Sought.CONTRADICTION);
                        })));
    }

    @Test
    void noRuleIsBrokenByASoundRecord() {
        assertThat(CHECK.check(sound().on(DAY))).isEmpty();
    }

    /** A couple of whom one is away for a wage, a pupil, and everything is said. */
    private static Home sound() {
        return Home.in("510000")
                .head(head -> head.sex(Sex.MALE).education(Education.JUNIOR))
                .and(
                        Relation.SPOUSE,
                        wife -> wife.sex(Sex.FEMALE)
                                .education(Education.PRIMARY)
                                .residence(Residence.AWAY_FOR_WORK))
                .and(
                        Relation.DAUGHTER,
                        girl -> girl.sex(Sex.FEMALE)
                                .born("2012-01-01")
                                .labour(LabourCapacity.NONE)
                                .education(Education.PRIMARY)
                                .schooling(Schooling.PRIMARY))
                .income(wage("p2", "9000.00"));
    }

    private static Income wage(String member, String aYear) {
        return Income.of(member, IncomeKind.WAGE, Amount.yearly(Money.of(aYear)));
    }

    private static Map<String, Home> broken() {
        Map<String, Home> homes = new LinkedHashMap<>();
        // 65 and 23 are the last years of their ages on the day.
        put(
                homes,
                "labour-missing",
                sound().head(head -> head.born("1956-06-02").labour(Fact.unknown())));
        put(
                homes,
                "school-missing",
                sound().head(head -> head.born("1998-06-02").schooling(Fact.unknown())));
        put(homes, "health-missing", sound().head(head -> head.health(Fact.unknown())));
        put(homes, "education-missing", sound().head(head -> head.education(Fact.unknown())));
        put(homes, "labour-lost", sound().head(head -> head.labour(LabourCapacity.LOST)));
        put(homes, "labour-none", sound().head(head -> head.labour(LabourCapacity.NONE)));
        put(homes, "labour-half", sound().head(head -> head.labour(LabourCapacity.WEAK_OR_HALF)));
        put(
                homes,
                "wage-without-worker",
                Home.in("510000").head(head -> head.labour(LabourCapacity.NONE)).income(wage("p1", "100.00")));
        put(
                homes,
                "wage-without-capacity",
                sound().head(head -> head.labour(LabourCapacity.LOST)).income(wage("p1", "100.00")));
        put(
                homes,
                "away-without-capacity",
                sound().head(head -> head.labour(LabourCapacity.LOST).residence(Residence.AWAY_FOR_WORK)));
        put(homes, "away-without-wage", sound().head(head -> head.residence(Residence.AWAY_FOR_WORK)));
        put(homes, "wubao-able", sound().enrolled("wubao", "2020-01-01"));
        put(homes, "both", sound().enrolled("wubao", "2020-01-01").enrolled("dibao", "2021-01-01"));
        put(
                homes,
                "senior-too-young",
                sound().and(
                                Relation.SON,
                                boy -> boy.sex(Sex.MALE).born("2007-06-02").schooling(Schooling.SENIOR_1)));
        put(
                homes,
                "primary-too-old",
                sound().and(
                                Relation.SON,
                                boy -> boy.sex(Sex.MALE).born("2002-06-01").schooling(Schooling.PRIMARY)));
        put(homes, "couple", sound().head(head -> head.sex(Sex.FEMALE)));
        put(homes, "male-relation", sound().and(Relation.WIFES_FATHER, old -> old.sex(Sex.FEMALE)));
        put(homes, "female-relation", sound().and(Relation.DAUGHTER_IN_LAW, young -> young.sex(Sex.MALE)));
        put(homes, "income-none", Home.in("510000"));
        put(homes, "income-high", Home.in("510000").earns("100000.12"));
        put(homes, "illness-all-healthy", sound().struck(ShockKind.ILLNESS, "2022-01-01"));
        put(
                homes,
                "schooling-no-student",
                Home.in("510000")
                        .head(head -> head.health(Health.CHRONIC_ILLNESS)
                                .disabled(DisabilityKind.PHYSICAL, DisabilityGrade.GRADE_4))
                        .struck(ShockKind.SCHOOLING, "2022-01-01"));
        return homes;
    }

    private static void put(Map<String, Home> homes, String rule, Home home) {
        homes.put("quality." + rule, home);
    }

    private static Stream<Consistency> rules() {
        return Asked.rules(PACK, Consistency.class, DAY);
    }
}

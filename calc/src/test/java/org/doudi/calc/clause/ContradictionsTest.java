package org.doudi.calc.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.calc.clause.Asked.admitted;
import static org.doudi.calc.clause.Asked.holds;
import static org.doudi.calc.clause.Asked.monthly;
import static org.doudi.calc.clause.Asked.rule;
import static org.doudi.calc.clause.Asked.rules;
import static org.doudi.calc.clause.Asked.rung;
import static org.doudi.core.fact.Truth.NO;
import static org.doudi.core.fact.Truth.YES;

import java.util.List;
import java.util.stream.Stream;
import org.doudi.calc.Regimes;
import org.doudi.core.household.LabourCapacity;
import org.doudi.core.household.Relation;
import org.doudi.core.household.Residence;
import org.doudi.core.household.Role;
import org.doudi.core.money.Allowance;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.Administration;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Steering;
import org.junit.jupiter.api.Test;

/**
 * Where the documents contradict each other each keeps its own word: both sides, side by side.
 */
class ContradictionsTest {

    private static final Regime XIXIA = Place.XIXIA.regime();
    private static final Regime REGISTRATION = Place.REGISTRATION.regime();
    private static final Regime CHONGQING = Place.CHONGQING.regime();
    private static final Regime SHANGRAO = Place.SHANGRAO.regime();
    private static final Regime DONGTAI = Place.DONGTAI.regime();

    private static final String DISTRICT = "640105";
    private static final String COUNTY = "511024";
    private static final String CHONGQING_DISTRICT = "500235";
    private static final String CITY = "320981";

    /** One household on dibao, of which everything has been judged that any of the documents asks. */
    private static Home onDibao(String area, LabourCapacity labour) {
        return Home.in(area)
                .head(one -> one.labour(labour))
                .earns("1000.00")
                .enrolled("dibao", "2013-01-01")
                .no("registration.waste-land.found", Role.TOWNSHIP)
                .no("registration.offences.found", Role.TOWNSHIP)
                .yes("registration.meets-standard", Role.TOWNSHIP);
    }

    @Test
    void dibaoHouseholdsAreBarredOrTakenByLabourOrTakenIfTheyQualify() {
        for (LabourCapacity labour : List.of(LabourCapacity.ORDINARY, LabourCapacity.LOST)) {
            boolean able = labour == LabourCapacity.ORDINARY;
            assertThat(admitted(
                            REGISTRATION,
                            "registration",
                            onDibao(COUNTY, labour).on("2013-06-01")))
                    .as("R5 against X1 and C1: barred, %s", labour)
                    .isEqualTo(NO);
            assertThat(admitted(XIXIA, "development", onDibao(DISTRICT, labour).on("2013-06-01")))
                    .as("X1 against R5 and C1: by labour capacity, %s", labour)
                    .isEqualTo(able ? YES : NO);
            assertThat(admitted(
                            CHONGQING,
                            "registration",
                            onDibao(CHONGQING_DISTRICT, labour).on("2017-06-01")))
                    .as("C1 against R5 and X1: required of those who qualify, %s", labour)
                    .isEqualTo(YES);
        }
    }

    @Test
    void scaleIsAQuotaOrAControlFigureOrNothing() {
        assertThat(rules(XIXIA, Steering.Quota.class, "2013-06-01").map(Steering.Quota::effect))
                .as("X3 against C1: a bar")
                .containsExactly(Steering.Scale.BAR);
        assertThat(rules(REGISTRATION, Steering.Quota.class, "2013-06-01").map(Steering.Quota::effect))
                .as("R2 against C1: a bar")
                .containsExactly(Steering.Scale.BAR);
        assertThat(rules(DONGTAI, Steering.Quota.class, "2021-03-01").map(Steering.Quota::effect))
                .as("D4 against C1: a control figure, and no bar")
                .containsExactly(Steering.Scale.CONTROL);
        assertThat(rules(CHONGQING, Steering.Quota.class, "2017-06-01"))
                .as("C1 against X3, R2 and D4: everyone who qualifies")
                .isEmpty();
    }

    /** Exactly at the standard: 1930 a year in the pilot, 7200, made up, in Dongtai. */
    @Test
    void equalToTheLineMeansLeavingOrNeitherEnteringNorLeaving() {
        assertThat(holds(XIXIA, "dibao.exit", Home.in(DISTRICT).earns("1930.00").on("2014-05-01")))
                .as("X9 against D7: equal leaves")
                .isEqualTo(YES);
        assertThat(holds(DONGTAI, "monitoring.exit", monitored("7200.00").on("2021-12-14")))
                .as("D7 against X9: equal stays")
                .isEqualTo(NO);
        assertThat(holds(DONGTAI, "monitoring.exit", monitored("7200.01").on("2021-12-14")))
                .as("D7 against X9: above leaves")
                .isEqualTo(YES);
        assertThat(admitted(DONGTAI, "monitoring", registeredOnce("7200.00").on("2021-12-14")))
                .as("D3 beside D7: equal does not enter either")
                .isEqualTo(NO);
        assertThat(admitted(DONGTAI, "monitoring", registeredOnce("7199.99").on("2021-12-14")))
                .as("D3 beside D7: below enters")
                .isEqualTo(YES);
    }

    private static Home monitored(String income) {
        return Home.in(CITY)
                .earns(income)
                .enrolled("monitoring", "2020-12-14")
                .yes("monitoring.stably-above", Role.TOWNSHIP)
                .yes("monitoring.income-rose", Role.TOWNSHIP)
                .yes("monitoring.no-major-spending", Role.TOWNSHIP);
    }

    private static Home registeredOnce(String income) {
        return Home.in(CITY).earns(income).enrolled("registration", "2016-01-01");
    }

    /** Far above any line after three months. */
    @Test
    void whoIsAboveTheLineLeavesAtOnceOrIsProtectedOrLeavesAfterAYear() {
        Home inThePilot = Home.in(DISTRICT).earns("9000.00").enrolled("dibao", "2014-02-01");
        assertThat(holds(XIXIA, "dibao.exit", inThePilot.on("2014-05-01")))
                .as("X9 against C16 and D7: at once")
                .isEqualTo(YES);
        Home inChongqing = Home.in(CHONGQING_DISTRICT)
                .earns("9000.00")
                .enrolled("dibao", "2017-03-15")
                .enrolled("registration", "2017-03-15")
                .no("dibao.clearly-above", Role.CIVIL_AFFAIRS)
                .no("dibao.members-changed", Role.TOWNSHIP);
        assertThat(holds(CHONGQING, "dibao.exit", inChongqing.on("2017-06-15")))
                .as("C16 against X9 and D7: what makes it leave")
                .isEqualTo(YES);
        assertThat(holds(CHONGQING, "dibao.protection", inChongqing.on("2017-06-15")))
                .as("C16 against X9 and D7: and what keeps it")
                .isEqualTo(YES);
        assertThat(holds(DONGTAI, "monitoring.exit", monitored("9000.00").on("2021-03-14")))
                .as("D7 against X9 and C16: not within a year")
                .isEqualTo(NO);
        assertThat(holds(DONGTAI, "monitoring.exit", monitored("9000.00").on("2021-12-14")))
                .as("D7 against X9 and C16: after a year")
                .isEqualTo(YES);
    }

    @Test
    void theRegisteredAreReviewedEveryHalfYearOrEveryYear() {
        Home here = Home.in(COUNTY).enrolled("registration", "2013-01-01");
        assertThat(rung(REGISTRATION, "registration.review", here.on("2013-06-01")))
                .as("R10 against C15")
                .isEqualTo(6);
        Home there = Home.in(CHONGQING_DISTRICT).enrolled("registration", "2013-01-01");
        assertThat(rung(CHONGQING, "registration.review", there.on("2017-06-01")))
                .as("C15 against R10")
                .isEqualTo(12);
    }

    @Test
    void thePovertyOfficeOrCivilAffairsLeadsAndOneAgencyApprovesOrTwoDoTogether() {
        Administration.Authority inThePilot =
                rule(XIXIA, Administration.Authority.class, "development.authority", "2013-06-01");
        assertThat(inThePilot.leads())
                .as("X12 against C13: the poverty office leads")
                .containsExactly(Role.POVERTY_OFFICE);
        assertThat(inThePilot.approves())
                .as("X4 against R6 and C13: two approve together")
                .containsExactlyInAnyOrder(Role.POVERTY_OFFICE, Role.CIVIL_AFFAIRS);
        assertThat(rule(REGISTRATION, Administration.Authority.class, "registration.authority", "2013-06-01")
                        .approves())
                .as("R6 against X4 and C13: the poverty office alone")
                .containsExactly(Role.POVERTY_OFFICE);
        Administration.Authority inChongqing =
                rule(CHONGQING, Administration.Authority.class, "dibao.authority", "2017-06-01");
        assertThat(inChongqing.leads())
                .as("C13 against X12: civil affairs leads")
                .containsExactly(Role.CIVIL_AFFAIRS);
        assertThat(inChongqing.approves())
                .as("C13 against X4 and R6: civil affairs alone")
                .containsExactly(Role.CIVIL_AFFAIRS);
    }

    @Test
    void aTownshipKeepsAnElectronicFileWherePossibleOrAlwaysOrNothingIsSaid() {
        assertThat(electronicFilesOfTownships(XIXIA, "2013-06-01"))
                .as("X5 against R9 and S4: where possible")
                .containsExactly(Administration.Duty.WHERE_POSSIBLE);
        assertThat(electronicFilesOfTownships(REGISTRATION, "2013-06-01"))
                .as("R9 against X5 and S4: required")
                .containsExactly(Administration.Duty.REQUIRED);
        assertThat(electronicFilesOfTownships(SHANGRAO, "2018-06-01"))
                .as("S4 against X5 and R9: not mentioned")
                .isEmpty();
    }

    private static Stream<Administration.Duty> electronicFilesOfTownships(Regime regime, String day) {
        return rules(regime, Administration.RecordKept.class, day)
                .filter(kept -> kept.keeper() == Role.TOWNSHIP && kept.form() == Administration.Form.ELECTRONIC)
                .map(Administration.RecordKept::duty);
    }

    @Test
    void payBeginsWithTheMonthOfTheDecisionOrWithTheMonthAfter() {
        assertThat(start(CHONGQING, "dibao.start", "2017-06-01"))
                .as("C2 with the city's regulation, against the national measures and D12: the month of the decision")
                .isEqualTo(Administration.FirstMonth.OF_DECISION);
        assertThat(start(nation(Packs.NATIONAL_2012), "dibao.start", "2017-06-01"))
                .as("the national measures of 2012 against C2: the month after")
                .isEqualTo(Administration.FirstMonth.AFTER_DECISION);
        assertThat(start(nation(Packs.NATIONAL_2021), "dibao.start", "2021-07-01"))
                .as("the national measures of 2021 against C2: the month after")
                .isEqualTo(Administration.FirstMonth.AFTER_DECISION);
        assertThat(start(DONGTAI, "monitoring.start", "2021-03-01"))
                .as("D12 against C2: the month after")
                .isEqualTo(Administration.FirstMonth.AFTER_DECISION);
    }

    /** On the last day of the one set of national measures and on the first of the other. */
    @Test
    void theNationalMeasuresSucceedOneAnotherWithoutAGapInTheFirstMonth() {
        for (String day : List.of("2021-06-30", "2021-07-01")) {
            assertThat(start(DONGTAI, "dibao.start", day)).as(day).isEqualTo(Administration.FirstMonth.AFTER_DECISION);
        }
    }

    private static Administration.FirstMonth start(Regime regime, String id, String day) {
        return rule(regime, Administration.Start.class, id, day).from();
    }

    /**
     * A couple with a mother who is away; standard 300, income 700 a month. Three people: 900 − 700 = 200. Two: 600, which is
     * less than they have.
     */
    @Test
    void parentsBelongToTheHouseholdOrNotByDefault() {
        Home couple = Home.in(COUNTY)
                .and(Relation.SPOUSE, spouse -> {})
                .and(Relation.MOTHER, mother -> mother.residence(Residence.AWAY_FOR_WORK))
                .earnsMonthly("700.00");
        assertThat(monthly(nation(Packs.NATIONAL_2012), "dibao", couple.on("2021-06-30")))
                .as("the unit of 2012 against that of 2021: the mother counts")
                .isEqualTo("200.00");
        assertThat(admitted(nation(Packs.NATIONAL_2021), "dibao", couple.on("2021-07-01")))
                .as("the unit of 2021 against that of 2012: she does not")
                .isEqualTo(NO);
    }

    private static Regime nation(Policy measures) {
        Policy.Builder layer = Regimes.aPolicy("standard")
                .bind("dibao.rural", ParameterValue.of(Amount.monthly(Money.ofYuan(300))), Regimes.BASIS)
                .bind("dibao.property.limit", ParameterValue.of(Money.ofYuan(10_000)), Regimes.BASIS);
        if (measures.equals(Packs.NATIONAL_2021)) {
            layer.bind("dibao.employment-cost", ParameterValue.of(Allowance.NONE), Regimes.BASIS)
                    .bind("dibao.rigid-spending.cap", ParameterValue.of(Amount.monthly(Money.ZERO)), Regimes.BASIS);
        }
        return Regimes.of(measures, layer.build());
    }
}

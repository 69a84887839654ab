package org.doudi.calc.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.calc.clause.Asked.admitted;
import static org.doudi.calc.clause.Asked.assertDays;
import static org.doudi.calc.clause.Asked.assertMeasure;
import static org.doudi.calc.clause.Asked.assertYearly;
import static org.doudi.calc.clause.Asked.bound;
import static org.doudi.calc.clause.Asked.holds;
import static org.doudi.calc.clause.Asked.remarks;
import static org.doudi.calc.clause.Asked.rule;
import static org.doudi.calc.clause.Asked.rung;
import static org.doudi.calc.clause.Asked.upon;
import static org.doudi.core.fact.Truth.NO;
import static org.doudi.core.fact.Truth.OPEN;
import static org.doudi.core.fact.Truth.YES;

import java.util.List;
import org.doudi.calc.Regimes;
import org.doudi.core.fact.Fact;
import org.doudi.core.household.Income;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.LabourCapacity;
import org.doudi.core.household.Role;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.policy.IncomeRule;
import org.doudi.core.policy.ParameterType;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Promise;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Steering;
import org.doudi.core.policy.Steering.Measure.Kind;
import org.doudi.core.policy.Steering.Measure.Weight;

/** Registration at the line of 2300 yuan: the line, scale, review, notices and measures. */
final class RegistrationClauses {

    private static final String COUNTY = "511024";
    private static final String DAY = "2013-06-01";

    private RegistrationClauses() {}

    static List<Clause> all() {
        return List.of(
                new Clause("R1", "below 2300 yuan a head is registered, at 2300 is not", RegistrationClauses::line),
                new Clause("R1", "what is meant is net income", RegistrationClauses::netIncome),
                new Clause("R1", "a county binds a standard of its own", RegistrationClauses::ownStandard),
                new Clause("R1", "registration is for the countryside", RegistrationClauses::countryside),
                new Clause("R2", "each level keeps within a share of the number assigned", RegistrationClauses::scale),
                new Clause("R6", "three notices of 7, 7 and 15 days", RegistrationClauses::notices),
                new Clause("R8", "labour without industry is helped to produce", RegistrationClauses::production),
                new Clause("R8", "low skill with labour capacity is trained", RegistrationClauses::training),
                new Clause("R8", "poor conditions mean infrastructure", RegistrationClauses::infrastructure),
                new Clause("R8", "or relocation, of one's own will only", RegistrationClauses::relocation),
                new Clause("R10", "the registered are reviewed every six months", RegistrationClauses::review),
                new Clause("R14", "29 days of notices do not fit into 15 days", RegistrationClauses::timetable));
    }

    /** Of whom somebody has said that none of what excludes as a rule was found. */
    static Home blameless(int people) {
        return Home.in(COUNTY, people)
                .no("registration.waste-land.found", Role.TOWNSHIP)
                .no("registration.offences.found", Role.TOWNSHIP);
    }

    /** Three people: 3 × 2300 = 6900. */
    private static void line(Regime regime) {
        assertThat(admitted(
                        regime, "registration", blameless(3).earns("6899.99").on(DAY)))
                .isEqualTo(YES);
        assertThat(admitted(
                        regime, "registration", blameless(3).earns("6900.00").on(DAY)))
                .isEqualTo(NO);
        Income unknown = Income.builder("p1", IncomeKind.OPERATING)
                .amount(Fact.unknown())
                .build();
        assertThat(admitted(regime, "registration", blameless(3).income(unknown).on(DAY)))
                .isEqualTo(OPEN);
        assertYearly(regime, "registration.line", "2012-12-12", "2300.00");
        assertYearly(regime, "registration.line", "2013-12-31", "2300.00");
    }

    private static void netIncome(Regime regime) {
        assertThat(rule(regime, IncomeRule.IncomeConcept.class, "income", DAY).concept())
                .isEqualTo(IncomeRule.Concept.NET);
    }

    private static void ownStandard(Regime regime) {
        Home home = blameless(1).earns("2300.00");
        assertThat(admitted(regime, "registration", home.on(DAY))).isEqualTo(NO);
        Regime county = upon(
                regime,
                layer -> layer.bind(
                        "registration.line", ParameterValue.of(Amount.yearly(Money.ofYuan(2_500))), Regimes.BASIS));
        assertThat(admitted(county, "registration", home.on(DAY))).isEqualTo(YES);
    }

    private static void countryside(Regime regime) {
        assertThat(admitted(regime, "registration", blameless(1).on(DAY))).isEqualTo(YES);
        assertThat(admitted(regime, "registration", blameless(1).urban().on(DAY)))
                .isEqualTo(NO);
    }

    private static void scale(Regime regime) {
        assertThat(rule(regime, Provision.Parameter.class, "registration.share", DAY)
                        .type())
                .isEqualTo(ParameterType.RATIO);
        assertThat(bound(regime, "registration.share", DAY))
                .as("no figure in the plan")
                .isEmpty();
        Steering.Quota quota = rule(regime, Steering.Quota.class, "registration.quota", DAY);
        assertThat(quota.programme()).isEqualTo("registration");
        assertThat(quota.share()).isEqualTo("registration.share");
        assertThat(quota.of()).isEqualTo(Steering.Population.ASSIGNED);
        assertThat(quota.effect()).isEqualTo(Steering.Scale.BAR);
        assertThat(quota.misfit()).isEqualTo(Steering.Misfit.STOP);
    }

    private static void notices(Regime regime) {
        assertDays(regime, "registration.notice.village", DAY, 7);
        assertDays(regime, "registration.notice.township", DAY, 7);
        assertDays(regime, "registration.notice.county", DAY, 15);
    }

    private static Home registered() {
        return Home.in(COUNTY).enrolled("registration", "2013-01-01");
    }

    private static void production(Regime regime) {
        String measure = "registration.measure.production";
        String question = "registration.no-industry";
        assertMeasure(regime, measure, DAY, Kind.INDUSTRY, Weight.ORDINARY);
        assertThat(holds(
                        regime,
                        measure,
                        registered().yes(question, Role.TOWNSHIP).on(DAY)))
                .isEqualTo(YES);
        assertThat(holds(
                        regime,
                        measure,
                        registered().no(question, Role.TOWNSHIP).on(DAY)))
                .isEqualTo(NO);
        assertThat(holds(regime, measure, registered().on(DAY))).isEqualTo(OPEN);
        Home unable = registered().head(one -> one.labour(LabourCapacity.LOST)).yes(question, Role.TOWNSHIP);
        assertThat(holds(regime, measure, unable.on(DAY))).isEqualTo(NO);
        assertThat(holds(
                        regime,
                        measure,
                        Home.in(COUNTY).yes(question, Role.TOWNSHIP).on(DAY)))
                .as("not registered")
                .isEqualTo(NO);
    }

    private static void training(Regime regime) {
        String measure = "registration.measure.training";
        String question = "registration.low-skill";
        assertMeasure(regime, measure, DAY, Kind.EDUCATION, Weight.ORDINARY);
        assertThat(holds(
                        regime,
                        measure,
                        registered().yes(question, Role.POVERTY_OFFICE).on(DAY)))
                .isEqualTo(YES);
        assertThat(holds(
                        regime,
                        measure,
                        registered().no(question, Role.POVERTY_OFFICE).on(DAY)))
                .isEqualTo(NO);
        assertThat(holds(regime, measure, registered().on(DAY))).isEqualTo(OPEN);
        Home unable = registered().head(one -> one.labour(LabourCapacity.NONE)).yes(question, Role.POVERTY_OFFICE);
        assertThat(holds(regime, measure, unable.on(DAY))).isEqualTo(NO);
    }

    private static void infrastructure(Regime regime) {
        String measure = "registration.measure.infrastructure";
        String question = "registration.poor-conditions";
        assertMeasure(regime, measure, DAY, Kind.INFRASTRUCTURE, Weight.ORDINARY);
        assertThat(holds(
                        regime,
                        measure,
                        registered().yes(question, Role.VILLAGE_COMMITTEE).on(DAY)))
                .isEqualTo(YES);
        assertThat(holds(
                        regime,
                        measure,
                        registered().no(question, Role.VILLAGE_COMMITTEE).on(DAY)))
                .isEqualTo(NO);
        assertThat(holds(regime, measure, registered().on(DAY))).isEqualTo(OPEN);
    }

    private static void relocation(Regime regime) {
        String measure = "registration.measure.relocation";
        String wants = "registration.wants-relocation";
        assertMeasure(regime, measure, DAY, Kind.RELOCATION, Weight.ORDINARY);
        assertThat(holds(
                        regime,
                        measure,
                        livingBadly().yes(wants, Role.HOUSEHOLD).on(DAY)))
                .isEqualTo(YES);
        assertThat(holds(
                        regime, measure, livingBadly().no(wants, Role.HOUSEHOLD).on(DAY)))
                .isEqualTo(NO);
        assertThat(holds(regime, measure, livingBadly().on(DAY))).isEqualTo(OPEN);
        assertThat(holds(
                        regime, measure, livingBadly().yes(wants, Role.TOWNSHIP).on(DAY)))
                .as("nobody else can want it for them")
                .isEqualTo(OPEN);
        assertThat(holds(
                        regime, measure, registered().yes(wants, Role.HOUSEHOLD).on(DAY)))
                .as("whether conditions are poor is not known")
                .isEqualTo(OPEN);
    }

    private static Home livingBadly() {
        return registered().yes("registration.poor-conditions", Role.TOWNSHIP);
    }

    private static void review(Regime regime) {
        assertThat(rung(regime, "registration.review", registered().on(DAY))).isEqualTo(6);
        assertThat(rung(regime, "registration.review", Home.in(COUNTY).on(DAY)))
                .as("of those not registered, none")
                .isZero();
        assertThat(rung(
                        regime,
                        "registration.review",
                        Home.in(COUNTY).ofWhoseRecordNothingIsKnown().on(DAY)))
                .as("open")
                .isEqualTo(-1);
    }

    /** 1 to 15 June are 15 days; 7 + 7 + 15 = 29. */
    private static void timetable(Regime regime) {
        Promise.Timetable plan = rule(regime, Promise.Timetable.class, "registration.timetable", DAY);
        assertThat(plan.days()).isEqualTo(15);
        assertThat(plan.notices())
                .containsExactly(
                        "registration.notice.village", "registration.notice.township", "registration.notice.county");
        int notices = plan.notices().stream()
                .flatMap(notice -> bound(regime, notice, DAY).stream())
                .mapToInt(days -> ((ParameterValue.OfDays) days).days())
                .sum();
        assertThat(notices).isEqualTo(29).isGreaterThan(plan.days());
        assertThat(remarks(regime, "registration.timetable")).containsExactly("timetable.tight");
    }
}

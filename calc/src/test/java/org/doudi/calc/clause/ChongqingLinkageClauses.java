package org.doudi.calc.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.calc.clause.Asked.admitted;
import static org.doudi.calc.clause.Asked.assertAnsweredBy;
import static org.doudi.calc.clause.Asked.assertMeasure;
import static org.doudi.calc.clause.Asked.holds;
import static org.doudi.calc.clause.Asked.rule;
import static org.doudi.calc.clause.Asked.rung;
import static org.doudi.core.fact.Truth.NO;
import static org.doudi.core.fact.Truth.OPEN;
import static org.doudi.core.fact.Truth.YES;

import java.time.LocalDate;
import java.util.List;
import org.doudi.core.fact.Truth;
import org.doudi.core.household.DisabilityGrade;
import org.doudi.core.household.DisabilityKind;
import org.doudi.core.household.Health;
import org.doudi.core.household.LabourCapacity;
import org.doudi.core.household.Role;
import org.doudi.core.household.ShockKind;
import org.doudi.core.policy.Citation;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Steering;
import org.doudi.core.policy.Steering.Measure.Kind;
import org.doudi.core.policy.Steering.Measure.Weight;

/** Dibao and registration together in Chongqing: who belongs in both, the floor's protection, review, measures. */
final class ChongqingLinkageClauses {

    private static final String DISTRICT = "500235";
    private static final String DAY = "2018-06-01";

    private ChongqingLinkageClauses() {}

    static List<Clause> all() {
        return List.of(
                new Clause("C1", "dibao households that qualify are registered", ChongqingLinkageClauses::registered),
                new Clause("C1", "registered households that qualify get dibao", ChongqingLinkageClauses::onDibao),
                new Clause("C3", "registered without labour or another way go first", ChongqingLinkageClauses::first),
                new Clause("C4", "who falls back is helped by the cause", ChongqingLinkageClauses::fallsBack),
                new Clause("C4", "a cause of a year ago still counts", ChongqingLinkageClauses::aYearAgo),
                new Clause("C15", "dibao is reviewed by class", ChongqingLinkageClauses::classes),
                new Clause("C15", "the registered are reviewed every year", ChongqingLinkageClauses::yearly),
                new Clause(
                        "C16", "the registered keep the floor until the end of 2020", ChongqingLinkageClauses::keeps),
                new Clause("C16", "judgements end protection, silence leaves it open", ChongqingLinkageClauses::judged),
                new Clause("C22", "those not registered may get measures, too", ChongqingLinkageClauses::unregistered),
                new Clause(
                        "C23", "projects are for registered households with labour", ChongqingLinkageClauses::projects),
                new Clause("C24", "without an answer nobody is admitted to the floor", ChongqingLinkageClauses::floor),
                new Clause("C25", "leaving dibao has a rule to cite", ChongqingLinkageClauses::exit));
    }

    private static void registered(Regime regime) {
        String question = "registration.meets-standard";
        assertThat(registration(regime, dibao().yes(question, Role.TOWNSHIP))).isEqualTo(YES);
        assertThat(registration(regime, dibao().no(question, Role.TOWNSHIP))).isEqualTo(NO);
        assertThat(registration(regime, dibao())).isEqualTo(OPEN);
        assertThat(registration(regime, dibao().yes(question, Role.CIVIL_AFFAIRS)))
                .as("not for civil affairs to say")
                .isEqualTo(OPEN);
        assertThat(registration(regime, dibao().urban().yes(question, Role.TOWNSHIP)))
                .as("in town")
                .isEqualTo(NO);
        assertThat(registration(regime, Home.in("511024").yes(question, Role.TOWNSHIP)))
                .as("in the next province")
                .isEqualTo(NO);
    }

    private static Truth registration(Regime regime, Home home) {
        return admitted(regime, "registration", home.on(DAY));
    }

    private static Home dibao() {
        return Home.in(DISTRICT).enrolled("dibao", "2017-05-01");
    }

    private static Home poor() {
        return Home.in(DISTRICT).enrolled("registration", "2017-05-01");
    }

    private static void onDibao(Regime regime) {
        String question = "dibao.meets-floor-notice";
        assertThat(admitted(
                        regime,
                        "dibao",
                        poor().yes(question, Role.CIVIL_AFFAIRS).on(DAY)))
                .isEqualTo(YES);
        assertThat(admitted(
                        regime, "dibao", poor().no(question, Role.CIVIL_AFFAIRS).on(DAY)))
                .isEqualTo(NO);
        assertThat(admitted(regime, "dibao", Home.in(DISTRICT).on(DAY)))
                .as("of those not registered the notice is not asked")
                .isEqualTo(YES);
    }

    private static void first(Regime regime) {
        String question = "dibao.no-other-way";
        assertThat(rung(
                        regime,
                        "dibao.priority",
                        unable().yes(question, Role.TOWNSHIP).on(DAY)))
                .isEqualTo(1);
        assertThat(rung(
                        regime,
                        "dibao.priority",
                        unable().no(question, Role.TOWNSHIP).on(DAY)))
                .isEqualTo(2);
        assertThat(rung(regime, "dibao.priority", unable().on(DAY))).as("open").isEqualTo(-1);
        assertThat(rung(
                        regime,
                        "dibao.priority",
                        poor().yes(question, Role.TOWNSHIP).on(DAY)))
                .as("with labour capacity")
                .isEqualTo(2);
        assertThat(rung(
                        regime,
                        "dibao.priority",
                        Home.in(DISTRICT)
                                .head(one -> one.labour(LabourCapacity.LOST))
                                .yes(question, Role.TOWNSHIP)
                                .on(DAY)))
                .as("not registered")
                .isEqualTo(2);
        assertThat(rule(regime, Steering.Priority.class, "dibao.priority", DAY).precedence())
                .isEqualTo(Steering.Precedence.ALONE);
    }

    private static Home unable() {
        return poor().head(one -> one.labour(LabourCapacity.LOST));
    }

    private static void fallsBack(Regime regime) {
        String question = "registration.fell-back";
        assertMeasure(regime, "fallback.medical", DAY, Kind.ASSISTANCE, Weight.ORDINARY);
        assertMeasure(regime, "fallback.temporary", DAY, Kind.ASSISTANCE, Weight.ORDINARY);
        assertMeasure(regime, "fallback.development", DAY, Kind.INDUSTRY, Weight.ORDINARY);
        helped(regime, poor().struck(ShockKind.ILLNESS, "2018-05-01").yes(question, Role.TOWNSHIP), YES, NO, YES);
        helped(regime, poor().struck(ShockKind.DISASTER, "2018-05-01").yes(question, Role.TOWNSHIP), NO, YES, YES);
        helped(regime, unable().struck(ShockKind.SCHOOLING, "2018-05-01").yes(question, Role.TOWNSHIP), NO, YES, NO);
        helped(regime, poor().struck(ShockKind.ILLNESS, "2018-05-01").no(question, Role.TOWNSHIP), NO, NO, NO);
        helped(regime, poor().struck(ShockKind.ILLNESS, "2018-05-01"), OPEN, NO, OPEN);
    }

    private static void helped(Regime regime, Home home, Truth medical, Truth temporary, Truth development) {
        assertThat(holds(regime, "fallback.medical", home.on(DAY)))
                .as("medical")
                .isEqualTo(medical);
        assertThat(holds(regime, "fallback.temporary", home.on(DAY)))
                .as("temporary")
                .isEqualTo(temporary);
        assertThat(holds(regime, "fallback.development", home.on(DAY)))
                .as("development")
                .isEqualTo(development);
    }

    private static void aYearAgo(Regime regime) {
        String question = "registration.fell-back";
        Home then = poor().struck(ShockKind.ILLNESS, "2017-06-01").yes(question, Role.TOWNSHIP);
        Home before = poor().struck(ShockKind.ILLNESS, "2017-05-31").yes(question, Role.TOWNSHIP);
        assertThat(holds(regime, "fallback.medical", then.on(DAY))).isEqualTo(YES);
        assertThat(holds(regime, "fallback.medical", before.on(DAY))).isEqualTo(NO);
    }

    private static void classes(Regime regime) {
        String unchanged = "dibao.income-unchanged";
        String jobless = "dibao.member-without-job";
        String unstable = "dibao.income-unstable";
        for (String question : List.of(unchanged, jobless, unstable)) {
            assertAnsweredBy(regime, question, DAY, Role.VILLAGE_COMMITTEE, Role.TOWNSHIP, Role.CIVIL_AFFAIRS);
            assertThat(regime.on(LocalDate.parse(DAY))
                            .provision(question)
                            .orElseThrow()
                            .layer()
                            .id())
                    .as("the nation asks it, too; here it is asked by the opinion")
                    .isEqualTo("chongqing-2017");
        }
        Home ill = dibao().head(one -> one.health(Health.MAJOR_ILLNESS).labour(LabourCapacity.LOST));
        assertThat(rung(regime, "dibao.review", ill.on(DAY)))
                .as("nobody has said")
                .isEqualTo(-1);
        assertThat(rung(
                        regime,
                        "dibao.review",
                        ill.yes(unchanged, Role.TOWNSHIP).on(DAY)))
                .isEqualTo(12);
        Home disabled = dibao().head(one -> one.disabled(DisabilityKind.PHYSICAL, DisabilityGrade.GRADE_4))
                .no(unchanged, Role.TOWNSHIP)
                .yes(jobless, Role.TOWNSHIP);
        assertThat(rung(regime, "dibao.review", disabled.on(DAY))).isEqualTo(3);
        assertThat(rung(
                        regime,
                        "dibao.review",
                        dibao().yes(jobless, Role.TOWNSHIP).on(DAY)))
                .isEqualTo(3);
        Home volatileIncome = dibao().no(jobless, Role.TOWNSHIP).yes(unstable, Role.TOWNSHIP);
        assertThat(rung(regime, "dibao.review", volatileIncome.on(DAY))).isEqualTo(3);
        Home stable = dibao().no(jobless, Role.TOWNSHIP).no(unstable, Role.TOWNSHIP);
        assertThat(rung(regime, "dibao.review", stable.on(DAY))).isEqualTo(6);
        Home nobodyToWork = dibao().head(one -> one.labour(LabourCapacity.NONE))
                .yes(jobless, Role.TOWNSHIP)
                .no(unstable, Role.TOWNSHIP);
        assertThat(rung(regime, "dibao.review", nobodyToWork.on(DAY)))
                .as("without labour capacity a job is not looked for")
                .isEqualTo(6);
    }

    private static void yearly(Regime regime) {
        assertThat(rung(regime, "registration.review", poor().on(DAY))).isEqualTo(12);
        assertThat(rung(regime, "registration.review", dibao().on(DAY))).isZero();
    }

    private static void keeps(Regime regime) {
        assertThat(holds(regime, "dibao.protection", settled(both()).on("2020-12-31")))
                .isEqualTo(YES);
        assertThat(holds(regime, "dibao.protection", settled(both()).on("2021-01-01")))
                .isEqualTo(NO);
        assertThat(holds(regime, "dibao.protection", settled(dibao()).on(DAY)))
                .as("not registered")
                .isEqualTo(NO);
        assertThat(holds(regime, "dibao.protection", settled(poor()).on(DAY)))
                .as("not in the floor")
                .isEqualTo(NO);
        assertThat(rule(regime, Provision.Condition.class, "dibao.protection", DAY)
                        .effect())
                .isEqualTo(Provision.Effect.PROTECTS);
    }

    private static Home both() {
        return dibao().enrolled("registration", "2017-05-01");
    }

    private static Home settled(Home home) {
        return home.no("dibao.clearly-above", Role.CIVIL_AFFAIRS).no("dibao.members-changed", Role.TOWNSHIP);
    }

    private static void judged(Regime regime) {
        Home above = both().yes("dibao.clearly-above", Role.CIVIL_AFFAIRS).no("dibao.members-changed", Role.TOWNSHIP);
        assertThat(holds(regime, "dibao.protection", above.on(DAY))).isEqualTo(NO);
        Home moved = both().no("dibao.clearly-above", Role.CIVIL_AFFAIRS).yes("dibao.members-changed", Role.TOWNSHIP);
        assertThat(holds(regime, "dibao.protection", moved.on(DAY))).isEqualTo(NO);
        assertThat(holds(regime, "dibao.protection", both().earns("90000.00").on(DAY)))
                .as("no ratio decides what is clearly above")
                .isEqualTo(OPEN);
        assertAnsweredBy(regime, "dibao.clearly-above", DAY, Role.CIVIL_AFFAIRS, Role.POVERTY_OFFICE);
    }

    private static void unregistered(Regime regime) {
        String measure = "development.not-registered";
        assertMeasure(regime, measure, DAY, Kind.INDUSTRY, Weight.ORDINARY);
        assertThat(holds(regime, measure, dibao().on(DAY))).isEqualTo(YES);
        assertThat(holds(
                        regime,
                        measure,
                        Home.in(DISTRICT).enrolled("tekun", "2017-05-01").on(DAY)))
                .isEqualTo(YES);
        assertThat(holds(regime, measure, both().on(DAY))).as("registered").isEqualTo(NO);
        assertThat(holds(regime, measure, Home.in(DISTRICT).on(DAY)))
                .as("in neither")
                .isEqualTo(NO);
    }

    private static void projects(Regime regime) {
        assertMeasure(regime, "registration.projects", DAY, Kind.INDUSTRY, Weight.ORDINARY);
        assertThat(holds(regime, "registration.projects", poor().on(DAY))).isEqualTo(YES);
        assertThat(holds(regime, "registration.projects", unable().on(DAY))).isEqualTo(NO);
        assertThat(holds(regime, "registration.projects", dibao().on(DAY))).isEqualTo(NO);
    }

    private static void floor(Regime regime) {
        assertThat(admitted(regime, "dibao", poor().on(DAY))).isEqualTo(OPEN);
        assertThat(admitted(
                        regime,
                        "dibao",
                        poor().yes("dibao.meets-floor-notice", Role.TOWNSHIP).on(DAY)))
                .as("not for the township to say")
                .isEqualTo(OPEN);
        assertAnsweredBy(regime, "dibao.meets-floor-notice", DAY, Role.CIVIL_AFFAIRS, Role.POVERTY_OFFICE);
        assertThat(admitted(
                        regime,
                        "dibao",
                        Home.in(DISTRICT).ofWhoseRecordNothingIsKnown().on(DAY)))
                .as("whether it is registered is not known")
                .isEqualTo(OPEN);
    }

    /** Two people at 410 are 820. */
    private static void exit(Regime regime) {
        assertThat(holds(
                        regime,
                        "dibao.exit",
                        Home.in(DISTRICT, 2).earnsMonthly("819.99").on(DAY)))
                .isEqualTo(NO);
        assertThat(holds(
                        regime,
                        "dibao.exit",
                        Home.in(DISTRICT, 2).earnsMonthly("820.00").on(DAY)))
                .isEqualTo(YES);
        Provision.Condition exit = rule(regime, Provision.Condition.class, "dibao.exit", DAY);
        assertThat(exit.effect()).isEqualTo(Provision.Effect.EXITS);
        assertThat(exit.basis().citations()).contains(Citation.of("cq-2017-30", "1.2"));
    }
}

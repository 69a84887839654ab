package org.doudi.calc.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.calc.clause.Asked.admitted;
import static org.doudi.calc.clause.Asked.assertAnsweredBy;
import static org.doudi.calc.clause.Asked.bound;
import static org.doudi.calc.clause.Asked.rule;
import static org.doudi.calc.clause.Asked.rung;
import static org.doudi.calc.clause.Asked.upon;
import static org.doudi.core.fact.Truth.NO;
import static org.doudi.core.fact.Truth.OPEN;
import static org.doudi.core.fact.Truth.YES;

import java.util.List;
import org.doudi.calc.Regimes;
import org.doudi.core.fact.Fact;
import org.doudi.core.household.Disability;
import org.doudi.core.household.DisabilityGrade;
import org.doudi.core.household.DisabilityKind;
import org.doudi.core.household.Kin;
import org.doudi.core.household.KinRelation;
import org.doudi.core.household.Role;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Steering;

/** Registration at the line of 2300 yuan: who goes first, and who is outside, absolutely or as a rule. */
final class RegistrationPeopleClauses {

    private static final String COUNTY = "511024";
    private static final String DAY = "2013-06-01";

    private RegistrationPeopleClauses() {}

    static List<Clause> all() {
        return List.of(
                new Clause("R4", "the old with a disabled child go first", RegistrationPeopleClauses::disabledChild),
                new Clause("R4", "the old with an only child go first", RegistrationPeopleClauses::onlyChild),
                new Clause("R4", "the old with daughters only go first", RegistrationPeopleClauses::daughtersOnly),
                new Clause("R4", "the others follow", RegistrationPeopleClauses::others),
                new Clause("R4", "who goes first decides at equal income", RegistrationPeopleClauses::atEqualIncome),
                new Clause(
                        "R5", "dibao and tekun households are outside this round", RegistrationPeopleClauses::outside),
                new Clause(
                        "R5",
                        "land left waste excludes as a rule",
                        regime -> excludesAsARule(regime, "registration.waste-land")),
                new Clause(
                        "R5", "offences exclude as a rule", regime -> excludesAsARule(regime, "registration.offences")),
                new Clause("R5", "the family-planning item is off", RegistrationPeopleClauses::familyPlanningIsOff),
                new Clause(
                        "R5",
                        "turned on it excludes as a rule, too",
                        regime -> excludesAsARule(turnedOn(regime), "registration.family-planning")));
    }

    /** With a healthy daughter beside, so that the disabled son is neither the only child nor missing. */
    private static void disabledChild(Regime regime) {
        Kin disabled = child("k1", KinRelation.SON)
                .disability(Fact.known(Disability.of(DisabilityKind.MENTAL, DisabilityGrade.GRADE_4)))
                .build();
        Kin daughter = healthy("k2", KinRelation.DAUGHTER);
        assertThat(rung(
                        regime,
                        "registration.priority",
                        aged("1953-06-01").kin(disabled, daughter).on(DAY)))
                .isEqualTo(1);
        assertThat(rung(
                        regime,
                        "registration.priority",
                        aged("1953-06-02").kin(disabled, daughter).on(DAY)))
                .as("60 only tomorrow")
                .isEqualTo(2);
    }

    private static void onlyChild(Regime regime) {
        Kin son = healthy("k1", KinRelation.SON);
        assertThat(rung(
                        regime,
                        "registration.priority",
                        aged("1950-01-01").kin(son).on(DAY)))
                .isEqualTo(1);
        assertThat(rung(
                        regime,
                        "registration.priority",
                        aged("1953-06-02").kin(son).on(DAY)))
                .isEqualTo(2);
    }

    private static void daughtersOnly(Regime regime) {
        Kin one = healthy("k1", KinRelation.DAUGHTER);
        Kin other = healthy("k2", KinRelation.DAUGHTER);
        assertThat(rung(
                        regime,
                        "registration.priority",
                        aged("1950-01-01").kin(one, other).on(DAY)))
                .isEqualTo(1);
        assertThat(rung(
                        regime,
                        "registration.priority",
                        aged("1950-01-01")
                                .kin(one, other, healthy("k3", KinRelation.SON))
                                .on(DAY)))
                .as("with a son")
                .isEqualTo(2);
    }

    private static void others(Regime regime) {
        assertThat(rung(regime, "registration.priority", aged("1950-01-01").on(DAY)))
                .as("the old without children")
                .isEqualTo(2);
        assertThat(rung(
                        regime,
                        "registration.priority",
                        aged("1950-01-01").whosePerhapsMoreKinNobodyKnows().on(DAY)))
                .as("open until the children are known")
                .isEqualTo(-1);
    }

    private static void atEqualIncome(Regime regime) {
        Steering.Priority priority = rule(regime, Steering.Priority.class, "registration.priority", DAY);
        assertThat(priority.precedence()).isEqualTo(Steering.Precedence.AT_EQUAL_INCOME);
        assertThat(priority.ranks().rungs()).hasSize(3);
    }

    private static Home aged(String born) {
        return Home.in(COUNTY).head(one -> one.born(born));
    }

    private static Kin.Builder child(String id, KinRelation relation) {
        return Kin.builder(id, "p1", relation);
    }

    private static Kin healthy(String id, KinRelation relation) {
        return child(id, relation).disability(Fact.known(Disability.NONE)).build();
    }

    private static void outside(Regime regime) {
        for (String programme : List.of("dibao", "tekun")) {
            assertThat(admitted(
                            regime,
                            "registration",
                            RegistrationClauses.blameless(1)
                                    .enrolled(programme, "2013-01-01")
                                    .on(DAY)))
                    .as(programme)
                    .isEqualTo(NO);
            Home former = RegistrationClauses.blameless(1).wasEnrolled(programme, "2012-01-01", DAY);
            assertThat(admitted(regime, "registration", former.on(DAY)))
                    .as("until yesterday in %s", programme)
                    .isEqualTo(YES);
            assertThat(rule(regime, Provision.Condition.class, "registration.not-" + programme, DAY)
                            .effect())
                    .as("without exception")
                    .isEqualTo(Provision.Effect.EXCLUDES);
            assertThat(rule(regime, Provision.Programme.class, programme, DAY).id())
                    .isEqualTo(programme);
        }
        assertThat(admitted(
                        regime,
                        "registration",
                        RegistrationClauses.blameless(1)
                                .ofWhoseRecordNothingIsKnown()
                                .on(DAY)))
                .isEqualTo(OPEN);
    }

    /** The rule, the question whether it is so, and the question whether this is an exception. */
    private static void excludesAsARule(Regime regime, String rule) {
        String found = rule + ".found";
        String exception = rule + ".exception";
        assertAnsweredBy(regime, found, DAY, Role.APPRAISAL_GROUP, Role.VILLAGE_COMMITTEE, Role.TOWNSHIP);
        assertAnsweredBy(regime, exception, DAY, Role.VILLAGE_COMMITTEE, Role.TOWNSHIP, Role.POVERTY_OFFICE);
        Provision.Condition condition = rule(regime, Provision.Condition.class, rule, DAY);
        assertThat(condition.effect()).isEqualTo(Provision.Effect.EXCLUDES_AS_A_RULE);
        assertThat(condition.exception()).contains(exception);
        assertThat(Asked.holds(
                        regime, rule, Home.in(COUNTY).no(found, Role.TOWNSHIP).on(DAY)))
                .isEqualTo(NO);
        assertThat(Asked.holds(
                        regime, rule, is(found).no(exception, Role.TOWNSHIP).on(DAY)))
                .as("found, and no exception")
                .isEqualTo(YES);
        assertThat(Asked.holds(
                        regime, rule, is(found).yes(exception, Role.TOWNSHIP).on(DAY)))
                .as("found, and an exception with its reason on the record")
                .isEqualTo(NO);
        assertThat(Asked.holds(regime, rule, is(found).on(DAY)))
                .as("found, and nobody has said whether it is an exception")
                .isEqualTo(OPEN);
        assertThat(Asked.holds(regime, rule, Home.in(COUNTY).on(DAY)))
                .as("nobody has looked")
                .isEqualTo(OPEN);
        assertThat(admitted(
                        regime,
                        "registration",
                        is(found).no(exception, Role.TOWNSHIP).on(DAY)))
                .as("whatever else is not known")
                .isEqualTo(NO);
    }

    private static Home is(String found) {
        return Home.in(COUNTY).yes(found, Role.APPRAISAL_GROUP);
    }

    private static void familyPlanningIsOff(Regime regime) {
        assertThat(bound(regime, "registration.family-planning.applies", DAY)).contains(ParameterValue.on(false));
        Home home = Home.in(COUNTY)
                .yes("registration.family-planning.found", Role.TOWNSHIP)
                .no("registration.family-planning.exception", Role.TOWNSHIP);
        assertThat(Asked.holds(regime, "registration.family-planning", home.on(DAY)))
                .isEqualTo(NO);
        assertThat(rule(regime, Provision.Condition.class, "registration.family-planning", DAY)
                        .basis()
                        .reading())
                .as("the damaged wording is noted")
                .isPresent();
    }

    private static Regime turnedOn(Regime regime) {
        return upon(
                regime,
                layer -> layer.bind("registration.family-planning.applies", ParameterValue.on(true), Regimes.BASIS));
    }
}

package org.doudi.calc.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.calc.clause.Asked.admitted;
import static org.doudi.calc.clause.Asked.assertDays;
import static org.doudi.calc.clause.Asked.assertYearly;
import static org.doudi.calc.clause.Asked.bound;
import static org.doudi.calc.clause.Asked.holds;
import static org.doudi.calc.clause.Asked.rule;
import static org.doudi.calc.clause.Asked.rules;
import static org.doudi.calc.clause.Asked.upon;
import static org.doudi.core.fact.Truth.NO;
import static org.doudi.core.fact.Truth.OPEN;
import static org.doudi.core.fact.Truth.YES;

import java.util.List;
import java.util.Set;
import org.doudi.calc.Regimes;
import org.doudi.calc.finding.Examiner;
import org.doudi.calc.finding.Place;
import org.doudi.core.fact.Fact;
import org.doudi.core.household.LabourCapacity;
import org.doudi.core.household.Relation;
import org.doudi.core.household.Role;
import org.doudi.core.household.Situation;
import org.doudi.core.money.Ratio;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.Linkage;
import org.doudi.core.policy.ParameterType;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.PersonAttribute;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Steering;

/**
 * The pilot of the two systems. In May 2014 its dibao standard is 1930 yuan a year and the poverty line 2800; from April
 * 2016 they are 3150 and 2952, the other way round.
 */
final class XixiaClauses {

    private static final String DISTRICT = "640105";
    private static final String DAY = "2014-05-01";
    private static final String LATER = "2016-05-01";

    private XixiaClauses() {}

    static List<Clause> all() {
        return List.of(
                new Clause("X1", "two lines and labour capacity give four placements", XixiaClauses::placements),
                new Clause("X1", "the lines nest the other way round in 2016", XixiaClauses::linesNestAnew),
                new Clause("X1", "one member with some labour capacity is enough", XixiaClauses::someLabour),
                new Clause("X1", "both systems are for the district's countryside", XixiaClauses::countryside),
                new Clause("X1", "the standard of dibao moves on its days", XixiaClauses::standards),
                new Clause("X1", "dibao does not bar from development support", XixiaClauses::dibaoDoesNotBar),
                new Clause("X1", "three findings place a household, none taken from another", XixiaClauses::findings),
                new Clause("X3", "fifteen per cent of the resident, registered people", XixiaClauses::fifteenPerCent),
                new Clause("X3", "no quota limits dibao", XixiaClauses::noQuotaOnDibao),
                new Clause("X4", "three notices of seven days unless a locality says otherwise", XixiaClauses::notices),
                new Clause("X9", "equal to the standard means leaving dibao", XixiaClauses::equalMeansExit),
                new Clause("X9", "out of poverty leaves once it is appraised and posted", XixiaClauses::appraised),
                new Clause("X9", "leaving is posted for seven days", XixiaClauses::exitNotice),
                new Clause("X11", "who falls below again is admitted again", XixiaClauses::fallsBelowAgain),
                new Clause("X13", "a village binds a share of its own", XixiaClauses::villageShare),
                new Clause("X13", "the split between the systems is open", XixiaClauses::split));
    }

    private static void placements(Regime regime) {
        placed(regime, DAY, "1929.99", true, true);
        placed(regime, DAY, "1930.00", false, true);
        placed(regime, DAY, "2799.99", false, true);
        placed(regime, DAY, "2800.00", false, false);
        Home unable =
                Home.in(DISTRICT).head(one -> one.labour(LabourCapacity.LOST)).earns("1929.99");
        assertThat(admitted(regime, "dibao", unable.on(DAY))).isEqualTo(YES);
        assertThat(admitted(regime, "development", unable.on(DAY))).isEqualTo(NO);
        Home betweenUnable =
                Home.in(DISTRICT).head(one -> one.labour(LabourCapacity.NONE)).earns("2500.00");
        assertThat(admitted(regime, "dibao", betweenUnable.on(DAY))).isEqualTo(NO);
        assertThat(admitted(regime, "development", betweenUnable.on(DAY))).isEqualTo(NO);
    }

    /** The same three that the conditions of the two programmes ask: below its standard, below the poverty line, able. */
    private static void findings(Regime regime) {
        Linkage.Placement placement = rule(regime, Linkage.Placement.class, "placement", DAY);
        assertThat(placement.floor()).isEqualTo("dibao");
        assertThat(placement.development()).isEqualTo("development");
        assertThat(placement.belowFloor()).isEqualTo(Criterion.incomeBelow("dibao.rural"));
        assertThat(placement.poor()).isEqualTo(Criterion.incomeBelow("poverty.national"));
        assertThat(placement.able())
                .isEqualTo(Criterion.someMember(Criterion.has(
                        PersonAttribute.LABOUR,
                        LabourCapacity.ORDINARY,
                        LabourCapacity.SKILLED,
                        LabourCapacity.WEAK_OR_HALF)));
        assertThat(place(regime, DAY, LabourCapacity.ORDINARY, "1929.99")).isEqualTo(Place.BOTH);
        assertThat(place(regime, DAY, LabourCapacity.ORDINARY, "1930.00")).isEqualTo(Place.DEVELOPMENT);
        assertThat(place(regime, DAY, LabourCapacity.ORDINARY, "2800.00")).isEqualTo(Place.NEITHER);
        assertThat(place(regime, DAY, LabourCapacity.LOST, "1929.99")).isEqualTo(Place.FLOOR);
        assertThat(place(regime, LATER, LabourCapacity.ORDINARY, "2952.00")).isEqualTo(Place.FLOOR);
    }

    private static Place place(Regime regime, String day, LabourCapacity labour, String income) {
        Situation home =
                Home.in(DISTRICT).head(one -> one.labour(labour)).earns(income).on(day);
        return Examiner.of(regime, home.on(), Set.of(ProgrammeId.DIBAO, ProgrammeId.of("development")))
                .getOrElseThrow(problems -> new AssertionError(problems.toString()))
                .examine(home)
                .placements()
                .get(0)
                .place()
                .value()
                .orElseThrow();
    }

    /** Below dibao's 3150 and not below the poverty line of 2952: dibao only, with labour capacity. */
    private static void linesNestAnew(Regime regime) {
        placed(regime, LATER, "2951.99", true, true);
        placed(regime, LATER, "2952.00", true, false);
        placed(regime, LATER, "3149.99", true, false);
        placed(regime, LATER, "3150.00", false, false);
    }

    private static void placed(Regime regime, String day, String income, boolean dibao, boolean development) {
        Home home = Home.in(DISTRICT).earns(income);
        assertThat(admitted(regime, "dibao", home.on(day)))
                .as("dibao with %s on %s", income, day)
                .isEqualTo(dibao ? YES : NO);
        assertThat(admitted(regime, "development", home.on(day)))
                .as("development with %s on %s", income, day)
                .isEqualTo(development ? YES : NO);
    }

    private static void someLabour(Regime regime) {
        assertThat(admitted(
                        regime,
                        "development",
                        withSecond(Fact.known(LabourCapacity.WEAK_OR_HALF)).on(DAY)))
                .isEqualTo(YES);
        assertThat(admitted(
                        regime,
                        "development",
                        withSecond(Fact.known(LabourCapacity.SKILLED)).on(DAY)))
                .isEqualTo(YES);
        assertThat(admitted(
                        regime,
                        "development",
                        withSecond(Fact.known(LabourCapacity.NONE)).on(DAY)))
                .isEqualTo(NO);
        assertThat(admitted(regime, "development", withSecond(Fact.unknown()).on(DAY)))
                .isEqualTo(OPEN);
    }

    private static Home withSecond(Fact<LabourCapacity> labour) {
        return Home.in(DISTRICT)
                .head(one -> one.labour(LabourCapacity.LOST))
                .and(Relation.SPOUSE, other -> other.labour(labour));
    }

    private static void countryside(Regime regime) {
        for (String programme : List.of("dibao", "development")) {
            assertThat(admitted(regime, programme, Home.in(DISTRICT).on(DAY))).isEqualTo(YES);
            assertThat(admitted(regime, programme, Home.in(DISTRICT).urban().on(DAY)))
                    .as("%s in the district's town", programme)
                    .isEqualTo(NO);
            assertThat(admitted(regime, programme, Home.in("640106").on(DAY)))
                    .as("%s in the next district", programme)
                    .isEqualTo(NO);
        }
    }

    private static void standards(Regime regime) {
        assertYearly(regime, "dibao.rural", "2012-12-12", "1750.00");
        assertYearly(regime, "dibao.rural", "2013-06-30", "1750.00");
        assertYearly(regime, "dibao.rural", "2013-07-01", "1930.00");
        assertYearly(regime, "dibao.rural", "2015-03-31", "1930.00");
        assertYearly(regime, "dibao.rural", "2015-04-01", "2400.00");
        assertYearly(regime, "dibao.rural", "2016-03-31", "2400.00");
        assertYearly(regime, "dibao.rural", "2016-04-01", "3150.00");
    }

    private static void dibaoDoesNotBar(Regime regime) {
        Home underAlleviation = Home.in(DISTRICT).earns("1000.00").enrolled("dibao", "2013-08-01");
        assertThat(admitted(regime, "development", underAlleviation.on(DAY))).isEqualTo(YES);
        assertThat(admitted(regime, "dibao", underAlleviation.on(DAY))).isEqualTo(YES);
    }

    private static void fifteenPerCent(Regime regime) {
        Steering.Quota quota = rule(regime, Steering.Quota.class, "development.quota", DAY);
        assertThat(quota.programme()).isEqualTo("development");
        assertThat(quota.share()).isEqualTo("development.share");
        assertThat(quota.of()).isEqualTo(Steering.Population.RESIDENT_REGISTERED);
        assertThat(quota.effect()).isEqualTo(Steering.Scale.BAR);
        assertThat(quota.misfit()).isEqualTo(Steering.Misfit.STOP);
        assertThat(bound(regime, "development.share", DAY)).contains(ParameterValue.of(Ratio.percent(15)));
    }

    private static void noQuotaOnDibao(Regime regime) {
        assertThat(rules(regime, Steering.Quota.class, DAY).map(Steering.Quota::programme))
                .containsExactly("development");
    }

    private static void notices(Regime regime) {
        for (String level : List.of("village", "town", "district")) {
            String notice = "development.notice." + level;
            assertDays(regime, notice, DAY, 7);
            Regime longer = upon(regime, layer -> layer.bind(notice, ParameterValue.days(10), Regimes.BASIS));
            assertDays(longer, notice, DAY, 10);
        }
    }

    /** Two people at 1930 each are 3860. */
    private static void equalMeansExit(Regime regime) {
        assertThat(holds(
                        regime,
                        "dibao.exit",
                        Home.in(DISTRICT, 2).earns("3859.99").on(DAY)))
                .isEqualTo(NO);
        assertThat(holds(
                        regime,
                        "dibao.exit",
                        Home.in(DISTRICT, 2).earns("3860.00").on(DAY)))
                .isEqualTo(YES);
        assertThat(holds(
                        regime,
                        "dibao.exit",
                        Home.in(DISTRICT, 2).earns("3860.01").on(DAY)))
                .isEqualTo(YES);
        assertThat(rule(regime, Provision.Condition.class, "dibao.exit", DAY).effect())
                .isEqualTo(Provision.Effect.EXITS);
    }

    private static void appraised(Regime regime) {
        String question = "development.exit.appraised";
        assertThat(holds(
                        regime,
                        "development.exit",
                        atTheLine().yes(question, Role.VILLAGE_COMMITTEE).on(DAY)))
                .isEqualTo(YES);
        assertThat(holds(
                        regime,
                        "development.exit",
                        atTheLine().no(question, Role.VILLAGE_COMMITTEE).on(DAY)))
                .isEqualTo(NO);
        assertThat(holds(regime, "development.exit", atTheLine().on(DAY)))
                .as("nobody has appraised")
                .isEqualTo(OPEN);
        assertThat(holds(
                        regime,
                        "development.exit",
                        atTheLine().yes(question, Role.HOUSEHOLD).on(DAY)))
                .as("the household cannot appraise itself")
                .isEqualTo(OPEN);
        Home below = Home.in(DISTRICT).earns("2799.99").yes(question, Role.APPRAISAL_GROUP);
        assertThat(holds(regime, "development.exit", below.on(DAY))).isEqualTo(NO);
        assertThat(rule(regime, Provision.Condition.class, "development.exit", DAY)
                        .effect())
                .isEqualTo(Provision.Effect.EXITS);
    }

    private static Home atTheLine() {
        return Home.in(DISTRICT).earns("2800.00").enrolled("development", "2013-08-01");
    }

    private static void exitNotice(Regime regime) {
        assertDays(regime, "development.notice.exit", DAY, 7);
    }

    private static void fallsBelowAgain(Regime regime) {
        assertThat(admitted(regime, "development", returned("2799.99").on(DAY))).isEqualTo(YES);
        assertThat(admitted(regime, "development", returned("2800.00").on(DAY))).isEqualTo(NO);
        Home unable = returned("1000.00").head(one -> one.labour(LabourCapacity.LOST));
        assertThat(admitted(regime, "development", unable.on(DAY))).isEqualTo(NO);
        assertThat(admitted(regime, "dibao", unable.on(DAY))).isEqualTo(YES);
    }

    private static Home returned(String income) {
        return Home.in(DISTRICT)
                .earns(income)
                .wasEnrolled("development", "2013-01-01", "2014-01-01")
                .wasEnrolled("dibao", "2013-01-01", "2014-01-01");
    }

    private static void villageShare(Regime regime) {
        assertThat(bound(regime, "development.share", DAY)).contains(ParameterValue.of(Ratio.percent(15)));
        Regime village = upon(
                regime, layer -> layer.bind("development.share", ParameterValue.of(Ratio.percent(40)), Regimes.BASIS));
        assertThat(bound(village, "development.share", DAY)).contains(ParameterValue.of(Ratio.percent(40)));
    }

    private static void split(Regime regime) {
        assertThat(rule(regime, Provision.Parameter.class, "development.split", DAY)
                        .type())
                .isEqualTo(ParameterType.RATIO);
        assertThat(bound(regime, "development.split", DAY)).isEmpty();
        Regime village = upon(
                regime, layer -> layer.bind("development.split", ParameterValue.of(Ratio.percent(60)), Regimes.BASIS));
        assertThat(bound(village, "development.split", DAY)).contains(ParameterValue.of(Ratio.percent(60)));
    }
}

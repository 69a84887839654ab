package org.doudi.calc.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.calc.clause.Asked.admitted;
import static org.doudi.calc.clause.Asked.assertDays;
import static org.doudi.calc.clause.Asked.assertMeasure;
import static org.doudi.calc.clause.Asked.bound;
import static org.doudi.calc.clause.Asked.holds;
import static org.doudi.calc.clause.Asked.monthly;
import static org.doudi.calc.clause.Asked.rule;
import static org.doudi.calc.clause.Asked.rung;
import static org.doudi.core.fact.Truth.NO;
import static org.doudi.core.fact.Truth.OPEN;
import static org.doudi.core.fact.Truth.YES;

import java.util.List;
import org.doudi.core.fact.Truth;
import org.doudi.core.household.Asset;
import org.doudi.core.household.AssetKind;
import org.doudi.core.household.LabourCapacity;
import org.doudi.core.household.Role;
import org.doudi.core.household.Situation;
import org.doudi.core.money.Money;
import org.doudi.core.money.Rounding;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Promise;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.StandardRule;
import org.doudi.core.policy.Steering;
import org.doudi.core.policy.Steering.Measure.Kind;
import org.doudi.core.policy.Steering.Measure.Weight;

/** How Dongtai helps whom it monitors, and how they leave. The made-up standard is 600 yuan a month. */
final class DongtaiHelpClauses {

    private static final String CITY = "320981";

    private static final String DAY = "2021-12-14";

    private DongtaiHelpClauses() {}

    static List<Clause> all() {
        return List.of(
                new Clause("D7", "strictly above the line leaves, after a year", DongtaiHelpClauses::aboveAfterAYear),
                new Clause("D7", "measured after a year, then every half year", DongtaiHelpClauses::measured),
                new Clause(
                        "D7",
                        "monitored and out of its scope at once is said to be meant",
                        DongtaiHelpClauses::overlap),
                new Clause("D8", "three judgements where it was not spending", DongtaiHelpClauses::notBySpending),
                new Clause("D8", "two where it was", DongtaiHelpClauses::bySpending),
                new Clause("D9", "leaving is posted for seven days", DongtaiHelpClauses::exitNotice),
                new Clause("D10", "micro-loans up to 50 000 yuan for a business", DongtaiHelpClauses::loans),
                new Clause(
                        "D10", "start-up subsidies for the registered's first business", DongtaiHelpClauses::startUp),
                new Clause("D10", "training once and job fairs twice a year", DongtaiHelpClauses::work),
                new Clause("D10", "public posts where there is no other work", DongtaiHelpClauses::posts),
                new Clause("D11", "special assistance fills up to the standard", DongtaiHelpClauses::special),
                new Clause("D11", "it is for the city's countryside", DongtaiHelpClauses::countryside),
                new Clause("D14", "who qualifies for dibao gets dibao", DongtaiHelpClauses::dibao),
                new Clause("D14", "what dibao fills is not filled twice", DongtaiHelpClauses::notTwice),
                new Clause("D14", "what dibao would fill comes off first", DongtaiHelpClauses::afterDibao),
                new Clause("D14", "the standard rises with prices and never falls", DongtaiHelpClauses::risesOnly),
                new Clause("D16", "the monitored come first, others are not kept out", DongtaiHelpClauses::first));
    }

    /** Two people: 600 × 12 × 2 = 14 400. Entered on 14 December 2020; a year is over on the same day of 2021. */
    private static void aboveAfterAYear(Regime regime) {
        leaves(regime, YES, "14400.01", "2020-12-14");
        leaves(regime, NO, "14400.00", "2020-12-14");
        leaves(regime, NO, "14400.01", "2020-12-15");
        assertThat(rule(regime, Provision.Condition.class, "monitoring.exit", DAY)
                        .effect())
                .isEqualTo(Provision.Effect.EXITS);
    }

    private static void leaves(Regime regime, Truth expected, String income, String since) {
        Home home = judgedWell(Home.in(CITY, 2).earns(income).enrolled("monitoring", since));
        assertThat(holds(regime, "monitoring.exit", home.on(DAY)))
                .as("with %s, monitored since %s", income, since)
                .isEqualTo(expected);
    }

    private static Home judgedWell(Home home) {
        return home.yes("monitoring.stably-above", Role.THIRD_PARTY)
                .yes("monitoring.income-rose", Role.TOWNSHIP)
                .yes("monitoring.no-major-spending", Role.CIVIL_AFFAIRS);
    }

    private static void measured(Regime regime) {
        assertThat(rung(regime, "monitoring.review", since("2020-12-15").on(DAY)))
                .isEqualTo(12);
        assertThat(rung(regime, "monitoring.review", since("2020-12-14").on(DAY)))
                .isEqualTo(6);
    }

    private static Home since(String day) {
        return Home.in(CITY).enrolled("monitoring", day);
    }

    /** Scope (b) knows no line, so that somebody above it can be in scope and meet the conditions of leaving. */
    private static void overlap(Regime regime) {
        Promise.Exemption exemption = rule(regime, Promise.Exemption.class, "monitoring.exit.overlap", DAY);
        assertThat(exemption.programme()).isEqualTo("monitoring");
        assertThat(exemption.law()).isEqualTo(Promise.Law.EXIT);
    }

    private static void notBySpending(Regime regime) {
        List<String> questions =
                List.of("monitoring.stably-above", "monitoring.income-rose", "monitoring.no-major-spending");
        assertThat(holds(regime, "monitoring.exit", judgedWell(above("illness")).on(DAY)))
                .isEqualTo(YES);
        for (String asked : questions) {
            Home unasked = above("illness");
            Home against = above("illness").no(asked, Role.TOWNSHIP);
            for (String other : questions) {
                if (!other.equals(asked)) {
                    unasked.yes(other, Role.TOWNSHIP);
                    against.yes(other, Role.TOWNSHIP);
                }
            }
            assertThat(holds(regime, "monitoring.exit", unasked.on(DAY)))
                    .as("%s is not answered", asked)
                    .isEqualTo(OPEN);
            assertThat(holds(regime, "monitoring.exit", against.on(DAY)))
                    .as("%s is answered no", asked)
                    .isEqualTo(NO);
        }
    }

    private static Home above(String ground) {
        return Home.in(CITY).earns("9000.00").enrolled("monitoring", "2020-12-14", ground);
    }

    /** Whether income rose is not asked of those who came in by their spending. */
    private static void bySpending(Regime regime) {
        Home stable = above("EXPENDITURE").yes("monitoring.stably-above", Role.TOWNSHIP);
        assertThat(holds(regime, "monitoring.exit", stable.on(DAY)))
                .as("whether the cause is gone is not answered")
                .isEqualTo(OPEN);
        assertThat(holds(
                        regime,
                        "monitoring.exit",
                        stable.yes("monitoring.cause-gone", Role.THIRD_PARTY).on(DAY)))
                .isEqualTo(YES);
        Home causeRemains = judgedWell(above("EXPENDITURE")).no("monitoring.cause-gone", Role.TOWNSHIP);
        assertThat(holds(regime, "monitoring.exit", causeRemains.on(DAY))).isEqualTo(NO);
    }

    private static void exitNotice(Regime regime) {
        assertDays(regime, "monitoring.notice.exit", DAY, 7);
    }

    private static Home monitored() {
        return Home.in(CITY).enrolled("monitoring", "2020-12-14");
    }

    private static void loans(Regime regime) {
        String measure = "monitoring.measure.micro-loan";
        String question = "monitoring.starts-business";
        assertMeasure(regime, measure, DAY, Kind.FINANCIAL, Weight.ORDINARY);
        assertThat(rule(regime, Steering.Measure.class, measure, DAY).limit()).contains("monitoring.loan-limit");
        assertThat(bound(regime, "monitoring.loan-limit", DAY)).contains(ParameterValue.of(Money.ofYuan(50_000)));
        asked(regime, measure, monitored(), question);
    }

    /** The household may say so itself here; elsewhere not. */
    private static void asked(Regime regime, String measure, Home home, String question) {
        assertThat(holds(regime, measure, home.on(DAY)))
                .as("%s, unanswered", measure)
                .isEqualTo(OPEN);
        assertThat(holds(regime, measure, home.no(question, Role.TOWNSHIP).on(DAY)))
                .as("%s, answered no", measure)
                .isEqualTo(NO);
        assertThat(holds(
                        regime,
                        measure,
                        Home.in(CITY).yes(question, Role.TOWNSHIP).on(DAY)))
                .as("%s of others", measure)
                .isEqualTo(NO);
        Home answered = monitored().enrolled("registration", "2016-01-01").yes(question, Role.TOWNSHIP);
        assertThat(holds(regime, measure, answered.on(DAY)))
                .as("%s, answered yes", measure)
                .isEqualTo(YES);
    }

    private static void startUp(Regime regime) {
        assertMeasure(regime, "monitoring.measure.start-up", DAY, Kind.FINANCIAL, Weight.ORDINARY);
        Home registered = Home.in(CITY).enrolled("registration", "2016-01-01");
        asked(regime, "monitoring.measure.start-up", registered, "monitoring.first-business");
        assertThat(holds(
                        regime,
                        "monitoring.measure.start-up",
                        monitored()
                                .yes("monitoring.first-business", Role.TOWNSHIP)
                                .on(DAY)))
                .as("monitored only")
                .isEqualTo(NO);
    }

    private static void work(Regime regime) {
        workFor(regime, "monitoring.measure.training", Kind.EDUCATION, 1);
        workFor(regime, "monitoring.measure.job-fairs", Kind.EMPLOYMENT, 2);
    }

    private static void workFor(Regime regime, String measure, Kind kind, int timesAYear) {
        assertMeasure(regime, measure, DAY, kind, Weight.ORDINARY);
        assertThat(rule(regime, Steering.Measure.class, measure, DAY).timesAYear())
                .isEqualTo(timesAYear);
        asked(regime, measure, monitored(), "monitoring.wants-work");
        Home unable =
                monitored().head(one -> one.labour(LabourCapacity.LOST)).yes("monitoring.wants-work", Role.HOUSEHOLD);
        assertThat(holds(regime, measure, unable.on(DAY))).isEqualTo(NO);
    }

    private static void posts(Regime regime) {
        assertMeasure(regime, "monitoring.measure.public-posts", DAY, Kind.EMPLOYMENT, Weight.ORDINARY);
        asked(regime, "monitoring.measure.public-posts", monitored(), "monitoring.no-other-work");
    }

    /**
     * 600 × 3 − 20000/12 = 1800 − 1666.666… = 133.333…, up to the fen 133.34. At 21 600 a year nothing is left. The deposit
     * of 30 000.01 is more than dibao allows three people, of whom special assistance asks no property.
     */
    private static void special(Regime regime) {
        for (String day : List.of("2021-03-01", "2021-09-01")) {
            assertThat(monthly(
                            regime,
                            "special-assistance",
                            tooRichForDibao().earns("20000.00").on(day)))
                    .isEqualTo("133.34");
            assertThat(admitted(
                            regime,
                            "special-assistance",
                            tooRichForDibao().earns("21599.99").on(day)))
                    .isEqualTo(YES);
            assertThat(admitted(
                            regime,
                            "special-assistance",
                            tooRichForDibao().earns("21600.00").on(day)))
                    .isEqualTo(NO);
        }
        assertThat(bound(regime, "special-assistance.rounding", DAY))
                .contains(ParameterValue.of(Rounding.upTo(Rounding.Unit.FEN)));
    }

    private static Home tooRichForDibao() {
        return Home.in(CITY, 3).owns(Asset.of(AssetKind.DEPOSIT, Money.of("30000.01")));
    }

    private static void countryside(Regime regime) {
        assertThat(admitted(regime, "special-assistance", Home.in(CITY).on(DAY)))
                .isEqualTo(YES);
        assertThat(admitted(regime, "special-assistance", Home.in(CITY).urban().on(DAY)))
                .isEqualTo(NO);
        assertThat(admitted(regime, "special-assistance", Home.in("320982").on(DAY)))
                .isEqualTo(NO);
    }

    private static void dibao(Regime regime) {
        for (String day : List.of("2021-03-01", "2021-09-01")) {
            assertThat(monthly(
                            regime,
                            "dibao",
                            Home.in(CITY).earnsMonthly("599.99").on(day)))
                    .isEqualTo("0.01");
            assertThat(admitted(
                            regime,
                            "dibao",
                            Home.in(CITY).earnsMonthly("600.00").on(day)))
                    .isEqualTo(NO);
            assertThat(admitted(regime, "dibao", Home.in("320982").on(day)))
                    .as("the next city")
                    .isEqualTo(NO);
        }
    }

    private static void notTwice(Regime regime) {
        assertThat(admitted(
                        regime,
                        "special-assistance",
                        Home.in(CITY).enrolled("dibao", "2021-01-01").on(DAY)))
                .isEqualTo(NO);
        assertThat(admitted(
                        regime,
                        "special-assistance",
                        Home.in(CITY).wasEnrolled("dibao", "2021-01-01", DAY).on(DAY)))
                .isEqualTo(YES);
        assertThat(admitted(
                        regime,
                        "special-assistance",
                        Home.in(CITY).ofWhoseRecordNothingIsKnown().on(DAY)))
                .isEqualTo(OPEN);
    }

    /** Not on dibao yet, but dibao would pay all that is missing: 133.34 of it, and nothing is left. */
    private static void afterDibao(Regime regime) {
        assertThat(rule(regime, Provision.Gap.class, "special-assistance.gap", DAY)
                        .after())
                .containsExactly("dibao");
        Situation poor = Home.in(CITY, 3).earns("20000.00").on(DAY);
        assertThat(monthly(regime, "dibao", poor)).isEqualTo("133.34");
        assertThat(monthly(regime, "special-assistance", poor)).isEqualTo("0.00");
        Promise.Exemption less = rule(regime, Promise.Exemption.class, "special-assistance.after-dibao", DAY);
        assertThat(less.programme()).isEqualTo("special-assistance");
        assertThat(less.law()).isEqualTo(Promise.Law.MORE_INCOME);
    }

    private static void risesOnly(Regime regime) {
        StandardRule.Indexation indexation = rule(regime, StandardRule.Indexation.class, "dibao.indexation", DAY);
        assertThat(indexation.line()).isEqualTo("dibao.rural");
        assertThat(indexation.upwardOnly()).isTrue();
        assertThat(indexation.floor()).isEmpty();
        assertThat(bound(regime, indexation.rounding(), DAY))
                .contains(ParameterValue.of(Rounding.upTo(Rounding.Unit.FEN)));
    }

    private static void first(Regime regime) {
        assertMeasure(regime, "monitoring.measure.resources", DAY, Kind.ASSISTANCE, Weight.FIRST);
        assertMeasure(regime, "monitoring.measure.housing", DAY, Kind.RELOCATION, Weight.FIRST);
        for (String measure : List.of("monitoring.measure.resources", "monitoring.measure.housing")) {
            assertThat(holds(regime, measure, monitored().on(DAY))).as(measure).isEqualTo(YES);
            assertThat(holds(regime, measure, Home.in(CITY).on(DAY)))
                    .as(measure)
                    .isEqualTo(NO);
        }
    }
}

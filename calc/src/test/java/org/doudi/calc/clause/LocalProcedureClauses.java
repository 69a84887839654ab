package org.doudi.calc.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.calc.clause.Asked.assertDays;
import static org.doudi.calc.clause.Asked.rule;
import static org.doudi.core.household.Role.CIVIL_AFFAIRS;
import static org.doudi.core.household.Role.HOUSEHOLD;
import static org.doudi.core.household.Role.POVERTY_OFFICE;
import static org.doudi.core.household.Role.THIRD_PARTY;
import static org.doudi.core.household.Role.TOWNSHIP;
import static org.doudi.core.household.Role.VILLAGE_COMMITTEE;

import java.util.List;
import org.doudi.core.finding.Matter;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;
import org.doudi.core.procedure.Addressee;
import org.doudi.core.procedure.Clock;
import org.doudi.core.procedure.Evidence;
import org.doudi.core.procedure.Item;
import org.doudi.core.procedure.Place;
import org.doudi.core.procedure.Way;
import org.doudi.core.procedure.Work;

/** How Chongqing, Shangrao and Dongtai come to a decision. */
final class LocalProcedureClauses {

    private static final String DIBAO = "dibao.procedure.admission";
    private static final String LEAVING_DIBAO = "dibao.procedure.exit";
    private static final String REGISTRATION = "registration.procedure.admission";
    private static final String IN_CHONGQING = "2018-05-01";
    private static final String IN_SHANGRAO = "2018-05-01";

    /** Under the national measures of 2012 and under those of 2021. */
    private static final List<String> IN_DONGTAI = List.of("2021-03-01", "2021-09-01");

    private LocalProcedureClauses() {}

    static List<Clause> all() {
        return List.of(
                new Clause(
                        "C8",
                        "nobody is approved for dibao without a comparison",
                        LocalProcedureClauses::dibaoCompares),
                new Clause("C8", "nor registered", LocalProcedureClauses::registrationCompares),
                new Clause(
                        "C14", "who finds people opens the case, the head still signs", LocalProcedureClauses::found),
                new Clause("C14", "townships and villages report what changes", LocalProcedureClauses::changes),
                new Clause("C15", "the poverty office adjusts what was found", LocalProcedureClauses::adjusted),
                new Clause("C16", "protection is looked at before anybody leaves", LocalProcedureClauses::protection),
                new Clause("C18", "the lists are told to the village", LocalProcedureClauses::lists),
                new Clause("C24", "applied for and approved within 30 days", LocalProcedureClauses::within),
                new Clause(
                        "C24", "after an objection checked, and posted for three days", LocalProcedureClauses::again),
                new Clause("C25", "nobody leaves without a finding and a decision", LocalProcedureClauses::leaving),
                new Clause(
                        "S5", "compared, checked, appraised, posted, heard, decided", LocalProcedureClauses::hearing),
                new Clause("S6", "a simple matter on the spot", regime -> urgent(regime, "simple", 0)),
                new Clause("S6", "an ordinary one within a week", regime -> urgent(regime, "ordinary", 7)),
                new Clause("S6", "a complex one jointly, in a time of its own", LocalProcedureClauses::complex),
                new Clause("D5", "village, town and city decide and post in turn", LocalProcedureClauses::threeLevels),
                new Clause("D5", "entered in the national system, agencies informed", LocalProcedureClauses::entered),
                new Clause("D6", "20 working days, not those of the platform", LocalProcedureClauses::clock),
                new Clause("D7", "on comparison and visit both, every time", LocalProcedureClauses::measured),
                new Clause("D9", "posted in the village, then told to the person", LocalProcedureClauses::told),
                new Clause(
                        "D15", "property is assessed, by third parties if need be", LocalProcedureClauses::property));
    }

    private static void dibaoCompares(Regime regime) {
        Staged admission = Staged.of(regime, DIBAO, IN_CHONGQING);
        assertThat(admission.next("apply", Way.DONE)).isEqualTo("compare");
        assertThat(admission.at("compare", Work.Referral.class).gives()).isEqualTo(Evidence.DATA_COMPARISON);
        assertThat(admission.at("county", Work.Determination.class).evidence()).contains(Evidence.DATA_COMPARISON);
    }

    private static void registrationCompares(Regime regime) {
        Staged admission = Staged.of(regime, REGISTRATION, IN_CHONGQING);
        assertThat(admission.straight()).startsWith("apply", "compare", "decide");
        assertThat(admission.at("decide", Work.Determination.class).evidence())
                .containsExactly(Evidence.DATA_COMPARISON);
    }

    private static void found(Regime regime) {
        for (String procedure : List.of(DIBAO, REGISTRATION)) {
            Work.Lodging apply = Staged.of(regime, procedure, IN_CHONGQING).at("apply", Work.Lodging.class);
            assertThat(apply.by()).containsExactlyInAnyOrder(HOUSEHOLD, VILLAGE_COMMITTEE, TOWNSHIP);
            assertThat(apply.signed()).isTrue();
        }
    }

    private static void changes(Regime regime) {
        Work.Lodging report = Staged.of(regime, LEAVING_DIBAO, IN_CHONGQING).at("report", Work.Lodging.class);
        assertThat(report.by())
                .containsExactlyInAnyOrder(HOUSEHOLD, VILLAGE_COMMITTEE, TOWNSHIP, CIVIL_AFFAIRS, POVERTY_OFFICE);
        assertThat(report.signed()).isFalse();
    }

    private static void adjusted(Regime regime) {
        Staged review = Staged.of(regime, "registration.procedure.review", IN_CHONGQING);
        assertThat(review.straight()).containsExactly("call", "check", "decide", "kept");
        assertThat(review.at("decide", Work.Determination.class).by()).containsExactly(POVERTY_OFFICE);
    }

    private static void protection(Regime regime) {
        Staged exit = Staged.of(regime, LEAVING_DIBAO, IN_CHONGQING);
        assertThat(exit.at("check", Work.Investigation.class).findings()).contains(Matter.PROTECTION);
        assertThat(exit.at("decide", Work.Determination.class).findings()).contains(Matter.PROTECTION);
    }

    private static void lists(Regime regime) {
        for (String procedure : List.of(DIBAO, REGISTRATION)) {
            Staged admission = Staged.of(regime, procedure, IN_CHONGQING);
            assertThat(admission.straight()).endsWith("publish", "enrolled");
            assertThat(admission.at("publish", Work.Notification.class).to()).containsExactly(Addressee.VILLAGE);
        }
    }

    /** From handing in to approval, without appraisal and notices. */
    private static void within(Regime regime) {
        Staged admission = Staged.of(regime, DIBAO, IN_CHONGQING);
        admission.assertClock("whole", 30, Clock.Unit.CALENDAR);
        assertThat(admission.clock("whole").runsAt())
                .containsExactlyInAnyOrder("compare", "check", "recheck", "opinion", "recheck-objection", "county");
        assertThat(admission.straight())
                .containsExactly(
                        "apply",
                        "compare",
                        "check",
                        "appraise",
                        "opinion",
                        "post-village",
                        "county",
                        "publish",
                        "enrolled");
        assertThat(admission.at("county", Work.Determination.class).by()).containsExactly(CIVIL_AFFAIRS);
    }

    private static void again(Regime regime) {
        Staged admission = Staged.of(regime, DIBAO, IN_CHONGQING);
        assertThat(admission.next("post-village", Way.OBJECTED)).isEqualTo("recheck-objection");
        assertThat(admission.next("recheck-objection", Way.DONE)).isEqualTo("post-recheck");
        assertDays(regime, admission.at("post-recheck", Work.Posting.class).days(), IN_CHONGQING, 3);
    }

    private static void leaving(Regime regime) {
        Staged dibao = Staged.of(regime, LEAVING_DIBAO, IN_CHONGQING);
        assertThat(dibao.at("decide", Work.Determination.class).findings())
                .containsExactlyInAnyOrder(Matter.EXIT, Matter.PROTECTION, Matter.LEAVING);
        assertThat(dibao.straight()).containsExactly("report", "check", "decide", "tell", "struck-off");
        Staged registered = Staged.of(regime, "registration.procedure.review", IN_CHONGQING);
        assertThat(registered.at("decide", Work.Determination.class).findings()).containsExactly(Matter.LEAVING);
        assertThat(registered.next("decide", Way.REFUSED)).isEqualTo("struck-off");
    }

    private static void hearing(Regime regime) {
        Staged admission = Staged.of(regime, DIBAO, IN_SHANGRAO);
        assertThat(admission.straight())
                .containsExactly(
                        "apply",
                        "compare",
                        "check",
                        "appraise",
                        "opinion",
                        "post-village",
                        "county",
                        "post-county",
                        "decide",
                        "enrolled");
        assertThat(admission.next("post-village", Way.OBJECTED)).isEqualTo("hearing");
        assertThat(admission.at("hearing", Work.Hearing.class).by()).containsExactly(CIVIL_AFFAIRS);
        assertThat(admission.next("post-county", Way.OBJECTED)).isEqualTo("hearing-county");
    }

    private static void urgent(Regime regime, String matter, int days) {
        Staged response = urgent(regime, matter);
        response.assertClock("response", days, Clock.Unit.CALENDAR);
        assertThat(response.at("decide", Work.Determination.class).by()).containsExactly(TOWNSHIP);
    }

    /** How long is said of each case. */
    private static void complex(Regime regime) {
        Staged response = urgent(regime, "complex");
        response.assertOpen(response.clock("response").days());
        assertThat(response.at("decide", Work.Determination.class).by())
                .containsExactlyInAnyOrder(TOWNSHIP, CIVIL_AFFAIRS);
    }

    /** The time runs from the day on which it is found, and somebody is made responsible first. */
    private static Staged urgent(Regime regime, String matter) {
        String programme = "urgent-assistance";
        rule(regime, Provision.Programme.class, programme, IN_SHANGRAO);
        Staged response = Staged.of(regime, programme + ".procedure." + matter, IN_SHANGRAO);
        assertThat(response.straight()).containsExactly("report", "assign", "decide", "enrolled");
        assertThat(response.at("assign", Work.Undertaking.class).items()).containsExactly(Item.RESPONSIBLE);
        assertThat(response.clock("response").runsAt()).containsExactlyInAnyOrder("report", "assign", "decide");
        return response;
    }

    private static Staged monitored(Regime regime, String occasion, String day) {
        return Staged.of(regime, "monitoring.procedure." + occasion, day);
    }

    private static void threeLevels(Regime regime) {
        for (String day : IN_DONGTAI) {
            Staged admission = monitored(regime, "admission", day);
            assertThat(admission.straight())
                    .containsExactly(
                            "declare",
                            "platform",
                            "survey",
                            "village",
                            "post-village",
                            "town",
                            "post-town",
                            "city",
                            "post-city",
                            "enter",
                            "enrolled");
            assertThat(admission.at("village", Work.Determination.class).by()).containsExactly(VILLAGE_COMMITTEE);
            assertThat(admission.at("town", Work.Determination.class).by()).containsExactly(TOWNSHIP);
            assertThat(admission.at("city", Work.Determination.class).by()).containsExactly(POVERTY_OFFICE);
        }
    }

    private static void entered(Regime regime) {
        for (String day : IN_DONGTAI) {
            assertThat(monitored(regime, "admission", day)
                            .at("enter", Work.Notification.class)
                            .to())
                    .containsExactlyInAnyOrder(Addressee.NATIONAL_SYSTEM, Addressee.AGENCIES);
        }
    }

    /** It runs while somebody waits to be sent to the platform, and stands from there until the answer. */
    private static void clock(Regime regime) {
        for (String day : IN_DONGTAI) {
            Staged admission = monitored(regime, "admission", day);
            admission.assertClock("decision", 20, Clock.Unit.WORKING);
            assertThat(admission.clock("decision").runsAt())
                    .contains("declare", "platform", "post-village", "post-town", "post-city")
                    .doesNotContain("enter");
            assertThat(admission.clock("decision").standsWhileAsked()).isTrue();
            assertThat(admission.at("platform", Work.Referral.class).gives()).isEqualTo(Evidence.DATA_COMPARISON);
        }
    }

    private static void measured(Regime regime) {
        for (String day : IN_DONGTAI) {
            for (String occasion : List.of("exit", "review")) {
                assertThat(monitored(regime, occasion, day)
                                .at("decide", Work.Determination.class)
                                .evidence())
                        .as(occasion)
                        .contains(Evidence.HOME_VISIT, Evidence.DATA_COMPARISON);
            }
        }
    }

    private static void told(Regime regime) {
        for (String day : IN_DONGTAI) {
            Staged exit = monitored(regime, "exit", day);
            assertThat(exit.straight()).endsWith("decide", "post-exit", "tell", "struck-off");
            assertThat(exit.at("post-exit", Work.Posting.class).where()).isEqualTo(Place.VILLAGE);
            assertThat(exit.at("tell", Work.Notification.class).to()).containsExactly(Addressee.HOUSEHOLD);
        }
    }

    private static void property(Regime regime) {
        for (String day : IN_DONGTAI) {
            Work.Investigation entry = monitored(regime, "admission", day).at("survey", Work.Investigation.class);
            assertThat(entry.evidence()).contains(Evidence.PROPERTY_ASSESSMENT);
            assertThat(entry.by()).contains(THIRD_PARTY);
            Work.Investigation exit = monitored(regime, "exit", day).at("measure", Work.Investigation.class);
            assertThat(exit.evidence()).contains(Evidence.PROPERTY_ASSESSMENT);
            assertThat(exit.by()).contains(THIRD_PARTY);
        }
    }
}

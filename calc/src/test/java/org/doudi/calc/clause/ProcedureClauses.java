package org.doudi.calc.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.calc.clause.Asked.bound;
import static org.doudi.core.household.Role.APPRAISAL_GROUP;
import static org.doudi.core.household.Role.CIVIL_AFFAIRS;
import static org.doudi.core.household.Role.HOUSEHOLD;
import static org.doudi.core.household.Role.POVERTY_OFFICE;
import static org.doudi.core.household.Role.VILLAGE_COMMITTEE;

import java.util.List;
import org.doudi.core.money.Ratio;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Regime;
import org.doudi.core.procedure.Addressee;
import org.doudi.core.procedure.Evidence;
import org.doudi.core.procedure.Formality;
import org.doudi.core.procedure.Item;
import org.doudi.core.procedure.Place;
import org.doudi.core.procedure.Way;
import org.doudi.core.procedure.Work;

/** How Xixia and the county of the registration come to a decision. */
final class ProcedureClauses {

    private static final String IN_XIXIA = "2014-05-01";
    private static final String IN_THE_COUNTY = "2013-06-01";

    private ProcedureClauses() {}

    static List<Clause> all() {
        return List.of(
                new Clause("X2", "the head alone applies, and signs", ProcedureClauses::headSigns),
                new Clause("X4", "from the appraisal up to the district, each posted", ProcedureClauses::xixiaSteps),
                new Clause(
                        "X4",
                        "a simple majority of those present, two thirds of the group",
                        ProcedureClauses::xixiaVote),
                new Clause("X5", "entered once the district's notice has stood", ProcedureClauses::xixiaEnters),
                new Clause("X6", "nobody is enrolled before the three are there", ProcedureClauses::xixiaSupport),
                new Clause("X9", "support stops after account, appraisal and notice", ProcedureClauses::xixiaLeaves),
                new Clause("R3", "the village's meeting answers three questions", ProcedureClauses::countyCompares),
                new Clause("R6", "signed by the cadre, then by the head with the seal", ProcedureClauses::countySigns),
                new Clause("R6", "the result returns to the village", ProcedureClauses::countySteps),
                new Clause("R7", "a group of 9 to 15, two thirds of it there", ProcedureClauses::countyGroup),
                new Clause("R10", "the poverty office keeps or strikes off", ProcedureClauses::countyReviews),
                new Clause("R11", "all six are there before anybody is enrolled", ProcedureClauses::countySupport),
                new Clause("R12", "no review without a spot check", ProcedureClauses::countyVisits),
                new Clause("R13", "indicators come between the two meetings", ProcedureClauses::countyIndicators));
    }

    private static Staged xixia(Regime regime) {
        return Staged.of(regime, "development.procedure.admission", IN_XIXIA);
    }

    private static void headSigns(Regime regime) {
        Work.Lodging apply = xixia(regime).at("apply", Work.Lodging.class);
        assertThat(apply.by()).containsExactly(HOUSEHOLD);
        assertThat(apply.signed()).isTrue();
    }

    private static void xixiaSteps(Regime regime) {
        Staged admission = xixia(regime);
        assertThat(admission.straight())
                .startsWith(
                        "apply",
                        "appraise",
                        "account",
                        "post-village",
                        "examine",
                        "town",
                        "post-town",
                        "consult",
                        "approve",
                        "post-district");
        assertThat(admission.at("post-village", Work.Posting.class).where()).isEqualTo(Place.VILLAGE);
        assertThat(admission.at("post-town", Work.Posting.class).where()).isEqualTo(Place.TOWNSHIP);
        assertThat(admission.at("post-district", Work.Posting.class).where()).isEqualTo(Place.COUNTY);
        assertThat(admission.at("approve", Work.Determination.class).by())
                .containsExactlyInAnyOrder(CIVIL_AFFAIRS, POVERTY_OFFICE);
    }

    /** No figure in the plan: the defaults. */
    private static void xixiaVote(Regime regime) {
        Work.Appraisal appraisal = xixia(regime).at("appraise", Work.Appraisal.class);
        assertThat(appraisal.by()).containsExactlyInAnyOrder(APPRAISAL_GROUP, VILLAGE_COMMITTEE);
        assertMajority(regime, appraisal, IN_XIXIA);
    }

    private static void xixiaEnters(Regime regime) {
        Staged admission = xixia(regime);
        assertThat(admission.next("post-district", Way.UNDISPUTED)).isEqualTo("enter");
        assertThat(admission.at("enter", Work.Notification.class).to()).containsExactly(Addressee.LOW_INCOME_SYSTEM);
    }

    private static void xixiaSupport(Regime regime) {
        Staged admission = xixia(regime);
        assertThat(admission.straight()).endsWith("enter", "support", "enrolled");
        assertThat(admission.at("support", Work.Undertaking.class).items())
                .containsExactlyInAnyOrder(Item.PROJECT, Item.FUNDS, Item.RESPONSIBLE);
    }

    private static void xixiaLeaves(Regime regime) {
        Staged exit = Staged.of(regime, "development.procedure.exit", IN_XIXIA);
        assertThat(exit.straight())
                .containsExactly("propose", "account", "appraise", "post-exit", "stop", "struck-off");
        assertThat(exit.at("post-exit", Work.Posting.class).days()).isEqualTo("development.notice.exit");
    }

    private static Staged county(Regime regime) {
        return Staged.of(regime, "registration.procedure.admission", IN_THE_COUNTY);
    }

    /** Five comparisons by name, of which the copy has three. */
    private static void countyCompares(Regime regime) {
        assertThat(county(regime).at("appraise", Work.Appraisal.class).asks())
                .containsExactlyInAnyOrder(
                        "appraisal.income-and-sources",
                        "appraisal.assets-and-consumption",
                        "appraisal.labour-and-causes");
    }

    private static void countySigns(Regime regime) {
        Staged admission = county(regime);
        assertThat(admission.at("cadre", Work.Determination.class).formalities())
                .containsExactly(Formality.CADRE_SIGNS);
        assertThat(admission.at("head", Work.Determination.class).formalities())
                .containsExactlyInAnyOrder(Formality.HEAD_SIGNS, Formality.SEALED);
    }

    private static void countySteps(Regime regime) {
        Staged admission = county(regime);
        assertThat(admission.straight())
                .startsWith(
                        "apply",
                        "group",
                        "indicators",
                        "appraise",
                        "post-village",
                        "cadre",
                        "township",
                        "post-township",
                        "head",
                        "county",
                        "post-county",
                        "return");
        assertThat(admission.at("return", Work.Notification.class).to()).containsExactly(Addressee.VILLAGE);
    }

    private static void countyGroup(Regime regime) {
        Work.Appraisal appraisal = county(regime).at("appraise", Work.Appraisal.class);
        assertThat(appraisal.least()).isEqualTo(9);
        assertThat(appraisal.most()).isEqualTo(15);
        assertMajority(regime, appraisal, IN_THE_COUNTY);
    }

    private static void countyReviews(Regime regime) {
        Staged review = Staged.of(regime, "registration.procedure.review", IN_THE_COUNTY);
        assertThat(review.at("decide", Work.Determination.class).by()).containsExactly(POVERTY_OFFICE);
        assertThat(review.next("decide", Way.APPROVED)).isEqualTo("kept");
        assertThat(review.next("decide", Way.REFUSED)).isEqualTo("struck-off");
    }

    private static void countySupport(Regime regime) {
        Staged admission = county(regime);
        assertThat(admission.straight()).endsWith("support", "enrolled");
        assertThat(admission.at("support", Work.Undertaking.class).items()).containsExactlyInAnyOrder(Item.values());
    }

    private static void countyVisits(Regime regime) {
        Staged review = Staged.of(regime, "registration.procedure.review", IN_THE_COUNTY);
        assertThat(review.at("visit", Work.Investigation.class).evidence()).containsExactly(Evidence.SPOT_CHECK);
        assertThat(review.at("decide", Work.Determination.class).evidence()).containsExactly(Evidence.SPOT_CHECK);
    }

    private static void countyIndicators(Regime regime) {
        Staged admission = county(regime);
        assertThat(admission.next("group", Way.PASSED)).isEqualTo("indicators");
        Work.Investigation indicators = admission.at("indicators", Work.Investigation.class);
        assertThat(indicators.by()).contains(VILLAGE_COMMITTEE);
        assertThat(indicators.evidence()).contains(Evidence.INDICATORS);
        assertThat(admission.next("indicators", Way.DONE)).isEqualTo("appraise");
    }

    /** More than half of those present, and present at least two thirds. */
    private static void assertMajority(Regime regime, Work.Appraisal appraisal, String day) {
        assertThat(bound(regime, appraisal.attendance(), day)).contains(ParameterValue.of(Ratio.of(2, 3)));
        assertThat(bound(regime, appraisal.pass(), day)).contains(ParameterValue.of(Ratio.of(1, 2)));
        assertThat(appraisal.moreThanPass()).isTrue();
    }
}

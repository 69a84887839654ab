package org.doudi.workflow.life;

import static org.doudi.core.fact.Truth.NO;
import static org.doudi.core.fact.Truth.YES;
import static org.doudi.core.finding.Matter.ADMISSION;
import static org.doudi.core.finding.Matter.EXIT;
import static org.doudi.core.finding.Matter.LEAVING;
import static org.doudi.core.procedure.Addressee.AGENCIES;
import static org.doudi.core.procedure.Addressee.HOUSEHOLD;
import static org.doudi.core.procedure.Addressee.NATIONAL_SYSTEM;
import static org.doudi.core.procedure.Evidence.DATA_COMPARISON;
import static org.doudi.core.procedure.Evidence.HOME_VISIT;
import static org.doudi.core.procedure.Evidence.INCOME_ACCOUNT;
import static org.doudi.core.procedure.Evidence.PROPERTY_ASSESSMENT;

import org.doudi.core.fact.Truth;
import org.doudi.core.household.Role;
import org.doudi.core.pack.Packs;
import org.doudi.core.procedure.Result;
import org.junit.jupiter.api.Test;

/** Monitoring in Dongtai: found on a visit, measured after a year and every half year then, out, and in again. */
class Dongtai2020LifeTest {

    private static final String ADMISSIONS = "monitoring.procedure.admission";
    private static final String EXITS = "monitoring.procedure.exit";
    private static final String REVIEWS = "monitoring.procedure.review";

    private final Life life = Life.under("dongtai-2020", Packs.NATIONAL_2012, Packs.NATIONAL_2021, Packs.DONGTAI_2020);

    @Test
    void from_discovery_to_exit_and_back() {
        is_found_on_a_visit();
        is_compared_by_the_platform();
        is_objected_to_in_the_village();
        is_sent_back_by_the_town();
        is_entered();
        does_not_leave_after_a_year();
        is_measured_after_half_a_year();
        leaves_after_another();
        comes_back_within_twenty_days();
        life.isKept();
    }

    private void is_found_on_a_visit() {
        // D5: by declaration, by visits or by alerts. Without a declaration the clock starts when the case is opened.
        life.on("2021-03-01").by(Role.RESIDENT_CADRE).onAVisit().opens("monitoring-1", ADMISSIONS);
        // D6, twenty working days: 2 to 5, 8 to 12, 15 to 19, 22 to 26, 29 March.
        life.isDue("decision", "2021-03-29");
        life.cannot("signature.missing").submits();
        life.household().signs();
        life.by(Role.RESIDENT_CADRE).submits().isAt("platform");
    }

    /** D6: it stands from dispatch to answer, not while waiting for the month's batch. */
    private void is_compared_by_the_platform() {
        life.on("2021-03-05").povertyOffice().isDue("decision", "2021-03-29");
        life.by(Role.OTHER_AGENCY).cannot("referral.unsent").answers();
        life.povertyOffice().sends().isNotDue("decision");
        life.on("2021-03-15").by(Role.OTHER_AGENCY).answers().isAt("survey");
        // Four were spent, 2 to 5 March. Sixteen are left: 16 to 19, 22 to 26, 29 March to 2 April, 6 and 7 April.
        life.isDue("decision", "2021-04-07");
        // D15: property is assessed with income; a third party may do it.
        life.on("2021-03-17")
                .township()
                .records(1, INCOME_ACCOUNT)
                .cannot("evidence.missing")
                .finishes();
        life.by(Role.THIRD_PARTY).records(1, PROPERTY_ASSESSMENT).finishes().isAt("village");
    }

    private void is_objected_to_in_the_village() {
        // D5, seven days by default: 18 to 24 March.
        life.village().approves().posts().standsThrough("2021-03-24");
        life.on("2021-03-22").household().objects();
        life.on("2021-03-24").village().cannot("notice.runs").takesDown();
        life.on("2021-03-25").takesDown().isAt("survey");
        life.on("2021-03-26").township().cannot("evidence.missing").finishes();
        life.records(1, INCOME_ACCOUNT, PROPERTY_ASSESSMENT).finishes();
        life.village().approves().posts().standsThrough("2021-04-02");
        life.on("2021-04-03").takesDown().isAt("town");
    }

    private void is_sent_back_by_the_town() {
        life.on("2021-04-06")
                .township()
                .isDue("decision", "2021-04-07")
                .sendsBack()
                .isAt("survey");
        life.on("2021-04-07").records(1, INCOME_ACCOUNT, PROPERTY_ASSESSMENT).finishes();
        life.village().approves().posts().standsThrough("2021-04-14");
        // D6: notices run inside the twenty days, which are over now.
        life.on("2021-04-15").takesDown().isDue("decision", "2021-04-07");
        life.township().approves().posts().standsThrough("2021-04-22");
        life.on("2021-04-23").takesDown().isAt("city");
    }

    private void is_entered() {
        // C24's rule holds here too: what is not found does not pass.
        life.povertyOffice().cannot("finding.open").approves();
        life.finds(ADMISSION, YES).approves().posts().standsThrough("2021-04-30");
        life.on("2021-05-06").takesDown().isAt("enter");
        // D5: entered in the national system, and the agencies are told.
        life.tells(NATIONAL_SYSTEM).cannot("notification.missing").finishes();
        life.tells(AGENCIES).finishes();
        life.ended(
                Result.ENROLLED,
                "declare",
                "platform",
                "survey",
                "village",
                "post-village",
                "survey",
                "village",
                "post-village",
                "town",
                "survey",
                "village",
                "post-village",
                "town",
                "post-town",
                "city",
                "post-city",
                "enter",
                "enrolled");
    }

    private void is_measured(Truth answer) {
        // D7: comparison and visit together; D15: property with income.
        life.township().records(1, HOME_VISIT, INCOME_ACCOUNT);
        life.cannot("evidence.missing", "finding.open").finishes();
        life.by(Role.THIRD_PARTY).records(1, DATA_COMPARISON, PROPERTY_ASSESSMENT);
        // D8: "stably" is somebody's judgement beside the measurement.
        life.povertyOffice().judges("monitoring.stably-above", answer);
        life.finds(EXIT, answer).finds(LEAVING, answer).finishes();
    }

    /** D7: measured once a year. */
    private void does_not_leave_after_a_year() {
        life.on("2022-05-09").township().opens("exit-1", EXITS, "monitoring-1").submits();
        life.on("2022-05-11");
        is_measured(NO);
        life.on("2022-05-12").cannot("finding.against").approves();
        life.refuses().ended(Result.KEPT, "call", "measure", "decide", "kept");
    }

    /** D7: who does not meet it after a year is measured every half year. */
    private void is_measured_after_half_a_year() {
        life.on("2022-11-14")
                .povertyOffice()
                .opens("review-1", REVIEWS, "exit-1")
                .submits();
        life.on("2022-11-16");
        is_measured(NO);
        life.on("2022-11-17").sendsBack().isAt("measure");
        life.on("2022-11-18").cannot("evidence.missing", "finding.open").finishes();
        is_measured(NO);
        life.cannot("finding.against").refuses();
        life.approves().ended(Result.KEPT, "call", "measure", "decide", "measure", "decide", "kept");
    }

    /** D9: posted in the village and told to the person. */
    private void leaves_after_another() {
        life.on("2023-05-15")
                .povertyOffice()
                .opens("review-2", REVIEWS, "review-1")
                .submits();
        is_measured(YES);
        life.on("2023-05-16").cannot("finding.against").approves();
        life.refuses().isAt("post-exit").posts().standsThrough("2023-05-23");
        life.on("2023-05-23")
                .household()
                .objects()
                .cannot("withdrawal.occasion")
                .withdraws();
        life.on("2023-05-24").povertyOffice().takesDown().isAt("measure");
        life.on("2023-05-26");
        is_measured(YES);
        life.refuses().posts().standsThrough("2023-06-02");
        life.on("2023-06-03").takesDown().isAt("tell");
        life.cannot("notification.missing").finishes();
        life.tells(HOUSEHOLD).finishes();
        life.ended(
                Result.STRUCK_OFF,
                "call",
                "measure",
                "decide",
                "post-exit",
                "measure",
                "decide",
                "post-exit",
                "tell",
                "struck-off");
    }

    /** D6: with nothing in between twenty working days are enough for three notices. */
    private void comes_back_within_twenty_days() {
        life.on("2023-09-04")
                .household()
                .opens("monitoring-2", ADMISSIONS, "review-2")
                .signs()
                .submits();
        // Twenty: 5 to 8, 11 to 15, 18 to 22, 25 to 28 September, and the 7th and 8th of October, a worked weekend.
        life.isDue("decision", "2023-10-08");
        life.on("2023-09-05").povertyOffice().sends();
        life.on("2023-09-08").by(Role.OTHER_AGENCY).answers();
        // One was spent, the 5th. Nineteen: 11 to 15, 18 to 22, 25 to 28 September, 7 to 11 October.
        life.isDue("decision", "2023-10-11");
        life.on("2023-09-11")
                .township()
                .records(1, INCOME_ACCOUNT, PROPERTY_ASSESSMENT)
                .finishes();
        life.village().approves().posts().standsThrough("2023-09-18");
        life.on("2023-09-19").takesDown();
        life.township().approves().posts().standsThrough("2023-09-26");
        life.on("2023-09-27").takesDown();
        life.povertyOffice().finds(ADMISSION, YES).approves().posts().standsThrough("2023-10-04");
        life.on("2023-10-07").takesDown().isNotDue("decision");
        life.tells(NATIONAL_SYSTEM, AGENCIES).finishes();
        life.ended(
                Result.ENROLLED,
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
    }
}

package org.doudi.workflow.life;

import static org.doudi.core.fact.Truth.NO;
import static org.doudi.core.fact.Truth.YES;
import static org.doudi.core.finding.Matter.ADMISSION;
import static org.doudi.core.finding.Matter.LEAVING;
import static org.doudi.core.procedure.Addressee.VILLAGE;
import static org.doudi.core.procedure.Evidence.INCOME_ACCOUNT;
import static org.doudi.core.procedure.Evidence.INDICATORS;
import static org.doudi.core.procedure.Evidence.SPOT_CHECK;
import static org.doudi.core.procedure.Formality.CADRE_SIGNS;
import static org.doudi.core.procedure.Formality.HEAD_SIGNS;
import static org.doudi.core.procedure.Formality.SEALED;

import java.util.Map;
import org.doudi.core.fact.Truth;
import org.doudi.core.household.Role;
import org.doudi.core.pack.Packs;
import org.doudi.core.procedure.Item;
import org.doudi.core.procedure.Result;
import org.junit.jupiter.api.Test;

/** Registration at the 2300-yuan line: three reviews, three notices of 7, 7 and 15 days (R6), and a review every half year. */
class Registration2300LifeTest {

    private static final String ADMISSIONS = "registration.procedure.admission";
    private static final String REVIEWS = "registration.procedure.review";

    /** R3: of the five comparisons the copy has three. */
    private static final Map<String, Truth> COMPARED = Map.of(
            "appraisal.assets-and-consumption", YES,
            "appraisal.income-and-sources", YES,
            "appraisal.labour-and-causes", NO);

    private final Life life =
            Life.under("registration-2300", Packs.NATIONAL_2012, Packs.POVERTY_LINES, Packs.REGISTRATION_2300);

    @Test
    void from_application_to_striking_off_and_back() {
        applies();
        is_objected_to_in_the_village();
        is_sent_back_by_the_cadre();
        is_reviewed_and_posted_by_the_township();
        is_approved_by_the_county();
        gets_support();
        is_reviewed_and_stays();
        is_reviewed_and_struck_off();
        comes_back();
        life.isKept();
    }

    private void applies() {
        life.on("2013-01-07")
                .household()
                .opens("registration-1", ADMISSIONS)
                .submits()
                .isAt("group");
        // R6: first the villagers' group.
        life.on("2013-01-08").by(Role.APPRAISAL_GROUP).meets(6, 4, 3).isAt("indicators");
        // R13: indicators before the appraisal.
        life.on("2013-01-09")
                .records(1, INCOME_ACCOUNT)
                .cannot("evidence.missing")
                .finishes();
        life.records(1, INDICATORS).finishes().isAt("appraise");
        // R7: a vote by a group of 8 or 16, or without attendance, is refused.
        life.on("2013-01-10").cannot("appraisal.group").meets(8, 8, 8, 8, COMPARED);
        life.cannot("appraisal.group").meets(16, 16, 16, 16, COMPARED);
        life.cannot("appraisal.attendance").meets(9, 5, 5, 5, COMPARED);
        // R3: every comparison is answered.
        life.cannot("appraisal.unanswered").meets(9, 6, 6, 4, Map.of("appraisal.income-and-sources", YES));
        life.meets(9, 6, 6, 4, COMPARED).isAt("post-village");
    }

    private void is_objected_to_in_the_village() {
        // R6, seven calendar days: 11 to 17 January.
        life.posts().standsThrough("2013-01-17");
        life.on("2013-01-15").village().objects();
        life.on("2013-01-17").cannot("notice.runs").takesDown();
        life.on("2013-01-18").takesDown().isAt("indicators");
    }

    /** R6: signed by the resident cadre, or not. */
    private void is_sent_back_by_the_cadre() {
        life.on("2013-01-21");
        is_looked_into_again();
        life.standsThrough("2013-01-28");
        life.on("2013-01-29").village().takesDown().isAt("cadre");
        life.by(Role.RESIDENT_CADRE).sendsBack().isAt("indicators");

        life.on("2013-01-30");
        is_looked_into_again();
        life.standsThrough("2013-02-06");
        life.on("2013-02-07").village().takesDown();
        life.by(Role.RESIDENT_CADRE).cannot("formality.missing").approves();
        life.approves(CADRE_SIGNS).isAt("township");
    }

    private void is_looked_into_again() {
        life.by(Role.APPRAISAL_GROUP).records(1, INCOME_ACCOUNT, INDICATORS).finishes();
        life.meets(15, 10, 10, 6, COMPARED).posts();
    }

    private void is_reviewed_and_posted_by_the_township() {
        life.on("2013-02-07").township().approves().isAt("post-township");
        // R6: calendar days, through the Spring Festival (9 to 15 February): 8 to 14 February.
        life.posts().standsThrough("2013-02-14");
        life.on("2013-02-14").cannot("notice.runs").takesDown();
        life.on("2013-02-15").takesDown().isAt("head");
        // R6: signed by the head and sealed.
        life.on("2013-02-16").cannot("formality.missing").approves(HEAD_SIGNS);
        life.approves(HEAD_SIGNS, SEALED).isAt("county");
    }

    private void is_approved_by_the_county() {
        life.on("2013-02-18").povertyOffice().cannot("finding.open").approves();
        life.finds(ADMISSION, YES).approves().isAt("post-county");
        // R6, fifteen days: 19 to 28 February are ten, 1 to 5 March five.
        life.posts().standsThrough("2013-03-05");
        life.on("2013-03-05").cannot("notice.runs").takesDown();
        life.on("2013-03-06").takesDown().isAt("return");
        // R6: the result goes back to the village.
        life.cannot("notification.missing").finishes();
        life.tells(VILLAGE).finishes().isAt("support");
    }

    /** R11: plan, project and funds; duty, project and contact, each with a person. */
    private void gets_support() {
        life.on("2013-03-11").township().putsDown(Item.PLAN, Item.PROJECT, Item.FUNDS, Item.RESPONSIBLE, Item.CONTACT);
        life.cannot("undertaking.missing").finishes();
        life.putsDown(Item.PROJECT_PERSON).finishes();
        life.ended(
                Result.ENROLLED,
                "apply",
                "group",
                "indicators",
                "appraise",
                "post-village",
                "indicators",
                "appraise",
                "post-village",
                "cadre",
                "indicators",
                "appraise",
                "post-village",
                "cadre",
                "township",
                "post-township",
                "head",
                "county",
                "post-county",
                "return",
                "support",
                "enrolled");
    }

    /** R10: every half year; R12: on a visit without notice. */
    private void is_reviewed_and_stays() {
        life.on("2013-05-20")
                .township()
                .opens("review-1", REVIEWS, "registration-1")
                .submits();
        life.on("2013-05-22").records(1, SPOT_CHECK).cannot("finding.open").finishes();
        life.finds(LEAVING, NO).finishes();
        life.on("2013-05-27").povertyOffice().sendsBack().isAt("visit");
        life.on("2013-05-29")
                .township()
                .finds(LEAVING, NO)
                .cannot("evidence.missing")
                .finishes();
        life.records(1, SPOT_CHECK).finishes();
        life.on("2013-05-30").povertyOffice().cannot("finding.against").refuses();
        life.approves().ended(Result.KEPT, "call", "visit", "decide", "visit", "decide", "kept");
    }

    /** R10: who should leave leaves. There is no other way out in this plan. */
    private void is_reviewed_and_struck_off() {
        life.on("2013-11-11")
                .povertyOffice()
                .opens("review-2", REVIEWS, "review-1")
                .submits();
        life.on("2013-11-12").records(1, SPOT_CHECK).finds(LEAVING, YES).finishes();
        life.on("2013-11-13").cannot("finding.against").approves();
        life.refuses().ended(Result.STRUCK_OFF, "call", "visit", "decide", "struck-off");
    }

    /** R10: who should be in is in. R14: 7, 7 and 15 days, none of which can be saved. */
    private void comes_back() {
        life.on("2013-11-18")
                .household()
                .opens("registration-2", ADMISSIONS, "review-2")
                .submits();
        life.on("2013-11-19").by(Role.APPRAISAL_GROUP).meets(6, 6, 6);
        life.on("2013-11-20");
        is_looked_into_again();
        life.standsThrough("2013-11-27");
        life.on("2013-11-28").village().takesDown();
        life.by(Role.RESIDENT_CADRE).approves(CADRE_SIGNS);
        life.township().approves().posts().standsThrough("2013-12-05");
        life.on("2013-12-06").takesDown().approves(HEAD_SIGNS, SEALED);
        life.on("2013-12-09").povertyOffice().finds(ADMISSION, YES).approves().posts();
        life.standsThrough("2013-12-24");
        life.on("2013-12-25").takesDown().tells(VILLAGE).finishes();
        life.on("2013-12-27").township().putsDown(Item.values()).finishes();
        life.ended(
                Result.ENROLLED,
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
                "return",
                "support",
                "enrolled");
    }
}

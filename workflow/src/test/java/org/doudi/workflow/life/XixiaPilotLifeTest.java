package org.doudi.workflow.life;

import static org.doudi.core.fact.Truth.NO;
import static org.doudi.core.fact.Truth.OPEN;
import static org.doudi.core.fact.Truth.YES;
import static org.doudi.core.finding.Matter.ADMISSION;
import static org.doudi.core.finding.Matter.EXIT;
import static org.doudi.core.finding.Matter.LEAVING;
import static org.doudi.core.procedure.Addressee.LOW_INCOME_SYSTEM;
import static org.doudi.core.procedure.Evidence.CONSULTATION;
import static org.doudi.core.procedure.Evidence.INCOME_ACCOUNT;

import org.doudi.core.household.Role;
import org.doudi.core.pack.Packs;
import org.doudi.core.procedure.Item;
import org.doudi.core.procedure.Result;
import org.junit.jupiter.api.Test;

/** Development support in Xixia: a dibao household under alleviation (X1), out of poverty, and back in it. */
class XixiaPilotLifeTest {

    private static final String ADMISSIONS = "development.procedure.admission";
    private static final String EXITS = "development.procedure.exit";

    private final Life life = Life.under("xixia-pilot", Packs.NATIONAL_2012, Packs.POVERTY_LINES, Packs.XIXIA_PILOT);

    @Test
    void from_application_to_exit_and_back() {
        applies();
        is_objected_to_in_the_village();
        is_sent_back_by_the_town();
        is_approved_jointly();
        gets_support();
        keeps_dibao();
        leaves();
        comes_back();
        life.isKept();
    }

    private void applies() {
        // X2: the head applies in person and signs.
        life.on("2014-03-03").village().cannot("actor.role").opens("development-1", ADMISSIONS);
        life.household()
                .opens("development-1", ADMISSIONS)
                .cannot("signature.missing")
                .submits();
        life.signs().submits().isAt("appraise");
        // X4. Of fifteen ten are two thirds; of ten five are not more than half.
        life.on("2014-03-05")
                .by(Role.APPRAISAL_GROUP)
                .cannot("appraisal.attendance")
                .meets(15, 9, 9);
        life.meets(15, 10, 6).isAt("account");
        life.on("2014-03-06").records(1, INCOME_ACCOUNT).finishes().isAt("post-village");
    }

    private void is_objected_to_in_the_village() {
        // X4, seven days by default: 7 to 13 March.
        life.on("2014-03-06").village().posts().standsThrough("2014-03-13");
        life.on("2014-03-12").household().objects();
        life.on("2014-03-13").village().cannot("notice.runs").takesDown();
        life.on("2014-03-14").takesDown().isAt("account");
        // X4: only those without objection go on; the account is made anew.
        life.on("2014-03-17").cannot("evidence.missing").finishes();
        life.records(1, INCOME_ACCOUNT).finishes().posts().standsThrough("2014-03-24");
        life.on("2014-03-25").takesDown().isAt("examine").approves().isAt("town");
    }

    private void is_sent_back_by_the_town() {
        life.on("2014-03-27").township().sendsBack().isAt("account");
        life.on("2014-03-28")
                .village()
                .records(1, INCOME_ACCOUNT)
                .finishes()
                .posts()
                .standsThrough("2014-04-04");
        life.on("2014-04-05").takesDown().approves();
        life.on("2014-04-08").township().approves().posts().standsThrough("2014-04-15");
        life.on("2014-04-16").takesDown().isAt("consult");
    }

    /** X4: poverty office and civil affairs ask the others, confer and approve, both. */
    private void is_approved_jointly() {
        life.on("2014-04-18")
                .povertyOffice()
                .records(1, CONSULTATION)
                .finishes()
                .isAt("approve");
        life.cannot("finding.open").approves();
        life.finds(ADMISSION, YES);
        life.on("2014-04-21").civilAffairs().approves().isAt("approve");
        life.cannot("approved.already").approves();
        life.on("2014-04-22").povertyOffice().approves().isAt("post-district");
        life.posts().standsThrough("2014-04-29");
        life.on("2014-04-30").civilAffairs().takesDown().isAt("enter");
    }

    private void gets_support() {
        // X5: entered in the system of low-income households.
        life.on("2014-05-04").povertyOffice().cannot("notification.missing").finishes();
        life.tells(LOW_INCOME_SYSTEM).finishes().isAt("support");
        // X6: a project, funds and whoever answers for them.
        life.on("2014-05-06").township().putsDown(Item.PROJECT, Item.FUNDS);
        life.cannot("undertaking.missing").finishes();
        life.cannot("undertaking.unasked").putsDown(Item.CONTACT);
        life.putsDown(Item.RESPONSIBLE).finishes();
        life.ended(
                Result.ENROLLED,
                "apply",
                "appraise",
                "account",
                "post-village",
                "account",
                "post-village",
                "examine",
                "town",
                "account",
                "post-village",
                "examine",
                "town",
                "post-town",
                "consult",
                "approve",
                "post-district",
                "enter",
                "support",
                "enrolled");
    }

    /** X1, X9: the two systems are two; dibao is reviewed and left by its own, national, rules. */
    private void keeps_dibao() {
        life.on("2014-12-01")
                .civilAffairs()
                .opens("dibao-review-1", "dibao.procedure.review")
                .submits();
        life.finds(LEAVING, NO).finishes().approves();
        life.ended(Result.KEPT, "call", "check", "decide", "kept");
    }

    /** X9: out of poverty, appraised and posted without objection. */
    private void leaves() {
        life.on("2015-06-01")
                .povertyOffice()
                .opens("exit-1", EXITS, "development-1")
                .submits();
        life.on("2015-06-02").township().records(1, INCOME_ACCOUNT).finishes();
        life.on("2015-06-04").by(Role.APPRAISAL_GROUP).meets(15, 12, 9).isAt("post-exit");
        // Seven days: 6 to 12 June.
        life.on("2015-06-05").village().posts().standsThrough("2015-06-12");
        life.on("2015-06-11")
                .household()
                .objects()
                .cannot("withdrawal.occasion")
                .withdraws();
        life.on("2015-06-13").village().takesDown().isAt("account");
        life.on("2015-06-15").township().records(1, INCOME_ACCOUNT).finishes();
        life.on("2015-06-17").by(Role.APPRAISAL_GROUP).meets(15, 12, 8);
        life.on("2015-06-18").village().posts().standsThrough("2015-06-25");
        life.on("2015-06-26").takesDown().isAt("stop");
        // C25 and here alike: an exit rests on what was found.
        life.povertyOffice()
                .finds(EXIT, YES)
                .finds(LEAVING, OPEN)
                .cannot("finding.open")
                .approves();
        life.finds(LEAVING, YES).cannot("finding.against").refuses();
        life.approves();
        life.ended(
                Result.STRUCK_OFF,
                "propose",
                "account",
                "appraise",
                "post-exit",
                "account",
                "appraise",
                "post-exit",
                "stop",
                "struck-off");
    }

    /** X11: poverty returned; a new case that names the earlier one. */
    private void comes_back() {
        life.on("2016-04-05")
                .household()
                .opens("development-2", ADMISSIONS, "exit-1")
                .signs()
                .submits();
        life.on("2016-04-06")
                .by(Role.APPRAISAL_GROUP)
                .meets(15, 10, 10)
                .records(1, INCOME_ACCOUNT)
                .finishes();
        life.on("2016-04-07").village().posts().standsThrough("2016-04-14");
        life.on("2016-04-15").takesDown().approves();
        life.on("2016-04-18").township().approves().posts().standsThrough("2016-04-25");
        life.on("2016-04-26").takesDown();
        life.on("2016-04-27")
                .civilAffairs()
                .records(1, CONSULTATION)
                .finishes()
                .finds(ADMISSION, YES)
                .approves();
        life.on("2016-04-28").povertyOffice().approves().posts().standsThrough("2016-05-05");
        life.on("2016-05-06").takesDown().tells(LOW_INCOME_SYSTEM).finishes();
        life.township().putsDown(Item.PROJECT, Item.FUNDS, Item.RESPONSIBLE).finishes();
        life.ended(
                Result.ENROLLED,
                "apply",
                "appraise",
                "account",
                "post-village",
                "examine",
                "town",
                "post-town",
                "consult",
                "approve",
                "post-district",
                "enter",
                "support",
                "enrolled");
    }
}

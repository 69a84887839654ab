package org.doudi.workflow.life;

import static org.doudi.core.fact.Truth.NO;
import static org.doudi.core.fact.Truth.YES;
import static org.doudi.core.finding.Matter.ADMISSION;
import static org.doudi.core.finding.Matter.EXIT;
import static org.doudi.core.finding.Matter.LEAVING;
import static org.doudi.core.procedure.Addressee.HOUSEHOLD;
import static org.doudi.core.procedure.Evidence.DATA_COMPARISON;
import static org.doudi.core.procedure.Evidence.HOME_VISIT;
import static org.doudi.core.procedure.Evidence.NEIGHBOURS;

import java.util.Map;
import org.doudi.core.pack.Packs;
import org.doudi.core.procedure.Result;
import org.junit.jupiter.api.Test;

/** Dibao as the national measures of 2012 have it (民发〔2012〕220号): in, looked at, out and in again. */
class National2012LifeTest {

    private static final String ADMISSIONS = "dibao.procedure.admission";
    private static final String REVIEWS = "dibao.procedure.review";
    private static final String EXITS = "dibao.procedure.exit";

    private final Life life = Life.under("national-2012", Packs.NATIONAL_2012);

    @Test
    void from_application_to_exit_and_back() {
        applies();
        is_objected_to_in_the_village();
        is_sent_back_by_the_county();
        is_enrolled();
        is_reviewed_and_stays();
        leaves();
        comes_back_and_is_objected_to_at_the_county();
        life.isKept();
    }

    private void applies() {
        // Thursday; art. 9: in writing, signed by the head.
        life.on("2018-03-01").household().opens("dibao-1", ADMISSIONS);
        life.cannot("signature.missing").submits();
        life.village().cannot("actor.role").signs();
        life.household().signs().submits().isAt("check");
        // Art. 18, ten working days: 2, 5 to 9, 12 to 15 March.
        life.isDue("check", "2018-03-15");

        // Art. 18: two people at least; visit, neighbours and comparison all have to be there.
        life.on("2018-03-05").township().cannot("investigation.people").records(1, HOME_VISIT);
        life.records(HOME_VISIT, NEIGHBOURS).cannot("evidence.missing").finishes();
        life.records(DATA_COMPARISON).finishes().isAt("appraise");
        // Art. 21, five working days: 6 to 9 and 12 March.
        life.isDue("appraisal", "2018-03-12");

        // Art. 22: two thirds of those present represent villagers; of twelve, eight are two thirds.
        life.on("2018-03-08").village().cannot("appraisal.attendance").meets(12, 7, 7, 7, Map.of());
        life.cannot("appraisal.representatives").meets(12, 9, 5, 9, Map.of());
        life.on("2018-03-09").meets(12, 9, 6, 6, Map.of()).isAt("opinion");
        life.on("2018-03-12").township().approves().isAt("post-village");
    }

    private void is_objected_to_in_the_village() {
        // Art. 25, seven days: 13 to 19 March.
        life.on("2018-03-12").township().posts().standsThrough("2018-03-19");
        life.on("2018-03-19").cannot("notice.runs").takesDown();
        life.village().objects();
        life.on("2018-03-20").cannot("actor.role").takesDown();
        life.cannot("notice.over").objects();
        life.township().takesDown().isAt("recheck");

        life.on("2018-03-22").cannot("evidence.missing").finishes();
        life.records(HOME_VISIT).finishes().approves();
        life.posts().standsThrough("2018-03-29");
        life.on("2018-03-30").takesDown().isAt("county");
    }

    private void is_sent_back_by_the_county() {
        // Art. 26, five working days from Friday, 30 March: 2 to 4, Sunday the 8th, worked after Qingming, and 9 April.
        life.isDue("county", "2018-04-09");
        // C24: what is not known never passes.
        life.on("2018-04-08").civilAffairs().cannot("finding.open").approves();
        life.sendsBack().isAt("recheck").isNotDue("county");

        life.on("2018-04-10").township().records(HOME_VISIT).finishes().approves();
        life.posts().standsThrough("2018-04-17");
        life.on("2018-04-18").takesDown().isAt("county");
        // Four of the five days were spent before it went back: one is left.
        life.isDue("county", "2018-04-19");
    }

    private void is_enrolled() {
        life.on("2018-04-19").civilAffairs().finds(ADMISSION, YES).approves().isAt("post-county");
        // Art. 29, seven days: 20 to 26 April.
        life.posts().standsThrough("2018-04-26");
        life.on("2018-04-27").takesDown().isAt("decide");
        // Art. 29, three working days from Friday, 27 April: Saturday the 28th, worked for Labour Day, 2 and 3 May.
        life.isDue("decision", "2018-05-03");
        life.on("2018-05-02").relative().cannot("actor.relative").approves();
        life.civilAffairs().approves();
        life.ended(
                Result.ENROLLED,
                "apply",
                "check",
                "appraise",
                "opinion",
                "post-village",
                "recheck",
                "opinion",
                "post-village",
                "county",
                "recheck",
                "opinion",
                "post-village",
                "county",
                "post-county",
                "decide",
                "enrolled");
        life.cannot("case.over").reportsChange();
    }

    /** Art. 33. */
    private void is_reviewed_and_stays() {
        life.on("2019-05-06").village().cannot("actor.role").opens("review-1", REVIEWS, "dibao-1");
        life.township().opens("review-1", REVIEWS, "dibao-1").submits();
        life.cannot("finding.open").finishes();
        life.finds(LEAVING, NO).finishes().isAt("decide");
        // C25: nobody is struck off against what was found.
        life.on("2019-05-08").civilAffairs().cannot("finding.against").refuses();
        life.approves().ended(Result.KEPT, "call", "check", "decide", "kept");
    }

    /** Art. 33: stopping rests on what was found and is told. */
    private void leaves() {
        life.on("2019-09-02").household().opens("exit-1", EXITS, "dibao-1").submits();
        life.on("2019-09-04").township().finds(EXIT, YES).finds(LEAVING, YES);
        // A daughter has come home: what was found is no longer so.
        life.on("2019-09-05").household().reportsChange();
        life.township().cannot("finding.open").finishes();
        life.finds(EXIT, YES).finds(LEAVING, YES).finishes();
        life.on("2019-09-09").civilAffairs().sendsBack().isAt("check");
        life.on("2019-09-10").household().cannot("withdrawal.occasion").withdraws();
        life.township().cannot("finding.open").finishes();
        life.finds(EXIT, YES).finds(LEAVING, YES).finishes();
        life.on("2019-09-11").civilAffairs().cannot("finding.against").refuses();
        life.approves().isAt("tell");
        life.cannot("notification.missing").finishes();
        life.tells(HOUSEHOLD).finishes();
        life.ended(Result.STRUCK_OFF, "report", "check", "decide", "check", "decide", "tell", "struck-off");
    }

    private void comes_back_and_is_objected_to_at_the_county() {
        // Art. 9: the village committee may apply for them; the head still signs.
        life.on("2020-06-01").village().opens("dibao-2", ADMISSIONS, "exit-1");
        life.cannot("signature.missing").submits();
        life.household().signs();
        life.village().submits();
        // Ten working days: 2 to 5, 8 to 12, 15 June.
        life.isDue("check", "2020-06-15");
        life.on("2020-06-04")
                .township()
                .records(HOME_VISIT, NEIGHBOURS, DATA_COMPARISON)
                .finishes();
        // Art. 23: strongly disputed is not passed, and means one more check.
        life.on("2020-06-08").village().meets(12, 8, 4).isAt("recheck");
        life.on("2020-06-09").township().records(HOME_VISIT).finishes().approves();
        life.posts().standsThrough("2020-06-16");
        life.on("2020-06-17").takesDown();
        // Five working days: 18, 19, 22 to 24 June.
        life.isDue("county", "2020-06-24");
        life.on("2020-06-18").civilAffairs().finds(ADMISSION, YES).approves();
        life.posts().standsThrough("2020-06-25");
        life.on("2020-06-24").village().objects();
        life.on("2020-06-28").civilAffairs().takesDown().isAt("recheck-county");
        // Art. 29, twenty working days from Sunday, 28 June: 29 and 30 June, 1 to 3, 6 to 10, 13 to 17, 20 to 24 July.
        life.isDue("objection", "2020-07-24");
        life.on("2020-07-02").records(1, HOME_VISIT).finishes().isAt("decide-again");
        life.on("2020-07-03").isDue("objection", "2020-07-24").approves();
        life.posts().standsThrough("2020-07-10");
        life.on("2020-07-11").takesDown();
        life.ended(
                Result.ENROLLED,
                "apply",
                "check",
                "appraise",
                "recheck",
                "opinion",
                "post-village",
                "county",
                "post-county",
                "recheck-county",
                "decide-again",
                "post-again",
                "enrolled");
    }
}

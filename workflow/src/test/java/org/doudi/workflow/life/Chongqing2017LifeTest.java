package org.doudi.workflow.life;

import static org.doudi.core.fact.Truth.NO;
import static org.doudi.core.fact.Truth.YES;
import static org.doudi.core.finding.Matter.ADMISSION;
import static org.doudi.core.finding.Matter.EXIT;
import static org.doudi.core.finding.Matter.LEAVING;
import static org.doudi.core.finding.Matter.PROTECTION;
import static org.doudi.core.procedure.Addressee.HOUSEHOLD;
import static org.doudi.core.procedure.Addressee.VILLAGE;
import static org.doudi.core.procedure.Evidence.HOME_VISIT;

import java.util.Map;
import org.doudi.core.pack.Packs;
import org.doudi.core.procedure.Result;
import org.junit.jupiter.api.Test;

/** A household of Chongqing in both systems: found by the village, protected during the campaign, out, and fallen back. */
class Chongqing2017LifeTest {

    private static final String DIBAO = "dibao.procedure.admission";
    private static final String DIBAO_EXIT = "dibao.procedure.exit";
    private static final String REGISTRATION = "registration.procedure.admission";
    private static final String REGISTRATION_REVIEW = "registration.procedure.review";

    private final Life life = Life.under(
            "chongqing-2017",
            Packs.NATIONAL_2012,
            Packs.POVERTY_LINES,
            Packs.CHONGQING_2017,
            Packs.CHONGQING_2017_LINKAGE);

    @Test
    void from_application_to_exit_and_back() {
        is_found_by_the_village();
        is_compared_and_checked();
        is_disputed();
        is_objected_to_and_checked_again();
        is_sent_back_by_the_district();
        is_enrolled_in_dibao();
        is_registered_too();
        is_reviewed_in_both();
        is_protected();
        leaves_dibao_by_a_judgement();
        leaves_the_register();
        falls_back();
        life.isKept();
    }

    private void is_found_by_the_village() {
        // C14: officials look for people in need; X2's signature is still asked for. Wednesday, 5 April, after
        // Qingming.
        life.on("2017-04-05")
                .village()
                .onAVisit()
                .opens("dibao-1", DIBAO)
                .cannot("signature.missing")
                .submits();
        life.household().signs();
        life.village().submits().isAt("compare");
        // Thirty days from acceptance: through 5 May. Ten working days: 6, 7, 10 to 14, 17 to 19 April.
        life.isDue("whole", "2017-05-05").isDue("check", "2017-04-19");
    }

    private void is_compared_and_checked() {
        // C8: every new applicant is compared.
        life.on("2017-04-06").civilAffairs().cannot("referral.unsent").answers();
        life.township().sends();
        // Nothing is taken off for the comparison.
        life.isDue("whole", "2017-05-05");
        life.on("2017-04-10").civilAffairs().answers().isAt("check");
        life.on("2017-04-12").township().cannot("investigation.people").records(1, HOME_VISIT);
        life.records(HOME_VISIT).finishes().isAt("appraise");
        // Five working days: 13, 14, 17 to 19 April. The whole stands during the appraisal: seven days are spent, 6 to
        // 12.
        life.isDue("appraisal", "2017-04-19").isNotDue("whole");
    }

    private void is_disputed() {
        // Three of seven are not more than half: checked again.
        life.on("2017-04-14").village().meets(10, 7, 5, 3, Map.of()).isAt("recheck");
        // Twenty-three days are left from the 14th on: through 7 May.
        life.isDue("whole", "2017-05-07");
        life.on("2017-04-17").township().records(HOME_VISIT).finishes();
        life.on("2017-04-18").approves().isAt("post-village").isNotDue("whole");
    }

    private void is_objected_to_and_checked_again() {
        life.posts().standsThrough("2017-04-25");
        life.on("2017-04-20").household().objects();
        life.on("2017-04-25").township().cannot("notice.runs").takesDown();
        life.on("2017-04-26").takesDown().isAt("recheck-objection");
        // Four more days are spent, 15 to 18 April; nineteen are left from the 26th on: through 15 May.
        life.isDue("whole", "2017-05-15");
        life.on("2017-04-27").records(HOME_VISIT).finishes().isAt("post-recheck");
        // Three days: 28 to 30 April.
        life.posts().standsThrough("2017-04-30");
        life.on("2017-05-02").takesDown().isAt("county");
        // One more is spent, the 27th; eighteen are left from 2 May on: through the 20th.
        life.isDue("whole", "2017-05-20");
        // Five working days: 3 to 5, 8 and 9 May.
        life.isDue("county", "2017-05-09");
    }

    private void is_sent_back_by_the_district() {
        life.on("2017-05-04").civilAffairs().cannot("finding.open").approves();
        life.sendsBack().isAt("recheck").isDue("whole", "2017-05-20");
        life.on("2017-05-05").township().records(HOME_VISIT).finishes().approves();
        life.posts().standsThrough("2017-05-12");
        life.on("2017-05-13").takesDown().isAt("county");
        // The whole: three more spent, 3 to 5 May, fifteen left from the 13th on. The county: two spent, three left: 15
        // to 17.
        life.isDue("whole", "2017-05-28").isDue("county", "2017-05-17");
    }

    private void is_enrolled_in_dibao() {
        life.on("2017-05-15")
                .civilAffairs()
                .relative()
                .cannot("actor.relative", "finding.open")
                .approves();
        life.civilAffairs().finds(ADMISSION, YES).approves().isAt("publish");
        // C18: the names are published where they live.
        life.on("2017-05-16").township().cannot("notification.missing").finishes();
        life.tells(VILLAGE).finishes();
        life.ended(
                Result.ENROLLED,
                "apply",
                "compare",
                "check",
                "appraise",
                "recheck",
                "opinion",
                "post-village",
                "recheck-objection",
                "post-recheck",
                "county",
                "recheck",
                "opinion",
                "post-village",
                "county",
                "publish",
                "enrolled");
    }

    /** C1, C24: who qualifies for both is in both, and by application and approval in each. C8: compared first. */
    private void is_registered_too() {
        life.on("2017-06-01")
                .household()
                .opens("registration-1", REGISTRATION)
                .signs()
                .submits();
        life.povertyOffice().sends();
        life.on("2017-06-05").civilAffairs().answers().isAt("decide");
        life.on("2017-06-06").povertyOffice().cannot("finding.open").approves();
        life.sendsBack().isAt("compare").sends();
        life.on("2017-06-12").civilAffairs().answers();
        life.on("2017-06-13").povertyOffice().finds(ADMISSION, YES).approves();
        life.on("2017-06-14").township().tells(VILLAGE).finishes();
        life.ended(Result.ENROLLED, "apply", "compare", "decide", "compare", "decide", "publish", "enrolled");
    }

    /** C15. */
    private void is_reviewed_in_both() {
        life.on("2018-05-14")
                .township()
                .opens("dibao-review-1", "dibao.procedure.review", "dibao-1")
                .submits();
        life.finds(LEAVING, NO).finishes();
        life.on("2018-05-16").civilAffairs().approves().ended(Result.KEPT, "call", "check", "decide", "kept");

        life.on("2018-06-11").township().opens("registration-review-1", REGISTRATION_REVIEW, "registration-1");
        life.submits().cannot("finding.open").finishes();
        life.finds(LEAVING, NO).finishes();
        life.on("2018-06-13").povertyOffice().cannot("finding.against").refuses();
        life.approves().ended(Result.KEPT, "call", "check", "decide", "kept");
    }

    /** C16: above the standard, in the register, in the campaign: they stay. */
    private void is_protected() {
        life.on("2019-03-04")
                .township()
                .opens("dibao-exit-1", DIBAO_EXIT, "dibao-review-1")
                .submits();
        life.finds(EXIT, YES).finds(LEAVING, NO).cannot("finding.open").finishes();
        life.finds(PROTECTION, YES).finishes();
        life.on("2019-03-06").civilAffairs().cannot("finding.against").approves();
        life.refuses().ended(Result.KEPT, "report", "check", "decide", "kept");
    }

    /** C16: "clearly far above" is somebody's judgement, with a reason, and no ratio. C25: the exit rests on findings. */
    private void leaves_dibao_by_a_judgement() {
        life.on("2019-10-14")
                .village()
                .opens("dibao-exit-2", DIBAO_EXIT, "dibao-exit-1")
                .submits();
        life.on("2019-10-16").cannot("actor.role").judges("dibao.clearly-above", YES);
        life.township().judges("dibao.clearly-above", YES);
        life.finds(EXIT, YES).finds(PROTECTION, NO).finds(LEAVING, YES).finishes();
        life.on("2019-10-17").household().cannot("withdrawal.occasion").withdraws();
        life.on("2019-10-18").civilAffairs().approves().isAt("tell");
        life.tells(HOUSEHOLD).finishes();
        life.ended(Result.STRUCK_OFF, "report", "check", "decide", "tell", "struck-off");
    }

    /** C15, C25: the register has its own review. */
    private void leaves_the_register() {
        life.on("2019-12-02")
                .povertyOffice()
                .opens("registration-review-2", REGISTRATION_REVIEW, "registration-review-1");
        life.submits().finds(LEAVING, YES).finishes();
        life.on("2019-12-04").cannot("finding.against").approves();
        life.refuses().ended(Result.STRUCK_OFF, "call", "check", "decide", "struck-off");
    }

    /** C4: who falls back gets dibao again, in a new case that names the earlier one. */
    private void falls_back() {
        life.on("2020-09-01")
                .household()
                .opens("dibao-2", DIBAO, "dibao-exit-2")
                .signs()
                .submits();
        // Thirty days: through 1 October. Ten working days: 2 to 4, 7 to 11, 14 and 15 September.
        life.isDue("whole", "2020-10-01").isDue("check", "2020-09-15");
        life.on("2020-09-02").township().sends();
        life.on("2020-09-07").civilAffairs().answers();
        life.on("2020-09-09").township().records(HOME_VISIT).finishes();
        life.on("2020-09-10").village().meets(10, 8, 6, 8, Map.of()).isAt("opinion");
        life.on("2020-09-11").township().approves().posts().standsThrough("2020-09-18");
        life.on("2020-09-19").takesDown();
        // Spent: 2 to 9 and 11 September, nine days; twenty-one left from the 19th on.
        life.isDue("whole", "2020-10-10");
        // Five working days from Saturday the 19th: 21 to 25 September.
        life.isDue("county", "2020-09-25");
        life.on("2020-09-23").civilAffairs().finds(ADMISSION, YES).approves();
        life.on("2020-09-24").township().tells(VILLAGE).finishes();
        life.ended(
                Result.ENROLLED,
                "apply",
                "compare",
                "check",
                "appraise",
                "opinion",
                "post-village",
                "county",
                "publish",
                "enrolled");
    }
}

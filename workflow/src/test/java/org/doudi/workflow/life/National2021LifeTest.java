package org.doudi.workflow.life;

import static org.doudi.core.fact.Truth.NO;
import static org.doudi.core.fact.Truth.YES;
import static org.doudi.core.finding.Matter.ADMISSION;
import static org.doudi.core.finding.Matter.EXIT;
import static org.doudi.core.finding.Matter.LEAVING;
import static org.doudi.core.procedure.Addressee.HOUSEHOLD;
import static org.doudi.core.procedure.Evidence.HOME_VISIT;

import java.util.Map;
import org.doudi.core.pack.Packs;
import org.doudi.core.procedure.Result;
import org.junit.jupiter.api.Test;

/** Dibao as the national measures of 2021 have it (民发〔2021〕57号): no appraisal but where somebody objects, one notice. */
class National2021LifeTest {

    private static final String ADMISSIONS = "dibao.procedure.admission";

    private final Life life = Life.under("national-2021", Packs.NATIONAL_2021);

    @Test
    void from_application_to_exit_and_back() {
        applies();
        is_objected_to_and_appraised();
        is_enrolled();
        is_reviewed_and_stays();
        leaves();
        asks_again_and_is_refused();
        comes_back_undisputed();
        life.isKept();
    }

    private void applies() {
        // Monday.
        life.on("2021-07-05").household().opens("dibao-1", ADMISSIONS);
        life.cannot("signature.missing").submits();
        life.signs().submits().isAt("match");
        // Art. 22, thirty working days: 6 to 9, 12 to 16, 19 to 23, 26 to 30 July, 2 to 6, 9 to 13, 16 August.
        life.isDue("whole", "2021-08-16");
        // Forty-five: 17 to 20, 23 to 27, 30 August to 3 September, 6 September.
        life.isDue("whole-special", "2021-09-06");

        life.on("2021-07-06").civilAffairs().cannot("referral.unsent").answers();
        life.township().sends().cannot("referral.sent").sends();
        life.on("2021-07-09").civilAffairs().answers().isAt("check");
        // Nothing is taken off for the comparison.
        life.isDue("whole", "2021-08-16");

        life.on("2021-07-12").township().records(HOME_VISIT).finishes();
        life.sendsBack().isAt("check");
        // Sent back to be checked again: what was gathered before does not do.
        life.on("2021-07-14").cannot("evidence.missing").finishes();
        life.records(HOME_VISIT).finishes();
        life.on("2021-07-15").approves().isAt("post-village");
    }

    /** Art. 19. */
    private void is_objected_to_and_appraised() {
        // Seven days: 16 to 22 July.
        life.posts().standsThrough("2021-07-22");
        life.on("2021-07-20").village().objects();
        life.on("2021-07-22").township().cannot("notice.runs").takesDown();
        life.on("2021-07-23").takesDown().isAt("appraise");
        // Half of those present is not more than half.
        life.on("2021-07-26").village().meets(9, 6, 6, 3, Map.of()).isAt("recheck");
        life.on("2021-07-27").township().records(HOME_VISIT).finishes();
        life.on("2021-07-28").approves().isAt("county");
    }

    private void is_enrolled() {
        // Art. 20, ten working days: 29 and 30 July, 2 to 6, 9 to 11 August. The whole has been running all the time.
        life.isDue("county", "2021-08-11").isDue("whole", "2021-08-16");
        life.on("2021-07-30")
                .civilAffairs()
                .relative()
                .cannot("actor.relative", "finding.open")
                .approves();
        life.civilAffairs().finds(ADMISSION, YES).approves();
        life.ended(
                Result.ENROLLED,
                "apply",
                "match",
                "check",
                "opinion",
                "check",
                "opinion",
                "post-village",
                "appraise",
                "recheck",
                "opinion-again",
                "county",
                "enrolled");
    }

    /** Art. 31. */
    private void is_reviewed_and_stays() {
        life.on("2022-07-04")
                .township()
                .opens("review-1", "dibao.procedure.review", "dibao-1")
                .submits();
        life.on("2022-07-06").finds(LEAVING, NO).finishes();
        life.on("2022-07-08").civilAffairs().sendsBack();
        life.on("2022-07-11").township().finds(LEAVING, NO).finishes();
        life.on("2022-07-12").civilAffairs().cannot("finding.against").refuses();
        life.approves().ended(Result.KEPT, "call", "check", "decide", "check", "decide", "kept");
    }

    /** Art. 33. */
    private void leaves() {
        life.on("2023-03-06")
                .household()
                .opens("exit-1", "dibao.procedure.exit", "review-1")
                .submits();
        life.on("2023-03-08").township().finds(EXIT, YES).cannot("finding.open").finishes();
        life.finds(LEAVING, YES).finishes();
        life.on("2023-03-09").civilAffairs().approves().tells(HOUSEHOLD).finishes();
        life.ended(Result.STRUCK_OFF, "report", "check", "decide", "tell", "struck-off");
    }

    private void asks_again_and_is_refused() {
        life.on("2024-01-08")
                .household()
                .opens("dibao-2", ADMISSIONS, "exit-1")
                .signs()
                .submits();
        life.on("2024-01-09").township().sends();
        life.on("2024-01-12").civilAffairs().answers();
        life.on("2024-01-15").township().records(HOME_VISIT).finishes();
        // Art. 19: the opinion is posted and goes to the county either way.
        life.on("2024-01-16").refuses().isAt("post-village");
        life.posts().standsThrough("2024-01-23");
        life.on("2024-01-24").takesDown().isAt("county");
        life.on("2024-01-30")
                .civilAffairs()
                .finds(ADMISSION, NO)
                .cannot("finding.against")
                .approves();
        life.refuses().isAt("refuse");
        // Art. 21, three working days from Tuesday, 30 January: 31 January, 1 and 2 February.
        life.isDue("refusal", "2024-02-02");
        life.on("2024-02-01").tells(HOUSEHOLD).finishes();
        life.ended(
                Result.NOT_ENROLLED,
                "apply",
                "match",
                "check",
                "opinion",
                "post-village",
                "county",
                "refuse",
                "not-enrolled");
    }

    private void comes_back_undisputed() {
        life.on("2024-02-05").village().opens("dibao-3", ADMISSIONS, "exit-1");
        life.household().signs().submits();
        // Thirty working days around the Spring Festival: 6 to 9, Sunday the 18th, worked, 19 to 23, 26 to 29 February,
        // 1, 4 to 8, 11 to 15, 18 to 22 March.
        life.isDue("whole", "2024-03-22");
        life.on("2024-02-06").township().sends();
        life.on("2024-02-19").civilAffairs().answers();
        life.on("2024-02-20").township().records(HOME_VISIT).finishes().approves();
        life.posts().standsThrough("2024-02-27");
        life.on("2024-02-28").takesDown();
        // Ten working days: 29 February, 1, 4 to 8, 11 to 13 March.
        life.isDue("county", "2024-03-13");
        life.on("2024-03-01").civilAffairs().finds(ADMISSION, YES).approves();
        life.ended(Result.ENROLLED, "apply", "match", "check", "opinion", "post-village", "county", "enrolled");
    }
}

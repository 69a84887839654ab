package org.doudi.workflow.life;

import static org.doudi.core.fact.Truth.NO;
import static org.doudi.core.fact.Truth.YES;
import static org.doudi.core.finding.Matter.ADMISSION;
import static org.doudi.core.finding.Matter.EXIT;
import static org.doudi.core.finding.Matter.LEAVING;
import static org.doudi.core.procedure.Addressee.HOUSEHOLD;
import static org.doudi.core.procedure.Evidence.HOME_VISIT;
import static org.doudi.core.procedure.Evidence.NEIGHBOURS;

import java.util.Map;
import org.doudi.core.household.Role;
import org.doudi.core.pack.Packs;
import org.doudi.core.procedure.Item;
import org.doudi.core.procedure.Result;
import org.junit.jupiter.api.Test;

/** Dibao in Shangrao, where objections are heard (S5), and the three classes of urgent matters (S6). */
class Shangrao2017LifeTest {

    private static final String ADMISSIONS = "dibao.procedure.admission";
    private static final String URGENT = "urgent-assistance.procedure.";

    private final Life life =
            Life.under("shangrao-2017", Packs.NATIONAL_2012, Packs.POVERTY_LINES, Packs.SHANGRAO_2017);

    @Test
    void from_application_to_exit_and_back() {
        applies();
        is_heard_and_upheld();
        is_heard_and_dismissed();
        is_sent_back_by_the_county();
        is_enrolled();
        is_helped_on_the_spot();
        is_helped_within_a_week();
        is_helped_jointly();
        asks_for_help_and_withdraws();
        is_reviewed_and_stays();
        leaves();
        comes_back();
        life.isKept();
    }

    private void applies() {
        // Monday. S5: check, application, review, approval, notice and hearing.
        life.on("2017-09-04")
                .household()
                .opens("dibao-1", ADMISSIONS)
                .cannot("signature.missing")
                .submits();
        life.signs().submits().isAt("compare");
        // Ten working days: 5 to 8, 11 to 15, 18 September.
        life.isDue("check", "2017-09-18");
        life.on("2017-09-05").township().sends();
        life.on("2017-09-08").civilAffairs().answers();
        life.on("2017-09-12")
                .township()
                .records(HOME_VISIT)
                .cannot("evidence.missing")
                .finishes();
        life.records(NEIGHBOURS).finishes().isAt("appraise");
        // Five working days: 13 to 15, 18 and 19 September.
        life.isDue("appraisal", "2017-09-19");
        life.on("2017-09-14").village().meets(9, 6, 4, 5, Map.of()).isAt("opinion");
    }

    /** S5: an objection can lead to a hearing. */
    private void is_heard_and_upheld() {
        life.township().approves().posts().standsThrough("2017-09-21");
        life.on("2017-09-18").village().objects();
        life.on("2017-09-21").township().cannot("notice.runs").takesDown();
        life.on("2017-09-22").takesDown().isAt("hearing");
        life.on("2017-09-25").civilAffairs().relative().cannot("actor.relative").dismisses();
        life.civilAffairs().upholds().isAt("recheck");
    }

    private void is_heard_and_dismissed() {
        life.on("2017-09-26").township().records(HOME_VISIT).finishes();
        // Seven days, National Day or not: 28 September to 4 October.
        life.on("2017-09-27").approves().posts().standsThrough("2017-10-04");
        life.on("2017-10-03").village().objects();
        life.on("2017-10-09").township().takesDown();
        life.cannot("actor.role").dismisses();
        life.civilAffairs().dismisses().isAt("county");
    }

    private void is_sent_back_by_the_county() {
        // Five working days: 10 to 13 and 16 October.
        life.isDue("county", "2017-10-16");
        life.on("2017-10-11").cannot("finding.open").approves();
        life.sendsBack().isAt("recheck");
        life.on("2017-10-12").township().records(HOME_VISIT).finishes().approves();
        life.posts().standsThrough("2017-10-19");
        life.on("2017-10-20").takesDown().isAt("county");
        // Two were spent, 10 and 11 October; three are left from Friday the 20th on: 23 to 25.
        life.isDue("county", "2017-10-25");
    }

    private void is_enrolled() {
        life.on("2017-10-23").civilAffairs().finds(ADMISSION, YES).approves().isAt("post-county");
        life.posts().standsThrough("2017-10-30");
        life.on("2017-10-31").takesDown().isAt("decide");
        // Three working days: 1 to 3 November.
        life.isDue("decision", "2017-11-03");
        life.on("2017-11-02").approves();
        life.ended(
                Result.ENROLLED,
                "apply",
                "compare",
                "check",
                "appraise",
                "opinion",
                "post-village",
                "hearing",
                "recheck",
                "opinion",
                "post-village",
                "hearing",
                "county",
                "recheck",
                "opinion",
                "post-village",
                "county",
                "post-county",
                "decide",
                "enrolled");
    }

    /** S6: a simple matter is handled on the spot, on the day on which it is found. */
    private void is_helped_on_the_spot() {
        life.on("2018-07-16")
                .village()
                .onAVisit()
                .opens("urgent-1", URGENT + "simple")
                .submits();
        life.isDue("response", "2018-07-16");
        // S6: the person is named.
        life.township().cannot("undertaking.missing").finishes();
        life.putsDown(Item.RESPONSIBLE).finishes().isDue("response", "2018-07-16");
        life.civilAffairs().cannot("actor.role").approves();
        life.township().approves();
        life.ended(Result.ENROLLED, "report", "assign", "decide", "enrolled");
    }

    /** S6: an ordinary one within a week, read as seven days, all of which count. */
    private void is_helped_within_a_week() {
        life.on("2018-07-20").household().opens("urgent-2", URGENT + "ordinary");
        life.isDue("response", "2018-07-27").submits();
        life.on("2018-07-23").civilAffairs().putsDown(Item.RESPONSIBLE).finishes();
        life.township().sendsBack().isAt("assign").isDue("response", "2018-07-27");
        life.on("2018-07-25").cannot("undertaking.missing").finishes();
        life.putsDown(Item.RESPONSIBLE).finishes();
        // It is told that the week is over; whoever needs help is helped all the same.
        life.on("2018-07-28").isDue("response", "2018-07-27").approves();
        life.ended(Result.ENROLLED, "report", "assign", "decide", "assign", "decide", "enrolled");
    }

    /** S6: a complex one jointly, with a deadline of its own that nobody has set. */
    private void is_helped_jointly() {
        life.on("2018-08-06")
                .civilAffairs()
                .onAnAlertOf(Role.OTHER_AGENCY)
                .opens("urgent-3", URGENT + "complex")
                .submits();
        life.isNotDue("response");
        life.on("2018-08-08").township().putsDown(Item.RESPONSIBLE).finishes();
        life.relative().cannot("actor.relative").approves();
        life.township().approves().isAt("decide");
        life.on("2018-08-10").civilAffairs().approves();
        life.ended(Result.ENROLLED, "report", "assign", "decide", "enrolled");
    }

    private void asks_for_help_and_withdraws() {
        life.on("2018-09-03").household().opens("urgent-4", URGENT + "ordinary").submits();
        life.township().cannot("actor.role").withdraws();
        life.on("2018-09-04").household().withdraws().isWithdrawn();
    }

    /** The national way: mca-2012-220, art. 33. */
    private void is_reviewed_and_stays() {
        life.on("2018-11-05")
                .civilAffairs()
                .opens("review-1", "dibao.procedure.review", "dibao-1")
                .submits();
        life.on("2018-11-07").township().finds(LEAVING, NO).finishes();
        life.on("2018-11-08").civilAffairs().cannot("finding.against").refuses();
        life.approves().ended(Result.KEPT, "call", "check", "decide", "kept");
    }

    private void leaves() {
        life.on("2019-04-08")
                .township()
                .opens("exit-1", "dibao.procedure.exit", "review-1")
                .submits();
        life.finds(EXIT, YES).finds(LEAVING, YES).finishes();
        life.on("2019-04-10").civilAffairs().approves();
        life.cannot("notification.missing").finishes();
        life.tells(HOUSEHOLD).finishes();
        life.ended(Result.STRUCK_OFF, "report", "check", "decide", "tell", "struck-off");
    }

    private void comes_back() {
        life.on("2020-04-01")
                .household()
                .opens("dibao-2", ADMISSIONS, "exit-1")
                .signs()
                .submits();
        // Ten working days around Qingming: 2, 3, 7 to 10, 13 to 16 April.
        life.isDue("check", "2020-04-16");
        life.on("2020-04-02").township().sends();
        life.on("2020-04-08").civilAffairs().answers();
        life.on("2020-04-10").township().records(HOME_VISIT, NEIGHBOURS).finishes();
        // Five working days: 13 to 17 April.
        life.isDue("appraisal", "2020-04-17");
        life.on("2020-04-14").village().meets(9, 9, 9, 8, Map.of());
        life.on("2020-04-15").township().approves().posts().standsThrough("2020-04-22");
        life.on("2020-04-23").takesDown();
        // Five working days: 24 April, Sunday the 26th, worked for Labour Day, 27 to 29.
        life.isDue("county", "2020-04-29");
        life.on("2020-04-24")
                .civilAffairs()
                .finds(ADMISSION, YES)
                .approves()
                .posts()
                .standsThrough("2020-05-01");
        life.on("2020-05-02").takesDown();
        // Three working days: 6 to 8 May.
        life.isDue("decision", "2020-05-08");
        life.on("2020-05-06").approves();
        life.ended(
                Result.ENROLLED,
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
    }
}

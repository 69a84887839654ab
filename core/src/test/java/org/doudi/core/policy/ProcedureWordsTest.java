package org.doudi.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.core.policy.Policies.BASIS;
import static org.doudi.core.policy.Policies.TITLE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doudi.core.finding.Matter;
import org.doudi.core.household.Role;
import org.doudi.core.procedure.Addressee;
import org.doudi.core.procedure.Clock;
import org.doudi.core.procedure.Evidence;
import org.doudi.core.procedure.Formality;
import org.doudi.core.procedure.Item;
import org.doudi.core.procedure.Occasion;
import org.doudi.core.procedure.Place;
import org.doudi.core.procedure.Procedure;
import org.doudi.core.procedure.Result;
import org.doudi.core.procedure.Stage;
import org.doudi.core.procedure.Way;
import org.doudi.core.procedure.Work;
import org.doudi.core.text.Text;
import org.junit.jupiter.api.Test;

/** Procedures, stage by stage, as a villager and as an auditor read them. */
class ProcedureWordsTest {

    private static final Set<Role> TOWNSHIP = Set.of(Role.TOWNSHIP);
    private static final Set<Role> VILLAGE = Set.of(Role.VILLAGE_COMMITTEE);
    private static final Stage ENROLLED =
            new Stage("in", Text.of("办结", "closing"), new Work.Closing(Result.ENROLLED), Map.of());

    @Test
    void aProcedureOfOneStageIsThatStage() {
        says(procedure(List.of(ENROLLED)), "标题（dibao）的申请纳入程序：办结（纳入）", "title (dibao), admission: closing (enrolled)");
    }

    @Test
    void stagesTellWhereTheyLeadInTheOrderOfTheWaysAndClocksWhereTheyRunInThatOfTheStages() {
        Stage posted = new Stage(
                "posted",
                Text.of("公示", "notice"),
                new Work.Posting(TOWNSHIP, Place.VILLAGE, "days"),
                Map.of(Way.OBJECTED, "heard", Way.UNDISPUTED, "in"));
        Stage heard = new Stage(
                "heard",
                Text.of("听证", "hearing"),
                new Work.Hearing(Set.of(Role.CIVIL_AFFAIRS, Role.TOWNSHIP)),
                Map.of(Way.DISMISSED, "in", Way.UPHELD, "posted"));
        Clock clock = new Clock("c", Text.of("全程", "the whole"), "most", Clock.Unit.WORKING, Set.of("heard", "posted"));
        Clock other = new Clock("d", Text.of("结案", "the end"), "least", Clock.Unit.CALENDAR, Set.of("in"));

        says(
                procedure(List.of(posted, heard, ENROLLED), clock, other),
                "标题（dibao）的申请纳入程序：公示（乡镇人民政府在村公示 标题（days）），无异议→办结、有异议→听证；"
                        + "听证（乡镇人民政府、民政部门听取异议），异议成立→公示、异议不成立→办结；办结（纳入）。"
                        + "时限：全程（标题（most），工作日）：公示、听证；结案（标题（least），日）：办结",
                "title (dibao), admission: notice (posted in the village by township for title (days)),"
                        + " undisputed → closing, objected to → hearing;"
                        + " hearing (the objection is heard by township, civil affairs),"
                        + " objection upheld → notice, objection dismissed → closing; closing (enrolled)."
                        + " To be done within: the whole (title (most), working days): notice, hearing;"
                        + " the end (title (least), days): closing");
    }

    @Test
    void aClockTellsThatItStandsStillWhileSomebodyIsAsked() {
        Clock clock = new Clock("c", Text.of("全程", "the whole"), "most", Clock.Unit.WORKING, Set.of("in"), true);

        says(
                procedure(List.of(ENROLLED), clock),
                "标题（dibao）的申请纳入程序：办结（纳入）。时限：全程（标题（most），工作日，提请后至答复前不计）：办结",
                "title (dibao), admission: closing (enrolled). To be done within: the whole (title (most), working days,"
                        + " not while an answer is awaited): closing");
    }

    @Test
    void postingsTellWhichDaysCountUnlessAllDo() {
        says(
                new Work.Posting(VILLAGE, Place.VILLAGE, "days"),
                "村民委员会在村公示 标题（days）",
                "posted in the village by village committee for title (days)");
        says(
                new Work.Posting(VILLAGE, Place.COUNTY, "days", Clock.Unit.WORKING),
                "村民委员会在县级公示 标题（days），工作日",
                "posted in the county by village committee for title (days), working days");
    }

    @Test
    void lodging() {
        says(new Work.Lodging(Set.of(Role.HOUSEHOLD), false), "户主提出", "lodged by the household");
        says(
                new Work.Lodging(Set.of(Role.TOWNSHIP, Role.HOUSEHOLD), true),
                "户主、乡镇人民政府提出，户主签名",
                "lodged by the household, township, signed by the head of the household");
    }

    /** Of evidence and findings either may be all there is. */
    @Test
    void investigations() {
        Set<Evidence> evidence = Set.of(Evidence.NEIGHBOURS, Evidence.HOME_VISIT);
        Set<Matter> findings = Set.of(Matter.ABLE, Matter.POOR);

        says(
                new Work.Investigation(TOWNSHIP, 2, evidence, Set.of()),
                "乡镇人民政府至少 2 人：入户调查、邻里访问",
                "township, at least 2 of them: home visit, neighbours asked");
        says(
                new Work.Investigation(TOWNSHIP, 2, Set.of(), findings),
                "乡镇人民政府至少 2 人：认定“贫困”、认定“有劳动能力”",
                "township, at least 2 of them: the finding \"poor\", the finding \"has labour capacity\"");
        says(
                new Work.Investigation(VILLAGE, 1, evidence, findings),
                "村民委员会至少 1 人：入户调查、邻里访问、认定“贫困”、认定“有劳动能力”",
                "village committee, at least 1 of them: home visit, neighbours asked, the finding \"poor\","
                        + " the finding \"has labour capacity\"");
    }

    @Test
    void referrals() {
        says(
                new Work.Referral(TOWNSHIP, Set.of(Role.CIVIL_AFFAIRS), Evidence.DATA_COMPARISON),
                "乡镇人民政府提请民政部门答复：数据比对",
                "asked of civil affairs by township: data comparison");
    }

    @Test
    void appraisals() {
        says(
                new Work.Appraisal(VILLAGE, 5, 7, "attendance", "pass", true, Optional.of("share")),
                "村民委员会召集评议（5–7 人），到会不少于 标题（attendance），其中村民代表不少于 标题（share），赞成超过 标题（pass）",
                "a group of 5–7 called by village committee; present at least title (attendance),"
                        + " of whom representatives of villagers at least title (share);"
                        + " in favour more than title (pass)");
        says(
                new Work.Appraisal(VILLAGE, 15, 15, "attendance", "pass", false, Optional.empty()),
                "村民委员会召集评议（15 人），到会不少于 标题（attendance），赞成不少于 标题（pass）",
                "a group of 15 called by village committee; present at least title (attendance);"
                        + " in favour at least title (pass)");
        says(
                new Work.Appraisal(
                        VILLAGE, 5, 5, "attendance", "pass", false, Optional.empty(), Set.of("land", "income")),
                "村民委员会召集评议（5 人），到会不少于 标题（attendance），赞成不少于 标题（pass），逐项评议：income、land",
                "a group of 5 called by village committee; present at least title (attendance);"
                        + " in favour at least title (pass); one by one: income, land");
    }

    /** From one to as many as there can be: nobody has set a size. */
    @Test
    void aMeetingOfAnySizeIsNotToldItsBounds() {
        says(
                new Work.Appraisal(VILLAGE, 1, 1_000, "attendance", "pass", false, Optional.empty()),
                "村民委员会召集评议（人数不限），到会不少于 标题（attendance），赞成不少于 标题（pass）",
                "a group of any size called by village committee; present at least title (attendance);"
                        + " in favour at least title (pass)");
        assertThat(new Work.Appraisal(VILLAGE, 1, 999, "a", "b", false, Optional.empty()).size())
                .isEqualTo(Text.of("1–999 人", "1–999"));
        assertThat(new Work.Appraisal(VILLAGE, 2, 1_000, "a", "b", false, Optional.empty()).size())
                .isEqualTo(Text.of("2–1000 人", "2–1000"));
    }

    @Test
    void determinations() {
        says(new Work.Determination(TOWNSHIP, Set.of(), Set.of(), Set.of()), "乡镇人民政府决定", "decided by township");
        says(
                new Work.Determination(
                        Set.of(Role.POVERTY_OFFICE, Role.CIVIL_AFFAIRS),
                        Set.of(Formality.SEALED, Formality.HEAD_SIGNS),
                        Set.of(Evidence.SPOT_CHECK),
                        Set.of(Matter.ADMISSION)),
                "民政部门、扶贫部门共同决定，负责人签字、加盖公章，同意前须有：抽查、认定“符合准入条件”",
                "decided jointly by civil affairs, poverty office, signed by the head, sealed;"
                        + " before approval: spot check, the finding \"qualifies\"");
        says(
                new Work.Determination(TOWNSHIP, Set.of(), Set.of(), Set.of(Matter.EXIT)),
                "乡镇人民政府决定，同意前须有：认定“符合退出条件”",
                "decided by township; before approval: the finding \"meets what makes people leave\"");
    }

    @Test
    void whatIsPutDownAndWhoIsTold() {
        says(
                new Work.Undertaking(TOWNSHIP, Set.of(Item.FUNDS, Item.PLAN)),
                "乡镇人民政府落实：脱贫方案、资金",
                "put down by township: plan, funds");
        says(
                new Work.Notification(TOWNSHIP, Set.of(Addressee.NATIONAL_SYSTEM, Addressee.HOUSEHOLD)),
                "乡镇人民政府告知或录入：本人、全国信息系统",
                "told or entered by township: the household, the national system");
    }

    private static void says(Work work, String zh, String en) {
        assertThat(work.match(new ProcedureWords(ProcedureWordsTest::title))).isEqualTo(Text.of(zh, en));
    }

    private static void says(Procedure procedure, String zh, String en) {
        assertThat(procedure.describe(ProcedureWordsTest::title)).isEqualTo(Text.of(zh, en));
    }

    private static Procedure procedure(List<Stage> stages, Clock... clocks) {
        return new Procedure("p", TITLE, "dibao", Occasion.ADMISSION, stages, List.of(clocks), BASIS);
    }

    private static Text title(String id) {
        return Text.of("标题（" + id + "）", "title (" + id + ")");
    }
}

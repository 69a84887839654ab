package org.doudi.workflow.procedure;

import static org.doudi.core.procedure.Evidence.DATA_COMPARISON;
import static org.doudi.core.procedure.Evidence.HOME_VISIT;
import static org.doudi.core.procedure.Evidence.NEIGHBOURS;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doudi.core.finding.Matter;
import org.doudi.core.household.Role;
import org.doudi.core.procedure.Addressee;
import org.doudi.core.procedure.Clock;
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

/** A made-up admission with work of every kind, and with nothing wrong. */
final class SampleAdmission {

    private static final Map<String, Text> PARAMETERS = Map.of(
            "attendance", Text.of("到会比例", "share present"),
            "majority", Text.of("赞成比例", "share in favour"),
            "villagers", Text.of("村民代表比例", "share of villagers"),
            "notice-days", Text.of("公示天数", "days of notice"),
            "examine-days", Text.of("审核天数", "days to examine"),
            "decide-days", Text.of("审批天数", "days to decide"),
            "objection-days", Text.of("异议天数", "days for objections"));

    private SampleAdmission() {}

    static Text titleOf(String parameter) {
        return Optional.ofNullable(PARAMETERS.get(parameter)).orElseThrow();
    }

    static Procedure procedure() {
        return Stages.procedure(Occasion.ADMISSION, stages(), clocks());
    }

    private static List<Stage> stages() {
        Set<Role> village = Set.of(Role.VILLAGE_COMMITTEE);
        Set<Role> township = Set.of(Role.TOWNSHIP);
        Set<Role> county = Set.of(Role.CIVIL_AFFAIRS, Role.FINANCE);
        return List.of(
                stage(
                        "apply",
                        Text.of("提出申请", "Application"),
                        new Work.Lodging(Set.of(Role.VILLAGE_COMMITTEE, Role.HOUSEHOLD), true),
                        Map.of(Way.DONE, "visit")),
                stage(
                        "visit",
                        Text.of("入户调查", "Home visit"),
                        new Work.Investigation(township, 2, Set.of(NEIGHBOURS, HOME_VISIT), Set.of(Matter.ADMISSION)),
                        Map.of(Way.DONE, "compare")),
                stage(
                        "compare",
                        Text.of("信息核对", "Comparison"),
                        new Work.Referral(township, Set.of(Role.CIVIL_AFFAIRS), DATA_COMPARISON),
                        Map.of(Way.DONE, "appraise")),
                stage(
                        "appraise",
                        Text.of("民主评议", "Appraisal"),
                        new Work.Appraisal(
                                village,
                                7,
                                9,
                                "attendance",
                                "majority",
                                true,
                                Optional.of("villagers"),
                                Set.of("land", "income")),
                        Map.of(Way.PASSED, "notice", Way.NOT_PASSED, "refused")),
                stage(
                        "notice",
                        Text.of("村内公示", "Notice"),
                        new Work.Posting(village, Place.VILLAGE, "notice-days", Clock.Unit.WORKING),
                        Map.of(Way.UNDISPUTED, "decide", Way.OBJECTED, "hear")),
                stage(
                        "hear",
                        Text.of("异议复核", "Objection"),
                        new Work.Hearing(township),
                        Map.of(Way.UPHELD, "visit", Way.DISMISSED, "decide")),
                stage(
                        "decide",
                        Text.of("县级审批", "Decision"),
                        new Work.Determination(
                                county,
                                Set.of(Formality.SEALED, Formality.HEAD_SIGNS),
                                Set.of(DATA_COMPARISON, HOME_VISIT),
                                Set.of(Matter.ADMISSION)),
                        Map.of(Way.APPROVED, "tell", Way.REFUSED, "refused", Way.RETURNED, "visit")),
                stage(
                        "tell",
                        Text.of("告知", "Telling"),
                        new Work.Notification(township, Set.of(Addressee.NATIONAL_SYSTEM, Addressee.HOUSEHOLD)),
                        Map.of(Way.DONE, "support")),
                stage(
                        "support",
                        Text.of("落实帮扶", "Support"),
                        new Work.Undertaking(village, Set.of(Item.CONTACT, Item.PLAN)),
                        Map.of(Way.DONE, "enrolled")),
                stage("enrolled", Text.of("纳入", "Enrolled"), new Work.Closing(Result.ENROLLED), Map.of()),
                stage("refused", Text.of("不予纳入", "Refused"), new Work.Closing(Result.NOT_ENROLLED), Map.of()));
    }

    private static List<Clock> clocks() {
        return List.of(
                new Clock(
                        "examine",
                        Text.of("审核时限", "Examination"),
                        "examine-days",
                        Clock.Unit.WORKING,
                        Set.of("visit", "compare"),
                        true),
                new Clock(
                        "objection",
                        Text.of("异议时限", "Objections"),
                        "objection-days",
                        Clock.Unit.CALENDAR,
                        Set.of("notice", "hear")),
                new Clock(
                        "decide",
                        Text.of("审批时限", "Decision"),
                        "decide-days",
                        Clock.Unit.WORKING,
                        Set.of("hear", "decide")));
    }

    private static Stage stage(String id, Text title, Work work, Map<Way, String> leads) {
        return new Stage(id, title, work, leads);
    }
}

package org.doudi.workflow.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.core.procedure.Evidence.DATA_COMPARISON;
import static org.doudi.core.procedure.Evidence.HOME_VISIT;
import static org.doudi.core.procedure.Evidence.INDICATORS;
import static org.doudi.core.procedure.Evidence.NEIGHBOURS;
import static org.doudi.core.procedure.Evidence.SPOT_CHECK;
import static org.doudi.core.procedure.Occasion.ADMISSION;
import static org.doudi.core.procedure.Occasion.REVIEW;
import static org.doudi.core.procedure.Result.ENROLLED;
import static org.doudi.core.procedure.Result.KEPT;
import static org.doudi.core.procedure.Result.NOT_ENROLLED;
import static org.doudi.core.procedure.Result.STRUCK_OFF;
import static org.doudi.workflow.procedure.Stages.appraisal;
import static org.doudi.workflow.procedure.Stages.clock;
import static org.doudi.workflow.procedure.Stages.closing;
import static org.doudi.workflow.procedure.Stages.determination;
import static org.doudi.workflow.procedure.Stages.hearing;
import static org.doudi.workflow.procedure.Stages.investigation;
import static org.doudi.workflow.procedure.Stages.lodging;
import static org.doudi.workflow.procedure.Stages.notification;
import static org.doudi.workflow.procedure.Stages.posting;
import static org.doudi.workflow.procedure.Stages.problems;
import static org.doudi.workflow.procedure.Stages.procedure;
import static org.doudi.workflow.procedure.Stages.referral;
import static org.doudi.workflow.procedure.Stages.undertaking;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.doudi.core.finding.Matter;
import org.doudi.core.procedure.Clock;
import org.doudi.core.procedure.Occasion;
import org.doudi.core.procedure.Procedure;
import org.doudi.core.procedure.Result;
import org.doudi.core.procedure.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcedureCheckTest {

    private static final Stage IN = closing("in", ENROLLED);
    private static final Stage OUT = closing("out", NOT_ENROLLED);

    @Test
    void a_procedure_with_work_of_every_kind_can_have_nothing_wrong() {
        ProcedureCheck check = ProcedureCheck.of(SampleAdmission.procedure());

        assertThat(check.problems()).isEmpty();
        assertThat(check.isSound()).isTrue();
        assertThat(check.describe(Locale.ENGLISH)).isEmpty();
    }

    @Test
    void a_stage_to_which_nothing_leads_is_reported_and_so_is_one_behind_it() {
        assertThat(problems(admission(
                        lodging("a", "out"), notification("spare", "behind"), undertaking("behind", "out"), OUT)))
                .containsExactly("ERROR stage.unreachable spare", "ERROR stage.unreachable behind");
    }

    @Test
    void the_first_stage_is_reached_though_nothing_leads_to_it() {
        assertThat(problems(admission(lodging("a", "out"), OUT))).isEmpty();
    }

    @Test
    void a_case_can_begin_nowhere_but_where_something_is_lodged() {
        assertThat(problems(admission(OUT))).containsExactly("ERROR stage.first out");
        assertThat(problems(admission(notification("a", "b"), lodging("b", "out"), OUT)))
                .containsExactly("ERROR stage.first a");
    }

    @Test
    void where_nothing_is_lodged_at_first_that_is_said_before_anything_else_of_stages() {
        assertThat(problems(admission(notification("a", "a"), OUT)))
                .containsExactly(
                        "ERROR stage.first a",
                        "ERROR stage.stuck a",
                        "ERROR stage.unreachable out",
                        "ERROR loop.endless a");
    }

    @Test
    void a_stage_from_which_no_closing_can_be_reached_ends_in_a_loop_that_nobody_can_end() {
        assertThat(problems(admission(
                        lodging("a", "b"),
                        appraisal("b", "out", "limbo"),
                        notification("limbo", "round"),
                        notification("round", "again"),
                        undertaking("again", "round"),
                        OUT)))
                .containsExactly(
                        "ERROR stage.stuck limbo",
                        "ERROR stage.stuck round",
                        "ERROR stage.stuck again",
                        "ERROR loop.endless round");
    }

    @Test
    void a_refusal_that_leads_back_into_the_loop_does_not_end_it() {
        assertThat(problems(admission(
                        lodging("a", "b"), appraisal("b", "out", "c"), determination("c", "c", "c", "c"), OUT)))
                .containsExactly("ERROR stage.stuck c", "ERROR loop.endless c");
    }

    /** The other loop is what is endless: out of this one a vote leads. */
    @Test
    void a_loop_out_of_which_a_vote_leads_is_not_endless_itself() {
        assertThat(problems(admission(
                        lodging("a", "b"),
                        appraisal("b", "out", "c"),
                        appraisal("c", "c", "d"),
                        notification("d", "d"),
                        OUT)))
                .containsExactly("ERROR stage.stuck c", "ERROR stage.stuck d", "ERROR loop.endless d");
    }

    @Test
    void a_loop_out_of_which_a_closing_can_be_reached_is_fine() {
        assertThat(problems(admission(lodging("a", "b"), posting("b", "out", "c"), hearing("c", "b", "c"), OUT)))
                .isEmpty();
    }

    @Test
    void without_any_closing_that_is_said_once_and_not_of_every_stage() {
        assertThat(problems(admission(lodging("a", "b"), notification("b", "b"))))
                .containsExactly("ERROR closing.none -", "ERROR loop.endless b");
    }

    @Test
    void a_closing_that_cannot_be_reached_leaves_everything_else_stuck() {
        assertThat(problems(admission(lodging("a", "a"), OUT)))
                .containsExactly("ERROR stage.stuck a", "ERROR stage.unreachable out", "ERROR loop.endless a");
    }

    @ParameterizedTest
    @CsvSource({
        "ADMISSION, ENROLLED, NOT_ENROLLED, KEPT, STRUCK_OFF",
        "URGENT, ENROLLED, NOT_ENROLLED, KEPT, STRUCK_OFF",
        "REVIEW, KEPT, STRUCK_OFF, ENROLLED, NOT_ENROLLED",
        "EXIT, KEPT, STRUCK_OFF, ENROLLED, NOT_ENROLLED"
    })
    void a_result_fits_what_the_procedure_is_for(
            Occasion occasion, Result one, Result other, Result wrong, Result asWrong) {
        assertThat(problems(procedure(
                        occasion,
                        lodging("a", "b"),
                        appraisal("b", "c", "d"),
                        appraisal("c", "one", "other"),
                        appraisal("d", "wrong", "as-wrong"),
                        closing("one", one),
                        closing("other", other),
                        closing("wrong", wrong),
                        closing("as-wrong", asWrong))))
                .containsExactly("ERROR closing.unfit wrong", "ERROR closing.unfit as-wrong");
    }

    @ParameterizedTest
    @CsvSource({"ADMISSION, ENROLLED", "URGENT, ENROLLED", "REVIEW, KEPT", "EXIT, STRUCK_OFF"})
    void an_approval_with_no_notice_before_it_is_reported(Occasion occasion, Result result) {
        assertThat(problems(procedure(
                        occasion, lodging("a", "d"), determination("d", "end", "end", "a"), closing("end", result))))
                .containsExactly("WARNING approval.unannounced d");
    }

    @Test
    void a_notice_on_one_way_does_not_make_up_for_its_lack_on_another() {
        assertThat(problems(admission(
                        lodging("a", "b"),
                        appraisal("b", "n", "d"),
                        posting("n", "d", "d"),
                        determination("d", "in", "out", "a"),
                        IN,
                        OUT)))
                .containsExactly("WARNING approval.unannounced d");
    }

    @Test
    void a_notice_after_the_last_approval_comes_too_late() {
        assertThat(problems(admission(
                        lodging("a", "d"), determination("d", "n", "out", "a"), posting("n", "in", "a"), IN, OUT)))
                .containsExactly("WARNING approval.unannounced d");
    }

    @Test
    void an_examination_that_another_determination_always_follows_needs_no_notice_before_it() {
        assertThat(problems(admission(
                        lodging("a", "examine"),
                        determination("examine", "n", "out", "a"),
                        posting("n", "approve", "examine"),
                        determination("approve", "in", "out", "examine"),
                        IN,
                        OUT)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ADMISSION, ENROLLED", "URGENT, ENROLLED", "REVIEW, KEPT", "EXIT, STRUCK_OFF"})
    void an_approval_though_nothing_was_lodged_is_reported(Occasion occasion, Result result) {
        assertThat(problems(procedure(
                        occasion,
                        investigation("a", "n", HOME_VISIT),
                        posting("n", "d", "a"),
                        determination("d", "end", "end", "a"),
                        closing("end", result))))
                .containsExactly("ERROR stage.first a", "ERROR approval.unasked d");
    }

    @Test
    void a_determination_that_cannot_be_reached_is_not_judged_further() {
        assertThat(problems(admission(lodging("a", "out"), determination("d", "out", "out", "d", SPOT_CHECK), OUT)))
                .containsExactly("ERROR stage.unreachable d");
    }

    @Test
    void what_no_stage_has_to_gather_is_reported_at_whoever_asks_for_it() {
        assertThat(recorded(
                        investigation("g", "n", HOME_VISIT),
                        determination("d", "in", "out", "g", Set.of(HOME_VISIT, SPOT_CHECK), Set.of(Matter.POOR))))
                .containsExactly("ERROR determination.ungathered d");
    }

    @Test
    void whoever_decides_can_put_findings_on_record() {
        assertThat(recorded(
                        investigation("g", "n", HOME_VISIT),
                        determination("d", "in", "out", "g", Set.of(HOME_VISIT), Set.of(Matter.POOR, Matter.ABLE))))
                .isEmpty();
    }

    @Test
    void what_is_gathered_only_after_the_approval_does_not_help_it() {
        assertThat(recorded(
                        investigation("g", "n", HOME_VISIT),
                        determination("d", "late", "out", "g", SPOT_CHECK),
                        investigation("late", "in", SPOT_CHECK)))
                .containsExactly("ERROR determination.ungathered d");
    }

    @Test
    void what_is_gathered_once_it_was_returned_is_not_gathered_on_every_way() {
        assertThat(recorded(
                        investigation("g", "n", HOME_VISIT),
                        determination("d", "in", "out", "more", SPOT_CHECK),
                        investigation("more", "n", SPOT_CHECK)))
                .containsExactly("WARNING determination.unprepared d");
    }

    @Test
    void what_is_never_and_what_is_sometimes_gathered_are_told_apart() {
        assertThat(recorded(
                        investigation("g", "n", HOME_VISIT),
                        determination("d", "in", "out", "more", SPOT_CHECK, NEIGHBOURS),
                        investigation("more", "n", SPOT_CHECK)))
                .containsExactly("ERROR determination.ungathered d", "WARNING determination.unprepared d");
    }

    @Test
    void the_answer_to_a_referral_is_on_record() {
        assertThat(recorded(referral("g", "n", DATA_COMPARISON), determination("d", "in", "out", "g", DATA_COMPARISON)))
                .isEmpty();
    }

    @Test
    void two_ways_that_gather_the_same_differently_are_as_good_as_one() {
        assertThat(recorded(
                        appraisal("g", "visit", "ask"),
                        investigation("visit", "n", HOME_VISIT, INDICATORS),
                        investigation("ask", "n", NEIGHBOURS, INDICATORS),
                        determination("d", "in", "out", "g", INDICATORS)))
                .isEmpty();
    }

    @Test
    void what_was_approved_once_is_surely_on_record_later() {
        assertThat(recorded(
                        appraisal("g", "visit", "n"),
                        investigation("visit", "n", HOME_VISIT),
                        determination("d", "e", "out", "g", HOME_VISIT),
                        determination("e", "in", "out", "g", HOME_VISIT)))
                .containsExactly("WARNING determination.unprepared d");
    }

    @Test
    void an_approval_in_a_loop_does_not_gather_what_it_asks_for() {
        assertThat(recorded(
                        notification("g", "n"),
                        determination("d", "e", "out", "g", SPOT_CHECK),
                        determination("e", "in", "out", "g")))
                .containsExactly("ERROR determination.ungathered d");
    }

    @Test
    void a_clock_that_never_runs_is_reported() {
        assertThat(problems(procedure(
                        ADMISSION,
                        List.of(lodging("a", "out"), notification("spare", "out"), OUT),
                        List.of(
                                clock("fine", "a", "spare", "out"),
                                clock("never", "spare"),
                                clock("over", "out"),
                                clock("neither", "out", "spare")))))
                .containsExactly(
                        "ERROR stage.unreachable spare",
                        "ERROR clock.unreachable never",
                        "ERROR clock.closings over",
                        "ERROR clock.closings neither");
    }

    @Test
    void errors_make_it_unsound_and_warnings_do_not() {
        ProcedureCheck warned = ProcedureCheck.of(procedure(
                REVIEW,
                lodging("a", "d"),
                determination("d", "k", "s", "a"),
                closing("k", KEPT),
                closing("s", STRUCK_OFF)));
        ProcedureCheck wrong = ProcedureCheck.of(procedure(REVIEW, lodging("a", "in"), IN));

        assertThat(warned.problems()).hasSize(1);
        assertThat(warned.errors()).isEmpty();
        assertThat(warned.isSound()).isTrue();
        assertThat(wrong.errors()).isEqualTo(wrong.problems()).hasSize(1);
        assertThat(wrong.isSound()).isFalse();
    }

    @Test
    void problems_read_as_sentences_in_both_languages() {
        ProcedureCheck check = ProcedureCheck.of(procedure(
                REVIEW,
                List.of(
                        lodging("a", "n"),
                        posting("n", "d", "a"),
                        determination("d", "in", "b", "b", Set.of(SPOT_CHECK, HOME_VISIT), Set.of(Matter.POOR)),
                        notification("b", "c"),
                        notification("c", "b"),
                        IN),
                List.of(clock("over", "in"))));

        assertThat(check.describe(Locale.ENGLISH).lines())
                .containsExactly(
                        "error: \"stage b\": no closing can be reached from it [stage.stuck]",
                        "error: \"stage c\": no closing can be reached from it [stage.stuck]",
                        "error: \"stage in\": the result \"enrolled\" does not fit what the procedure is for, \"review\""
                                + " [closing.unfit]",
                        "error: \"stage b\": it is in a loop that nobody can end: stage b, stage c [loop.endless]",
                        "error: \"stage d\": it asks for evidence that no stage before it has to gather: home visit,"
                                + " spot check [determination.ungathered]",
                        "error: \"clock over\": it runs only once the procedure is over [clock.closings]");
        assertThat(check.describe(Locale.CHINA).lines())
                .containsExactly(
                        "错误：“环节b”：从这里到不了任何结案环节 [stage.stuck]",
                        "错误：“环节c”：从这里到不了任何结案环节 [stage.stuck]",
                        "错误：“环节in”：结果“纳入”与程序的事由“定期复核”不符 [closing.unfit]",
                        "错误：“环节b”：循环中没有人能使其结束：环节b、环节c [loop.endless]",
                        "错误：“环节d”：要求的材料，之前没有任何环节必须取得：入户调查、抽查 [determination.ungathered]",
                        "错误：“时限over”：只在结案后计时 [clock.closings]");
    }

    private static Procedure admission(Stage... stages) {
        return procedure(ADMISSION, stages);
    }

    /** An application, then the first of these stages; a notice "n" before the determination "d", so that only records can lack. */
    private static List<String> recorded(Stage... stages) {
        List<Stage> all = Stream.of(
                        Stream.of(lodging("a", "g")), Arrays.stream(stages), Stream.of(posting("n", "d", "d"), IN, OUT))
                .flatMap(some -> some)
                .toList();
        return problems(procedure(ADMISSION, all, List.<Clock>of()));
    }
}

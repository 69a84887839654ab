package org.doudi.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.workflow.desk.Office.BLANK;
import static org.doudi.workflow.desk.Office.CLERK;
import static org.doudi.workflow.desk.Office.done;
import static org.doudi.workflow.desk.Office.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.doudi.core.household.Role;
import org.doudi.core.problem.Problems;
import org.doudi.core.procedure.Occasion;
import org.doudi.core.procedure.Stage;
import org.doudi.workflow.audit.Hash;
import org.junit.jupiter.api.Test;

/** Cases keep the version with which they began until somebody moves them, which is planned first. */
class MoveTest {

    private static final LocalDate ON = LocalDate.of(2020, 3, 2);
    private static final Actor OFFICE = Actor.of("office-1", Role.CIVIL_AFFAIRS);

    /** The first has a township deciding, the second township and county, the third renames the stage, the fourth is for leaving. */
    private static final Desk DESK = Office.desk(
            Office.procedure("decide"),
            Office.procedure("decide", Set.of(Role.TOWNSHIP, Role.CIVIL_AFFAIRS), Occasion.ADMISSION),
            Office.procedure("conclude"),
            Office.procedure("decide", Set.of(Role.TOWNSHIP), Occasion.EXIT));

    private static Act.Move to(int regime) {
        return new Act.Move(DESK.regimes().get(regime), "monitoring.admission");
    }

    private static CaseFile atDecision() {
        return done(DESK, Office.posted(DESK, ON), CLERK, ON.plusDays(60), new Act.TakeDown());
    }

    @Test
    void aMovedCaseGoesOnUnderTheOtherVersion() {
        CaseFile moved = done(DESK, atDecision(), OFFICE, ON.plusDays(61), to(1));
        assertThat(moved.version().regime()).isEqualTo(DESK.regimes().get(1));
        assertThat(moved.stage().map(Stage::id)).contains("decide");

        CaseFile half = done(DESK, moved, CLERK, ON.plusDays(62), new Act.Approve(Set.of()));
        assertThat(half.stage().map(Stage::id)).contains("decide");
        CaseFile both = done(DESK, half, OFFICE, ON.plusDays(62), new Act.Approve(Set.of()));
        assertThat(both.isOver()).isTrue();
        CaseFile blank = DESK.newCase("case-1", DESK.regimes().get(0), "monitoring.admission", ON)
                .getOrElseThrow(Problems::toException);
        assertThat(DESK.replay(blank, both.happenings()).get()).isEqualTo(both);
    }

    @Test
    void theVersionWithWhichACaseBeganHoldsUntilThen() {
        CaseFile approved = done(DESK, atDecision(), CLERK, ON.plusDays(61), new Act.Approve(Set.of()));

        assertThat(approved.isOver()).isTrue();
    }

    @Test
    void aMoveThatCannotBeIsToldWithItsReason() {
        CaseFile file = atDecision();
        LocalDate on = ON.plusDays(61);

        assertThat(refused(DESK, file, OFFICE, on, to(0))).containsExactly("move.same");
        assertThat(refused(DESK, file, OFFICE, on, to(2))).containsExactly("move.stage");
        assertThat(refused(DESK, file, OFFICE, on, to(3))).containsExactly("move.other");
        assertThat(refused(DESK, file, CLERK, on, to(1))).containsExactly("actor.role");
        Hash elsewhere = Hash.of(new byte[32]);
        assertThat(refused(DESK, file, OFFICE, on, new Act.Move(elsewhere, "monitoring.admission")))
                .containsExactly("move.unknown");
    }

    /** Under joint decision one has approved: moved to the version where that one decides alone, nothing would be left to do. */
    @Test
    void aCaseIsNotMovedToWhereItsWorkIsAllDone() {
        CaseFile joint = done(DESK, atDecision(), OFFICE, ON.plusDays(61), to(1));
        CaseFile half = done(DESK, joint, CLERK, ON.plusDays(62), new Act.Approve(Set.of()));

        assertThat(refused(DESK, half, OFFICE, ON.plusDays(62), to(0))).containsExactly("move.work");
        assertThat(refused(DESK, joint, OFFICE, ON.plusDays(62), to(0))).isEmpty();
    }

    @Test
    void aPlanSaysWhichCasesCanBeMovedAndMovesNone() {
        CaseFile late = atDecision();
        CaseFile early = Office.opened(DESK, ON);
        CaseFile withdrawn = done(DESK, early, Office.HEAD, ON, new Act.Withdraw());
        Map<String, List<Refusal>> plan = DESK.planMove(List.of(late), OFFICE, ON.plusDays(61), to(2));

        assertThat(plan.get("case-1")).extracting(Refusal::code).containsExactly("move.stage");
        assertThat(DESK.planMove(List.of(early), OFFICE, ON, to(2)).get("case-1"))
                .isEmpty();
        assertThat(DESK.planMove(List.of(withdrawn), OFFICE, ON, to(2)).get("case-1"))
                .extracting(Refusal::code)
                .containsExactly("case.over");
        assertThat(early.version().regime()).isEqualTo(DESK.regimes().get(0));
    }

    @Test
    void aNoticeThatStandsGoesOnStanding() {
        CaseFile posted = Office.posted(DESK, ON);
        CaseFile objected = done(DESK, posted, Office.HEAD, ON, new Act.RaiseObjection(BLANK));
        CaseFile moved = done(DESK, objected, OFFICE, ON, to(1));

        assertThat(moved.progress())
                .contains(((Progress.Posting) objected.progress().orElseThrow()));
        assertThat(refused(DESK, moved, CLERK, ON.plusDays(1), new Act.TakeDown()))
                .containsExactly("notice.runs");
    }
}

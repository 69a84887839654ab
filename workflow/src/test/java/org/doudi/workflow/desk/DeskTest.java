package org.doudi.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.workflow.desk.Village.CLERK;
import static org.doudi.workflow.desk.Village.COMMITTEE;
import static org.doudi.workflow.desk.Village.COUNTY;
import static org.doudi.workflow.desk.Village.FIRST;
import static org.doudi.workflow.desk.Village.HEAD;
import static org.doudi.workflow.desk.Village.SEALED;
import static org.doudi.workflow.desk.Village.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doudi.core.fact.Truth;
import org.doudi.core.finding.Matter;
import org.doudi.core.household.Role;
import org.doudi.core.procedure.Evidence;
import org.doudi.core.procedure.Formality;
import org.doudi.core.procedure.Item;
import org.doudi.core.procedure.Result;
import org.doudi.core.procedure.Stage;
import org.junit.jupiter.api.Test;

class DeskTest {

    private static final Act OPEN = new Act.Open("registration.admission", SEALED, Optional.empty());

    @Test
    void aCaseGoesFromApplicationToEnrolment() {
        CaseFile file = Village.enrolled();

        assertThat(file.progress()).contains(new Progress.Closed(Result.ENROLLED));
        assertThat(file.stays())
                .extracting(CaseFile.Stay::stage)
                .containsExactly(
                        "lodging",
                        "check",
                        "comparison",
                        "appraisal",
                        "posting",
                        "decision",
                        "support",
                        "telling",
                        "enrolled");
        assertThat(file.sequence()).isEqualTo(file.happenings().size());
    }

    /** Folding what happened once more, from a case that nobody has opened, gives the same case. */
    @Test
    void aCaseIsTheFoldOfWhatHappened() {
        CaseFile file = Village.enrolled();
        CaseFile again = Village.fresh().after(file.happenings());

        assertThat(again).isEqualTo(file);
        assertThat(Village.DESK.replay(Village.fresh(), file.happenings()).get())
                .isEqualTo(file);
    }

    @Test
    void everyReasonIsToldAtOnceAndNothingHappens() {
        CaseFile file = Village.atDecision();
        Actor relative = COMMITTEE.relative();

        assertThat(refused(file, relative, FIRST.plusDays(16), new Act.Approve(Set.of())))
                .containsExactly("actor.role", "actor.relative", "formality.missing");
        assertThat(file.sequence()).isEqualTo(Village.atDecision().sequence());
    }

    @Test
    void withoutTheHeadsSignatureAnApplicationGoesNoFurther() {
        assertThat(refused(Village.opened(), HEAD, FIRST, new Act.Submit())).containsExactly("signature.missing");
        assertThat(refused(Village.opened(), CLERK, FIRST, new Act.Sign(SEALED)))
                .containsExactly("actor.role");
    }

    @Test
    void evidenceByTooFewCountsNot() {
        assertThat(refused(Village.atCheck(), CLERK, FIRST, new Act.PutOnRecord(Evidence.HOME_VISIT, 1, SEALED)))
                .containsExactly("investigation.people");
        assertThat(refused(Village.atCheck(), CLERK, FIRST, new Act.Finish()))
                .containsExactly("evidence.missing", "finding.open");
    }

    /** An open finding is none. */
    @Test
    void aFindingThatIsOpenDoesNotDo() {
        CaseFile visited =
                Village.done(Village.atCheck(), CLERK, FIRST, new Act.PutOnRecord(Evidence.HOME_VISIT, 2, SEALED));
        CaseFile open = Village.done(visited, CLERK, FIRST, new Act.PutFinding(Matter.ADMISSION, Truth.OPEN, SEALED));

        assertThat(refused(open, CLERK, FIRST, new Act.Finish())).containsExactly("finding.open");
    }

    /** A group of 8 or 16 may not appraise; of 9 six have to be there; more than half of six are four. */
    @Test
    void aMeetingNeedsItsGroupItsAttendanceAndMoreThanHalf() {
        CaseFile file = Village.atAppraisal();
        LocalDate on = FIRST.plusDays(6);

        assertThat(refused(file, COMMITTEE, on, new Act.Appraise(8, 8, 8, 8, 0, Map.of(), SEALED)))
                .containsExactly("appraisal.group");
        assertThat(refused(file, COMMITTEE, on, new Act.Appraise(16, 16, 16, 16, 0, Map.of(), SEALED)))
                .containsExactly("appraisal.group");
        assertThat(refused(file, COMMITTEE, on, new Act.Appraise(9, 5, 5, 5, 0, Map.of(), SEALED)))
                .containsExactly("appraisal.attendance");
        CaseFile half = Village.done(file, COMMITTEE, on, new Act.Appraise(9, 6, 6, 3, 3, Map.of(), SEALED));
        assertThat(half.progress()).contains(new Progress.Closed(Result.NOT_ENROLLED));
        CaseFile more = Village.done(file, COMMITTEE, on, new Act.Appraise(9, 6, 6, 4, 2, Map.of(), SEALED));
        assertThat(more.stage().map(Stage::id)).contains("posting");
    }

    /** Posted on 8 March for seven days: on the 15th it stands and can be objected to, from the 16th it can come down. */
    @Test
    void aNoticeStandsForAllItsDays() {
        CaseFile posted = Village.posted();

        assertThat(refused(posted, COMMITTEE, LocalDate.of(2018, 3, 15), new Act.TakeDown()))
                .containsExactly("notice.runs");
        assertThat(refused(posted, COMMITTEE, LocalDate.of(2018, 3, 16), new Act.TakeDown()))
                .isEmpty();
        assertThat(refused(posted, HEAD, LocalDate.of(2018, 3, 15), new Act.RaiseObjection(SEALED)))
                .isEmpty();
        assertThat(refused(posted, HEAD, LocalDate.of(2018, 3, 16), new Act.RaiseObjection(SEALED)))
                .containsExactly("notice.over");
        assertThat(refused(Village.atPosting(), COMMITTEE, FIRST.plusDays(20), new Act.TakeDown()))
                .containsExactly("notice.unposted");
    }

    @Test
    void anObjectionIsHeardAndIfItIsUpheldTheCheckIsDoneAgain() {
        CaseFile first = Village.done(Village.posted(), HEAD, FIRST.plusDays(9), new Act.RaiseObjection(SEALED));
        assertThat(first.stage().map(Stage::id)).contains("posting");
        CaseFile second = Village.done(first, COUNTY, FIRST.plusDays(14), new Act.RaiseObjection(SEALED));
        CaseFile objected = Village.done(second, COMMITTEE, FIRST.plusDays(15), new Act.TakeDown());
        assertThat(objected.stage().map(Stage::id)).contains("hearing");

        CaseFile upheld = Village.done(objected, CLERK, FIRST.plusDays(15), new Act.Rule(true, SEALED));
        assertThat(upheld.stage().map(Stage::id)).contains("check");
        CaseFile dismissed = Village.done(objected, CLERK, FIRST.plusDays(15), new Act.Rule(false, SEALED));
        assertThat(dismissed.stage().map(Stage::id)).contains("decision");
    }

    @Test
    void ofSeveralOfficesAllHaveToApprove() {
        Act.Approve approve = new Act.Approve(Set.of(Formality.SEALED));
        CaseFile half = Village.done(Village.atDecision(), CLERK, FIRST.plusDays(16), approve);

        assertThat(half.stage().map(Stage::id)).contains("decision");
        assertThat(refused(half, CLERK, FIRST.plusDays(16), approve)).containsExactly("approved.already");
        assertThat(Village.done(half, COUNTY, FIRST.plusDays(17), approve)
                        .stage()
                        .map(Stage::id))
                .contains("support");
    }

    @Test
    void supportIsCompleteOnlyWithEveryItem() {
        CaseFile plan =
                Village.done(Village.atSupport(), CLERK, FIRST.plusDays(18), new Act.PutDown(Item.PLAN, SEALED));

        assertThat(refused(plan, CLERK, FIRST.plusDays(18), new Act.Finish())).containsExactly("undertaking.missing");
        assertThat(refused(plan, CLERK, FIRST.plusDays(18), new Act.PutDown(Item.FUNDS, SEALED)))
                .containsExactly("undertaking.unasked");
    }

    @Test
    void ofTwoWritersOneIsToldThatTheCaseHasMovedOn() {
        CaseFile file = Village.opened();
        Command mine = Village.command(file, HEAD, FIRST, new Act.Sign(SEALED));
        Command theirs = new Command("other", file.sequence(), HEAD, FIRST, new Act.Withdraw());
        CaseFile next = Village.done(file, HEAD, FIRST, mine.act());

        Decision second = Village.DESK.decide(next, theirs);
        assertThat(((Decision.Refused) second).refusals())
                .extracting(Refusal::code)
                .containsExactly("case.stale");
        assertThat(Village.DESK.decide(next, mine)).isEqualTo(new Decision.AlreadyDone(2));
        assertThat(refused(next, HEAD, FIRST, new Act.Withdraw())).isEmpty();
    }

    @Test
    void theHouseholdCanWithdrawUntilItIsOver() {
        CaseFile withdrawn = Village.done(Village.posted(), HEAD, FIRST.plusDays(9), new Act.Withdraw());

        assertThat(withdrawn.progress()).contains(new Progress.Withdrawn());
        assertThat(refused(withdrawn, HEAD, FIRST.plusDays(9), new Act.Withdraw()))
                .containsExactly("case.over");
        assertThat(refused(Village.posted(), CLERK, FIRST.plusDays(9), new Act.Withdraw()))
                .containsExactly("actor.role");
    }

    @Test
    void daysDoNotGoBackAndACaseIsOpenedOnce() {
        CaseFile file = Village.atComparison();

        assertThat(refused(file, CLERK, FIRST.minusDays(1), new Act.Send())).containsExactly("day.before");
        assertThat(refused(file, HEAD, FIRST, OPEN)).contains("case.open");
        assertThat(refused(Village.fresh(), CLERK, FIRST, new Act.Send())).containsExactly("case.unopened");
    }

    @Test
    void whatIsDoneElsewhereIsNotDoneHere() {
        assertThat(refused(Village.atCheck(), COMMITTEE, FIRST, new Act.Post())).containsExactly("act.notHere");
    }

    @Test
    void aRefusalSaysWhyWithItsFiguresAndItsClause() {
        Decision decision = Village.decide(
                Village.atAppraisal(), COMMITTEE, FIRST.plusDays(6), new Act.Appraise(9, 5, 5, 5, 0, Map.of(), SEALED));
        Refusal refusal = ((Decision.Refused) decision).refusals().get(0);

        assertThat(refusal.attributes())
                .containsEntry("part", "5")
                .containsEntry("whole", "9")
                .containsEntry("least", "2/3");
        assertThat(refusal.cited().en()).contains("art. 1");
        assertThat(List.of(refusal.describe(Locale.ENGLISH))).allMatch(said -> said.contains("appraisal.attendance"));
    }

    /** A change that becomes known after the approval: whoever approved decides again, on a new finding. */
    @Test
    void aChangeReportedAfterTheApprovalTakesTheCaseBackToIt() {
        CaseFile changed =
                Village.done(Village.atSupport(), COMMITTEE, FIRST.plusDays(18), new Act.ReportChange(SEALED));
        Act.Approve approve = new Act.Approve(Set.of(Formality.SEALED));

        assertThat(changed.stage().map(Stage::id)).contains("decision");
        assertThat(changed.findings()).isEmpty();
        assertThat(refused(changed, CLERK, FIRST.plusDays(18), approve)).containsExactly("finding.open");
        CaseFile no = Village.done(
                changed, CLERK, FIRST.plusDays(18), new Act.PutFinding(Matter.ADMISSION, Truth.NO, SEALED));
        assertThat(refused(no, CLERK, FIRST.plusDays(18), approve)).containsExactly("finding.against");
        CaseFile yes = Village.done(
                changed, CLERK, FIRST.plusDays(18), new Act.PutFinding(Matter.ADMISSION, Truth.YES, SEALED));
        CaseFile half = Village.done(yes, CLERK, FIRST.plusDays(18), approve);
        assertThat(Village.done(half, COUNTY, FIRST.plusDays(18), approve)
                        .stage()
                        .map(Stage::id))
                .contains("support");
    }

    /** Of two offices one has approved when the change is reported: it decides again, too. */
    @Test
    void anApprovalBeforeTheChangeCountsNoLonger() {
        Act.Approve approve = new Act.Approve(Set.of(Formality.SEALED));
        CaseFile half = Village.done(Village.atDecision(), CLERK, FIRST.plusDays(16), approve);
        CaseFile changed = Village.done(half, HEAD, FIRST.plusDays(16), new Act.ReportChange(SEALED));
        CaseFile found = Village.done(
                changed, COUNTY, FIRST.plusDays(17), new Act.PutFinding(Matter.ADMISSION, Truth.YES, SEALED));
        CaseFile other = Village.done(found, COUNTY, FIRST.plusDays(17), approve);

        assertThat(other.stage().map(Stage::id)).contains("decision");
        assertThat(Village.done(other, CLERK, FIRST.plusDays(17), approve)
                        .stage()
                        .map(Stage::id))
                .contains("support");
    }

    @Test
    void aChangeReportedBeforeTheApprovalClearsWhatWasFoundAndNoMore() {
        CaseFile changed = Village.done(Village.atAppraisal(), HEAD, FIRST.plusDays(6), new Act.ReportChange(SEALED));

        assertThat(changed.stage().map(Stage::id)).contains("appraisal");
        assertThat(changed.findings()).isEmpty();
        assertThat(changed.evidence()).containsKey(Evidence.HOME_VISIT);
    }

    /** After an objection that was upheld the first visit does not do. */
    @Test
    void whatIsCheckedAgainIsGatheredAnew() {
        CaseFile objected = Village.done(Village.posted(), HEAD, FIRST.plusDays(9), new Act.RaiseObjection(SEALED));
        CaseFile heard = Village.done(objected, COMMITTEE, FIRST.plusDays(15), new Act.TakeDown());
        CaseFile upheld = Village.done(heard, CLERK, FIRST.plusDays(16), new Act.Rule(true, SEALED));

        assertThat(refused(upheld, CLERK, FIRST.plusDays(16), new Act.Finish()))
                .containsExactly("evidence.missing", "finding.open");
    }

    @Test
    void whoFoundTheHouseholdIsOnRecord() {
        Discovery found = new Discovery(Discovery.Channel.VISIT, Role.VILLAGE_COMMITTEE);
        CaseFile file = Village.done(
                Village.fresh(), HEAD, FIRST, new Act.Open("registration.admission", SEALED, found, Optional.empty()));

        assertThat(file.happenings().get(0).act())
                .isInstanceOfSatisfying(
                        Act.Open.class, open -> assertThat(open.found()).isEqualTo(found));
        assertThat(((Act.Open) OPEN).found()).isEqualTo(Discovery.DECLARED);
    }
}

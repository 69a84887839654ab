package org.doudi.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.workflow.desk.Office.BLANK;
import static org.doudi.workflow.desk.Office.CLERK;
import static org.doudi.workflow.desk.Office.HEAD;
import static org.doudi.workflow.desk.Office.PLATFORM;
import static org.doudi.workflow.desk.Office.done;
import static org.doudi.workflow.desk.Office.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doudi.core.fact.Truth;
import org.doudi.core.household.Role;
import org.doudi.core.problem.Problems;
import org.doudi.core.time.Window;
import org.doudi.workflow.calendar.DueDate;
import org.doudi.workflow.calendar.StateCouncil;
import org.junit.jupiter.api.Test;

/** What is due about a case, counted by hand on the calendar of 2020, which was revised on 26 January, and of 2026. */
class DueTest {

    private static final Desk DESK = Office.desk();
    private static final LocalDate OPENED = LocalDate.of(2020, 1, 10);

    /**
     * From Friday, 10 January: 13 to 17, the 19th (a Sunday made up), 20 to 23 are ten. Before the revision 31 January, 1
     * February (a Saturday made up), 3 to 7 and 10 to 12 February are ten more; after it 3 to 7 and 10 to 14.
     */
    @Test
    void twentyWorkingDaysEndAsTheCalendarIsKnownOnTheDay() {
        CaseFile file = Office.opened(DESK, OPENED);

        assertThat(by(file, LocalDate.of(2020, 1, 15))).contains(new DueDate.Due(LocalDate.of(2020, 2, 12)));
        assertThat(by(file, LocalDate.of(2020, 2, 3))).contains(new DueDate.Due(LocalDate.of(2020, 2, 14)));
        assertThat(limit(file, LocalDate.of(2020, 2, 14)).isOverdue()).isEqualTo(Truth.NO);
        assertThat(limit(file, LocalDate.of(2020, 2, 15)).isOverdue()).isEqualTo(Truth.YES);
    }

    /**
     * Waiting to be sent counts; from the day after it was sent, 15 January, through the day of the answer, the 20th, four working
     * days do not: 16, 17, 19 and 20. Instead of 14 February it ends on the 20th: 17, 18, 19, 20.
     */
    @Test
    void whileTheAnswerIsAwaitedTheClockStands() {
        CaseFile lodged = done(DESK, Office.opened(DESK, OPENED), HEAD, OPENED, new Act.Submit());
        CaseFile sent = done(DESK, lodged, CLERK, LocalDate.of(2020, 1, 15), new Act.Send());
        CaseFile answered = done(DESK, sent, PLATFORM, LocalDate.of(2020, 1, 20), new Act.Answer(BLANK));

        assertThat(by(sent, LocalDate.of(2020, 2, 3))).contains(new DueDate.Paused(17));
        assertThat(by(answered, LocalDate.of(2020, 2, 3))).contains(new DueDate.Due(LocalDate.of(2020, 2, 20)));
    }

    /** Twenty working days from 21 December 2026 end in 2027, which nobody had announced; the case goes on all the same. */
    @Test
    void beyondTheAnnouncedYearADueDayIsOpenAndOnlyTheNoticeThatNeedsItWaits() {
        LocalDate on = LocalDate.of(2026, 12, 21);
        CaseFile posted = Office.posted(DESK, on);

        assertThat(by(posted, on)).contains(new DueDate.Undetermined(LocalDate.of(2027, 1, 1)));
        assertThat(limit(posted, LocalDate.of(2027, 3, 1)).isOverdue()).isEqualTo(Truth.OPEN);
        assertThat(refused(DESK, posted, CLERK, LocalDate.of(2027, 3, 1), new Act.TakeDown()))
                .containsExactly("calendar.unannounced");
        assertThat(refused(DESK, posted, HEAD, LocalDate.of(2027, 3, 1), new Act.RaiseObjection(BLANK)))
                .isEmpty();
        assertThat(refused(DESK, posted, HEAD, LocalDate.of(2027, 3, 1), new Act.ReportChange(BLANK)))
                .isEmpty();
    }

    /** Posted on Friday, 10 January 2020 for ten working days: through the 23rd, the day before New Year's Eve. */
    @Test
    void aNoticeInWorkingDaysStandsForThem() {
        CaseFile posted = Office.posted(DESK, OPENED);

        Due notice = DESK.due(posted, OPENED).stream()
                .filter(due -> due.kind() == Due.Kind.NOTICE)
                .findFirst()
                .orElseThrow();
        assertThat(notice.by()).contains(new DueDate.Due(LocalDate.of(2020, 1, 23)));
        assertThat(notice.isOverdue()).isEqualTo(Truth.NO);
        assertThat(refused(DESK, posted, CLERK, LocalDate.of(2020, 1, 23), new Act.TakeDown()))
                .containsExactly("notice.runs");
        assertThat(refused(DESK, posted, CLERK, LocalDate.of(2020, 1, 24), new Act.TakeDown()))
                .isEmpty();
    }

    @Test
    void aClockWithoutANumberIsDueNobodyKnowsWhen() {
        CaseFile file = Office.opened(DESK, OPENED);
        Due unsaid = clock(file, "unsaid", OPENED);

        assertThat(unsaid.by()).isEmpty();
        assertThat(unsaid.isOverdue()).isEqualTo(Truth.OPEN);
        assertThat(DESK.ledger(file, "unsaid")).isEmpty();
        assertThat(DESK.ledger(file, "limit")).isPresent();
    }

    @Test
    void whoseTurnItIsIsSaid() {
        CaseFile opened = Office.opened(DESK, OPENED);
        CaseFile lodged = done(DESK, opened, HEAD, OPENED, new Act.Submit());
        CaseFile sent = done(DESK, lodged, CLERK, OPENED, new Act.Send());

        assertThat(DESK.due(lodged, OPENED).get(0).who()).containsExactly(Role.TOWNSHIP);
        assertThat(DESK.due(sent, OPENED).get(0).who()).containsExactly(Role.OTHER_AGENCY);
        assertThat(DESK.due(sent, OPENED).get(0).id()).isEqualTo("compare");
        assertThat(DESK.due(Village.opened(), OPENED))
                .extracting(Due::who)
                .first()
                .isEqualTo(Set.of(Role.HOUSEHOLD));
    }

    @Test
    void ofACaseThatIsOverNothingIsDueAndItsClocksHaveStopped() {
        CaseFile withdrawn = done(DESK, Office.opened(DESK, OPENED), HEAD, OPENED.plusDays(3), new Act.Withdraw());

        assertThat(DESK.due(withdrawn, OPENED.plusDays(400))).isEmpty();
        assertThat(DESK.ledger(withdrawn, "limit").orElseThrow().events())
                .last()
                .hasToString("ClockEvent[kind=STOPPED, on=2020-01-13]");
    }

    /** The policy ends while the case runs: the notice posted after that still has its ten working days, through 21 February. */
    @Test
    void aCaseGoesOnByWhatItBeganWithWhenItsPolicyEnds() {
        Desk desk = Desk.of(
                        Office.regime(
                                Office.procedure("decide"),
                                Window.between(LocalDate.of(2019, 1, 1), LocalDate.of(2020, 2, 1))),
                        StateCouncil.CALENDAR)
                .getOrElseThrow(Problems::toException);
        CaseFile lodged = done(desk, Office.opened(desk, OPENED), HEAD, OPENED, new Act.Submit());
        CaseFile sent = done(desk, lodged, CLERK, OPENED, new Act.Send());
        CaseFile answered = done(desk, sent, PLATFORM, LocalDate.of(2020, 2, 5), new Act.Answer(BLANK));
        CaseFile posted = done(desk, answered, CLERK, LocalDate.of(2020, 2, 7), new Act.Post());

        assertThat(refused(desk, posted, CLERK, LocalDate.of(2020, 2, 21), new Act.TakeDown()))
                .containsExactly("notice.runs");
        assertThat(refused(desk, posted, CLERK, LocalDate.of(2020, 2, 22), new Act.TakeDown()))
                .isEmpty();
        assertThat(desk.newCase("case-2", "monitoring.admission", LocalDate.of(2020, 2, 1))
                        .isLeft())
                .isTrue();
    }

    private static Due limit(CaseFile file, LocalDate on) {
        return clock(file, "limit", on);
    }

    private static Due clock(CaseFile file, String id, LocalDate on) {
        List<Due> due = DESK.due(file, on);
        return due.stream()
                .filter(one -> one.kind() == Due.Kind.CLOCK && one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<DueDate> by(CaseFile file, LocalDate on) {
        return limit(file, on).by();
    }
}

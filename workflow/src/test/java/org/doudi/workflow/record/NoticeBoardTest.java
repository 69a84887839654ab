package org.doudi.workflow.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.doudi.workflow.record.Homes.TITLES;
import static org.doudi.workflow.record.Homes.written;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.doudi.core.fact.Fact;
import org.doudi.core.household.ResidentId;
import org.doudi.core.household.Role;
import org.doudi.core.household.Situation;
import org.doudi.core.json.JsonValue;
import org.doudi.core.problem.Problem;
import org.doudi.core.problem.Problems;
import org.doudi.core.problem.ProblemsException;
import org.doudi.core.procedure.Place;
import org.doudi.core.procedure.Procedure;
import org.doudi.core.procedure.Result;
import org.doudi.core.procedure.Stage;
import org.doudi.core.procedure.Way;
import org.doudi.core.procedure.Work;
import org.doudi.workflow.audit.Hash;
import org.doudi.workflow.calendar.StateCouncil;
import org.doudi.workflow.desk.Act;
import org.doudi.workflow.desk.CaseFile;
import org.doudi.workflow.desk.Desk;
import org.doudi.workflow.desk.Village;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeBoardTest {

    private static final Hash ONE = Courses.household(1);

    private static NoticeBoard village(CaseFile file) {
        return NoticeBoard.of(Village.DESK, Homes.archive(List.of(file), Homes.particulars(Village.SEALED)));
    }

    private static PublicNotice notice(NoticeBoard board, String id, LocalDate on) {
        return board.ofCase(id, on).getOrElseThrow(Problems::toException);
    }

    /** Posted on 8 March for seven days: the 15th is the last. */
    @Test
    void anOpinionIsPostedWithItsDaysAndMaskedPeople() {
        PublicNotice notice = notice(village(Village.posted()), "case-1", LocalDate.of(2018, 3, 9));

        assertThat(notice.toMarkdown(TITLES, Locale.CHINA)).isEqualTo(written("notice.zh.md"));
        assertThat(notice.toMarkdown(TITLES, Locale.ENGLISH)).isEqualTo(written("notice.en.md"));
        byte[] json = JsonValue.parse(written("notice.json").getBytes(StandardCharsets.UTF_8))
                .getOrElseThrow(Problems::toException)
                .canonical();
        assertThat(new String(RecordFormats.NOTICE.write(notice).canonical(), StandardCharsets.UTF_8))
                .isEqualTo(new String(json, StandardCharsets.UTF_8));
        assertThat(RecordFormats.NOTICE.read(json).get()).isEqualTo(notice);
    }

    @Test
    void beforeItIsPostedANoticeHasNoDays() {
        PublicNotice notice = notice(village(Village.atPosting()), "case-1", LocalDate.of(2018, 3, 7));

        assertThat(notice.kind()).isEqualTo(PublicNotice.Kind.OPINION);
        assertThat(notice.posted()).isEmpty();
        assertThat(notice.objectUntil()).isEmpty();
    }

    @Test
    void whereNothingIsKnownOfTheHouseholdTheNoticeSaysSo() {
        NoticeBoard board = NoticeBoard.of(Village.DESK, Homes.archive(List.of(Village.posted())));

        assertThat(notice(board, "case-1", LocalDate.of(2018, 3, 9)).toMarkdown(TITLES, Locale.ENGLISH))
                .contains("- unit: unknown\n")
                .contains("| unknown | unknown | unknown |");
    }

    /** What was refused is told to the household and posted nowhere. */
    @Test
    void aResultIsPostedBackOnlyWhereSomebodyWasEnrolled() {
        PublicNotice result = notice(village(Village.enrolled()), "case-1", LocalDate.of(2018, 3, 31));
        assertThat(result.kind()).isEqualTo(PublicNotice.Kind.RESULT);
        assertThat(result.where()).isEqualTo(Place.VILLAGE);
        assertThat(result.decisions())
                .extracting(OfficeDecision::office, OfficeDecision::way)
                .containsExactly(tuple(Role.TOWNSHIP, Way.APPROVED), tuple(Role.POVERTY_OFFICE, Way.APPROVED));

        CaseFile refused = Courses.until(Village.DESK, Village.atDecision(), Result.NOT_ENROLLED);
        assertThat(village(refused)
                        .ofCase("case-1", LocalDate.of(2018, 12, 31))
                        .getLeft()
                        .list())
                .extracting(Problem::code)
                .containsExactly("notice.none");
        assertThat(village(refused).ofCase("nobody", LocalDate.of(2018, 12, 31)).isLeft())
                .isTrue();
    }

    /** A county's registration of 2013 has the result posted back before support is put down. */
    @Test
    void aResultIsPostedBackAsSoonAsTheVillageIsToBeTold() {
        CaseFile opened = Courses.open(
                "a-1",
                Courses.REGISTRATION,
                "registration.procedure.admission",
                LocalDate.of(2013, 3, 4),
                ONE,
                Optional.empty());
        CaseFile told = Courses.to(Courses.DESK, opened, "return", Result.ENROLLED);
        NoticeBoard board = NoticeBoard.of(Courses.DESK, Homes.archive(List.of(told)));

        PublicNotice notice = notice(board, "a-1", LocalDate.of(2013, 12, 31));
        assertThat(notice.kind()).isEqualTo(PublicNotice.Kind.RESULT);
        assertThat(notice.to()).containsExactlyInAnyOrder(Role.VILLAGE_COMMITTEE, Role.TOWNSHIP, Role.POVERTY_OFFICE);
    }

    /** D9: leaving is posted in the village, and so is that somebody has left; here by two procedures of two places. */
    @Test
    void anExitIsPostedInTheVillage() {
        assertExit(Courses.open(
                "e-1",
                Courses.DEVELOPMENT,
                "development.procedure.exit",
                LocalDate.of(2015, 3, 2),
                ONE,
                Optional.empty()));
        assertExit(Courses.open(
                "e-1",
                Courses.MONITORING,
                "monitoring.procedure.exit",
                LocalDate.of(2022, 3, 1),
                ONE,
                Optional.empty()));
    }

    private static void assertExit(CaseFile opened) {
        LocalDate begin = opened.lastDay().orElseThrow();
        Particulars known = Particulars.of(ONE, Situation.of(Homes.family(), begin), Homes.HONGXING);
        CaseFile posting = Courses.to(Courses.DESK, opened, "post-exit", Result.STRUCK_OFF);
        NoticeBoard before = NoticeBoard.of(Courses.DESK, Homes.archive(List.of(posting), known));
        PublicNotice opinion = notice(before, "e-1", posting.lastDay().orElseThrow());
        assertThat(opinion.kind()).isEqualTo(PublicNotice.Kind.EXIT_OPINION);
        assertThat(opinion.where()).isEqualTo(Place.VILLAGE);

        CaseFile left = Courses.until(Courses.DESK, posting, Result.STRUCK_OFF);
        LocalDate end = left.lastDay().orElseThrow();
        NoticeBoard after = NoticeBoard.of(Courses.DESK, Homes.archive(List.of(left), known));
        PublicNotice exit = notice(after, "e-1", end);
        assertThat(exit.kind()).isEqualTo(PublicNotice.Kind.EXIT);
        assertThat(exit.unit()).isEqualTo(Fact.known(Homes.HONGXING));
        assertThat(exit.toMarkdown(TITLES, Locale.ENGLISH))
                .startsWith("# Exit\n")
                .contains("| 张\\*丰 | 1101\\*\\*\\*\\*\\*\\*\\*\\*\\*\\*\\*\\*\\*\\* | 2 |");
        assertThat(notice(after, "e-1", posting.lastDay().orElseThrow())).isEqualTo(opinion);
    }

    /** C18: the names of those who are in are published where they live. */
    @Test
    void theListHasEverybodyWhoIsInAndKnownToLiveThere() {
        NoticeBoard board = village(Village.enrolled());

        PublicNotice list = board.list(Homes.HONGXING, "registration", LocalDate.of(2018, 3, 31));
        assertThat(list.entries())
                .containsExactly(new PublicNotice.Entry(
                        Fact.known(new MaskedName("张*丰")),
                        Fact.known(new MaskedNumber("1101**************")),
                        Fact.known(2),
                        Optional.of(Fact.known(LocalDate.of(2018, 3, 19)))));
        assertThat(list.toMarkdown(TITLES, Locale.CHINA)).isEqualTo(written("list.zh.md"));
        assertThat(board.list(Homes.DONGFENG, "registration", LocalDate.of(2018, 3, 31))
                        .entries())
                .isEmpty();
        assertThat(board.list(Homes.HONGXING, "registration", LocalDate.of(2018, 3, 18))
                        .entries())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "张三丰, 张*丰",
        "李四, 李*",
        "王, *",
        "欧阳锋, 欧*锋",
        "阿依古丽·买买提, 阿*提",
        "Maria, M*a",
        "11010519491231002X, **X",
        "张三11010519491231002, 张**",
        "𠮷野家, 𠮷*家"
    })
    void ofANameItsFirstAndLastCharacterAreShown(String name, String shown) {
        assertThat(MaskedName.of(name)).isEqualTo(new MaskedName(shown));
    }

    @Test
    void aNoticeHasNoRoomForWhatIsWhole() {
        assertThatThrownBy(() -> new MaskedName("张三丰")).isInstanceOf(ProblemsException.class);
        assertThatThrownBy(() -> new MaskedName("张*丰丰")).isInstanceOf(ProblemsException.class);
        assertThatThrownBy(() -> new MaskedNumber("11010519491231002X")).isInstanceOf(ProblemsException.class);
        assertThat(MaskedNumber.of(ResidentId.of("11010519491231002X")).shown()).isEqualTo("1101**************");
        String whole = written("notice.json").replace("张*丰", "张三丰").replace("1101**************", "11010519491231002X");
        Problems problems = RecordFormats.NOTICE
                .read(whole.getBytes(StandardCharsets.UTF_8))
                .getLeft();
        assertThat(problems.list())
                .extracting(problem -> problem.code() + " @ " + problem.path())
                .containsExactly("name.whole @ /entries/0/head", "residentId.whole @ /entries/0/residentId");
        assertThat(problems.toString()).doesNotContain("张三丰", "1101051949");
    }

    /** Who decided can tell what somebody has: here the disabled persons' federation calls the meeting and posts what it said. */
    @Test
    void anOfficeThatTellsADisabilityIsAnotherAgency() {
        Desk desk = Desk.of(Village.regime(byTheFederation(Village.procedure())), StateCouncil.CALENDAR)
                .getOrElseThrow(Problems::toException);
        CaseFile fresh =
                desk.newCase("case-1", "registration.admission", Village.FIRST).getOrElseThrow(Problems::toException);
        CaseFile opened = Courses.done(
                desk,
                fresh,
                Role.HOUSEHOLD,
                Village.FIRST,
                new Act.Open("registration.admission", Village.SEALED, Optional.empty()));
        CaseFile posting = Courses.to(desk, opened, "posting", Result.ENROLLED);
        NoticeBoard board = NoticeBoard.of(desk, Homes.archive(List.of(posting)));

        PublicNotice notice = notice(board, "case-1", LocalDate.of(2018, 12, 31));
        assertThat(notice.to()).containsExactly(Role.OTHER_AGENCY);
        assertThat(notice.decisions()).extracting(OfficeDecision::office).containsExactly(Role.OTHER_AGENCY);
        assertThat(notice.toMarkdown(TITLES, Locale.ENGLISH)).doesNotContain("disab");
    }

    private static Procedure byTheFederation(Procedure procedure) {
        Set<Role> by = Set.of(Role.DISABLED_FEDERATION);
        return new Procedure(
                procedure.id(),
                procedure.title(),
                procedure.programme(),
                procedure.occasion(),
                procedure.stages().stream()
                        .map(stage -> new Stage(stage.id(), stage.title(), by(stage.work(), by), stage.leads()))
                        .toList(),
                procedure.clocks(),
                procedure.basis());
    }

    private static Work by(Work work, Set<Role> by) {
        if (work instanceof Work.Posting posting) {
            return new Work.Posting(by, posting.where(), posting.days());
        }
        return work instanceof Work.Appraisal appraisal
                ? new Work.Appraisal(
                        by,
                        appraisal.least(),
                        appraisal.most(),
                        appraisal.attendance(),
                        appraisal.pass(),
                        appraisal.moreThanPass(),
                        appraisal.representatives())
                : work;
    }

    @Test
    void aNoticeHasNoRoomForAnOfficeThatTellsADisability() {
        PublicNotice notice = notice(village(Village.posted()), "case-1", LocalDate.of(2018, 3, 9));

        assertThatThrownBy(() -> new PublicNotice(
                        notice.kind(),
                        notice.programme(),
                        notice.caseId(),
                        notice.on(),
                        notice.where(),
                        notice.unit(),
                        notice.posted(),
                        notice.objectUntil(),
                        Set.of(Role.DISABLED_FEDERATION),
                        notice.decisions(),
                        notice.entries()))
                .isInstanceOf(ProblemsException.class);
    }
}

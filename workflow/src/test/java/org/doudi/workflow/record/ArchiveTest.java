package org.doudi.workflow.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doudi.core.fact.Fact;
import org.doudi.core.household.Household;
import org.doudi.core.household.Situation;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problem;
import org.doudi.core.procedure.Result;
import org.doudi.core.procedure.Way;
import org.doudi.workflow.audit.Hash;
import org.doudi.workflow.desk.Act;
import org.doudi.workflow.desk.CaseFile;
import org.doudi.workflow.desk.Village;
import org.junit.jupiter.api.Test;

/** Cases of real procedures: a city's monitoring with its review, and national dibao with its exit. */
class ArchiveTest {

    private static final LocalDate MARCH = LocalDate.of(2021, 3, 3);
    private static final LocalDate LATER = LocalDate.of(2025, 12, 31);
    private static final Hash ONE = Courses.household(1);
    private static final Hash OTHER = Courses.household(2);

    private static final CaseFile IN = admission("a-1", MARCH, ONE, Optional.empty());
    private static final CaseFile KEPT = review("r-1", LocalDate.of(2022, 3, 2), Optional.of("a-1"), Result.KEPT);
    private static final CaseFile OUT = review("r-2", LocalDate.of(2023, 3, 1), Optional.of("r-1"), Result.STRUCK_OFF);
    private static final CaseFile BACK = admission("a-2", LocalDate.of(2024, 3, 1), OTHER, Optional.of("r-2"));

    private static CaseFile admission(String id, LocalDate on, Hash household, Optional<String> earlier) {
        return whole(id, Courses.MONITORING, "monitoring.procedure.admission", on, household, earlier, Result.ENROLLED);
    }

    private static CaseFile review(String id, LocalDate on, Optional<String> earlier, Result result) {
        return whole(id, Courses.MONITORING, "monitoring.procedure.review", on, ONE, earlier, result);
    }

    private static CaseFile whole(
            String id,
            Regime regime,
            String procedure,
            LocalDate on,
            Hash household,
            Optional<String> earlier,
            Result result) {
        return Courses.whole(id, regime, procedure, on, household, earlier, result);
    }

    private static LocalDate end(CaseFile file) {
        return file.lastDay().orElseThrow();
    }

    /** Admitted, kept, struck off, and years later admitted again under a seal of its own: one household, one file. */
    @Test
    void aHouseholdThatComesAndGoesAndComesAgainHasOneFile() {
        Archive archive = Homes.archive(List.of(BACK, OUT, IN, KEPT));

        assertThat(archive.on(LATER)).singleElement().satisfies(dossier -> {
            assertThat(dossier.number()).isEqualTo("a-1");
            assertThat(dossier.enrolments())
                    .containsExactly(
                            new Enrolment(
                                    "monitoring",
                                    Fact.known(end(IN)),
                                    Optional.of(end(OUT)),
                                    Optional.of(end(KEPT)),
                                    List.of("a-1", "r-1", "r-2")),
                            new Enrolment(
                                    "monitoring",
                                    Fact.known(end(BACK)),
                                    Optional.empty(),
                                    Optional.empty(),
                                    List.of("a-2")));
        });
        assertThat(archive.ofCase("a-2", LATER)).isPresent();
        assertThat(archive.ofCase("a-2", MARCH)).isEmpty();
    }

    @Test
    void onTheDayOnWhichItIsStruckOffAHouseholdIsOutAndTheDayBeforeItIsIn() {
        Archive archive = Homes.archive(List.of(IN, KEPT, OUT));

        assertThat(archive.on(end(OUT).minusDays(1)).get(0).in("monitoring")).isPresent();
        assertThat(archive.on(end(OUT)).get(0).in("monitoring")).isEmpty();
    }

    /** Nobody can say since when somebody is in whom a review has kept and no case on file enrolled: not since the review. */
    @Test
    void whoIsReviewedWithoutAnAdmissionOnFileIsInSinceNobodyKnowsWhen() {
        CaseFile kept = review("r-9", MARCH, Optional.empty(), Result.KEPT);
        CaseFile out = review("r-8", MARCH, Optional.empty(), Result.STRUCK_OFF);

        assertThat(Homes.archive(List.of(kept)).on(LATER).get(0).enrolments())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.since().isKnown()).isFalse();
                    assertThat(one.isIn()).isTrue();
                    assertThat(one.reviewed()).contains(end(kept));
                });
        assertThat(Homes.archive(List.of(out)).on(LATER).get(0).enrolments())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.since().isKnown()).isFalse();
                    assertThat(one.until()).contains(end(out));
                });
    }

    @Test
    void whoIsEnrolledOnceMoreIsInSinceTheFirstDay() {
        CaseFile again = admission("a-9", LocalDate.of(2022, 6, 1), ONE, Optional.empty());

        assertThat(Homes.archive(List.of(IN, again)).on(LATER).get(0).enrolments())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.since()).isEqualTo(Fact.known(end(IN)));
                    assertThat(one.cases()).containsExactly("a-1", "a-9");
                });
    }

    /** Card and file show both; each programme's register and roll show their own only. */
    @Test
    void whoIsInTwoProgrammesIsSeenInOneViewAndKeptInTwoRolls() {
        CaseFile dibao = whole(
                "d-1",
                Courses.MONITORING,
                "dibao.procedure.admission",
                LocalDate.of(2021, 7, 2),
                ONE,
                Optional.empty(),
                Result.ENROLLED);
        CaseFile left = whole(
                "d-2",
                Courses.MONITORING,
                "dibao.procedure.exit",
                LocalDate.of(2022, 6, 1),
                ONE,
                Optional.of("d-1"),
                Result.STRUCK_OFF);
        Archive archive = Homes.archive(
                List.of(IN, dibao, left), Particulars.of(ONE, Situation.of(Homes.family(), MARCH), Homes.HONGXING));

        HouseholdCard card = HouseholdCard.of(archive.on(LATER).get(0));
        assertThat(card.enrolments())
                .extracting(Enrolment::programme, Enrolment::until)
                .containsExactly(tuple("dibao", Optional.of(end(left))), tuple("monitoring", Optional.empty()));
        assertThat(Roll.of(archive, Homes.COUNTY, "dibao", LATER).lines()).isEmpty();
        assertThat(Roll.of(archive, Homes.COUNTY, "monitoring", LATER).lines()).hasSize(1);
        Register register = Register.of(archive, Homes.TOWN, "dibao", LATER);
        assertThat(register.lines()).singleElement().satisfies(line -> {
            assertThat(line.enrolments()).hasSize(1);
            assertThat(line.cases()).extracting(one -> one.outline().id()).containsExactly("d-1", "d-2");
        });
    }

    /** Until the case that links them is opened nobody can tell that two files are of one household. */
    @Test
    void twoFilesAreOneFromTheDayOnWhichSomethingLinksThem() {
        CaseFile apart = admission("a-5", LocalDate.of(2021, 4, 1), OTHER, Optional.empty());
        CaseFile link = whole(
                "r-5",
                Courses.MONITORING,
                "monitoring.procedure.review",
                LocalDate.of(2022, 4, 1),
                OTHER,
                Optional.of("a-1"),
                Result.KEPT);
        Archive archive = Homes.archive(List.of(IN, apart, link));

        assertThat(archive.on(LocalDate.of(2022, 3, 31)))
                .extracting(Dossier::number)
                .containsExactly("a-1", "a-5");
        assertThat(archive.on(LocalDate.of(2022, 4, 1)))
                .extracting(Dossier::number)
                .containsExactly("a-1");
    }

    /** Particulars hold from their day until others do. */
    @Test
    void whatIsKnownOfAHouseholdIsWhatHeldOnTheDay() {
        Household family = Homes.family();
        Archive archive = Homes.archive(
                List.of(IN),
                Particulars.of(ONE, Situation.of(family, LocalDate.of(2023, 1, 1)), Homes.DONGFENG),
                Particulars.of(ONE, Situation.of(family, LocalDate.of(2022, 1, 1)), Homes.HONGXING));

        assertThat(archive.on(LocalDate.of(2021, 12, 31)).get(0).village().isKnown())
                .isFalse();
        assertThat(archive.on(LocalDate.of(2022, 12, 31)).get(0).village()).isEqualTo(Fact.known(Homes.HONGXING));
        assertThat(archive.on(LocalDate.of(2023, 1, 1)).get(0).village()).isEqualTo(Fact.known(Homes.DONGFENG));
    }

    @Test
    void everythingThatIsWrongWithAnArchiveIsToldAtOnce() {
        CaseFile orphan = review("r-7", MARCH, Optional.of("nobody"), Result.KEPT);
        CaseFile early = review("r-6", LocalDate.of(2021, 2, 1), Optional.of("a-1"), Result.KEPT);
        Particulars known = Particulars.of(ONE, Situation.of(Homes.family(), MARCH));

        assertThat(Archive.of(List.of(IN, IN, orphan, early), List.of(known, known))
                        .getLeft()
                        .list())
                .extracting(Problem::code)
                .containsExactly("case.twice", "case.missing", "case.order", "particulars.twice");
    }

    @Test
    void casesThatFollowEachOtherInACircleAreRefused() {
        CaseFile one = review("r-3", MARCH, Optional.of("r-4"), Result.KEPT);
        CaseFile two = review("r-4", MARCH, Optional.of("r-3"), Result.KEPT);

        assertThat(Archive.of(List.of(one, two), List.of()).getLeft().list())
                .extracting(Problem::code)
                .containsExactly("case.order", "case.order");
        assertThat(Archive.of(List.of(review("r-2", MARCH, Optional.of("r-2"), Result.KEPT)), List.of())
                        .isLeft())
                .isTrue();
    }

    @Test
    void aCaseThatNobodyHasOpenedIsOfNoHousehold() {
        assertThat(Homes.archive(List.of(Village.fresh())).on(LATER)).isEmpty();
    }

    /** Objected to by two while it stood, upheld, checked again and posted once more. */
    @Test
    void objectionsAreCountedByNotice() {
        CaseFile posted = Village.done(Village.posted(), Village.HEAD, Village.FIRST.plusDays(8), objection());
        CaseFile twice = Village.done(posted, Village.COUNTY, Village.FIRST.plusDays(9), objection());
        CaseFile heard = Village.done(
                Village.done(twice, Village.COMMITTEE, Village.FIRST.plusDays(15), new Act.TakeDown()),
                Village.CLERK,
                Village.FIRST.plusDays(15),
                new Act.Rule(true, Village.SEALED));
        CaseFile done = Courses.until(Village.DESK, heard, Result.ENROLLED);

        CaseAccount account =
                Homes.archive(List.of(done)).on(LATER).get(0).cases().get(0);
        assertThat(account.notices()).extracting(NoticeOnRecord::objections).containsExactly(2, 0);
        assertThat(account.decisions()).extracting(OfficeDecision::way).startsWith(Way.PASSED, Way.UPHELD);
    }

    private static Act objection() {
        return new Act.RaiseObjection(Village.SEALED);
    }
}

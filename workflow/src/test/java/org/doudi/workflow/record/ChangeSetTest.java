package org.doudi.workflow.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.workflow.record.Homes.TITLES;
import static org.doudi.workflow.record.Homes.written;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.doudi.core.household.Situation;
import org.doudi.core.json.JsonValue;
import org.doudi.core.problem.Problem;
import org.doudi.core.problem.Problems;
import org.doudi.core.procedure.Result;
import org.doudi.workflow.audit.Hash;
import org.doudi.workflow.desk.CaseFile;
import org.doudi.workflow.desk.Village;
import org.junit.jupiter.api.Test;

class ChangeSetTest {

    private static final LocalDate BEGIN = LocalDate.of(2021, 6, 30);
    private static final LocalDate END = LocalDate.of(2024, 12, 31);
    private static final Hash ONE = Courses.household(1);
    private static final Hash OTHER = Courses.household(2);

    private static final CaseFile IN = monitoring("a-1", "admission", LocalDate.of(2021, 7, 5), ONE, Result.ENROLLED);
    private static final CaseFile KEPT = monitoring("r-1", "review", LocalDate.of(2022, 7, 4), ONE, Result.KEPT);
    private static final CaseFile OUT = monitoring("e-1", "exit", LocalDate.of(2023, 2, 6), ONE, Result.STRUCK_OFF);
    private static final CaseFile BACK = monitoring("a-2", "admission", LocalDate.of(2024, 2, 5), ONE, Result.ENROLLED);

    private static CaseFile monitoring(String id, String procedure, LocalDate on, Hash household, Result result) {
        return Courses.whole(
                id, Courses.MONITORING, "monitoring.procedure." + procedure, on, household, Optional.empty(), result);
    }

    private static Particulars known(Hash household, LocalDate on, Division place) {
        return Particulars.of(household, Situation.of(Homes.family(), on), place);
    }

    private static LocalDate end(CaseFile file) {
        return file.lastDay().orElseThrow();
    }

    private static ChangeSet changes(Archive archive, Division unit) {
        return ChangeSet.between(archive, unit, "monitoring", BEGIN, END);
    }

    private static String line(Movement one) {
        return one.on() + " " + one.number() + " " + one.kind() + " " + one.inOrder();
    }

    /** The first quarter of 2018 in Hongxing, written by hand. */
    @Test
    void theChangesReadAsTheyWereWritten() {
        ChangeSet changes = ChangeSet.between(
                Homes.enrolled(),
                Homes.HONGXING,
                "registration",
                LocalDate.of(2017, 12, 31),
                LocalDate.of(2018, 3, 31));

        assertThat(changes.toMarkdown(TITLES, Locale.CHINA)).isEqualTo(written("changes.zh.md"));
        assertThat(changes.toMarkdown(TITLES, Locale.ENGLISH)).isEqualTo(written("changes.en.md"));
        byte[] json = written("changes.json").getBytes(StandardCharsets.UTF_8);
        assertThat(new String(RecordFormats.CHANGES.write(changes).canonical(), StandardCharsets.UTF_8))
                .isEqualTo(new String(
                        JsonValue.parse(json)
                                .getOrElseThrow(Problems::toException)
                                .canonical(),
                        StandardCharsets.UTF_8));
        assertThat(RecordFormats.CHANGES.read(json).get()).isEqualTo(changes);
    }

    @Test
    void everyMovementHasItsDayAndItsReason() {
        Archive archive = Homes.archive(List.of(IN, KEPT, OUT, BACK), known(ONE, BEGIN, Homes.HONGXING));

        assertThat(changes(archive, Homes.HONGXING).movements())
                .extracting(ChangeSetTest::line)
                .containsExactly(
                        end(IN) + " a-1 ADDED [ADMITTED]",
                        end(KEPT) + " a-1 ADJUSTED [REVIEWED]",
                        end(OUT) + " a-1 CANCELLED [STRUCK_OFF]",
                        end(BACK) + " a-1 ADDED [ADMITTED_AGAIN]");
    }

    /** For the villages somebody went and somebody came; for their township a line was adjusted. */
    @Test
    void whoMovesWithinATownshipIsAdjustedThere() {
        LocalDate move = LocalDate.of(2022, 5, 1);
        Archive archive =
                Homes.archive(List.of(IN), known(ONE, BEGIN, Homes.HONGXING), known(ONE, move, Homes.DONGFENG));

        assertThat(changes(archive, Homes.HONGXING).movements())
                .extracting(ChangeSetTest::line)
                .endsWith(move + " a-1 CANCELLED [MOVED_AWAY]");
        assertThat(changes(archive, Homes.DONGFENG).movements())
                .extracting(ChangeSetTest::line)
                .containsExactly(move + " a-1 ADDED [MOVED_IN]");
        assertThat(changes(archive, Homes.TOWN).movements())
                .extracting(ChangeSetTest::line)
                .endsWith(move + " a-1 ADJUSTED [PARTICULARS]");
    }

    @Test
    void whoIsFoundEnrolledIsToldAsThat() {
        Archive archive = Homes.archive(List.of(KEPT), known(ONE, BEGIN, Homes.HONGXING));

        assertThat(changes(archive, Homes.HONGXING).movements())
                .extracting(ChangeSetTest::line)
                .containsExactly(end(KEPT) + " r-1 ADDED [FOUND_ENROLLED]");
    }

    /** Two files, each enrolled; a case links them: the younger is cancelled, and the older has all cases. */
    @Test
    void filesThatAreJoinedAreToldAsThat() {
        CaseFile apart = monitoring("b-1", "admission", LocalDate.of(2021, 8, 2), OTHER, Result.ENROLLED);
        CaseFile link = Courses.whole(
                "b-2",
                Courses.MONITORING,
                "monitoring.procedure.review",
                LocalDate.of(2022, 9, 5),
                OTHER,
                Optional.of("a-1"),
                Result.KEPT);
        Archive archive = Homes.archive(
                List.of(IN, apart, link), known(ONE, BEGIN, Homes.HONGXING), known(OTHER, BEGIN, Homes.HONGXING));

        assertThat(changes(archive, Homes.HONGXING).movements())
                .extracting(ChangeSetTest::line)
                .containsExactly(
                        end(IN) + " a-1 ADDED [ADMITTED]",
                        end(apart) + " b-1 ADDED [ADMITTED]",
                        "2022-09-05 a-1 ADJUSTED [ANOTHER_CASE]",
                        "2022-09-05 b-1 CANCELLED [FILES_JOINED]",
                        end(link) + " a-1 ADJUSTED [REVIEWED]");
    }

    @Test
    void whatDoesNotFitIsRefusedWithEverythingThatDoesNot() {
        Archive archive = Homes.archive(List.of(IN, OUT), known(ONE, BEGIN, Homes.HONGXING));
        ChangeSet changes = changes(archive, Homes.HONGXING);
        Roll later = Roll.of(archive, Homes.HONGXING, "monitoring", end(IN));

        assertThat(changes.appliedTo(later).getLeft().list())
                .extracting(Problem::code)
                .containsExactly("changes.other", "changes.unfit");
        assertThat(changes.then(changes).getLeft().list())
                .extracting(Problem::code)
                .containsExactly("changes.other");
    }

    @Test
    void aSetThatContradictsItselfIsRefused() {
        Movement gone = new Movement(
                BEGIN, "a-1", Movement.Kind.CANCELLED, Set.of(Movement.Reason.STRUCK_OFF), Optional.empty());

        assertThat(Problems.attempt(() -> new ChangeSet(
                                Homes.TOWN, "monitoring", BEGIN, BEGIN.minusDays(1), List.of(gone, gone), 0))
                        .getLeft()
                        .list())
                .extracting(Problem::code)
                .containsExactly("changes.days", "changes.outside", "changes.outside", "changes.twice");
        assertThat(Problems.attempt(() -> new Movement(BEGIN, "a-1", Movement.Kind.ADDED, Set.of(), Optional.empty()))
                        .getLeft()
                        .list())
                .extracting(Problem::code)
                .containsExactly("movement.reasons", "movement.line");
    }

    /** Somebody who is in and of whom nobody knows where they live is on no roll, and counted on each. */
    @Test
    void whoMayLiveThereIsCountedWithTheChanges() {
        ChangeSet changes = ChangeSet.between(
                Homes.archive(List.of(Village.enrolled())),
                Homes.TOWN,
                "registration",
                LocalDate.of(2017, 12, 31),
                LocalDate.of(2018, 3, 31));

        assertThat(changes.isEmpty()).isTrue();
        assertThat(changes.unplaced()).isEqualTo(1);
        assertThat(changes.toMarkdown(TITLES, Locale.ENGLISH)).contains("whether they live here: 1");
    }
}

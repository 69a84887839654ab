package org.doudi.core.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.core.procedure.Stages.TITLE;
import static org.doudi.core.procedure.Stages.clock;
import static org.doudi.core.procedure.Stages.end;
import static org.doudi.core.procedure.Stages.lodged;
import static org.doudi.core.procedure.Stages.procedure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.doudi.core.problem.Problems;
import org.doudi.core.problem.Reported;
import org.doudi.core.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A procedure has stages that differ, every way leads to one of them, and clocks run at some of them. */
class ProcedureTest {

    private static final Stage SEEN =
            new Stage("seen", TITLE, new Work.Posting(Stages.TOWNSHIP, Place.VILLAGE, "days"), disputed("heard", "in"));

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "64, true", "65, false"})
    void aProcedureHasOneToSixtyFourStages(int number, boolean fits) {
        List<Stage> stages =
                IntStream.range(0, number).mapToObj(i -> end("s" + i)).toList();

        assertThat(faults(() -> procedure(stages))).isEqualTo(fits ? List.of() : List.of("procedure.stages @ stages"));
    }

    @ParameterizedTest
    @CsvSource({"0, true", "32, true", "33, false"})
    void aProcedureHasThirtyTwoClocksAtMost(int number, boolean fits) {
        Clock[] clocks =
                IntStream.range(0, number).mapToObj(i -> clock("c" + i, "in")).toArray(Clock[]::new);

        assertThat(faults(() -> procedure(List.of(end("in")), clocks)))
                .isEqualTo(fits ? List.of() : List.of("procedure.clocks @ clocks"));
    }

    @Test
    void noTwoStagesHaveOneName() {
        assertThat(faults(() -> procedure(List.of(lodged("a", "b"), end("b"), end("a"), end("b")))))
                .containsExactly("stage.twice @ stages/2/id", "stage.twice @ stages/3/id");
    }

    @Test
    void noTwoClocksHaveOneName() {
        assertThat(faults(() -> procedure(List.of(end("in")), clock("c", "in"), clock("d", "in"), clock("c", "in"))))
                .containsExactly("clock.twice @ clocks/2/id");
    }

    /** A stage and a clock are never taken for each other. */
    @Test
    void aClockMayHaveTheNameOfAStage() {
        Procedure procedure = procedure(List.of(end("in")), clock("in", "in"));

        assertThat(procedure.clocks()).containsExactly(clock("in", "in"));
    }

    @Test
    void everyWayLeadsToAStageOfTheProcedure() {
        assertThat(faults(() -> procedure(List.of(lodged("a", "seen"), SEEN))))
                .containsExactly(
                        "stage.unknown @ stages/1/leads/UNDISPUTED", "stage.unknown @ stages/1/leads/OBJECTED");
        assertThat(faults(() -> procedure(List.of(SEEN, end("in"), lodged("heard", "seen")))))
                .isEmpty();
    }

    @Test
    void aClockRunsAtStagesOfTheProcedure() {
        Problems problems =
                Reported.by(() -> procedure(List.of(end("in")), clock("c", "in"), clock("d", "y", "in", "x")));

        assertThat(Reported.faults(problems))
                .containsExactly("stage.unknown @ clocks/1/runsAt", "stage.unknown @ clocks/1/runsAt");
        assertThat(problems.list()).extracting(problem -> problem.found()).containsExactly("x", "y");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertThat(faults(() -> procedure(List.of(lodged("a", "z"), end("a")), clock("c", "nowhere"), clock("c", "a"))))
                .containsExactly(
                        "stage.twice @ stages/1/id",
                        "stage.unknown @ stages/0/leads/DONE",
                        "stage.unknown @ clocks/0/runsAt",
                        "clock.twice @ clocks/1/id");
    }

    @Test
    void aCaseBeginsAtTheFirstStage() {
        Procedure procedure = procedure(List.of(lodged("a", "in"), end("in")));

        assertThat(procedure.first()).isEqualTo(lodged("a", "in"));
        assertThat(procedure.stage("in")).contains(end("in"));
        assertThat(procedure.stage("a")).contains(lodged("a", "in"));
        assertThat(procedure.stage("b")).isEmpty();
    }

    @Test
    void aProcedureDoesNotChangeWithTheListsItCameFrom() {
        List<Stage> stages = new ArrayList<>(List.of(end("in")));
        List<Clock> clocks = new ArrayList<>(List.of(clock("c", "in")));
        Procedure procedure = new Procedure("p", TITLE, "dibao", Occasion.REVIEW, stages, clocks, Stages.BASIS);
        stages.clear();
        clocks.clear();

        assertThat(procedure.stages()).containsExactly(end("in"));
        assertThat(procedure.clocks()).containsExactly(clock("c", "in"));
    }

    @Test
    void aClockHasANameAndRunsSomewhere() {
        assertThat(faults(() -> clock(""))).containsExactly("id.format @ id", "set.empty @ runsAt");
        assertThat(faults(() -> clock("c"))).containsExactly("set.empty @ runsAt");
        assertThat(faults(() -> clock("-", "in"))).containsExactly("id.format @ id");
    }

    @Test
    void aClockDoesNotChangeWithTheSetItCameFrom() {
        Set<String> runsAt = new HashSet<>(Set.of("in"));
        Clock clock = new Clock("c", TITLE, "days", Clock.Unit.CALENDAR, runsAt);
        runsAt.clear();

        assertThat(clock.runsAt()).containsExactly("in");
    }

    @Test
    void aClockRunsOnWhileSomebodyIsAskedWhereNothingElseIsSaid() {
        Set<String> runsAt = Set.of("in");
        Clock clock = new Clock("c", TITLE, "days", Clock.Unit.WORKING, runsAt);

        assertThat(clock)
                .isEqualTo(new Clock("c", TITLE, "days", Clock.Unit.WORKING, runsAt, false))
                .isNotEqualTo(new Clock("c", TITLE, "days", Clock.Unit.WORKING, runsAt, true));
    }

    @Test
    void everyConstantHasWordsOfItsOwnInEitherLanguage() {
        Stream.of(
                        labels(Occasion.values(), Occasion::label),
                        labels(Clock.Unit.values(), Clock.Unit::label),
                        labels(Evidence.values(), Evidence::label),
                        labels(Formality.values(), Formality::label),
                        labels(Item.values(), Item::label),
                        labels(Place.values(), Place::label),
                        labels(Result.values(), Result::label),
                        labels(Way.values(), Way::label),
                        labels(Addressee.values(), Addressee::label))
                .forEach(labels -> {
                    assertThat(labels).extracting(Text::zh).doesNotHaveDuplicates();
                    assertThat(labels).extracting(Text::en).doesNotHaveDuplicates();
                });
    }

    @Test
    void whatIsExpectedNamesTheWay() {
        Problems problems = Reported.by(() -> new Stage("a", TITLE, Stages.appraisal(5, 7), Map.of(Way.PASSED, "b")));

        assertThat(problems.describe(Locale.ENGLISH)).contains("the stage after \"not passed\"");
        assertThat(problems.describe(Locale.CHINA)).contains("“未通过”之后的环节");
    }

    private static <E> List<Text> labels(E[] constants, Function<E, Text> label) {
        return Stream.of(constants).map(label).toList();
    }

    private static Map<Way, String> disputed(String objected, String undisputed) {
        return Map.of(Way.OBJECTED, objected, Way.UNDISPUTED, undisputed);
    }

    private static List<String> faults(Supplier<?> make) {
        return Problems.<Object>attempt(make).fold(Reported::faults, made -> List.of());
    }
}

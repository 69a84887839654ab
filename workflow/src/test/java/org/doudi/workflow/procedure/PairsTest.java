package org.doudi.workflow.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.core.procedure.Evidence.INDICATORS;
import static org.doudi.core.procedure.Evidence.PROPERTY_ASSESSMENT;
import static org.doudi.workflow.procedure.Stages.clock;
import static org.doudi.workflow.procedure.Stages.closing;
import static org.doudi.workflow.procedure.Stages.determination;
import static org.doudi.workflow.procedure.Stages.investigation;
import static org.doudi.workflow.procedure.Stages.notification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.doudi.core.procedure.Clock;
import org.doudi.core.procedure.Evidence;
import org.doudi.core.procedure.Procedure;
import org.doudi.core.procedure.Result;
import org.doudi.core.procedure.Stage;
import org.doudi.core.procedure.Way;
import org.doudi.core.procedure.Work;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes made in a procedure that had none, each alone and every two together: neither hides the other. */
class PairsTest {

    /**
     * A mistake.
     *
     * @param name what it is
     * @param make makes it
     * @param reported what has to be reported of it
     */
    record Mistake(String name, UnaryOperator<Procedure> make, List<String> reported) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Mistake> MISTAKES = List.of(
            new Mistake(
                    "a stage that nothing leads to",
                    right -> with(right, notification("spare", "enrolled")),
                    List.of("ERROR stage.unreachable spare")),
            new Mistake(
                    "an objection dismissed into nowhere",
                    right -> leading(with(right, notification("limbo", "limbo")), "hear", Way.DISMISSED, "limbo"),
                    List.of("ERROR stage.stuck limbo", "ERROR loop.endless limbo")),
            new Mistake(
                    "somebody refused who was never in stays",
                    right -> replacing(right, closing("refused", Result.KEPT)),
                    List.of("ERROR closing.unfit refused")),
            new Mistake(
                    "those not passed go straight to the decision",
                    right -> leading(right, "appraise", Way.NOT_PASSED, "decide"),
                    List.of("WARNING approval.unannounced decide")),
            new Mistake(
                    "nobody applies",
                    right -> replacing(right, notification("apply", "visit")),
                    List.of("ERROR stage.first apply", "ERROR approval.unasked decide")),
            new Mistake(
                    "the decision asks for what nobody gathers",
                    right -> asking(right, PROPERTY_ASSESSMENT),
                    List.of("ERROR determination.ungathered decide")),
            new Mistake(
                    "the decision asks for what is gathered only after an objection",
                    right -> asking(
                            leading(
                                    with(right, investigation("again", "visit", INDICATORS)),
                                    "hear",
                                    Way.UPHELD,
                                    "again"),
                            INDICATORS),
                    List.of("WARNING determination.unprepared decide")),
            new Mistake(
                    "a clock for a determination that cannot be reached",
                    right -> with(
                            with(right, determination("appeal", "enrolled", "refused", "appeal")),
                            clock("appeals", "appeal")),
                    List.of("ERROR stage.unreachable appeal", "ERROR clock.unreachable appeals")),
            new Mistake(
                    "a clock for afterwards",
                    right -> with(right, clock("afterwards", "enrolled", "refused")),
                    List.of("ERROR clock.closings afterwards")));

    static Stream<Mistake> alone() {
        return MISTAKES.stream();
    }

    static Stream<Arguments> pairs() {
        return MISTAKES.stream()
                .flatMap(one ->
                        MISTAKES.stream().filter(other -> !other.equals(one)).map(other -> Arguments.of(one, other)));
    }

    @ParameterizedTest
    @MethodSource("alone")
    void a_mistake_alone_is_all_that_is_reported(Mistake mistake) {
        assertThat(Stages.problems(mistake.make().apply(SampleAdmission.procedure())))
                .containsExactlyInAnyOrderElementsOf(mistake.reported());
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void of_two_mistakes_both_are_reported(Mistake one, Mistake other) {
        List<String> both = new ArrayList<>(one.reported());
        both.addAll(other.reported());

        assertThat(Stages.problems(other.make().apply(one.make().apply(SampleAdmission.procedure()))))
                .containsExactlyInAnyOrderElementsOf(both);
    }

    private static Procedure with(Procedure right, Stage... more) {
        List<Stage> stages = new ArrayList<>(right.stages());
        stages.addAll(Arrays.asList(more));
        return Stages.procedure(right.occasion(), stages, right.clocks());
    }

    private static Procedure with(Procedure right, Clock more) {
        List<Clock> clocks = new ArrayList<>(right.clocks());
        clocks.add(more);
        return Stages.procedure(right.occasion(), right.stages(), clocks);
    }

    private static Procedure replacing(Procedure right, Stage other) {
        List<Stage> stages = right.stages().stream()
                .map(stage -> stage.id().equals(other.id()) ? other : stage)
                .toList();
        return Stages.procedure(right.occasion(), stages, right.clocks());
    }

    private static Procedure leading(Procedure right, String from, Way way, String to) {
        Stage stage = right.stage(from).orElseThrow();
        Map<Way, String> leads = new EnumMap<>(stage.leads());
        leads.put(way, to);
        return replacing(right, new Stage(from, stage.title(), stage.work(), leads));
    }

    private static Procedure asking(Procedure right, Evidence more) {
        Stage stage = right.stage("decide").orElseThrow();
        Work.Determination work = (Work.Determination) stage.work();
        Set<Evidence> evidence = EnumSet.of(more);
        evidence.addAll(work.evidence());
        return replacing(
                right,
                new Stage(
                        "decide",
                        stage.title(),
                        new Work.Determination(work.by(), work.formalities(), evidence, work.findings()),
                        stage.leads()));
    }
}

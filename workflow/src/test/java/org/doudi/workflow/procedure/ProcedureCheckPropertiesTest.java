package org.doudi.workflow.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.doudi.core.procedure.Procedure;
import org.doudi.core.procedure.Stage;

/** What is found by walking the graph is what every journey shows. */
@PropertyDefaults(tries = 200)
class ProcedureCheckPropertiesTest {

    private static final List<String> CODES = List.of(
            "closing.none",
            "stage.first",
            "stage.unreachable",
            "stage.stuck",
            "closing.unfit",
            "loop.endless",
            "approval.unannounced",
            "approval.unasked",
            "determination.ungathered",
            "determination.unprepared",
            "clock.unreachable",
            "clock.closings");

    @Provide
    Arbitrary<Procedure> procedures() {
        return RandomProcedures.any();
    }

    @Property(tries = 5_000)
    void exactly_what_journeys_show_is_reported_and_nothing_twice(@ForAll("procedures") Procedure procedure) {
        List<String> problems = Stages.problems(procedure);

        assertThat(problems).doesNotHaveDuplicates();
        assertThat(problems).containsExactlyInAnyOrderElementsOf(new Journeys(procedure).problems());
        for (String code : CODES) {
            Statistics.label(code)
                    .collect(problems.stream().anyMatch(problem -> problem.contains(" " + code + " ")))
                    .coverage(coverage -> coverage.check(true).percentage(percent -> percent > 0));
        }
    }

    @Property
    void what_is_on_record_is_what_every_journey_and_what_some_journey_brings(
            @ForAll("procedures") Procedure procedure) {
        Graph graph = new Graph(procedure);
        Gathering gathering = new Gathering(graph);
        List<Journeys.Journey> journeys = new Journeys(procedure).from(procedure.first());

        for (Stage stage : procedure.stages()) {
            Optional<Set<Object>> surely = Journeys.surely(journeys, stage);
            assertThat(graph.isReachable(stage)).isEqualTo(surely.isPresent());
            assertThat(all(gathering.surelyAt(stage))).isEqualTo(surely.orElse(Set.of()));
            assertThat(all(gathering.possiblyAt(stage))).isEqualTo(Journeys.possibly(journeys, stage));
        }
    }

    /** Where no closing can be reached a case goes round for ever somewhere. */
    @Property
    void some_stage_is_stuck_exactly_if_some_loop_is_endless(@ForAll("procedures") Procedure procedure) {
        List<String> codes = ProcedureCheck.of(procedure).problems().stream()
                .map(ProcedureProblem::code)
                .toList();

        assertThat(codes.contains("loop.endless"))
                .isEqualTo(codes.contains("stage.stuck") || codes.contains("closing.none"));
    }

    private static Set<Object> all(Holding holding) {
        Set<Object> all = new HashSet<>(holding.evidence());
        all.addAll(holding.findings());
        return all;
    }
}

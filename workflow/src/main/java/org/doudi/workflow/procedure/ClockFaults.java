package org.doudi.workflow.procedure;

import static org.doudi.workflow.procedure.Severity.ERROR;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.core.procedure.Clock;
import org.doudi.core.procedure.Procedure;
import org.doudi.core.procedure.Stage;
import org.doudi.core.text.Text;

/** What is wrong with clocks: a limit that is written down and never runs. */
final class ClockFaults {

    private static final Text UNREACHABLE = Text.of("只在到不了的环节计时", "it runs only at stages that cannot be reached");
    private static final Text CLOSINGS = Text.of("只在结案后计时", "it runs only once the procedure is over");

    private final Procedure procedure;
    private final Graph graph;

    ClockFaults(Procedure procedure, Graph graph) {
        this.procedure = procedure;
        this.graph = graph;
    }

    List<ProcedureProblem> find() {
        return procedure.clocks().stream().flatMap(this::look).toList();
    }

    private Stream<ProcedureProblem> look(Clock clock) {
        List<Stage> reached = procedure.stages().stream()
                .filter(stage -> clock.runsAt().contains(stage.id()) && graph.isReachable(stage))
                .toList();
        Optional<ProcedureProblem> problem = Optional.empty();
        if (reached.isEmpty()) {
            problem = Optional.of(ProcedureProblem.at(clock, "clock.unreachable", ERROR, UNREACHABLE));
        } else if (reached.stream().allMatch(Graph::isClosing)) {
            problem = Optional.of(ProcedureProblem.at(clock, "clock.closings", ERROR, CLOSINGS));
        }
        return problem.stream();
    }
}

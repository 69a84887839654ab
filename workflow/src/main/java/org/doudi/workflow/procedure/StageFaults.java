package org.doudi.workflow.procedure;

import static org.doudi.workflow.procedure.Severity.ERROR;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.doudi.core.procedure.Occasion;
import org.doudi.core.procedure.Procedure;
import org.doudi.core.procedure.Result;
import org.doudi.core.procedure.Stage;
import org.doudi.core.procedure.Way;
import org.doudi.core.procedure.Work;
import org.doudi.core.text.Text;

/** What is wrong with where stages lead and how they end. */
final class StageFaults {

    private static final Text NOT_LODGED = Text.of("案件从这里开始，却无人提出", "a case begins there, but nobody lodges anything");
    private static final Text UNREACHABLE = Text.of("从第一个环节到不了这里", "it cannot be reached from the first stage");
    private static final Text STUCK = Text.of("从这里到不了任何结案环节", "no closing can be reached from it");
    private static final Text NO_CLOSING = Text.of("程序没有结案环节", "the procedure has no closing");

    private final Procedure procedure;
    private final Graph graph;
    private final boolean hasClosing;

    StageFaults(Procedure procedure, Graph graph) {
        this.procedure = procedure;
        this.graph = graph;
        this.hasClosing = procedure.stages().stream().anyMatch(Graph::isClosing);
    }

    List<ProcedureProblem> find() {
        List<ProcedureProblem> found = new ArrayList<>();
        if (!hasClosing) {
            found.add(ProcedureProblem.of("closing.none", ERROR, NO_CLOSING));
        }
        if (!(procedure.first().work() instanceof Work.Lodging)) {
            found.add(ProcedureProblem.at(procedure.first(), "stage.first", ERROR, NOT_LODGED));
        }
        procedure.stages().forEach(stage -> look(stage, found));
        graph.loops().stream().filter(this::isEndless).map(StageFaults::endless).forEach(found::add);
        return List.copyOf(found);
    }

    private void look(Stage stage, List<ProcedureProblem> found) {
        if (!graph.isReachable(stage)) {
            found.add(ProcedureProblem.at(stage, "stage.unreachable", ERROR, UNREACHABLE));
        }
        // Without any closing this would be said of every stage, and say nothing.
        if (hasClosing && !graph.canClose(stage)) {
            found.add(ProcedureProblem.at(stage, "stage.stuck", ERROR, STUCK));
        }
        if (stage.work() instanceof Work.Closing closing
                && !fitting(procedure.occasion()).contains(closing.result())) {
            found.add(ProcedureProblem.at(stage, "closing.unfit", ERROR, unfit(closing.result())));
        }
    }

    private Text unfit(Result result) {
        Text occasion = procedure.occasion().label();
        return Text.of("结果“", "the result \"")
                .plus(result.label())
                .plus(Text.of("”与程序的事由“", "\" does not fit what the procedure is for, \""))
                .plus(occasion)
                .plus(Text.of("”不符", "\""));
    }

    /** How a procedure for that can end. */
    private static Set<Result> fitting(Occasion occasion) {
        return switch (occasion) {
            case ADMISSION, URGENT -> Set.of(Result.ENROLLED, Result.NOT_ENROLLED);
            case REVIEW, EXIT -> Set.of(Result.KEPT, Result.STRUCK_OFF);
        };
    }

    /** A refusal that leads back into the loop ends nothing. */
    private boolean isEndless(List<Stage> loop) {
        return loop.stream()
                .noneMatch(stage -> graph.canClose(stage)
                        || endsBy(Way.REFUSED, stage, loop)
                        || endsBy(Way.NOT_PASSED, stage, loop));
    }

    private boolean endsBy(Way way, Stage stage, List<Stage> loop) {
        String next = stage.leads().get(way);
        return next != null && !loop.contains(graph.stage(next));
    }

    private static ProcedureProblem endless(List<Stage> loop) {
        Text stages = Words.joined(loop.stream().map(Stage::title).toList()).orElseThrow();
        return ProcedureProblem.at(
                loop.get(0),
                "loop.endless",
                ERROR,
                Text.of("循环中没有人能使其结束：", "it is in a loop that nobody can end: ").plus(stages));
    }
}

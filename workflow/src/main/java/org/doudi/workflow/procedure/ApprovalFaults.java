package org.doudi.workflow.procedure;

import static org.doudi.workflow.procedure.Severity.ERROR;
import static org.doudi.workflow.procedure.Severity.WARNING;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.doudi.core.procedure.Procedure;
import org.doudi.core.procedure.Stage;
import org.doudi.core.procedure.Way;
import org.doudi.core.procedure.Work;
import org.doudi.core.text.Text;

/**
 * What is wrong with what comes before a determination. Only those that can be reached are looked at: of the others it is said
 * already that they cannot.
 */
final class ApprovalFaults {

    private static final Text UNANNOUNCED = Text.of("可以不经公示而批准", "it can be approved with no notice before it");
    private static final Text UNASKED = Text.of("可以无人申请而批准", "it can be approved though nobody lodged anything");

    private final Procedure procedure;
    private final Graph graph;
    private final Gathering gathering;
    private final Set<String> unannounced;
    private final Set<String> unasked;

    ApprovalFaults(Procedure procedure, Graph graph) {
        this.procedure = procedure;
        this.graph = graph;
        this.gathering = new Gathering(graph);
        this.unannounced = graph.reachableWithout(work -> work instanceof Work.Posting);
        this.unasked = graph.reachableWithout(work -> work instanceof Work.Lodging);
    }

    List<ProcedureProblem> find() {
        List<ProcedureProblem> found = new ArrayList<>();
        for (Stage stage : procedure.stages()) {
            if (graph.isReachable(stage) && stage.work() instanceof Work.Determination work) {
                lookBefore(stage, found);
                lookAtRecord(stage, work, found);
            }
        }
        return List.copyOf(found);
    }

    /** That nobody is told first can be meant: urgent help, and a document that leaves notices to another one. */
    private void lookBefore(Stage stage, List<ProcedureProblem> found) {
        boolean last = isLastWord(stage);
        if (last && unannounced.contains(stage.id())) {
            found.add(ProcedureProblem.at(stage, "approval.unannounced", WARNING, UNANNOUNCED));
        }
        if (last && unasked.contains(stage.id())) {
            found.add(ProcedureProblem.at(stage, "approval.unasked", ERROR, UNASKED));
        }
    }

    /**
     * Whether a case approved there can be closed with no other determination after it. One that others
     * always follow is an examination (审核): that the notice comes after it is how it should be.
     */
    private boolean isLastWord(Stage stage) {
        return graph.reachableFrom(stage, Way.APPROVED, work -> work instanceof Work.Determination).stream()
                .map(graph::stage)
                .anyMatch(Graph::isClosing);
    }

    private void lookAtRecord(Stage stage, Work.Determination work, List<ProcedureProblem> found) {
        Holding missing = Gathering.required(work).without(gathering.surelyAt(stage));
        Holding sometimes = missing.and(gathering.possiblyAt(stage));
        Words.joined(missing.without(sometimes).labels())
                .map(
                        Text.of("要求的材料，之前没有任何环节必须取得：", "it asks for evidence that no stage before it has to gather: ")
                                ::plus)
                .ifPresent(words -> found.add(ProcedureProblem.at(stage, "determination.ungathered", ERROR, words)));
        Words.joined(sometimes.labels())
                .map(
                        Text.of("要求的材料，并非每条路径都必须取得：", "it asks for evidence that not every way to it has to gather: ")
                                ::plus)
                .ifPresent(words -> found.add(ProcedureProblem.at(stage, "determination.unprepared", WARNING, words)));
    }
}

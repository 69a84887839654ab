package org.doudi.workflow.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.doudi.core.procedure.Procedure;

/**
 * Everything that is wrong with a procedure, found by walking its stages: before a case runs under it.
 *
 * <table>
 * <caption>Codes</caption>
 * <tr><th>code</th><th>severity</th><th>what it says</th></tr>
 * <tr><td>{@code closing.none}</td><td>error</td><td>no stage closes the case; not repeated of each stage</td></tr>
 * <tr><td>{@code stage.first}</td><td>error</td><td>the first stage is no lodging: no case can begin</td></tr>
 * <tr><td>{@code stage.unreachable}</td><td>error</td><td>no way leads there from the first stage</td></tr>
 * <tr><td>{@code stage.stuck}</td><td>error</td><td>no closing can be reached from there</td></tr>
 * <tr><td>{@code closing.unfit}</td><td>error</td><td>a result that the occasion cannot have</td></tr>
 * <tr><td>{@code loop.endless}</td><td>error</td><td>a loop from which no closing can be reached, and out of which no refusal
 * and no vote leads; at the first of its stages</td></tr>
 * <tr><td>{@code approval.unannounced}</td><td>warning</td><td>the last approval can be given with no notice before it</td></tr>
 * <tr><td>{@code approval.unasked}</td><td>error</td><td>the last approval can be given though nothing was lodged</td></tr>
 * <tr><td>{@code determination.ungathered}</td><td>error</td><td>it asks for evidence that no stage before it has to gather, whichever
 * way the case came: done by the book, it can never be approved</td></tr>
 * <tr><td>{@code determination.unprepared}</td><td>warning</td><td>it asks for evidence that has to be gathered before it on some ways
 * and not on every one</td></tr>
 * <tr><td>{@code clock.unreachable}</td><td>error</td><td>a clock whose stages cannot be reached</td></tr>
 * <tr><td>{@code clock.closings}</td><td>error</td><td>a clock that runs only when the case is over</td></tr>
 * </table>
 *
 * <p>The last approval is one after which a case can be closed with no other determination in between. An investigation can put
 * more on record than it has to; a procedure that relies on that is reported. Findings are no evidence: whoever decides can put them
 * on record.
 *
 * @param problems all of them: of the procedure itself, of its first stage and of all its stages in their order, of loops, of what comes before
 *     determinations, of clocks
 */
public record ProcedureCheck(List<ProcedureProblem> problems) {

    /** Takes a copy. */
    public ProcedureCheck {
        problems = List.copyOf(problems);
    }

    /** Checks a procedure. */
    public static ProcedureCheck of(Procedure procedure) {
        Graph graph = new Graph(procedure);
        List<ProcedureProblem> problems = new ArrayList<>(new StageFaults(procedure, graph).find());
        problems.addAll(new ApprovalFaults(procedure, graph).find());
        problems.addAll(new ClockFaults(procedure, graph).find());
        return new ProcedureCheck(problems);
    }

    /** The problems that cannot be meant. */
    public List<ProcedureProblem> errors() {
        return problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
    }

    /** Whether a case can run under it: there may be warnings, but no error. */
    public boolean isSound() {
        return errors().isEmpty();
    }

    /** A line for each problem, in the language of the locale; empty if there is none. */
    public String describe(Locale locale) {
        return problems.stream().map(problem -> problem.describe(locale)).collect(Collectors.joining("\n"));
    }
}

package org.doudi.workflow.procedure;

import java.util.Locale;
import java.util.Optional;
import org.doudi.core.procedure.Clock;
import org.doudi.core.procedure.Stage;
import org.doudi.core.text.Text;

/**
 * One thing that is wrong with a procedure.
 *
 * @param code a stable name such as {@code stage.unreachable}, for programs
 * @param severity how bad it is
 * @param stage the id of the stage where it is; absent of a clock and of the procedure itself
 * @param clock the id of the clock where it is; absent of a stage and of the procedure itself
 * @param words what is wrong, and where, for people
 */
public record ProcedureProblem(
        String code, Severity severity, Optional<String> stage, Optional<String> clock, Text words) {

    static ProcedureProblem of(String code, Severity severity, Text words) {
        return new ProcedureProblem(code, severity, Optional.empty(), Optional.empty(), words);
    }

    static ProcedureProblem at(Stage stage, String code, Severity severity, Text words) {
        return new ProcedureProblem(
                code, severity, Optional.of(stage.id()), Optional.empty(), Words.named(stage.title(), words));
    }

    static ProcedureProblem at(Clock clock, String code, Severity severity, Text words) {
        return new ProcedureProblem(
                code, severity, Optional.empty(), Optional.of(clock.id()), Words.named(clock.title(), words));
    }

    /** One line, in the language of the locale. */
    public String describe(Locale locale) {
        Text line = severity.label().plus(Text.of("：", ": ")).plus(words).plus(Text.same(" [" + code + "]"));
        return line.in(locale);
    }
}

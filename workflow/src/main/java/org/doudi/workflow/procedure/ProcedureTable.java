package org.doudi.workflow.procedure;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.doudi.core.procedure.Clock;
import org.doudi.core.procedure.Procedure;
import org.doudi.core.procedure.Stage;
import org.doudi.core.procedure.Way;
import org.doudi.core.procedure.Work;
import org.doudi.core.text.Text;
import org.doudi.workflow.internal.MarkdownText;

/** A procedure as a table: who may do what at which stage, what it takes, where it leads, and which clocks run. */
public final class ProcedureTable {

    private static final List<Text> HEADINGS = List.of(
            Text.of("环节", "stage"),
            Text.of("工作", "work"),
            Text.of("由谁办理", "who"),
            Text.of("要求", "what it takes"),
            Text.of("去向", "leads to"),
            Text.of("时限", "clocks"));

    private final Procedure procedure;
    private final Function<String, Text> titleOf;
    private final Locale locale;

    private ProcedureTable(Procedure procedure, Function<String, Text> titleOf, Locale locale) {
        this.procedure = procedure;
        this.titleOf = titleOf;
        this.locale = locale;
    }

    /**
     * A table in Markdown, a row for each stage in their order, ending with a line break. No title can break out of its cell.
     *
     * @param procedure the procedure, sound or not
     * @param titleOf the title of a parameter, by its id
     * @param locale Chinese or, for any other language, English
     */
    public static String markdown(Procedure procedure, Function<String, Text> titleOf, Locale locale) {
        return new ProcedureTable(procedure, titleOf, locale).write();
    }

    private String write() {
        StringBuilder table = new StringBuilder();
        row(table, HEADINGS.stream().map(heading -> cell(List.of(heading))).toList());
        row(table, HEADINGS.stream().map(heading -> "---").toList());
        procedure.stages().forEach(stage -> row(table, cells(stage)));
        return table.toString();
    }

    private List<String> cells(Stage stage) {
        WorkCells.Cells work = stage.work().match(new WorkCells(titleOf));
        List<Text> leads = stage.leads().entrySet().stream()
                .sorted(Comparator.comparing(lead -> lead.getKey().ordinal()))
                .map(this::lead)
                .toList();
        List<Text> clocks = procedure.clocks().stream()
                .filter(clock -> clock.runsAt().contains(stage.id()))
                .map(clock -> clock(clock, stage))
                .toList();
        return List.of(
                cell(List.of(stage.title())),
                cell(List.of(work.kind())),
                cell(work.who()),
                cell(work.takes()),
                cell(leads),
                cell(clocks));
    }

    private Text lead(Map.Entry<Way, String> lead) {
        Text next = procedure.stage(lead.getValue()).map(Stage::title).orElseThrow();
        return lead.getKey().label().plus(Text.of("→", " → ")).plus(next);
    }

    private Text clock(Clock clock, Stage stage) {
        boolean stands = clock.standsWhileAsked() && stage.work() instanceof Work.Referral;
        return clock.title().plus(Text.of("：", ": ")).plus(Words.running(clock, stands, titleOf.apply(clock.days())));
    }

    private String cell(List<Text> lines) {
        return lines.isEmpty()
                ? "—"
                : lines.stream().map(line -> MarkdownText.of(line.in(locale))).collect(Collectors.joining("<br>"));
    }

    private static void row(StringBuilder table, List<String> cells) {
        table.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}

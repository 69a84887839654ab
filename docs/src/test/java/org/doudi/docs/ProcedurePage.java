package org.doudi.docs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doudi.calc.check.PolicyCheck;
import org.doudi.calc.check.Remark;
import org.doudi.core.policy.Citation;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Promise;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Resolved;
import org.doudi.core.procedure.Clock;
import org.doudi.core.procedure.Procedure;
import org.doudi.core.procedure.Stage;
import org.doudi.core.procedure.Work;
import org.doudi.core.text.Text;
import org.doudi.core.time.Series;
import org.doudi.core.time.Window;
import org.doudi.workflow.procedure.ProcedureCheck;
import org.doudi.workflow.procedure.ProcedureDiagram;
import org.doudi.workflow.procedure.ProcedureTable;

/** The procedures that one pack brings, in Markdown: what each rests on, its picture, who does what when, and how long. */
final class ProcedurePage {

    private final Policy pack;
    private final PackStack stack;
    private final Function<String, Text> titles;
    private final StringBuilder page = new StringBuilder();

    private ProcedurePage(Policy pack) {
        this.pack = pack;
        this.stack = PackStack.of(pack);
        this.titles = stack.titles();
    }

    /** Nothing of a pack that has no procedure. */
    static String of(Policy pack) {
        ProcedurePage page = new ProcedurePage(pack);
        List<Series.Entry<Resolved<Provision>>> procedures = page.procedures();
        if (!procedures.isEmpty()) {
            page.line("## " + PolicyPage.heading(pack));
            page.line("");
            page.over();
            procedures.forEach(page::procedure);
        }
        return page.page.toString();
    }

    /** What the procedures of a pack are called on the page. */
    static List<String> headings(Policy pack) {
        ProcedurePage page = new ProcedurePage(pack);
        return page.procedures().stream()
                .map(entry -> page.heading(entry.value().value()))
                .toList();
    }

    /** Those that the pack itself adds or puts in the place of one below. */
    private List<Series.Entry<Resolved<Provision>>> procedures() {
        return stack.regime().provisions().keySet().stream()
                .flatMap(id -> stack.rules(id).stream())
                .filter(entry -> entry.value().value() instanceof Procedure
                        && entry.value().layer().id().equals(pack.id()))
                .toList();
    }

    private String heading(Provision procedure) {
        return pack.id() + ": " + procedure.title().zh() + " · "
                + procedure.title().en();
    }

    private void over() {
        String below =
                stack.below().stream().map(layer -> "`" + layer.id() + "`").collect(Collectors.joining(", "));
        String rules = "[规则与取值 rules and values](policies.md#" + Markdown.anchor(PolicyPage.heading(pack)) + ")";
        line(below.isEmpty() ? rules : rules + "; 下层 over: " + below);
        line("");
    }

    private void procedure(Series.Entry<Resolved<Provision>> entry) {
        Procedure procedure = (Procedure) entry.value().value();
        line("### " + heading(procedure));
        line("");
        line("| | |");
        line("| --- | --- |");
        row("标识 id", "`" + procedure.id() + "`");
        row("项目 programme", Markdown.both(titles.apply(procedure.programme())) + " (`" + procedure.programme() + "`)");
        row("事由 occasion", Markdown.both(procedure.occasion().label()));
        row("施行 in force", Markdown.days(entry.window()));
        row("依据 basis", cited(entry.value()));
        row("等级 grade", entry.value().grade().name());
        line("");
        entry.value().reading().ifPresent(reading -> {
            line("理解：" + Markdown.escape(reading.zh()) + "<br>");
            line("Read: " + Markdown.escape(reading.en()));
            line("");
        });
        for (Locale locale : List.of(Locale.CHINA, Locale.UK)) {
            line("```mermaid");
            page.append(ProcedureDiagram.mermaid(procedure, locale));
            line("```");
            line("");
            page.append(ProcedureTable.markdown(procedure, titles, locale));
            line("");
        }
        times(procedure, entry.window());
        remarks(procedure);
    }

    /** Document by document. */
    private static String cited(Resolved<Provision> rule) {
        Map<String, List<Citation>> places = rule.basis().citations().stream()
                .collect(Collectors.groupingBy(Citation::document, LinkedHashMap::new, Collectors.toList()));
        return rule.layer().documents().stream()
                .filter(document -> places.containsKey(document.id()))
                .map(document -> Markdown.both(document.number()) + ": "
                        + places.get(document.id()).stream()
                                .map(Markdown::section)
                                .collect(Collectors.joining("; ")))
                .collect(Collectors.joining("<br>"));
    }

    /** Clocks, notices and meetings: whatever takes its measure from a parameter. */
    private void times(Procedure procedure, Window days) {
        List<String[]> rows = new ArrayList<>();
        for (Clock clock : procedure.clocks()) {
            rows.add(cells("时限 clock", clock.title(), clock.days(), clock.unit().label(), days));
        }
        for (Stage stage : procedure.stages()) {
            if (stage.work() instanceof Work.Posting posting) {
                rows.add(cells(
                        "公示 notice",
                        stage.title(),
                        posting.days(),
                        posting.unit().label(),
                        days));
            }
            if (stage.work() instanceof Work.Appraisal appraisal) {
                Stream.of(
                                Optional.of(appraisal.attendance()),
                                appraisal.representatives(),
                                Optional.of(appraisal.pass()))
                        .flatMap(Optional::stream)
                        .forEach(share -> rows.add(cells("评议 meeting", stage.title(), share, Text.same("—"), days)));
            }
        }
        if (!rows.isEmpty()) {
            line("| 何种 what | 名称 name | 参数 parameter | 取值 value | 计日 which days |");
            line("| --- | --- | --- | --- | --- |");
            rows.forEach(this::row);
            line("");
        }
    }

    private String[] cells(String what, Text name, String parameter, Text unit, Window days) {
        String called = Markdown.twoLines(titles.apply(parameter)) + "<br>`" + parameter + "`";
        return new String[] {what, Markdown.both(name), called, values(parameter, days), Markdown.both(unit)};
    }

    /** What the parameter comes to while the procedure is in force, with days where it is not the same all the time. */
    private String values(String parameter, Window days) {
        List<Series.Entry<Resolved<ParameterValue>>> values = stack.regime().valuesOf(parameter).entries().stream()
                .filter(entry -> entry.window().overlaps(days))
                .toList();
        String said = values.stream()
                .map(entry -> {
                    Window own = entry.window().intersection(days).orElseThrow();
                    String value = Markdown.both(entry.value().value().describe());
                    return own.equals(days) ? value : value + ", " + Markdown.days(own);
                })
                .collect(Collectors.joining("<br>"));
        return said.isEmpty() ? "未定 open" : said;
    }

    /** What looking at the procedure alone, and at its notices beside a plan, has to say. */
    private void remarks(Procedure procedure) {
        List<Text> remarks = new ArrayList<>();
        ProcedureCheck.of(procedure)
                .problems()
                .forEach(problem -> remarks.add(Text.of(problem.describe(Locale.CHINA), problem.describe(Locale.UK))));
        remarks.addAll(tight(timetables(procedure)));
        line("检查 check:" + (remarks.isEmpty() ? " 无 nothing to remark." : ""));
        line("");
        if (!remarks.isEmpty()) {
            for (Text remark : remarks) {
                line("- " + Markdown.escape(remark.zh()) + "<br>");
                line("  " + Markdown.escape(remark.en()));
            }
            line("");
        }
    }

    private List<Text> tight(List<String> timetables) {
        return timetables.isEmpty()
                ? List.of()
                : PolicyCheck.of(stack.regime()).remarks().stream()
                        .filter(remark -> timetables.contains(remark.subject()))
                        .map(ProcedurePage::said)
                        .toList();
    }

    private static Text said(Remark remark) {
        Text severity = remark.severity().label();
        return Text.of(severity.zh() + "：", severity.en().toLowerCase(Locale.ROOT) + ": ")
                .plus(remark.message())
                .plus(Text.same(" [" + remark.code() + "]"));
    }

    /** The plans that give days for the notices of the procedure. */
    private List<String> timetables(Procedure procedure) {
        List<String> notices = procedure.stages().stream()
                .map(Stage::work)
                .filter(Work.Posting.class::isInstance)
                .map(work -> ((Work.Posting) work).days())
                .toList();
        return stack.regime().provisions().keySet().stream()
                .filter(id -> stack.rules(id).stream()
                        .map(entry -> entry.value().value())
                        .anyMatch(
                                rule -> rule instanceof Promise.Timetable plan && notices.containsAll(plan.notices())))
                .toList();
    }

    private void row(String... cells) {
        line("| " + String.join(" | ", cells) + " |");
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}

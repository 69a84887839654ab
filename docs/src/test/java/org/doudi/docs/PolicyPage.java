package org.doudi.docs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.doudi.core.policy.Basis;
import org.doudi.core.policy.Citation;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.Document;
import org.doudi.core.policy.Edit;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Resolved;
import org.doudi.core.text.Text;
import org.doudi.core.time.Series;
import org.doudi.core.time.Window;

/** One pack in Markdown, for people who know the documents: head, rules clause by clause, values over time, what is open. */
final class PolicyPage {

    private final Policy pack;
    private final PackStack stack;
    private final Function<String, Text> titles;
    private final StringBuilder page = new StringBuilder();

    private PolicyPage(Policy pack) {
        this.pack = pack;
        this.stack = PackStack.of(pack);
        this.titles = stack.titles();
    }

    static String of(Policy pack) {
        PolicyPage page = new PolicyPage(pack);
        page.head();
        page.rules();
        page.values();
        page.open();
        return page.page.toString();
    }

    static String heading(Policy pack) {
        return pack.title().zh() + " · " + pack.title().en();
    }

    private void head() {
        line("## " + heading(pack));
        line("");
        line("| | |");
        line("| --- | --- |");
        row("标识 id", code(pack.id()));
        Text place = pack.jurisdiction().name();
        String code = pack.jurisdiction().code();
        row("地区 jurisdiction", Markdown.both(place) + (code.isEmpty() ? "" : " (" + code + ")"));
        row("施行 in force", Markdown.days(pack.inForce()));
        row("知悉 known from", pack.knownFrom().toString());
        row(
                "下层 over",
                stack.below().isEmpty()
                        ? "无 nothing: it stands alone"
                        : stack.below().stream()
                                .map(below -> "[" + heading(below) + "](#" + Markdown.anchor(heading(below)) + ")")
                                .collect(Collectors.joining("; ")));
        line("");
        line("| 文件 document | 发文机关 issued by | 日期 date |");
        line("| --- | --- | --- |");
        for (Document document : pack.documents()) {
            row(
                    Markdown.both(document.number())
                            + (document.title().equals(document.number())
                                    ? ""
                                    : "<br>" + Markdown.both(document.title())),
                    Markdown.both(document.issuer()),
                    document.date().toString());
        }
        line("");
    }

    /** Clause by clause: documents in the order in which the pack lists them, their sections as numbers sort. */
    private void rules() {
        Map<Citation, List<Edit>> clauses =
                new TreeMap<>(Comparator.comparing((Citation citation) -> place(citation.document()))
                        .thenComparing(Citation::section, Markdown.NATURAL));
        for (Edit edit : pack.edits()) {
            if (!edit.givesValue() && !(edit instanceof Edit.Limit)) {
                clauses.computeIfAbsent(edit.basis().citations().get(0), clause -> new ArrayList<>())
                        .add(edit);
            }
        }
        if (clauses.isEmpty()) {
            return;
        }
        line("### " + pack.id() + ": 条款 rules");
        line("");
        String last = "";
        for (Map.Entry<Citation, List<Edit>> clause : clauses.entrySet()) {
            String document = clause.getKey().document();
            if (!document.equals(last)) {
                line("#### " + pack.id() + ": " + number(document));
                line("");
                last = document;
            }
            line("**" + Markdown.section(clause.getKey()) + "**");
            line("");
            clause.getValue().forEach(this::rule);
            line("");
        }
    }

    private int place(String document) {
        return pack.documents().stream().map(Document::id).toList().indexOf(document);
    }

    private void rule(Edit edit) {
        String remark = edit instanceof Edit.Replace ? " 替换下层条款 replaces the rule below." : "";
        if (edit instanceof Edit.Remove) {
            line("- 取消 removes **" + Markdown.both(titles.apply(edit.target())) + "** " + tail(edit));
        } else {
            Provision rule = edit instanceof Edit.Add add ? add.provision() : ((Edit.Replace) edit).provision();
            line("- **" + Markdown.both(rule.title()) + "** " + tail(edit) + remark + "<br>");
            says(rule);
        }
        also(edit.basis());
    }

    /** What a rule says: in a sentence or, where its criterion is long, as a list below one. */
    private void says(Provision rule) {
        Text says = rule.describe(titles);
        Optional<Criterion> listed = Criteria.of(rule).filter(Criteria::isLong);
        if (listed.isPresent()) {
            says = Criteria.shortened(says, listed.get(), titles);
        }
        line("  " + Markdown.escape(says.zh()) + "<br>");
        line("  " + Markdown.escape(says.en()));
        listed.map(criterion -> Criteria.list(criterion, titles, "  ")).ifPresent(page::append);
    }

    /** Id, grade and, where they are not those of the pack, days. */
    private String tail(Edit edit) {
        String days = ownDays(edit).map(own -> ", " + Markdown.days(own)).orElse("");
        String known = edit.knownFrom().map(day -> ", 知悉 known from " + day).orElse("");
        return "(" + code(edit.target()) + ", " + edit.basis().grade() + days + known + ")";
    }

    /** The clauses beside the one under which the rule stands, and how it was read. */
    private void also(Basis basis) {
        Citation first = basis.citations().get(0);
        String others = basis.citations().stream()
                .skip(1)
                .map(other -> other.document().equals(first.document()) ? Markdown.section(other) : cited(other))
                .collect(Collectors.joining("; "));
        if (!others.isEmpty()) {
            line("  - 另据 also rests on: " + others);
        }
        basis.reading().ifPresent(reading -> {
            line("  - 理解：" + Markdown.escape(reading.zh()) + "<br>");
            line("    Read: " + Markdown.escape(reading.en()));
        });
    }

    private Optional<Window> ownDays(Edit edit) {
        Window days = edit.valid().intersection(pack.inForce()).orElseThrow();
        return days.equals(pack.inForce()) ? Optional.empty() : Optional.of(days);
    }

    /** What the pack gives its own and other parameters, one table each. */
    private void values() {
        Map<String, List<Edit>> byParameter = new LinkedHashMap<>();
        for (Edit edit : pack.edits()) {
            if (edit.givesValue() || edit instanceof Edit.Limit) {
                byParameter
                        .computeIfAbsent(edit.target(), target -> new ArrayList<>())
                        .add(edit);
            }
        }
        if (byParameter.isEmpty()) {
            return;
        }
        line("### " + pack.id() + ": 取值 values");
        line("");
        byParameter.forEach((parameter, edits) -> {
            line("**" + Markdown.both(titles.apply(parameter)) + "** (" + code(parameter) + ")");
            line("");
            line("| 期间 days | 值 value | 依据 basis | 等级 grade | 理解 reading |");
            line("| --- | --- | --- | --- | --- |");
            edits.stream()
                    .sorted(Comparator.comparing(
                            edit -> edit.valid().intersection(pack.inForce()).orElseThrow()))
                    .forEach(this::value);
            line("");
        });
    }

    private void value(Edit edit) {
        Window days = edit.valid().intersection(pack.inForce()).orElseThrow();
        String known = edit.knownFrom()
                .filter(day -> !day.equals(days.startInclusive()))
                .map(day -> "<br>知悉 known from " + day)
                .orElse("");
        row(
                Markdown.days(days) + known,
                said(edit),
                edit.basis().citations().stream().map(this::cited).collect(Collectors.joining("<br>")),
                edit.basis().grade().name(),
                edit.basis().reading().map(Markdown::twoLines).orElse(""));
    }

    private String said(Edit edit) {
        if (edit instanceof Edit.Follow follow) {
            Text source = titles.apply(follow.source());
            return "取“" + Markdown.escape(source.zh()) + "”之值<br>takes the value of " + Markdown.escape(source.en())
                    + " (" + code(follow.source()) + ")";
        }
        if (edit instanceof Edit.Limit limit) {
            String floor = limit.floor()
                    .map(least -> "不低于 at least " + Markdown.both(least.describe()))
                    .orElse("");
            String ceiling = limit.ceiling()
                    .map(most -> "不高于 at most " + Markdown.both(most.describe()))
                    .orElse("");
            return floor + (floor.isEmpty() || ceiling.isEmpty() ? "" : "<br>") + ceiling;
        }
        return Markdown.twoLines(((Edit.Bind) edit).value().describe());
    }

    /** Parameters of all the layers without a value on some day of the pack: for another layer to bind. */
    private void open() {
        List<String> open = new ArrayList<>();
        for (String id : stack.regime().provisions().keySet()) {
            uncovered(id).forEach(days -> {
                Provision.Parameter parameter =
                        (Provision.Parameter) stack.rules(id).get(0).value().value();
                open.add("- " + Markdown.both(parameter.title()) + " (" + code(id) + "): "
                        + Markdown.both(parameter.type().label())
                        + (days.equals(pack.inForce()) ? "" : ", " + Markdown.days(days)));
            });
        }
        line("### " + pack.id() + ": 开放参数 open parameters");
        line("");
        if (open.isEmpty()) {
            line("无。None: every parameter has a value on every day.");
        } else {
            line("由另一层绑定；未绑定前，用到它的救助不能测算。For another layer to bind; until then nothing that needs one can be");
            line("assessed.");
            line("");
            open.forEach(this::line);
        }
        line("");
    }

    /** The days of the pack on which a parameter is declared and has no value. */
    private List<Window> uncovered(String id) {
        List<Window> found = new ArrayList<>();
        for (Series.Entry<Resolved<Provision>> rule : stack.rules(id)) {
            Optional<Window> declared = rule.window().intersection(pack.inForce());
            if (rule.value().value() instanceof Provision.Parameter && declared.isPresent()) {
                Series<Boolean> missing = Series.of(declared.get(), true);
                for (Series.Entry<Resolved<ParameterValue>> value :
                        stack.regime().valuesOf(id).entries()) {
                    missing = missing.without(value.window());
                }
                missing.entries().forEach(entry -> append(found, entry.window()));
            }
        }
        return found;
    }

    /** Windows that touch are one. */
    private static void append(List<Window> windows, Window next) {
        int last = windows.size() - 1;
        if (last >= 0 && windows.get(last).endExclusive().equals(next.startInclusive())) {
            windows.set(last, Window.between(windows.get(last).startInclusive(), next.endExclusive()));
        } else {
            windows.add(next);
        }
    }

    private String cited(Citation citation) {
        return number(citation.document()) + " " + Markdown.section(citation);
    }

    private String number(String document) {
        return Markdown.both(pack.documents().get(place(document)).number());
    }

    private static String code(String id) {
        return "`" + id + "`";
    }

    private void row(String... cells) {
        line("| " + String.join(" | ", cells) + " |");
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}

package org.doudi.calc.register;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.doudi.calc.internal.MarkdownCell;
import org.doudi.core.household.ResidentId;
import org.doudi.core.text.Text;

/** A set of changes as a page. */
final class ChangesPage {

    private static final Text TITLE = Text.of("变更表", "Changes");
    private static final Text AFTER = Text.of("起（不含）", "after");
    private static final Text UP_TO = Text.of("止（含）", "up to");
    private static final List<Text> HEADINGS = List.of(
            Text.of("变更", "change"),
            Text.of("编号", "number"),
            Text.of("身份号码", "identity number"),
            Text.of("单位", "unit"),
            Text.of("调整内容", "what was adjusted"),
            Text.of("日期", "day"),
            Text.of("原因", "reason"));
    private static final String NOTHING = "—";

    private final Locale locale;

    ChangesPage(Locale locale) {
        this.locale = locale;
    }

    String write(RegisterChanges changes) {
        StringBuilder text = new StringBuilder("# ").append(in(TITLE)).append("\n\n");
        item(text, AFTER, changes.from().toString());
        item(text, UP_TO, changes.to().toString());
        for (RegisterChange.Kind kind : RegisterChange.Kind.values()) {
            item(text, kind.label(), String.valueOf(changes.of(kind).size()));
        }
        row(text.append('\n'), HEADINGS.stream().map(this::in).toList());
        row(text, HEADINGS.stream().map(heading -> "---").toList());
        changes.changes().forEach(change -> row(text, cells(change)));
        return text.toString();
    }

    private List<String> cells(RegisterChange change) {
        return List.of(
                in(change.kind().label()),
                change.entry().id().orElse(NOTHING),
                masked(change),
                change.entry().unit().orElse(NOTHING),
                change.fields().isEmpty()
                        ? NOTHING
                        : change.fields().stream()
                                .map(field -> in(field.label()))
                                .collect(Collectors.joining(in(Text.of("、", ", ")))),
                change.given().on().map(String::valueOf).orElse(NOTHING),
                change.given().reason().map(this::in).orElse(NOTHING));
    }

    /** The number by which the household is known, as notices show it. */
    static String masked(RegisterChange change) {
        return ResidentId.of(ChangeMaker.key(change.entry())).masked();
    }

    private String in(Text text) {
        return text.in(locale);
    }

    private void item(StringBuilder text, Text label, String value) {
        text.append("- ")
                .append(in(label))
                .append(in(Text.of("：", ": ")))
                .append(value)
                .append('\n');
    }

    private static void row(StringBuilder text, List<String> cells) {
        text.append("| ")
                .append(cells.stream().map(MarkdownCell::of).collect(Collectors.joining(" | ")))
                .append(" |\n");
    }
}

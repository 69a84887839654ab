package org.doudi.workflow.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.doudi.core.fact.Fact;
import org.doudi.core.text.Text;
import org.doudi.workflow.internal.MarkdownText;

/** A page of Markdown in one language. Nothing that is put on it is read as Markdown. */
final class Page {

    static final Text ON = Text.of("截至", "as of");
    static final Text NUMBER = Text.of("档号", "file");
    static final Text PROGRAMME = Text.of("项目", "programme");
    static final Text CASE = Text.of("案件", "case");
    static final Text CASES = Text.of("案件", "cases");
    static final Text DAY = Text.of("日期", "day");
    static final Text SINCE = Text.of("自", "since");
    static final Text UNTIL = Text.of("至", "until");
    static final Text REVIEWED = Text.of("最近复核", "last reviewed");
    static final Text HEAD = Text.of("户主", "head");
    static final Text NAME = Text.of("姓名", "name");
    static final Text PEOPLE = Text.of("人数", "people");
    static final Text PLACE = Text.of("住址", "place");
    static final Text VILLAGE = Text.of("村", "village");
    static final Text UNIT = Text.of("单位", "unit");

    private static final Text UNKNOWN = Text.of("未知", "unknown");
    private static final Text NONE = Text.of("无", "none");
    private static final Text UNPLACED =
            Text.of("住址不明、是否属于本单位待定", "households of which it is not known whether they live here");

    private final StringBuilder text = new StringBuilder();
    private final Function<String, Text> titleOf;
    private final Locale locale;

    Page(Function<String, Text> titleOf, Locale locale) {
        this.titleOf = titleOf;
        this.locale = locale;
    }

    Page title(Text words) {
        text.append("# ").append(in(words)).append("\n\n");
        return this;
    }

    Page heading(Text words) {
        text.append("\n## ").append(in(words)).append("\n\n");
        return this;
    }

    /** A line of the list below the title. */
    Page item(Text label, String value) {
        text.append("- ")
                .append(in(label))
                .append(in(Text.of("：", ": ")))
                .append(value)
                .append('\n');
        return this;
    }

    /** The households of which nobody knows whether they belong here: told only if there are some. */
    Page unplaced(int households) {
        return households == 0 ? this : item(UNPLACED, String.valueOf(households));
    }

    /** A table, or that there is nothing to list. */
    Page table(List<Text> heads, List<List<String>> rows) {
        if (rows.isEmpty()) {
            text.append(in(NONE)).append('\n');
            return this;
        }
        row(heads.stream().map(this::in).toList());
        row(heads.stream().map(head -> "---").toList());
        rows.forEach(this::row);
        return this;
    }

    private void row(List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    String in(Text words) {
        return plain(words.in(locale));
    }

    String programme(String id) {
        return in(titleOf.apply(id));
    }

    static String plain(String words) {
        return MarkdownText.of(words);
    }

    static String day(LocalDate day) {
        return day.toString();
    }

    /** A day, or a dash where nothing happened. */
    static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("—");
    }

    /** What is known, or that it is unknown. */
    <T> String fact(Fact<T> fact, Function<T, String> known) {
        return fact.match(known, why -> in(UNKNOWN));
    }

    String name(Fact<String> name) {
        return fact(name, Page::plain);
    }

    String number(Fact<Integer> number) {
        return fact(number, String::valueOf);
    }

    String place(Fact<Division> place) {
        return fact(place, this::unit);
    }

    String unit(Division unit) {
        return in(unit.name()) + in(Text.of("（", " (")) + unit.code() + in(Text.of("）", ")"));
    }

    static String cases(List<String> ids) {
        return plain(String.join(", ", ids));
    }

    String write() {
        return text.toString();
    }
}

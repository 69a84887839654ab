package org.doudi.calc.register;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.doudi.calc.internal.JsonParts;
import org.doudi.calc.internal.MarkdownCell;
import org.doudi.core.text.Text;

/**
 * Linkage statistics as they are published (衔接统计, 饶县民字〔2017〕33号 article 2): unit by unit, each with everything in it, as text,
 * Markdown and JSON. There is room for numbers, codes and names of units and for nothing of a household. In a village of few
 * households a number can point at one all the same: publish down to a level where it does not.
 */
public final class LinkageReport {

    private static final Text UNIT = Text.of("单位", "unit");
    private static final Text TOTAL = Text.of("合计", "total");
    private static final Text NOWHERE = Text.of("未列单位", "no unit told");
    private static final Text AGAINST = Text.of("与", " and ");
    private static final Text OF = Text.of("：", ": ");

    /** What is told of both registers together; the numbers of the one register. */
    private static final List<Count> SHARED = List.of(Count.IN_BOTH, Count.DISAGREEING);

    /** What stands in every report; all else only where there is some. */
    private static final List<Count> ALWAYS = List.of(
            Count.HOUSEHOLDS,
            Count.PEOPLE,
            Count.IN_BOTH,
            Count.PEOPLE_IN_BOTH,
            Count.DISAGREEING,
            Count.IN_ONE,
            Count.PEOPLE_IN_ONE);

    private final Text one;
    private final Text other;
    private final Optional<LocalDate> on;
    private final LinkageStatistics statistics;
    private final Function<String, Optional<Text>> names;
    private final UnitLevel downTo;

    private LinkageReport(
            Text one,
            Text other,
            Optional<LocalDate> on,
            LinkageStatistics statistics,
            Function<String, Optional<Text>> names,
            UnitLevel downTo) {
        this.one = one;
        this.other = other;
        this.on = on;
        this.statistics = statistics;
        this.names = names;
        this.downTo = downTo;
    }

    /**
     * A report down to villages.
     *
     * @param one the title of the one register
     * @param other the title of the other
     */
    public static LinkageReport of(Text one, Text other, LinkageStatistics statistics) {
        return new LinkageReport(one, other, Optional.empty(), statistics, unit -> Optional.empty(), UnitLevel.VILLAGE);
    }

    /** The same, telling the day as of which they were compared. */
    public LinkageReport on(LocalDate day) {
        return new LinkageReport(one, other, Optional.of(day), statistics, names, downTo);
    }

    /** The same with names of units, as far as they are known, by code. */
    public LinkageReport withNames(Function<String, Optional<Text>> known) {
        return new LinkageReport(one, other, on, statistics, known, downTo);
    }

    /** The same down to a level only. */
    public LinkageReport downTo(UnitLevel level) {
        return new LinkageReport(one, other, on, statistics, names, level);
    }

    /**
     * A column of the report.
     *
     * @param side whose numbers they are
     * @param count what is counted
     */
    public record Column(Side side, Count count) {}

    /**
     * A line of the report.
     *
     * @param unit its code; {@link LinkageStatistics#NOWHERE} of the total and of those whose unit nobody tells
     * @param name what it is called
     * @param numbers in the order of the columns
     */
    public record Line(String unit, Text name, List<Long> numbers) {
        /** Takes a copy. */
        public Line {
            numbers = List.copyOf(numbers);
        }
    }

    /** The columns: what stands in every report, and what there is some of. */
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (Count count : Count.values()) {
            for (Side side : SHARED.contains(count) ? List.of(Side.ONE) : List.of(Side.values())) {
                if (ALWAYS.contains(count) || statistics.total(side).of(count) > 0) {
                    columns.add(new Column(side, count));
                }
            }
        }
        return columns;
    }

    /** What stands above a column. */
    public Text heading(Column column) {
        Text label = column.count().label();
        Text title = column.side() == Side.ONE ? one : other;
        return SHARED.contains(column.count()) ? label : title.plus(OF).plus(label);
    }

    /** Counties, townships and villages in the order of their codes, those whose unit nobody tells, and the total. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (String unit : statistics.units(downTo)) {
            lines.add(line(unit, names.apply(unit).orElse(Text.same(unit)), statistics.in(unit, Side.ONE), in(unit)));
        }
        Tally noneOfOne = statistics.one().getOrDefault(LinkageStatistics.NOWHERE, Tally.NONE);
        Tally noneOfOther = statistics.other().getOrDefault(LinkageStatistics.NOWHERE, Tally.NONE);
        if (!noneOfOne.equals(Tally.NONE) || !noneOfOther.equals(Tally.NONE)) {
            lines.add(line(LinkageStatistics.NOWHERE, NOWHERE, noneOfOne, noneOfOther));
        }
        lines.add(line(LinkageStatistics.NOWHERE, TOTAL, statistics.total(Side.ONE), statistics.total(Side.OTHER)));
        return lines;
    }

    private Tally in(String unit) {
        return statistics.in(unit, Side.OTHER);
    }

    private Line line(String unit, Text name, Tally ofOne, Tally ofOther) {
        List<Long> numbers = columns().stream()
                .map(column -> (column.side() == Side.ONE ? ofOne : ofOther).of(column.count()))
                .toList();
        return new Line(unit, name, numbers);
    }

    private Text title() {
        Text both = one.plus(AGAINST).plus(other);
        return on.map(day -> both.plus(Text.of("，", ", ")).plus(Text.same(day.toString())))
                .orElse(both);
    }

    /** As plain text, in the language of the locale: a line for the unit, below it one for each number that is not 0. */
    public String toText(Locale locale) {
        StringBuilder text = new StringBuilder(plain(title().in(locale)));
        List<Column> columns = columns();
        for (Line line : lines()) {
            text.append(plain(named(line).in(locale)));
            for (int i = 0; i < columns.size(); i++) {
                if (line.numbers().get(i) != 0) {
                    text.append(plain("    " + heading(columns.get(i)).in(locale) + " "
                            + line.numbers().get(i)));
                }
            }
        }
        return text.toString();
    }

    /** Titles could contain anything: a line of their own would look like a unit. */
    private static String plain(String words) {
        return words.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ") + "\n";
    }

    /** As Markdown, in the language of the locale. */
    public String toMarkdown(Locale locale) {
        StringBuilder text = new StringBuilder("### ")
                .append(MarkdownCell.of(title().in(locale)))
                .append("\n\n| ")
                .append(UNIT.in(locale));
        columns()
                .forEach(column -> text.append(" | ")
                        .append(MarkdownCell.of(heading(column).in(locale))));
        text.append(" |\n| ---").append(" | ---:".repeat(columns().size())).append(" |\n");
        for (Line line : lines()) {
            text.append("| ").append(MarkdownCell.of(named(line).in(locale)));
            line.numbers().forEach(number -> text.append(" | ").append(number));
            text.append(" |\n");
        }
        return text.toString();
    }

    private static Text named(Line line) {
        boolean isPlain = line.unit().isEmpty() || line.name().zh().equals(line.unit());
        return isPlain ? line.name() : Text.same(line.unit() + " ").plus(line.name());
    }

    /**
     * Writes JSON, {@code doudi/linkage-statistics/1}: the titles of the registers, the day if there is one, and under {@code units} what there is in
     * each unit, under {@code nowhere} what there is of households whose unit nobody tells, under {@code total} of all: for {@code
     * one} and {@code other} every {@link Count} that is not 0, by its name.
     *
     * @throws IOException if the generator fails
     */
    public void writeJson(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", "doudi/linkage-statistics/1");
        JsonParts.text(json, "one", one);
        JsonParts.text(json, "other", other);
        if (on.isPresent()) {
            json.writeStringField("on", on.get().toString());
        }
        json.writeArrayFieldStart("units");
        for (String unit : statistics.units(downTo)) {
            json.writeStartObject();
            json.writeStringField("unit", unit);
            Optional<Text> name = names.apply(unit);
            if (name.isPresent()) {
                JsonParts.text(json, "name", name.get());
            }
            write(json, statistics.in(unit, Side.ONE), in(unit));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("nowhere");
        write(
                json,
                statistics.one().getOrDefault(LinkageStatistics.NOWHERE, Tally.NONE),
                statistics.other().getOrDefault(LinkageStatistics.NOWHERE, Tally.NONE));
        json.writeEndObject();
        json.writeObjectFieldStart("total");
        write(json, statistics.total(Side.ONE), statistics.total(Side.OTHER));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Tally ofOne, Tally ofOther) throws IOException {
        write(json, "one", ofOne);
        write(json, "other", ofOther);
    }

    private static void write(JsonGenerator json, String field, Tally tally) throws IOException {
        json.writeObjectFieldStart(field);
        for (Count count : Count.values()) {
            if (tally.of(count) != 0) {
                json.writeNumberField(count.name(), tally.of(count));
            }
        }
        json.writeEndObject();
    }

    @Override
    public String toString() {
        return "LinkageReport[" + statistics + "]";
    }
}

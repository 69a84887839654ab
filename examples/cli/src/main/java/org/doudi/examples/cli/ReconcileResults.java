package org.doudi.examples.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongBiFunction;
import org.doudi.calc.register.Count;
import org.doudi.calc.register.Difference;
import org.doudi.calc.register.LinkageReport;
import org.doudi.calc.register.LinkageStatistics;
import org.doudi.calc.register.Reconciliation;
import org.doudi.calc.register.Side;
import org.doudi.calc.register.Tally;
import org.doudi.calc.register.UnitLevel;
import org.doudi.core.text.Text;

/** Writes what came of a comparison: a table of units, a line for each difference, a picture. */
final class ReconcileResults {

    private final Context context;
    private final Words words;
    private final LinkageStatistics statistics;
    private final UnitLevel by;
    private final String one;
    private final String other;
    private final JsonFactory factory = new JsonFactory();

    ReconcileResults(Context context, LinkageStatistics statistics, UnitLevel by, String one, String other) {
        this.context = context;
        this.words = context.words();
        this.statistics = statistics;
        this.by = by;
        this.one = one;
        this.other = other;
    }

    /** A column of the table: its heading, and what stands in it of a unit. */
    private record Figure(String heading, ToLongBiFunction<Tally, Tally> of) {}

    /** A unit to a line, those above before those in them, the total last. */
    String table(boolean isExamined) {
        List<Figure> figures = figures(isExamined);
        List<TextTable.Column> columns = new ArrayList<>(List.of(TextTable.Column.words(words.get("reconcile.unit"))));
        figures.forEach(figure -> columns.add(TextTable.Column.figures(figure.heading())));
        TextTable table = new TextTable(columns.toArray(TextTable.Column[]::new));
        for (String unit : statistics.units(by)) {
            row(table, unit, statistics.in(unit, Side.ONE), statistics.in(unit, Side.OTHER), figures);
        }
        Tally nowhere = statistics.one().getOrDefault(LinkageStatistics.NOWHERE, Tally.NONE);
        Tally nowhereThere = statistics.other().getOrDefault(LinkageStatistics.NOWHERE, Tally.NONE);
        if (!nowhere.equals(Tally.NONE) || !nowhereThere.equals(Tally.NONE)) {
            row(table, words.get("reconcile.nowhere"), nowhere, nowhereThere, figures);
        }
        row(table, words.get("reconcile.total"), statistics.total(Side.ONE), statistics.total(Side.OTHER), figures);
        return table.write();
    }

    private List<Figure> figures(boolean isExamined) {
        List<Figure> figures = new ArrayList<>(List.of(
                new Figure(words.get("reconcile.here"), (here, there) -> here.of(Count.HOUSEHOLDS)),
                new Figure(words.get("reconcile.there"), (here, there) -> there.of(Count.HOUSEHOLDS)),
                new Figure(words.get("reconcile.both"), (here, there) -> here.of(Count.IN_BOTH)),
                new Figure(words.get("reconcile.people"), (here, there) -> here.of(Count.PEOPLE_IN_BOTH)),
                new Figure(words.get("reconcile.disagree"), (here, there) -> here.of(Count.DISAGREEING)),
                new Figure(words.get("reconcile.onlyHere"), (here, there) -> here.of(Count.IN_ONE)),
                new Figure(words.get("reconcile.onlyThere"), (here, there) -> there.of(Count.IN_ONE)),
                new Figure(words.get("reconcile.unmatched"), (here, there) -> unmatched(here) + unmatched(there))));
        if (isExamined) {
            figures.add(both("reconcile.shouldBeIn", Count.SHOULD_BE_IN));
            figures.add(both("reconcile.shouldBeOut", Count.SHOULD_BE_OUT));
            figures.add(both("reconcile.open", Count.NOT_DETERMINED));
        }
        return figures;
    }

    private Figure both(String heading, Count count) {
        return new Figure(words.get(heading), (here, there) -> here.of(count) + there.of(count));
    }

    private static long unmatched(Tally tally) {
        return tally.of(Count.OTHERWISE) + tally.of(Count.AMBIGUOUS) + tally.of(Count.UNIDENTIFIED);
    }

    private static void row(TextTable table, String unit, Tally here, Tally there, List<Figure> figures) {
        List<String> cells = new ArrayList<>(List.of(unit));
        figures.forEach(figure -> cells.add(String.valueOf(figure.of().applyAsLong(here, there))));
        table.row(cells.toArray(String[]::new));
    }

    /** Writes one difference. Either all of it goes out or nothing. */
    void write(Reconciliation reconciliation, Difference difference, boolean json) throws IOException {
        if (json) {
            line(generator -> reconciliation.writeJson(difference, generator));
        } else {
            context.out().words(reconciliation.describe(difference, words.locale()) + "\n");
        }
    }

    /** Writes the statistics on a line of their own. */
    void writeStatistics(Optional<LocalDate> on) throws IOException {
        LinkageReport report =
                LinkageReport.of(Text.same(one), Text.same(other), statistics).downTo(by);
        LinkageReport dated = on.map(report::on).orElse(report);
        line(dated::writeJson);
    }

    private interface Written {
        void to(JsonGenerator json) throws IOException;
    }

    private void line(Written written) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 10);
        try (JsonGenerator generator = factory.createGenerator(line)) {
            written.to(generator);
            generator.writeRaw('\n');
        }
        context.out().piece(line.toByteArray());
    }

    /** Draws a picture with three bars for each unit of the level. */
    void draw(Path file) throws IOException {
        BarChart chart = new BarChart(
                words.get("reconcile.title", one, other),
                words.get("reconcile.axis"),
                1,
                words.get("reconcile.both"),
                words.get("reconcile.onlyHere"),
                words.get("reconcile.onlyThere"));
        for (String unit : statistics.units(by)) {
            if (unit.length() == by.digits()) {
                Tally here = statistics.in(unit, Side.ONE);
                Tally there = statistics.in(unit, Side.OTHER);
                chart.bars(unit, bar(here.of(Count.IN_BOTH)), bar(here.of(Count.IN_ONE)), bar(there.of(Count.IN_ONE)));
            }
        }
        try {
            Files.writeString(file, chart.toSvg(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Output.Failed(e);
        }
    }

    private static BarChart.Figure bar(long households) {
        return new BarChart.Figure(households, String.valueOf(households));
    }
}

package org.doudi.examples.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.doudi.calc.population.ClauseChange;
import org.doudi.calc.population.Difference;
import org.doudi.calc.population.Fate;
import org.doudi.calc.population.HeadCount;
import org.doudi.core.money.Quantity;
import org.doudi.examples.cli.BarChart.Figure;
import org.doudi.examples.cli.TextTable.Column;

/** Who gains and who loses, in tables and as a chart. */
final class DifferenceText {

    private final Words words;
    private final Decimals decimals;

    DifferenceText(Words words) {
        this.words = words;
        this.decimals = new Decimals(words);
    }

    static long households(Difference difference) {
        long households = 0;
        for (Fate fate : Fate.values()) {
            households += difference.of(fate).households();
        }
        return households;
    }

    /** What becomes of households, what that costs, and by which clauses. */
    String of(Difference difference) {
        return fates(difference) + "\n" + costs(difference) + changes(difference);
    }

    private String fates(Difference difference) {
        TextTable table = new TextTable(
                Column.words(words.get("diff.fate")),
                Column.figures(words.get("count.households")),
                Column.figures(words.get("count.persons")));
        for (Fate fate : Fate.values()) {
            HeadCount count = difference.of(fate);
            table.row(words.in(fate.label()), String.valueOf(count.households()), String.valueOf(count.persons()));
        }
        return table.write();
    }

    private String costs(Difference difference) {
        Quantity more = difference.costAfter().minus(difference.costBefore());
        TextTable table =
                new TextTable(Column.words(words.get("simulate.figure")), Column.figures(words.get("diff.yuan")));
        table.row(words.get("diff.before"), Decimals.yuan(difference.costBefore()));
        table.row(words.get("diff.after"), Decimals.yuan(difference.costAfter()));
        table.row(words.get("diff.more"), Decimals.yuan(more));
        table.row(words.get("diff.gained"), Decimals.yuan(difference.gained()));
        table.row(words.get("diff.lost"), Decimals.yuan(difference.lost()));
        if (difference.of(Fate.UNDETERMINED).households() > 0) {
            table.row(words.get("diff.undetermined"), decimals.yuan(difference.undetermined()));
        }
        return table.write();
    }

    private String changes(Difference difference) {
        TextTable table = new TextTable(
                Column.words(words.get("diff.programme")),
                Column.words(words.get("diff.change")),
                Column.words(words.get("diff.by")),
                Column.figures(words.get("count.households")),
                Column.figures(words.get("count.persons")),
                Column.figures(words.get("diff.gained.short")),
                Column.figures(words.get("diff.lost.short")));
        Map<String, String> clauses = new LinkedHashMap<>();
        for (ClauseChange change : difference.changes()) {
            table.row(
                    change.programme(),
                    words.in(change.change().label()),
                    by(change),
                    String.valueOf(change.who().households()),
                    String.valueOf(change.who().persons()),
                    Decimals.yuan(change.gained()),
                    Decimals.yuan(change.lost()));
            change.clauses().forEach(clause -> clauses.putIfAbsent(clause.id(), clause(clause)));
        }
        return table.isEmpty() ? "" : "\n" + table.write() + "\n" + String.join("", clauses.values());
    }

    private static String by(ClauseChange change) {
        return change.clauses().stream().map(ClauseChange.Clause::id).collect(Collectors.joining(" + "));
    }

    private String clause(ClauseChange.Clause clause) {
        return words.get("diff.clause", clause.id(), words.in(clause.title()), words.in(clause.cited())) + "\n";
    }

    /** What is gained and lost by each set of clauses. */
    BarChart chart(Difference difference) {
        BarChart chart = new BarChart(
                words.get("diff.chart"),
                words.get("diff.yuan"),
                100,
                words.get("diff.gained.short"),
                words.get("diff.lost.short"));
        for (ClauseChange change : difference.changes()) {
            chart.bars(
                    words.get("examine.titled", words.in(change.change().label()), titles(change)),
                    figure(change.gained()),
                    figure(change.lost()));
        }
        return chart;
    }

    private String titles(ClauseChange change) {
        return change.clauses().stream()
                .map(clause -> words.in(clause.title()))
                .distinct()
                .collect(Collectors.joining(" + "));
    }

    private static Figure figure(Quantity yuan) {
        return new Figure(Decimals.fen(yuan), Decimals.yuan(yuan));
    }
}

package org.doudi.examples.cli;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.doudi.calc.population.AverageCount;
import org.doudi.calc.population.Group;
import org.doudi.calc.population.HeadCount;
import org.doudi.calc.population.IncomeEffect;
import org.doudi.calc.population.InequalityHistogram;
import org.doudi.calc.population.Population;
import org.doudi.calc.population.Poverty;
import org.doudi.calc.population.ProgrammeCount;
import org.doudi.calc.population.ReasonCount;
import org.doudi.core.policy.Rules;
import org.doudi.examples.cli.BarChart.Figure;
import org.doudi.examples.cli.TextTable.Column;

/** What many households come to, in tables and as a chart. */
final class PopulationText {

    private static final List<Group> ALWAYS =
            List.of(Group.SEEN, Group.ENTITLED, Group.UNDETERMINED, Group.NOT_ENTITLED);
    private static final List<Group> OF_POOR = List.of(Group.POOR, Group.POOR_ADMITTED, Group.POOR_OPEN);
    private static final List<Group> OF_LIST = List.of(
            Group.LISTED,
            Group.LISTED_ADMITTED,
            Group.LISTED_OPEN,
            Group.UNLISTED_ADMITTED,
            Group.UNLISTED_OPEN,
            Group.LISTING_UNKNOWN);

    private final Words words;
    private final Rules rules;
    private final Decimals decimals;

    PopulationText(Words words, Rules rules) {
        this.words = words;
        this.rules = rules;
        this.decimals = new Decimals(words);
    }

    /** Programme after programme, then poverty and inequality. */
    String of(Population population, boolean withList) {
        StringBuilder text = new StringBuilder();
        text.append(words.get("simulate.heading", population.on(), population.regimeDigest()))
                .append('\n');
        for (ProgrammeCount programme : population.programmes()) {
            text.append('\n').append(title(programme)).append("\n\n");
            text.append(groups(programme, population.incomes().isPresent(), withList));
            text.append('\n').append(amounts(programme, population.incomes().isPresent(), withList));
            text.append(averages(programme));
            text.append(reasons(programme));
        }
        population.incomes().ifPresent(incomes -> text.append('\n').append(of(incomes)));
        return text.toString();
    }

    private String title(ProgrammeCount programme) {
        return words.in(rules.titleOf(programme.programme()));
    }

    private String groups(ProgrammeCount programme, boolean withPoor, boolean withList) {
        TextTable table = headed(words.get("simulate.group"));
        ALWAYS.forEach(group -> add(table, programme, group));
        if (withPoor) {
            OF_POOR.forEach(group -> add(table, programme, group));
        }
        if (withList) {
            OF_LIST.forEach(group -> add(table, programme, group));
        }
        return table.write();
    }

    private TextTable headed(String first) {
        return new TextTable(
                Column.words(first),
                Column.figures(words.get("count.households")),
                Column.figures(words.get("count.persons")));
    }

    private void add(TextTable table, ProgrammeCount programme, Group group) {
        HeadCount count = programme.of(group);
        table.row(words.in(group.label()), String.valueOf(count.households()), String.valueOf(count.persons()));
    }

    private String amounts(ProgrammeCount programme, boolean withPoor, boolean withList) {
        TextTable table =
                new TextTable(Column.words(words.get("simulate.figure")), Column.figures(words.get("simulate.value")));
        table.row(words.get("simulate.cost"), Decimals.yuan(programme.cost()));
        table.row(words.get("simulate.costRange"), decimals.yuan(programme.costRange()));
        table.row(words.get("simulate.average"), Decimals.yuan(programme.averageForEachPerson()));
        table.row(words.get("simulate.coverage"), decimals.percent(programme.coverage()));
        if (withPoor) {
            table.row(words.get("simulate.coverageOfPoor"), decimals.percent(programme.coverageOfPoor()));
        }
        if (withList) {
            table.row(words.get("simulate.exclusion"), decimals.percent(programme.exclusionError()));
            table.row(words.get("simulate.inclusion"), decimals.percent(programme.inclusionError()));
        }
        return table.write();
    }

    private String averages(ProgrammeCount programme) {
        StringBuilder text = new StringBuilder();
        for (AverageCount average : programme.averages()) {
            String met = words.get("simulate.target." + average.isMet().name());
            text.append('\n')
                    .append(words.get("examine.titled", words.in(average.title()), met))
                    .append('\n');
        }
        return text.toString();
    }

    private String reasons(ProgrammeCount programme) {
        TextTable table = new TextTable(
                Column.words(words.get("simulate.reason")),
                Column.figures(words.get("count.households")),
                Column.figures(words.get("count.persons")),
                Column.figures(words.get("simulate.alone")),
                Column.words(words.get("count.clause")));
        for (ReasonCount reason : programme.reasons()) {
            if (reason.against().households() > 0) {
                table.row(
                        words.in(reason.title()),
                        String.valueOf(reason.against().households()),
                        String.valueOf(reason.against().persons()),
                        String.valueOf(reason.alone().households()),
                        words.in(reason.cited()));
            }
        }
        return table.isEmpty() ? "" : "\n" + table.write();
    }

    private String of(IncomeEffect incomes) {
        String line = Decimals.yuan(incomes.before().line());
        TextTable table = new TextTable(
                Column.words(words.get("simulate.income", line)),
                Column.figures(words.get("simulate.before")),
                Column.figures(words.get("simulate.after")));
        add(table, incomes, "simulate.people", poverty -> String.valueOf(poverty.people()));
        add(table, incomes, "simulate.poor", poverty -> String.valueOf(poverty.poor()));
        add(table, incomes, "simulate.headcount", poverty -> Decimals.percent(poverty.headcount()));
        add(table, incomes, "simulate.gap", poverty -> Decimals.index(poverty.gap()));
        add(table, incomes, "simulate.severity", poverty -> Decimals.index(poverty.severity()));
        add(table, incomes, "simulate.shortfall", poverty -> Decimals.yuan(poverty.shortfall()));
        row(table, incomes, "simulate.mean", unequal -> Decimals.yuan(unequal.mean()));
        row(table, incomes, "simulate.gini", unequal -> decimals.index(unequal.gini()));
        HeadCount left = incomes.leftOut();
        String out =
                left.households() == 0 ? "" : words.get("simulate.leftOut", left.households(), left.persons()) + "\n";
        return table.write() + out;
    }

    private void add(TextTable table, IncomeEffect incomes, String key, Function<Poverty, String> figure) {
        table.row(words.get(key), figure.apply(incomes.before()), figure.apply(incomes.after()));
    }

    private void row(TextTable table, IncomeEffect incomes, String key, Function<InequalityHistogram, String> figure) {
        table.row(words.get(key), figure.apply(incomes.inequalityBefore()), figure.apply(incomes.inequalityAfter()));
    }

    /** How many of each outcome, and for each reason who is not entitled. */
    BarChart chart(Population population) {
        BarChart chart = new BarChart(
                words.get("simulate.chart", population.on()),
                words.get("simulate.chart.axis"),
                1,
                words.get("count.households"),
                words.get("count.persons"));
        for (ProgrammeCount programme : population.programmes()) {
            boolean alone = population.programmes().size() == 1;
            UnaryOperator<String> label = what -> alone ? what : words.get("examine.titled", title(programme), what);
            for (Group group : ALWAYS) {
                bars(chart, label.apply(words.in(group.label())), programme.of(group));
            }
            for (ReasonCount reason : programme.reasons()) {
                if (reason.against().households() > 0) {
                    bars(chart, label.apply(words.get("simulate.not", words.in(reason.title()))), reason.against());
                }
            }
        }
        return chart;
    }

    private static void bars(BarChart chart, String label, HeadCount count) {
        chart.bars(
                label,
                new Figure(count.households(), String.valueOf(count.households())),
                new Figure(count.persons(), String.valueOf(count.persons())));
    }
}

package org.doudi.examples.cli;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.doudi.calc.population.Comparison;
import org.doudi.calc.population.ComparisonCensus;
import org.doudi.calc.population.Difference;
import org.doudi.calc.population.Simulation;
import org.doudi.calc.population.Survey;
import org.doudi.core.household.Situation;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code doudi diff}: who of a file of households gains and loses under some policies compared with others, and by which clauses. */
@Command(name = "diff", sortOptions = false)
final class DiffCommand implements Callable<Integer> {

    private final Context context;
    private final Words words;

    @Mixin
    Given given = new Given();

    @Option(names = "--than-policy", paramLabel = "<id|file>")
    private List<String> thanPolicies = new ArrayList<>();

    @Option(names = "--than-layer", paramLabel = "<file>")
    private List<String> thanLayers = new ArrayList<>();

    @Option(names = "--than-on", paramLabel = "<yyyy-mm-dd>", converter = Day.class)
    private Optional<LocalDate> thanOn = Optional.empty();

    @Mixin
    Common common = new Common();

    DiffCommand(Context context) {
        this.context = context;
        this.words = context.words();
    }

    @Override
    public Integer call() throws IOException {
        PolicyFiles files = new PolicyFiles(words);
        List<Policy> after = given.all(files);
        List<Policy> before = than(files);
        ChartFile chart = given.chart(files, words);
        try (InputStream in = given.input.open(files, context.io()).orElse(InputStream.nullInputStream())) {
            if (thanPolicies.isEmpty() && thanLayers.isEmpty() && thanOn.isEmpty()) {
                files.refuse(words.get("diff.than"));
            }
            files.throwIfAny();
            Layers below = new Layers(files, words, given.on);
            Layers belowThan = new Layers(files, words, thanOn.orElse(given.on));
            Simulation now = simulation(below, below.regime(after), given.on);
            Simulation then = simulation(belowThan, belowThan.regime(before), thanOn.orElse(given.on));
            Comparison comparison = Comparison.of(then, now).getOrElseThrow(Problems::toException);
            return compare(comparison, in, chart);
        }
    }

    /** Policies that are named are all that there is; otherwise they are the same, and so are layers of which none is named. */
    private List<Policy> than(PolicyFiles files) {
        List<Policy> all = new ArrayList<>(files.read(thanPolicies.isEmpty() ? given.policies : thanPolicies));
        boolean isSame = thanPolicies.isEmpty() && thanLayers.isEmpty();
        all.addAll(files.read(isSame ? given.layers : thanLayers));
        return all;
    }

    private Simulation simulation(Layers below, Regime regime, LocalDate day) {
        Survey survey = new Survey(given.programmes(), Optional.empty(), Survey.USUAL_WIDTH);
        return below.made(regime, made -> Simulation.of(made, day, survey));
    }

    private int compare(Comparison comparison, InputStream in, ChartFile chart) throws IOException {
        Run<ComparisonCensus> run =
                new Run<>(context, given.input.name(), given.on, comparison::begin, (census, situation) -> {
                    census.add(than(situation), situation);
                    return Optional.empty();
                });
        ComparisonCensus all = comparison.begin();
        given.counted(run, context, in).forEach(all::merge);
        Difference difference = all.difference();
        DifferenceText text = new DifferenceText(words);
        given.write(
                difference::writeJson, () -> text.of(difference), chart, () -> text.chart(difference), context.out());
        context.say(words.get("simulate.summary", DifferenceText.households(difference), run.broken()));
        return run.exitCode();
    }

    /** The household with its record, as it is taken to be on the other day. */
    private Situation than(Situation situation) {
        if (thanOn.isEmpty() || thanOn.get().equals(situation.on())) {
            return situation;
        }
        LocalDate day = thanOn.get();
        Either<Problems, Situation> other = Problems.attempt(() -> new Situation(
                situation.household(), day, situation.standings(), situation.measurements(), situation.statements()));
        return other.getOrElseThrow(Run.BrokenLine::new);
    }
}

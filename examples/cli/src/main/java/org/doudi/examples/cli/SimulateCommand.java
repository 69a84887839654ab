package org.doudi.examples.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.doudi.calc.population.Census;
import org.doudi.calc.population.Listed;
import org.doudi.calc.population.Population;
import org.doudi.calc.population.Simulation;
import org.doudi.calc.population.Survey;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Regime;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code doudi simulate}: what all households of a file come to together, if every one applied today. */
@Command(name = "simulate", sortOptions = false)
final class SimulateCommand implements Callable<Integer> {

    private final Context context;
    private final Words words;

    @Mixin
    Given given = new Given();

    @Option(names = "--line", paramLabel = "<id>")
    private String line = "";

    @Option(names = "--list", paramLabel = "<file|enrolled>")
    private String list = "";

    @Mixin
    Common common = new Common();

    SimulateCommand(Context context) {
        this.context = context;
        this.words = context.words();
    }

    @Override
    public Integer call() throws IOException {
        PolicyFiles files = new PolicyFiles(words);
        List<Policy> all = given.all(files);
        Optional<Listed> listed = listed(files);
        ChartFile chart = given.chart(files, words);
        try (InputStream in = given.input.open(files, context.io()).orElse(InputStream.nullInputStream())) {
            files.throwIfAny();
            Layers below = new Layers(files, words, given.on);
            Regime regime = below.regime(all);
            Survey survey =
                    new Survey(given.programmes(), Optional.of(line).filter(id -> !id.isEmpty()), Survey.USUAL_WIDTH);
            Simulation simulation = below.made(regime, made -> Simulation.of(made, given.on, survey));
            return simulate(simulation, new PopulationText(words, regime.on(given.on)), listed, in, chart);
        }
    }

    private Optional<Listed> listed(PolicyFiles files) throws IOException {
        if (list.isEmpty() || list.equals("enrolled")) {
            return Optional.of(list).filter(which -> !which.isEmpty()).map(which -> Listed.enrolled());
        }
        Optional<InputStream> file = files.file(list);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try (BufferedReader ids = new BufferedReader(new InputStreamReader(file.get(), StandardCharsets.UTF_8))) {
            Set<String> households = new HashSet<>();
            ids.lines().map(String::strip).filter(id -> !id.isEmpty()).forEach(households::add);
            return Optional.of(Listed.ids(households));
        }
    }

    private int simulate(
            Simulation simulation, PopulationText text, Optional<Listed> listed, InputStream in, ChartFile chart)
            throws IOException {
        Run<Census> run = new Run<>(
                context,
                given.input.name(),
                given.on,
                () -> listed.map(simulation::begin).orElseGet(simulation::begin),
                (census, situation) -> {
                    census.add(situation);
                    return Optional.empty();
                });
        Census all = simulation.begin();
        given.counted(run, context, in).forEach(all::merge);
        Population population = all.population();
        given.write(
                population::writeJson,
                () -> text.of(population, listed.isPresent()),
                chart,
                () -> text.chart(population),
                context.out());
        context.say(words.get("simulate.summary", population.seen().households(), run.broken()));
        return run.exitCode();
    }
}

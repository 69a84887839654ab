package org.doudi.examples.benchmarks.ratios;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.doudi.examples.benchmarks.ProcessorTime;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs whatever the table of targets needs, in rounds, every benchmark once a round in a process of its own, and prints what
 * each target came to in each round. It counts processor time: a machine that others use slows a whole round, and its ratios
 * less.
 *
 * <p>Takes the options of JMH. {@code -Drounds=} says how many rounds, {@code -Dquick=true} makes one short one, {@code
 * -Dtargets=} names the targets by how their ids begin, {@code -Dwrite=true} puts the results into the documentation.
 */
public final class Ratios {

    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final List<Integer> LENGTHS = List.of(10_000, 100_000, 1_000_000, 5_000_000);
    private static final List<Integer> SHORT_LENGTHS = LENGTHS.subList(0, 2);

    private final String[] args;
    private final boolean quick;
    private final List<Target> targets;

    private Ratios(String[] args, boolean quick, String beginnings) {
        this.args = args;
        this.quick = quick;
        this.targets = Targets.ALL.stream()
                .filter(target -> List.of(beginnings.split(",", -1)).stream().anyMatch(target.id()::startsWith))
                .toList();
    }

    /** Prints the table. */
    public static void main(String[] args) throws RunnerException, CommandLineOptionException, IOException {
        OperatingSystemMXBean machine = ManagementFactory.getOperatingSystemMXBean();
        double load = machine.getSystemLoadAverage();
        boolean quick = Boolean.getBoolean("quick");
        Ratios ratios = new Ratios(args, quick, System.getProperty("targets", ""));
        List<Scores> rounds = new ArrayList<>();
        for (int round = 0; round < (quick ? 1 : Integer.getInteger("rounds", 3)); round++) {
            rounds.add(ratios.round());
        }
        Results results = ratios.results(rounds, machine.getAvailableProcessors(), load);
        System.out.print(Table.text(results));
        if (Boolean.getBoolean("write")) {
            new Page(Path.of("../../docs")).write(results);
        }
    }

    private Scores round() throws RunnerException, CommandLineOptionException, IOException {
        Scores scores = new Scores();
        Set<Bench> benches = new LinkedHashSet<>();
        targets.forEach(target -> benches.addAll(target.benches()));
        for (Bench bench : benches) {
            Scores.Score score = run(bench);
            scores.put(bench, score);
            System.out.printf("%-60s %12.1f ns %10.0f B%n", bench, score.processorNanos(), score.bytes());
        }
        if (targets.stream().anyMatch(target -> target.benches().isEmpty())) {
            SizeSeries sizes = SizeRun.fork(quick ? SHORT_LENGTHS : LENGTHS);
            scores.put(sizes);
            System.out.println(sizes);
        }
        return scores;
    }

    private Scores.Score run(Bench bench) throws RunnerException, CommandLineOptionException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .parent(new CommandLineOptions(args))
                .include(bench.pattern())
                .forks(1)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .addProfiler(GCProfiler.class)
                .addProfiler(ProcessorTime.class);
        bench.parameters().forEach(options::param);
        if (quick) {
            options.warmupIterations(2).measurementIterations(1).measurementTime(TimeValue.milliseconds(500));
        }
        RunResult result = new Runner(options.build()).runSingle();
        return new Scores.Score(secondary(result, ProcessorTime.LABEL), best(result), secondary(result, ALLOCATED));
    }

    /** The highest of all iterations: used of throughput only. */
    private static double best(RunResult result) {
        return result.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .map(IterationResult::getPrimaryResult)
                .mapToDouble(org.openjdk.jmh.results.Result::getScore)
                .max()
                .orElse(Double.NaN);
    }

    private static double secondary(RunResult result, String label) {
        return Objects.requireNonNull(result.getSecondaryResults().get(label), label)
                .getScore();
    }

    private Results results(List<Scores> rounds, int processors, double load) {
        Map<String, List<Double>> measured = new LinkedHashMap<>();
        for (Target target : targets) {
            measured.put(
                    target.id(),
                    rounds.stream().map(target.measured()::applyAsDouble).toList());
        }
        return new Results(
                LocalDate.now(ZoneOffset.UTC).toString(),
                System.getProperty("java.version"),
                processors,
                load,
                measured,
                SizeSeries.median(rounds.stream().map(Scores::sizes).toList()));
    }
}

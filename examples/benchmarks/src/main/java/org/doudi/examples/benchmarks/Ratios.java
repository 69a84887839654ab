package org.doudi.examples.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs {@link AssessBenchmark} in rounds, every benchmark once a round, and prints what each takes as a multiple of the
 * method written by hand in the same round. It counts processor time: a machine that others use slows a whole round, and
 * its ratios less.
 *
 * <p>Takes the options of JMH; {@code -Drounds=} says how many rounds.
 */
public final class Ratios {

    private static final String ROW = "%-10s %8s  %-12s %10s %8s %8s  %s%n";
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    /** What one benchmark came to in one round. */
    private record Score(double nanos, double bytes) {}

    private record Case(String workload, int size) implements Comparable<Case> {
        @Override
        public int compareTo(Case other) {
            int byWorkload = workload.compareTo(other.workload);
            return byWorkload != 0 ? byWorkload : Integer.compare(size, other.size);
        }
    }

    private Ratios() {}

    /** Prints the table. */
    public static void main(String[] args) throws RunnerException, CommandLineOptionException {
        int rounds = Integer.getInteger("rounds", 3);
        Map<Case, Map<String, List<Score>>> scores = new TreeMap<>();
        for (int round = 0; round < rounds; round++) {
            Collection<RunResult> results = new Runner(new OptionsBuilder()
                            .parent(new CommandLineOptions(args))
                            .include(AssessBenchmark.class.getSimpleName())
                            .addProfiler(GCProfiler.class)
                            .addProfiler(ProcessorTime.class)
                            .build())
                    .run();
            results.forEach(result -> add(scores, result));
        }
        System.out.printf(ROW, "rules", "size", "benchmark", "ns/house", "x B", "B/house", "x B of each round");
        scores.forEach(Ratios::print);
    }

    private static void add(Map<Case, Map<String, List<Score>>> scores, RunResult result) {
        String name = result.getParams().getBenchmark();
        Case of = new Case(
                result.getParams().getParam("workload"),
                Integer.parseInt(result.getParams().getParam("size")));
        scores.computeIfAbsent(of, any -> new TreeMap<>())
                .computeIfAbsent(name.substring(name.lastIndexOf('.') + 1), any -> new ArrayList<>())
                .add(new Score(secondary(result, ProcessorTime.LABEL), secondary(result, ALLOCATED)));
    }

    private static double secondary(RunResult result, String label) {
        return Objects.requireNonNull(result.getSecondaryResults().get(label), label)
                .getScore();
    }

    private static void print(Case of, Map<String, List<Score>> byBenchmark) {
        List<Score> byHand = byBenchmark.getOrDefault("handWritten", List.of());
        byBenchmark.forEach((benchmark, scores) -> {
            List<Double> ratios = new ArrayList<>();
            StringBuilder each = new StringBuilder();
            for (int round = 0; round < Math.min(scores.size(), byHand.size()); round++) {
                double ratio = scores.get(round).nanos() / byHand.get(round).nanos();
                ratios.add(ratio);
                each.append(String.format("%.2f ", ratio));
            }
            System.out.printf(
                    ROW,
                    of.workload(),
                    of.size(),
                    benchmark,
                    String.format(
                            "%.0f", median(scores.stream().map(Score::nanos).toList())),
                    ratios.isEmpty() ? "" : String.format("%.2f", median(ratios)),
                    String.format(
                            "%.0f", median(scores.stream().map(Score::bytes).toList())),
                    each);
        });
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(Double.NaN);
    }
}

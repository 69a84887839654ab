package org.doudi.examples.benchmarks.ratios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.doudi.examples.benchmarks.ProcessorTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Finds an assessment that has become several times as slow as it was: assess and the method written by hand, run one after
 * the other here and now, against what the page says of them. It is generous, because a machine that builds has other work
 * to do: it takes the iteration in the middle, and fails only if every round says so.
 */
@Tag("heavy")
class RegressionGuardTest {

    private static final double ROOM = 2.5;
    private static final int ROUNDS = 3;

    @ParameterizedTest
    @ValueSource(strings = {"assess.small", "assess.chongqing"})
    void assessing_has_not_become_several_times_as_slow_as_the_page_says(String id)
            throws RunnerException, IOException {
        Target target = Targets.ALL.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        double documented = Numbers.median(
                Results.read(new Page(Path.of("../../docs")).results()).of(target));
        List<Double> ratios = new ArrayList<>();

        boolean fastEnough = false;
        for (int round = 0; round < ROUNDS && !fastEnough; round++) {
            Scores scores = new Scores();
            for (Bench bench : target.benches()) {
                scores.put(bench, run(bench));
            }
            ratios.add(target.measured().applyAsDouble(scores));
            fastEnough = ratios.get(round) <= ROOM * documented;
        }

        System.out.printf("%s: %s times as long; the page says %s%n", id, ratios, documented);
        assertThat(fastEnough)
                .as("%s is at %s, documented %s", id, ratios, documented)
                .isTrue();
    }

    /** In a process without the agent that counts coverage. */
    private static Scores.Score run(Bench bench) throws RunnerException {
        System.setProperty("jmh.ignoreLock", "true");
        var options = new OptionsBuilder()
                .include(bench.pattern())
                .forks(1)
                .jvmArgs("-Xms1g", "-Xmx1g", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8")
                .jvmArgsAppend()
                .warmupIterations(3)
                .warmupTime(TimeValue.milliseconds(500))
                .measurementIterations(5)
                .measurementTime(TimeValue.milliseconds(300))
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .addProfiler(ProcessorTime.class);
        bench.with("size", 20_000).parameters().forEach(options::param);
        RunResult result = new Runner(options.build()).runSingle();
        return new Scores.Score(median(result), 0, 0);
    }

    private static double median(RunResult result) {
        List<Double> iterations = new ArrayList<>();
        for (BenchmarkResult fork : result.getBenchmarkResults()) {
            fork.getIterationResults()
                    .forEach(iteration -> iterations.add(iteration
                            .getSecondaryResults()
                            .get(ProcessorTime.LABEL)
                            .getScore()));
        }
        return Numbers.median(iterations);
    }
}

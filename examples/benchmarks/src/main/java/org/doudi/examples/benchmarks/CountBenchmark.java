package org.doudi.examples.benchmarks;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.doudi.calc.Assessor;
import org.doudi.calc.population.Census;
import org.doudi.calc.population.Comparison;
import org.doudi.calc.population.ComparisonCensus;
import org.doudi.calc.population.Simulation;
import org.doudi.calc.population.Survey;
import org.doudi.core.household.Situation;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.problem.Problems;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Nanoseconds for each household of counting many, beside assessing each, over the same objects under Chongqing's rules. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class CountBenchmark {

    private static final int SIZE = 10_000;

    private List<Situation> situations = List.of();
    private Assessor assessor = Workload.CHONGQING.assessor();
    private Simulation plain = simulation(false);
    private Simulation withLine = plain;
    private Comparison comparison = comparison();

    /** Makes the households. */
    @Setup
    public void setUp() {
        situations = Population.of(SIZE, 2018);
        assessor = Workload.CHONGQING.assessor();
        plain = simulation(false);
        withLine = simulation(true);
        comparison = comparison();
        System.gc();
    }

    private static Simulation simulation(boolean line, Policy... upon) {
        Survey survey = new Survey(
                Set.of(ProgrammeId.DIBAO), Optional.of("dibao.rural").filter(id -> line), Survey.USUAL_WIDTH);
        return Simulation.of(Workload.CHONGQING.regime(upon), Workload.DAY, survey)
                .getOrElseThrow(Problems::toException);
    }

    private static Comparison comparison() {
        return Comparison.of(simulation(false), simulation(false, Policies.stricter()))
                .getOrElseThrow(Problems::toException);
    }

    /** Outcome by outcome: what counting is measured against. */
    @Benchmark
    @OperationsPerInvocation(SIZE)
    public void outcomes(Blackhole blackhole) {
        for (Situation situation : situations) {
            blackhole.consume(assessor.assess(situation).of(ProgrammeId.DIBAO));
        }
    }

    /** Groups, reasons and cost. */
    @Benchmark
    @OperationsPerInvocation(SIZE)
    public Census counted() {
        Census census = plain.begin();
        situations.forEach(census::add);
        return census;
    }

    /** The same with poverty and inequality. */
    @Benchmark
    @OperationsPerInvocation(SIZE)
    public Census countedWithIncomes() {
        Census census = withLine.begin();
        situations.forEach(census::add);
        return census;
    }

    /** Two regimes, and why for those whose amount differs. */
    @Benchmark
    @OperationsPerInvocation(SIZE)
    public ComparisonCensus compared() {
        ComparisonCensus census = comparison.begin();
        situations.forEach(census::add);
        return census;
    }
}

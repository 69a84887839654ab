package org.doudi.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.doudi.calc.Assessor;
import org.doudi.core.household.Situation;
import org.doudi.core.policy.ProgrammeId;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.infra.Blackhole;

/** Households a microsecond of one assessor, which one thread uses or two share, each with households of its own. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Measurement(iterations = 5, time = 1)
public class SharedBenchmark extends OverHouseholds {

    private static final int HOUSEHOLDS = 10_000;

    private final Assessor assessor = Workload.SMALL.assessor();

    /** What a thread has for itself. */
    @State(Scope.Thread)
    public static class Own {
        private Situation[] situations = {};

        /** Makes the households. */
        @Setup
        public void setUp() {
            situations = Population.of(HOUSEHOLDS, Population.SEED).toArray(Situation[]::new);
            System.gc();
        }
    }

    /** One thread. */
    @Benchmark
    @Threads(1)
    @OperationsPerInvocation(HOUSEHOLDS)
    public void alone(Own own, Blackhole blackhole) {
        assess(own, blackhole);
    }

    /** Two threads. */
    @Benchmark
    @Threads(2)
    @OperationsPerInvocation(HOUSEHOLDS)
    public void shared(Own own, Blackhole blackhole) {
        assess(own, blackhole);
    }

    private void assess(Own own, Blackhole blackhole) {
        for (Situation situation : own.situations) {
            blackhole.consume(assessor.assess(situation).of(ProgrammeId.DIBAO));
        }
    }
}

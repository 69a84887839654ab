package org.doudi.examples.benchmarks.flat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.doudi.core.household.Household;
import org.doudi.core.household.Situation;
import org.doudi.examples.benchmarks.Population;
import org.doudi.examples.benchmarks.Workload;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Nanoseconds for each household of columns. An invocation takes a thousand of them, the next one the thousand after. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms3g", "-Xmx3g", "-XX:+AlwaysPreTouch", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class FlatBenchmark {

    private static final int BLOCK = 1_000;

    /** How many households, a multiple of a thousand. */
    @Param("100000")
    public int size;

    private Columns columns = Columns.of(List.of());
    private long[] monthly = {};
    private int next;

    /** Makes the columns, and nothing is timed unless every household gets what it gets from the method over objects. */
    @Setup
    public void setUp() {
        List<Household> households = Population.of(size, Population.SEED).stream()
                .map(Situation::household)
                .toList();
        columns = Columns.of(households);
        monthly = new long[size];
        FlatSmall.assess(columns, 0, size, monthly);
        require(monthly, households);
        System.gc();
    }

    static void require(long[] monthly, List<Household> households) {
        for (int i = 0; i < households.size(); i++) {
            if (monthly[i] != Workload.SMALL.monthlyFen(households.get(i))) {
                throw new IllegalStateException("household " + i + " gets " + monthly[i]);
            }
        }
    }

    /** The loop written by hand. */
    @Benchmark
    @OperationsPerInvocation(BLOCK)
    public long[] byHand() {
        int from = next;
        next = from + BLOCK < size ? from + BLOCK : 0;
        FlatSmall.assess(columns, from, from + BLOCK, monthly);
        return monthly;
    }
}

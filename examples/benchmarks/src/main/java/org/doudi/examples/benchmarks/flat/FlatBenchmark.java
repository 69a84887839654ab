package org.doudi.examples.benchmarks.flat;

import java.util.List;
import org.doudi.core.household.Household;
import org.doudi.core.household.Situation;
import org.doudi.examples.benchmarks.OverHouseholds;
import org.doudi.examples.benchmarks.Population;
import org.doudi.examples.benchmarks.Workload;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Nanoseconds for each household of columns. An invocation takes a thousand of them, the next one the thousand after. */
@State(Scope.Thread)
public class FlatBenchmark extends OverHouseholds {

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

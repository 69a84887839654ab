package org.doudi.examples.benchmarks.engines;

import java.util.ArrayList;
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
import org.openjdk.jmh.annotations.TearDown;

/** Nanoseconds for each household of the engines that vendors use today, over the households of the assessor's benchmark. */
@State(Scope.Thread)
public class EngineBenchmark extends OverHouseholds {

    private static final int BLOCK = 1_000;
    private static final int HOUSEHOLDS = 20_000;

    /** The engine. */
    @Param
    public EngineKind engine = EngineKind.AVIATOR;

    private Engine running = homes -> new long[0];
    private final List<List<Home>> blocks = new ArrayList<>();
    private int next;

    /** Makes the facts, and nothing is timed unless every household gets from the engine what it gets from the method. */
    @Setup
    public void setUp() {
        running = engine.make();
        for (List<Household> block : blocksOf(Population.of(HOUSEHOLDS, Population.SEED))) {
            List<Home> homes = homes(block);
            blocks.add(homes);
            require(running.assess(homes), block);
        }
        System.gc();
    }

    private static List<List<Household>> blocksOf(List<Situation> situations) {
        List<Household> all = situations.stream().map(Situation::household).toList();
        List<List<Household>> blocks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += BLOCK) {
            blocks.add(all.subList(from, Math.min(all.size(), from + BLOCK)));
        }
        return blocks;
    }

    static List<Home> homes(List<Household> households) {
        List<Home> homes = new ArrayList<>();
        for (Household household : households) {
            homes.add(Home.of(homes.size(), household));
        }
        return homes;
    }

    static void require(long[] said, List<Household> households) {
        for (int i = 0; i < households.size(); i++) {
            long expected = Workload.SMALL.monthlyFen(households.get(i));
            if (said[i] != expected) {
                throw new IllegalStateException("household " + i + ": " + said[i] + " for " + expected);
            }
        }
    }

    /** Lets go of the sessions. */
    @TearDown
    public void tearDown() {
        running.close();
    }

    /** What each of a thousand households gets. */
    @Benchmark
    @OperationsPerInvocation(BLOCK)
    public long[] assess() {
        List<Home> block = blocks.get(next);
        next = next + 1 < blocks.size() ? next + 1 : 0;
        return running.assess(block);
    }
}

package org.doudi.examples.benchmarks.flat;

import java.util.ArrayList;
import java.util.List;
import org.doudi.calc.Block;
import org.doudi.calc.BlockAssessor;
import org.doudi.calc.BlockOutcomes;
import org.doudi.core.household.Household;
import org.doudi.core.household.Situation;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.examples.benchmarks.OverHouseholds;
import org.doudi.examples.benchmarks.Population;
import org.doudi.examples.benchmarks.Workload;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Nanoseconds for each household of columns: the loop written by hand, and the plan over blocks. An invocation takes a thousand
 * of them, the next one the thousand after. What each gets is put down by both.
 */
@State(Scope.Thread)
public class FlatBenchmark extends OverHouseholds {

    private static final int AT_ONCE = 1_000;

    /** So many that a block's columns stay in the cache of a processor. */
    static final int BLOCK = 500;

    /** How many households, a multiple of a thousand. */
    @Param("100000")
    public int size;

    private Columns columns = Columns.of(List.of());
    private List<Block> blocks = List.of();
    private BlockAssessor inBlocks = Workload.SMALL.assessor().forBlocks();
    private long[] monthly = {};
    private int next;

    /** Makes the columns, and nothing is timed unless every household gets what it gets from the method over objects. */
    @Setup
    public void setUp() {
        List<Situation> situations = Population.of(size, Population.SEED);
        List<Household> households =
                situations.stream().map(Situation::household).toList();
        columns = Columns.of(households);
        inBlocks = Workload.SMALL.assessor().forBlocks();
        blocks = blocks(situations);
        monthly = new long[size];
        FlatSmall.assess(columns, 0, size, monthly);
        require(monthly, households);
        for (int at = 0; at < blocks.size(); at++) {
            assess(inBlocks, blocks.get(at), monthly, at * BLOCK);
        }
        require(monthly, households);
        System.gc();
    }

    static List<Block> blocks(List<Situation> situations) {
        List<Block> blocks = new ArrayList<>();
        for (int from = 0; from < situations.size(); from += BLOCK) {
            blocks.add(Block.of(situations.subList(from, Math.min(situations.size(), from + BLOCK))));
        }
        return blocks;
    }

    /** Puts down what each household of a block gets a month, in fen, or {@link Workload#NOTHING}. */
    static void assess(BlockAssessor inBlocks, Block block, long[] monthly, int from) {
        BlockOutcomes outcomes = inBlocks.assess(block).of(ProgrammeId.DIBAO);
        for (int row = 0; row < block.size(); row++) {
            monthly[from + row] = outcomes.isEntitled(row) ? outcomes.lowestFen(row) : Workload.NOTHING;
        }
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
    @OperationsPerInvocation(AT_ONCE)
    public long[] byHand() {
        int from = from();
        FlatSmall.assess(columns, from, from + AT_ONCE, monthly);
        return monthly;
    }

    /** The plan, block after block. */
    @Benchmark
    @OperationsPerInvocation(AT_ONCE)
    public long[] blocks() {
        int from = from();
        for (int at = from; at < from + AT_ONCE; at += BLOCK) {
            assess(inBlocks, blocks.get(at / BLOCK), monthly, at);
        }
        return monthly;
    }

    private int from() {
        int from = next;
        next = from + AT_ONCE < size ? from + AT_ONCE : 0;
        return from;
    }
}

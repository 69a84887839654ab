package org.doudi.examples.benchmarks;

import java.util.List;
import java.util.function.Function;
import org.doudi.calc.Assessment;
import org.doudi.calc.Assessor;
import org.doudi.calc.Outcome;
import org.doudi.core.household.Household;
import org.doudi.core.household.Situation;
import org.doudi.core.policy.ProgrammeId;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Nanoseconds for each household of the assessor and of the method written by hand, over the same objects. An invocation
 * takes a block of households, the next one the block after it, round and round the population.
 */
@State(Scope.Thread)
public class AssessBenchmark extends OverHouseholds {

    private static final int BLOCK = 1_000;

    /** The rules. */
    @Param
    public Workload workload = Workload.SMALL;

    /** How many households, a multiple of a thousand. Small populations flatter: the processor learns them by heart. */
    @Param({"10000", "100000"})
    public int size;

    private Situation[] situations = {};
    private Function<Household, Result> handWritten = workload.handWritten();
    private Assessor assessor = workload.assessor();
    private int next;

    /** Makes the households, checks that both sides say the same of them, and has the heap laid out in order. */
    @Setup
    public void setUp() {
        handWritten = workload.handWritten();
        assessor = workload.assessor();
        List<Situation> all = Population.of(size, Population.SEED);
        long byHand = 0;
        long assessed = 0;
        for (Situation situation : all) {
            byHand = 31 * byHand + handWritten.apply(situation.household()).monthlyFen();
            assessed = 31 * assessed + monthlyFen(outcome(situation));
        }
        if (byHand != assessed) {
            throw new IllegalStateException("the two sides differ: " + byHand + " and " + assessed);
        }
        situations = all.toArray(Situation[]::new);
        System.gc();
    }

    /** The method written by hand. */
    @Benchmark
    @OperationsPerInvocation(BLOCK)
    public long handWritten(Blackhole blackhole) {
        long paid = 0;
        for (int i = 0, at = block(); i < BLOCK; i++, at++) {
            Result result = handWritten.apply(situations[at].household());
            blackhole.consume(result);
            paid += result.monthlyFen();
        }
        return paid;
    }

    /** The plan run, nothing read. */
    @Benchmark
    @OperationsPerInvocation(BLOCK)
    public void assessOnly(Blackhole blackhole) {
        for (int i = 0, at = block(); i < BLOCK; i++, at++) {
            blackhole.consume(assessor.assess(situations[at]));
        }
    }

    /** The plan run, outcome and amount read: what a host does with every household. */
    @Benchmark
    @OperationsPerInvocation(BLOCK)
    public long outcome(Blackhole blackhole) {
        long paid = 0;
        for (int i = 0, at = block(); i < BLOCK; i++, at++) {
            Outcome outcome = outcome(situations[at]);
            blackhole.consume(outcome);
            paid += monthlyFen(outcome);
        }
        return paid;
    }

    /** The same and the whole derivation: what a host does for the one household that somebody asks about. */
    @Benchmark
    @OperationsPerInvocation(BLOCK)
    public void derivation(Blackhole blackhole) {
        for (int i = 0, at = block(); i < BLOCK; i++, at++) {
            Assessment assessment = assessor.assess(situations[at]);
            blackhole.consume(assessment.of(ProgrammeId.DIBAO));
            blackhole.consume(assessment.derivation(ProgrammeId.DIBAO));
        }
    }

    private int block() {
        int start = next;
        next = start + BLOCK < situations.length ? start + BLOCK : 0;
        return start;
    }

    private Outcome outcome(Situation situation) {
        return assessor.assess(situation).of(ProgrammeId.DIBAO);
    }

    static long monthlyFen(Outcome outcome) {
        return outcome instanceof Outcome.Entitled entitled ? entitled.monthly().fen() : 0;
    }
}

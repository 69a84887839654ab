package org.doudi.examples.benchmarks;

import org.doudi.calc.Assessment;
import org.doudi.calc.Assessor;
import org.doudi.core.household.Situation;
import org.doudi.core.policy.ProgrammeId;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The small rules with the whole explanation, dropped at once, by hand and by the assessor. */
@State(Scope.Thread)
public class ExplainedBenchmark extends OverHouseholds {

    private static final int HOUSEHOLDS = 20_000;

    private final Assessor assessor = Workload.SMALL.assessor();
    private Situation[] situations = {};

    /** Makes the households, and nothing is timed unless both pay every one of them the same. */
    @Setup
    public void setUp() {
        situations = Population.of(HOUSEHOLDS, Population.SEED).toArray(Situation[]::new);
        for (Situation situation : situations) {
            long byHand = ExplainedByHand.assess(situation.household()).value();
            if (byHand != AssessBenchmark.monthlyFen(assessor.assess(situation).of(ProgrammeId.DIBAO))) {
                throw new IllegalStateException("the two sides differ: " + situation);
            }
        }
        System.gc();
    }

    /** A tree of values with their names and clauses. */
    @Benchmark
    @OperationsPerInvocation(HOUSEHOLDS)
    public void byHand(Blackhole blackhole) {
        for (Situation situation : situations) {
            blackhole.consume(ExplainedByHand.assess(situation.household()));
        }
    }

    /** Outcome and derivation. */
    @Benchmark
    @OperationsPerInvocation(HOUSEHOLDS)
    public void derivation(Blackhole blackhole) {
        for (Situation situation : situations) {
            Assessment assessment = assessor.assess(situation);
            blackhole.consume(assessment.of(ProgrammeId.DIBAO));
            blackhole.consume(assessment.derivation(ProgrammeId.DIBAO));
        }
    }
}

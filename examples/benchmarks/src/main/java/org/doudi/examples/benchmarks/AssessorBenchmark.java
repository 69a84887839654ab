package org.doudi.examples.benchmarks;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.doudi.calc.Assessor;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problems;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Making an assessor from the largest regime that there are packs for: Chongqing's dibao and its linkage with registration
 * over the national measures and the poverty lines, with a district. Programmes that need more than these say are left out.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 3, time = 1)
public class AssessorBenchmark {

    private final Regime regime = Regime.of(
                    Packs.NATIONAL_2012,
                    Packs.POVERTY_LINES,
                    Packs.CHONGQING_2017,
                    Packs.CHONGQING_2017_LINKAGE,
                    Policies.district())
            .getOrElseThrow(Problems::toException);
    private final Set<ProgrammeId> programmes = Set.of(ProgrammeId.DIBAO, ProgrammeId.of("registration"));

    /** The regime is there; the day and the programmes are compiled. */
    @Benchmark
    public Assessor of() {
        return Assessor.of(regime, Workload.DAY, programmes).getOrElseThrow(Problems::toException);
    }
}

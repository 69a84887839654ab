package org.doudi.examples.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Processor time of the whole process, collector included, for each household. On a machine with other work to do the
 * clock on the wall also measures that.
 */
public final class ProcessorTime implements InternalProfiler {

    /** By which the result is found. */
    public static final String LABEL = "processor.time.norm";

    private long start;

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        start = now();
    }

    @Override
    @SuppressWarnings("rawtypes") // so it stands in JMH
    public Collection<? extends org.openjdk.jmh.results.Result> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double each = (double) (now() - start) / result.getMetadata().getAllOps();
        return List.of(new ScalarResult(LABEL, each, "ns/op", AggregationPolicy.AVG));
    }

    @Override
    public String getDescription() {
        return "processor time of the process";
    }

    private static long now() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}

package org.doudi.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How everything that goes over many households is measured, so that it can be compared.
 *
 * <p>The serial collector leaves the households in order; those that copy with several threads scatter them, and then
 * everybody waits for memory and ratios look better than they are. The young generation is one that the caches hold: else
 * every new object is a miss, whose price is set by whatever else the machine does. The heap is touched beforehand, or
 * whoever allocates more pays for the system's pages too.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-Xmn24m", "-XX:+AlwaysPreTouch", "-XX:+UseSerialGC"})
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 3, time = 1)
public abstract class OverHouseholds {}

package org.doudi.examples.benchmarks.engines;

import java.util.List;
import org.doudi.examples.benchmarks.Workload;

/** A way of doing the small rules. */
public interface Engine extends AutoCloseable {

    /** What each household gets a month, in fen, or {@link Workload#NOTHING}. */
    long[] assess(List<Home> homes);

    /** Lets go of sessions. */
    @Override
    default void close() {}
}

/**
 * The small rules over columns of numbers instead of objects: what a nightly run of everybody is worth comparing with.
 *
 * <p>Entry type: {@link org.doudi.examples.benchmarks.flat.FlatBenchmark}.
 */
@NullMarked
package org.doudi.examples.benchmarks.flat;

import org.jspecify.annotations.NullMarked;

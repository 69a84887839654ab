/**
 * The small rules, done by the engines that vendors use today, each as its own users would write them.
 *
 * <p>Entry type: {@link org.doudi.examples.benchmarks.engines.EngineBenchmark}.
 */
@NullMarked
package org.doudi.examples.benchmarks.engines;

import org.jspecify.annotations.NullMarked;

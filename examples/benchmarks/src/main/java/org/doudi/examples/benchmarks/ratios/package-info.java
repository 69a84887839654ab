/**
 * The table of {@code docs/performance.md}: every target, what was measured for it in each round, and whether it is met.
 *
 * <p>Entry type: {@link org.doudi.examples.benchmarks.ratios.Ratios}, which takes the measurements from the benchmarks of the
 * neighbouring packages.
 */
@NullMarked
package org.doudi.examples.benchmarks.ratios;

import org.jspecify.annotations.NullMarked;

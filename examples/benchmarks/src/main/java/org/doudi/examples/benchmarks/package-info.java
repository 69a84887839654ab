/**
 * What an assessment costs beside a method that somebody wrote by hand for the same rules.
 *
 * <p>Entry type: {@link org.doudi.examples.benchmarks.AssessBenchmark}. The table of all targets is made in {@link
 * org.doudi.examples.benchmarks.ratios}.
 */
@NullMarked
package org.doudi.examples.benchmarks;

import org.jspecify.annotations.NullMarked;

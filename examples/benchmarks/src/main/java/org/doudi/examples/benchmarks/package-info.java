/**
 * What an assessment costs beside a method that somebody wrote by hand for the same rules.
 *
 * <p>Entry type: {@link org.doudi.examples.benchmarks.Ratios}, which prints the table of {@code docs/performance.md}.
 */
@NullMarked
package org.doudi.examples.benchmarks;

import org.jspecify.annotations.NullMarked;

/**
 * Reading a household from JSON beside plain Jackson databind reading the same text into equal records.
 *
 * <p>Entry type: {@link org.doudi.examples.benchmarks.parse.ReadBenchmark}.
 */
@NullMarked
package org.doudi.examples.benchmarks.parse;

import org.jspecify.annotations.NullMarked;

/**
 * Reading households from JSON, and answering them, beside plain Jackson databind reading the same text into equal records.
 *
 * <p>Entry types: {@link org.doudi.examples.benchmarks.parse.ReadBenchmark}, {@link
 * org.doudi.examples.benchmarks.parse.LinesBenchmark}.
 */
@NullMarked
package org.doudi.examples.benchmarks.parse;

import org.jspecify.annotations.NullMarked;

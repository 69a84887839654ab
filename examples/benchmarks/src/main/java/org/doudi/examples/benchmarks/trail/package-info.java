/**
 * Appending to a trail and verifying it, beside SHA-256 of the same bytes. Entry type:
 * {@link org.doudi.examples.benchmarks.trail.TrailBenchmark}.
 */
@NullMarked
package org.doudi.examples.benchmarks.trail;

import org.jspecify.annotations.NullMarked;

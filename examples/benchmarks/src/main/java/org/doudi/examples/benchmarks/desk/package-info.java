/** What deciding about a case and folding it cost, beside a state machine that checks as much. */
@NullMarked
package org.doudi.examples.benchmarks.desk;

import org.jspecify.annotations.NullMarked;

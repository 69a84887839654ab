/**
 * What a plan runs: instructions over the frame of a household, or over the columns of a block of households.
 *
 * <p>Entry type: {@link org.doudi.calc.internal.run.Op}. Knows nothing of policies' words and sources: those are with the
 * steps of the plan, next door in {@code org.doudi.calc.internal}, which compiles them. Not part of the library's interface.
 */
@NullMarked
package org.doudi.calc.internal.run;

import org.jspecify.annotations.NullMarked;

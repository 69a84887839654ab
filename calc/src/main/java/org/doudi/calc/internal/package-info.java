/**
 * The compiled plan and the frame it runs over.
 *
 * <p>Entry type: {@link org.doudi.calc.internal.Plan}. Not part of the library's interface. Every value is a pair: the
 * lowest and the highest that the known facts allow. Quantities are numerators over the plan's common denominator; truth
 * is 0 or 1, and a truth about people is a mask with one bit for each member.
 */
@NullMarked
package org.doudi.calc.internal;

import org.jspecify.annotations.NullMarked;

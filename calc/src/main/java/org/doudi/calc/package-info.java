/**
 * Assesses a household under a regime.
 *
 * <p>Entry type: {@link org.doudi.calc.Assessor}. Neighbours: {@code org.doudi.core} for everything that goes in,
 * {@code org.doudi.calc.derivation} for why the result is what it is.
 */
@NullMarked
package org.doudi.calc;

import org.jspecify.annotations.NullMarked;

/**
 * Why a result is what it is: the steps of the calculation with their values, words and citations.
 *
 * <p>Entry type: {@link org.doudi.calc.derivation.Derivation}. Neighbours: an assessment reads one out of its plan and
 * frame; nothing here calculates.
 */
@NullMarked
package org.doudi.calc.derivation;

import org.jspecify.annotations.NullMarked;

/**
 * Whether criteria can hold together: proofs that they cannot, and households for which they do.
 *
 * <p>Entry type: {@link org.doudi.calc.internal.proof.Proof}. Neighbours: {@code org.doudi.calc.check} asks, the criteria of
 * {@code org.doudi.core.policy} are what is asked about. Nothing here knows what a remark is.
 */
@NullMarked
package org.doudi.calc.internal.proof;

import org.jspecify.annotations.NullMarked;

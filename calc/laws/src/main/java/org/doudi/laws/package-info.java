/**
 * The laws that any policy keeps, for the tests of whoever writes one: households aimed at the policy's own lines and
 * limits, and what must hold of every one of them.
 *
 * <p>Entry type: {@link org.doudi.laws.PolicyLaws}, which a test class extends. Neighbours: {@code org.doudi.calc} assesses
 * the households, {@code org.doudi.core.policy} says which laws a policy breaks on purpose.
 */
@NullMarked
package org.doudi.laws;

import org.jspecify.annotations.NullMarked;

/**
 * Looks a regime over before anybody is assessed by it: gaps in its lines, promises that its own figures break, rules that can
 * never hold.
 *
 * <p>Entry type: {@link org.doudi.calc.check.PolicyCheck}. Neighbours: {@code org.doudi.core.policy} for what is looked at,
 * {@link org.doudi.calc.Inquiry} for asking the households that a remark shows.
 */
@NullMarked
package org.doudi.calc.check;

import org.jspecify.annotations.NullMarked;

/**
 * What was found of one household: begin with {@link org.doudi.calc.finding.Examiner}. Findings are said in the words of {@code
 * org.doudi.core.finding} and rest on the same steps as an {@link org.doudi.calc.Assessor}'s outcomes.
 */
@NullMarked
package org.doudi.calc.finding;

import org.jspecify.annotations.NullMarked;

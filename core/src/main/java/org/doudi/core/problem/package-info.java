/**
 * What is wrong with an input, all of it at once.
 *
 * <p>Entry type: {@link org.doudi.core.problem.Problems}. Neighbours: every type that can be built from broken input
 * reports through here; the package itself knows only {@link org.doudi.core.text.Text}.
 */
@NullMarked
package org.doudi.core.problem;

import org.jspecify.annotations.NullMarked;

/**
 * What the packages of this module share and what its build needs; not part of the library's interface.
 *
 * <p>Entry type: {@link org.doudi.core.problem.Ids}.
 */
@NullMarked
package org.doudi.core.internal;

import org.jspecify.annotations.NullMarked;

/**
 * How a programme comes to its decisions, as data: {@link org.doudi.core.procedure.Procedure}. What can be done at a stage
 * follows from its {@link org.doudi.core.procedure.Work}; where it leads from its ways.
 */
@NullMarked
package org.doudi.core.procedure;

import org.jspecify.annotations.NullMarked;

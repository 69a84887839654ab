/**
 * What can be told of a procedure before anybody's case runs under it: begin with
 * {@link org.doudi.workflow.procedure.ProcedureCheck}, which finds what is wrong with it; {@link
 * org.doudi.workflow.procedure.ProcedureDiagram} and {@link org.doudi.workflow.procedure.ProcedureTable} show it to people.
 */
@NullMarked
package org.doudi.workflow.procedure;

import org.jspecify.annotations.NullMarked;

/**
 * JSON formats of this module: one description per type reads, writes and documents it. Begin with
 * {@link org.doudi.workflow.internal.json.Form}. Neighbours: the packages of the workflow that have formats.
 */
@NullMarked
package org.doudi.workflow.internal.json;

import org.jspecify.annotations.NullMarked;

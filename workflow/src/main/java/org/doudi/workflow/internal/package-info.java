/**
 * What the packages beside it share and hosts never see: how builders are written. Begin with
 * {@link org.doudi.workflow.internal.BuilderStyle}. Neighbours: all packages of the workflow.
 */
@NullMarked
package org.doudi.workflow.internal;

import org.jspecify.annotations.NullMarked;

/**
 * What happened to cases as events of a trail, and back: {@link org.doudi.workflow.history.CaseEvents} turns one into the other,
 * {@link org.doudi.workflow.history.Addition} puts what a desk accepted behind a trail, and
 * {@link org.doudi.workflow.history.CaseTrail} reads the cases out of it again. The trail is the case: there is no second history.
 */
@NullMarked
package org.doudi.workflow.history;

import org.jspecify.annotations.NullMarked;

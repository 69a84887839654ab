/**
 * Cases and what can be done about them: begin with {@link org.doudi.workflow.desk.Desk}. A desk is pure: it is given a case, a
 * command and the day, and answers with events or with every reason why not. The case is the fold of its events.
 */
@NullMarked
package org.doudi.workflow.desk;

import org.jspecify.annotations.NullMarked;

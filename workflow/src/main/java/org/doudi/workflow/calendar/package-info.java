/**
 * Working days and the clocks that count them: holidays as dated notices that revise one another, calendars as they were
 * known on a day, and clocks as ledgers from which due dates are derived. Nothing here asks what day it is. Begin with
 * {@link org.doudi.workflow.calendar.StateCouncil} for the calendar and with
 * {@link org.doudi.workflow.calendar.ClockLedger} for a clock. Neighbour: {@code org.doudi.core.fact}, whose truth is open
 * where nobody has announced a year yet.
 */
@BuilderStyle
@NullMarked
package org.doudi.workflow.calendar;

import org.doudi.workflow.internal.BuilderStyle;
import org.jspecify.annotations.NullMarked;

/**
 * A family's case from application through review to exit and re-entry, and the audit trail of what people did about
 * it. Neighbour: {@code org.doudi.core}, whose findings, standings and measurements are what crosses from and to a
 * calculation; never {@code org.doudi.calc}, so that a host with a calculation of its own can take this module alone.
 */
@NullMarked
package org.doudi.workflow;

import org.jspecify.annotations.NullMarked;

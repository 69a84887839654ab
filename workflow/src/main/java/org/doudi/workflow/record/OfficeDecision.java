package org.doudi.workflow.record;

import java.time.LocalDate;
import org.doudi.core.household.Role;
import org.doudi.core.procedure.Way;

/**
 * What an office, a meeting or a hearing decided (审核审批意见): that, when, and nothing of why, which is committed to.
 *
 * @param on the day
 * @param office in which role; of a meeting who recorded it
 * @param stage the id of the stage
 * @param way how it came out: passed or not, approved, refused, returned, an objection upheld or dismissed
 */
public record OfficeDecision(LocalDate on, Role office, String stage, Way way) {}

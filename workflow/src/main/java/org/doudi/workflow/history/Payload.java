package org.doudi.workflow.history;

import java.util.Optional;
import org.doudi.core.procedure.Way;
import org.doudi.workflow.desk.Act;

/**
 * What the payload of an event says (事件内容); the rest of what happened stands in the envelope.
 *
 * @param caseId which case it happened to
 * @param sequence its number in the case, from 1
 * @param stage where the case was
 * @param came if the work of the stage came out with it, how
 * @param isRelative whether whoever did it is a near relative
 * @param act what was done
 */
record Payload<A extends Act>(
        String caseId, long sequence, String stage, Optional<Way> came, boolean isRelative, A act) {}

package org.doudi.workflow.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.doudi.workflow.audit.Entry;
import org.doudi.workflow.audit.TrailHead;
import org.doudi.workflow.desk.CaseFile;
import org.doudi.workflow.desk.Happening;

/**
 * What is put behind a trail at one time (续录): what desks accepted, of one case or of several. Immutable. Nothing has happened
 * until a store has taken it: {@code store.append(addition.from(), addition.entries())}.
 *
 * @param from where the trail stood
 * @param entries the new entries in their order
 * @param head where the trail stands behind them
 */
public record Addition(TrailHead from, List<Entry> entries, TrailHead head) {

    /** Takes a copy. */
    public Addition {
        entries = List.copyOf(entries);
    }

    /** Nothing yet, behind a trail that stands there. */
    public static Addition to(TrailHead head) {
        return new Addition(head, List.of(), head);
    }

    /**
     * With what a desk accepted about a case, behind what there is.
     *
     * @param before the case as it was before
     * @param happenings what happened
     * @param at when it is recorded, to the millisecond
     * @throws IllegalArgumentException if that is not what happened next to the case
     */
    public Addition with(CaseFile before, List<Happening> happenings, Instant at) {
        List<Entry> more = new ArrayList<>(entries);
        TrailHead behind = head;
        CaseFile file = before;
        for (Happening happening : happenings) {
            TrailHead.Appended appended = behind.append(CaseEvents.event(file, happening, at));
            more.add(appended.entry());
            behind = appended.head();
            file = file.after(happening);
        }
        return new Addition(from, more, behind);
    }

    /** How many entries, and where. */
    @Override
    public String toString() {
        return "Addition[" + entries.size() + " behind " + from.size() + "]";
    }
}

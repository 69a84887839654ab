package org.doudi.workflow.desk;

import java.util.List;

/**
 * Something that could be done about a case, or why it cannot.
 *
 * @param act the act, with what the stage asks for filled in and a commitment of zeros where somebody has to say something
 * @param refusals everything that stands in the way of this actor on this day; empty if nothing does
 */
public record Option(Act act, List<Refusal> refusals) {

    /** Takes a copy. */
    public Option {
        refusals = List.copyOf(refusals);
    }

    /** Whether it can be done. */
    public boolean isOpen() {
        return refusals.isEmpty();
    }
}

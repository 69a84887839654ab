package org.doudi.calc.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doudi.calc.internal.run.Frame;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Truth;
import org.doudi.core.policy.Ladder;

/**
 * A ladder of numbers, compiled.
 *
 * @param slots whether each rung holds
 * @param ladder the rungs
 */
public record Rungs(List<Integer> slots, Ladder<Integer> ladder) {

    /** The first rung that holds, or nothing: open as long as a rung before it is. */
    public Fact<Optional<Ladder.Rung<Integer>>> first(Frame frame) {
        for (int i = 0; i < slots.size(); i++) {
            switch (CourseOutputs.truth(frame, slots.get(i))) {
                case YES -> {
                    return Fact.known(Optional.of(ladder.rungs().get(i)));
                }
                case OPEN -> {
                    return Fact.unknown();
                }
                case NO -> {
                    // The next rung is asked.
                }
            }
        }
        return Fact.known(Optional.empty());
    }

    /** Every rung that the known facts allow to be the first that holds, and nothing if none may hold. */
    public List<Optional<Ladder.Rung<Integer>>> possible(Frame frame) {
        List<Optional<Ladder.Rung<Integer>>> possible = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            Truth holds = CourseOutputs.truth(frame, slots.get(i));
            if (holds != Truth.NO) {
                possible.add(Optional.of(ladder.rungs().get(i)));
            }
            if (holds == Truth.YES) {
                return possible;
            }
        }
        possible.add(Optional.empty());
        return possible;
    }

    /** The slots of the rungs up to the first that holds, or of all. */
    public List<Integer> asked(Frame frame) {
        List<Integer> asked = new ArrayList<>();
        for (int slot : slots) {
            asked.add(slot);
            if (CourseOutputs.truth(frame, slot) == Truth.YES) {
                break;
            }
        }
        return asked;
    }

    /** The slots of the rungs that leave it open: none of a ladder that gives its value already, none behind one that holds. */
    public List<Integer> open(Frame frame) {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < slots.size() && !first(frame).isKnown(); i++) {
            Truth holds = CourseOutputs.truth(frame, slots.get(i));
            if (holds == Truth.YES) {
                break;
            }
            if (holds == Truth.OPEN) {
                open.add(slots.get(i));
            }
        }
        return open;
    }
}

package org.doudi.calc.internal;

import java.util.List;
import java.util.Optional;
import org.doudi.core.fact.Fact;
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
}

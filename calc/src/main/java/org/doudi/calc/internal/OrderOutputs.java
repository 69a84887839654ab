package org.doudi.calc.internal;

import java.util.List;
import java.util.Optional;
import org.doudi.calc.internal.CourseOutputs.Steps;
import org.doudi.calc.internal.run.Frame;
import org.doudi.core.policy.Ladder;
import org.doudi.core.policy.Steering;

/**
 * Where stands in the frame what places a household among others.
 *
 * @param ranked the rules on who goes first
 * @param income its income for each member; only where the order looks at that
 */
public record OrderOutputs(List<Ranked> ranked, Optional<PerHead> income) {

    /** The rank of whoever no rung of a ladder without otherwise is for: behind all others. */
    public static final int LAST = Steering.MOST + 1;

    /** A rule on who goes first. */
    public record Ranked(Steps steps, Steering.Precedence precedence) {

        /** Every rung that the known facts allow; nothing stands for all others. */
        public List<Optional<Ladder.Rung<Integer>>> possible(Frame frame) {
            return steps.rungs().possible(frame);
        }

        /** The rank that a rung gives. */
        public int rank(Optional<Ladder.Rung<Integer>> rung) {
            return rung.map(Ladder.Rung::value)
                    .or(() -> steps.rungs().ladder().otherwise())
                    .orElse(LAST);
        }

        /** The slots that leave the rank open: none where all rungs that are possible give the same. */
        public List<Integer> open(Frame frame) {
            boolean isOpen = possible(frame).stream().map(this::rank).distinct().count() > 1;
            return isOpen ? steps.rungs().open(frame) : List.of();
        }
    }

    /** The slots that leave ranks open. */
    public List<Integer> openRanks(Frame frame) {
        return ranked.stream().flatMap(one -> one.open(frame).stream()).toList();
    }
}

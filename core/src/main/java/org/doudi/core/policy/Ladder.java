package org.doudi.core.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * Rungs in order, each a criterion on the household and a value: the first whose criterion holds gives the value (首条满足者).
 * Ranks, review classes and bands are all ladders.
 *
 * <p>As long as it is open whether a rung holds, what the rungs below it give is open too.
 *
 * @param <V> what a rung gives
 * @param rungs the rungs, from the first asked to the last, 1 to {@value #MAX_RUNGS}
 * @param otherwise what holds where no rung does; absent if then there is nothing
 */
public record Ladder<V>(List<Rung<V>> rungs, Optional<V> otherwise) {

    /** The most rungs of a ladder. */
    public static final int MAX_RUNGS = 100;

    /**
     * One rung.
     *
     * @param <V> what it gives
     * @param title what it is called
     * @param criterion a criterion on the household
     * @param value what it gives
     */
    public record Rung<V>(Text title, Criterion criterion, V value) {
        /** Refuses a criterion of the other scope. */
        public Rung {
            criterion.requireScope(Criterion.Scope.HOME);
        }
    }

    /** Takes a copy; refuses a ladder without rungs. */
    public Ladder {
        rungs = List.copyOf(rungs);
        Problems.require(
                !rungs.isEmpty() && rungs.size() <= MAX_RUNGS,
                "ladder.rungs",
                "rungs",
                String.valueOf(rungs.size()),
                Text.of("1 至 " + MAX_RUNGS + " 级", "1 to " + MAX_RUNGS + " rungs"));
    }

    /** A ladder of these rungs, with a value for everybody else. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read, and copied by the constructor
    public static <V> Ladder<V> of(V otherwise, Rung<V>... rungs) {
        return new Ladder<>(Arrays.asList(rungs), Optional.of(otherwise));
    }

    /** The criteria of the rungs, from the first to the last. */
    public List<Criterion> criteria() {
        return rungs.stream().map(Rung::criterion).toList();
    }
}

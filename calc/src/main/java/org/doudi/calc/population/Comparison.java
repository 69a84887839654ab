package org.doudi.calc.population;

import io.vavr.control.Either;
import java.util.List;
import java.util.stream.Collector;
import org.doudi.core.household.Situation;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * Two regimes, or two days, applied to the same households (政策对比): who gains, who loses, how much and by which clauses. Immutable,
 * to be shared by threads, each with a {@link ComparisonCensus} of its own.
 *
 * <p>By which clauses is answered so:
 *
 * <ul>
 *   <li>who is in only after gains by the conditions that stood in the way before, all of them together;
 *   <li>who is in only before loses by the conditions that stand in the way after;
 *   <li>who is in both times with another amount gains or loses by the rules and values in which the two calculations part: from
 *       the amount back along steps that came to something else or that only one of the two has, those with nothing such among
 *       what goes into them.
 * </ul>
 *
 * <p>Only households that gain or lose are looked at again for that.
 */
public final class Comparison {

    private final Simulation before;
    private final Simulation after;

    private Comparison(Simulation before, Simulation after) {
        this.before = before;
        this.after = after;
    }

    /** From one to the other; a problem if they do not count the same programmes. */
    public static Either<Problems, Comparison> of(Simulation before, Simulation after) {
        return Problems.attempt(() -> {
            Problems.require(
                    before.survey().programmes().equals(after.survey().programmes()),
                    "programmes.differ",
                    "programmes",
                    after.survey().programmes().toString(),
                    Text.of("与前者相同的救助项目", "the same programmes as the first"));
            return new Comparison(before, after);
        });
    }

    /** What is compared with. */
    public Simulation before() {
        return before;
    }

    /** What is compared. */
    public Simulation after() {
        return after;
    }

    /** A count in which there is nobody yet. */
    public ComparisonCensus begin() {
        return new ComparisonCensus(this);
    }

    /** Counts a stream, in parts that are merged if the stream is parallel; both simulations have to be of its day. */
    public Collector<Situation, ComparisonCensus, Difference> counting() {
        return Collector.of(
                this::begin,
                ComparisonCensus::add,
                ComparisonCensus::merge,
                ComparisonCensus::difference,
                Collector.Characteristics.UNORDERED);
    }

    /** The clauses of these ids, as the second regime has them or, where it has none, the first. */
    List<ClauseChange.Clause> clauses(List<String> ids) {
        return ids.stream()
                .map(id -> after.clause(id)
                        .or(() -> before.clause(id))
                        .orElseGet(() -> new ClauseChange.Clause(id, Text.same(id), Text.same(id))))
                .toList();
    }

    @Override
    public String toString() {
        return "Comparison[" + before + ", " + after + "]";
    }
}

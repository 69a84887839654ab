package org.doudi.workflow.internal.json;

import io.vavr.control.Either;
import java.util.Optional;
import org.doudi.core.problem.Problem;
import org.doudi.core.problem.Problems;

/** What was wrong with an input so far. After so many problems no more are told: the input is something else altogether. */
public final class Faults {

    /** The most problems that are told of one input. */
    public static final int MOST = 100;

    private final Problems.Collector problems = Problems.collector();
    private int found;

    /** Keeps a problem. */
    public void add(Problem problem) {
        if (found < MOST) {
            problems.add(problem.code(), problem.path(), problem.found(), problem.expected());
        }
        found++;
    }

    /** How many there are, those that are not told included. */
    public int soFar() {
        return found;
    }

    /** Problems of a value that was made from what stands at the pointer. */
    public void addUnder(String pointer, Problems more) {
        more.list()
                .forEach(problem -> add(
                        problem.path().isEmpty()
                                ? Problem.of(problem.code(), pointer, problem.found(), problem.expected())
                                : problem.under(pointer)));
    }

    /** The value, if nothing was wrong. */
    public <T> Either<Problems, T> orElse(Optional<T> value) {
        return problems.orElse(value::orElseThrow);
    }
}

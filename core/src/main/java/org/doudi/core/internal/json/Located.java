package org.doudi.core.internal.json;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.doudi.core.problem.Problem;
import org.doudi.core.problem.Problems;
import org.doudi.core.problem.ProblemsException;

/** What a value reports about itself is told by its components; JSON may have the same at another place. */
final class Located {

    private Located() {}

    /** Makes a value; its problems get the path that they have in JSON. */
    static <T> T at(UnaryOperator<String> path, Supplier<T> make) {
        try {
            return make.get();
        } catch (ProblemsException e) {
            throw new Problems(e.problems().list().stream()
                            .map(problem -> Problem.of(
                                    problem.code(), path.apply(problem.path()), problem.found(), problem.expected()))
                            .toList())
                    .toException();
        }
    }
}

package org.doudi.core.problem;

/**
 * Thrown by builders and constructors when their input is broken; carries every problem that was found, none of them
 * personal.
 */
public final class ProblemsException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final Problems problems;

    ProblemsException(Problems problems) {
        super(problems.toString());
        this.problems = problems;
    }

    /** Everything that was wrong. */
    public Problems problems() {
        return problems;
    }
}

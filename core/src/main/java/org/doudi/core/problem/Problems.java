package org.doudi.core.problem;

import io.vavr.control.Either;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.doudi.core.text.Text;

/**
 * Everything that is wrong with one input; never empty.
 *
 * <p>Factories that take input from outside return {@code Either<Problems, T>}; builders throw a
 * {@link ProblemsException} that carries the same. {@link #attempt} turns the second into the first.
 *
 * @param list the problems in the order in which they were found, at least one
 */
public record Problems(List<Problem> list) implements Serializable {

    /** Takes a copy; refuses an empty list. */
    public Problems {
        list = List.copyOf(list);
        if (list.isEmpty()) {
            throw new IllegalArgumentException("no problems: nothing to report");
        }
    }

    /** A single problem. */
    public static Problems of(String code, String path, String found, Text expected) {
        return new Problems(List.of(Problem.of(code, path, found, expected)));
    }

    /** Runs a builder and gives either what it built or everything that was wrong. */
    public static <T> Either<Problems, T> attempt(Supplier<? extends T> builder) {
        try {
            return Either.right(builder.get());
        } catch (ProblemsException e) {
            return Either.left(e.problems());
        }
    }

    /**
     * Throws a single problem unless the condition holds: for values that can have only one thing wrong with them.
     *
     * @throws ProblemsException if the condition does not hold
     */
    public static void require(boolean holds, String code, String path, String found, Text expected) {
        if (!holds) {
            throw of(code, path, found, expected).toException();
        }
    }

    /** Starts collecting. */
    public static Collector collector() {
        return new Collector();
    }

    /** The same problems, seen from an object that holds this one under {@code prefix}. */
    public Problems under(String prefix) {
        return new Problems(list.stream().map(problem -> problem.under(prefix)).toList());
    }

    /** An exception that carries these problems, for callers who prefer to throw. */
    public ProblemsException toException() {
        return new ProblemsException(this);
    }

    /** One line a problem, in the language of the locale. */
    public String describe(Locale locale) {
        return list.stream().map(problem -> problem.describe(locale)).collect(Collectors.joining("\n"));
    }

    @Override
    public String toString() {
        return describe(Locale.ENGLISH);
    }

    /** Gathers problems one after another. Mutable, for use inside one method. */
    public static final class Collector {
        private final List<Problem> found = new ArrayList<>();

        private Collector() {}

        /** Adds a problem. */
        public Collector add(String code, String path, String value, Text expected) {
            found.add(Problem.of(code, path, value, expected));
            return this;
        }

        /** Adds a problem unless the condition holds. */
        public Collector require(boolean holds, String code, String path, String value, Text expected) {
            return holds ? this : add(code, path, value, expected);
        }

        /** Adds problems that were found in a part. */
        public Collector addAll(Problems more) {
            found.addAll(more.list());
            return this;
        }

        /** Whether nothing was wrong so far. */
        public boolean isEmpty() {
            return found.isEmpty();
        }

        /** Throws everything that was found; does nothing if that is nothing. */
        public void throwIfAny() {
            if (!found.isEmpty()) {
                throw new Problems(found).toException();
            }
        }

        /** Either everything that was found or, if that is nothing, what the supplier gives. */
        public <T> Either<Problems, T> orElse(Supplier<? extends T> value) {
            return found.isEmpty() ? Either.right(value.get()) : Either.left(new Problems(found));
        }
    }
}

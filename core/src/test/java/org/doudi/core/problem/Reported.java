package org.doudi.core.problem;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** What a builder or a factory of the tests reported; fails if it reported nothing. */
public final class Reported {

    private Reported() {}

    /** Everything that a builder threw. */
    public static Problems by(Supplier<?> builder) {
        return Problems.<Object>attempt(builder)
                .swap()
                .getOrElseThrow(built -> new AssertionError("nothing was reported, but this was built: " + built));
    }

    /** Code and path of every problem, in the order in which they were found: {@code money.negative @ amount}. */
    public static List<String> faults(Problems problems) {
        return problems.list().stream()
                .map(problem -> problem.code() + " @ " + problem.path())
                .toList();
    }

    /** Code and path of everything that a builder threw. */
    public static List<String> faultsOf(Supplier<?> builder) {
        return faults(by(builder));
    }

    /** All that anybody could read of the problems, in both languages and in an exception. */
    public static String words(Problems problems) {
        return String.join(
                "\n",
                problems.describe(Locale.CHINA),
                problems.describe(Locale.ENGLISH),
                problems.toString(),
                problems.toException().toString());
    }
}

package org.doudi.core.policy;

import java.util.Set;
import org.doudi.core.household.ShockKind;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/** Conditions on what has happened to a household and what is on its record, as against what it has and is today. */
public sealed interface History extends Criterion {

    /** The longest span of months that a condition may look back over. */
    int MAX_MONTHS = 1_200;

    /**
     * On the day the household is enrolled in the programme, on one of these grounds if any are named, and has been for at
     * least so many months: the day is not before the same day of the month that many months after the first.
     *
     * @param programme the id of the programme
     * @param grounds the grounds of admission that count; none stands for any
     * @param months for at least how many months, 0 for from today on
     */
    record Enrolled(String programme, Set<String> grounds, int months) implements History {
        /** Takes a copy; refuses a number of months that is not 0 to {@value #MAX_MONTHS}. */
        public Enrolled {
            grounds = Set.copyOf(grounds);
            requireMonths("months", 0, months);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.enrolled(this);
        }
    }

    /**
     * Each of the last so many measurements compares so with the line, times the people measured, of its own day (稳定).
     * Fewer measurements than that do not make it steady.
     *
     * @param measurements how many of the last, 1 to {@value #MAX_MEASUREMENTS}
     * @param comparison how the measured income compares with the line
     * @param line the id of the parameter that is the line
     */
    record Steady(int measurements, Comparison comparison, String line) implements History {
        /** The most measurements that a condition may ask for. */
        public static final int MAX_MEASUREMENTS = 24;

        /** Refuses to ask for none, or for too many. */
        public Steady {
            Problems.require(
                    measurements >= 1 && measurements <= MAX_MEASUREMENTS,
                    "measurements.bound",
                    "measurements",
                    String.valueOf(measurements),
                    Text.of("1 至 " + MAX_MEASUREMENTS + " 次测算", "1 to " + MAX_MEASUREMENTS + " measurements"));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.steady(this);
        }
    }

    /**
     * Something of these kinds has struck the household within the last so many months: not before the same day of the month
     * that many months ago.
     */
    record Struck(Set<ShockKind> kinds, int withinMonths) implements History {
        /** Takes a copy; refuses an empty set and a number of months that is not 1 to {@value #MAX_MONTHS}. */
        public Struck {
            kinds = Sets.some(kinds, "kinds");
            requireMonths("withinMonths", 1, withinMonths);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.struck(this);
        }
    }

    /**
     * Somebody who may has answered the question with yes, and the answer still holds. As long as nobody has answered it, it
     * is open: a judgement is never guessed.
     *
     * @param question the id of a {@link Provision.Question} about the household
     */
    record Stated(String question) implements History {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.stated(this);
        }
    }

    /**
     * The same question asked of each person: somebody who may has answered it with yes for that member, and the answer still
     * holds.
     *
     * @param question the id of a {@link Provision.Question} about a person
     */
    record StatedOf(String question) implements History {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.statedOf(this);
        }
    }

    /** Enrolled today, on whatever ground. */
    static Criterion enrolledIn(String programme) {
        return new Enrolled(programme, Set.of(), 0);
    }

    /** Enrolled for at least so many months, on whatever ground. */
    static Criterion enrolledFor(String programme, int months) {
        return new Enrolled(programme, Set.of(), months);
    }

    /** Enrolled today on one of these grounds. */
    static Criterion enrolledOn(String programme, String... grounds) {
        return new Enrolled(programme, Set.of(grounds), 0);
    }

    /** Each of the last measurements is above the line of its day. */
    static Criterion steadilyAbove(String line, int measurements) {
        return new Steady(measurements, Comparison.ABOVE, line);
    }

    /** Something of these kinds struck within the last months. */
    static Criterion struck(int withinMonths, ShockKind... kinds) {
        return new Struck(Set.of(kinds), withinMonths);
    }

    /** The question was answered with yes. */
    static Criterion stated(String question) {
        return new Stated(question);
    }

    /** The question was answered with yes for the person. */
    static Criterion statedOf(String question) {
        return new StatedOf(question);
    }

    private static void requireMonths(String path, int least, int months) {
        Problems.require(
                months >= least && months <= MAX_MONTHS,
                "months.bound",
                path,
                String.valueOf(months),
                Text.of(least + " 至 " + MAX_MONTHS + " 个月", least + " to " + MAX_MONTHS + " months"));
    }
}

package org.doudi.calc.golden;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.doudi.calc.checker.Fraction;

/** What a part of a line of arithmetic comes to. */
sealed interface Worth {

    /** A number: yuan, people, months, square metres. */
    record Figure(Fraction exact) implements Worth {
        @Override
        public String toString() {
            return exact.toString();
        }
    }

    /** A day. */
    record Day(LocalDate date) implements Worth {
        @Override
        public String toString() {
            return date.toString();
        }
    }

    /** A span of months or of days. */
    record Span(int months, int days) implements Worth {
        private LocalDate after(LocalDate day) {
            return day.plusMonths(months).plusDays(days);
        }

        private LocalDate before(LocalDate day) {
            return day.minusMonths(months).minusDays(days);
        }
    }

    /** The sum; a day and a span make a day. */
    default Worth plus(Worth other) {
        if (this instanceof Figure one && other instanceof Figure two) {
            return new Figure(one.exact().plus(two.exact()));
        }
        if (this instanceof Day day && other instanceof Span span) {
            return new Day(span.after(day.date()));
        }
        throw unfit(other);
    }

    /** The difference; that of two days is a span of days. */
    default Worth minus(Worth other) {
        if (this instanceof Figure one && other instanceof Figure two) {
            return new Figure(one.exact().minus(two.exact()));
        }
        if (this instanceof Day day && other instanceof Span span) {
            return new Day(span.before(day.date()));
        }
        if (this instanceof Day day && other instanceof Day before) {
            return new Span(0, Math.toIntExact(ChronoUnit.DAYS.between(before.date(), day.date())));
        }
        throw unfit(other);
    }

    /** The number that it is. */
    default Fraction number() {
        if (this instanceof Figure figure) {
            return figure.exact();
        }
        throw new IllegalArgumentException(this + " is no number");
    }

    /** Below zero, zero or above, as this is before, the same as or after the other; months have no number of days. */
    default int compareWith(Worth other) {
        if (this instanceof Figure one && other instanceof Figure two) {
            return one.exact().minus(two.exact()).above().signum();
        }
        if (this instanceof Day one && other instanceof Day two) {
            return one.date().compareTo(two.date());
        }
        if (this instanceof Span one && other instanceof Span two && one.months() == two.months()) {
            return Integer.compare(one.days(), two.days());
        }
        throw unfit(other);
    }

    private IllegalArgumentException unfit(Worth other) {
        return new IllegalArgumentException(this + " and " + other + " do not go together");
    }
}

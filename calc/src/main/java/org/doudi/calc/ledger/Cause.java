package org.doudi.calc.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doudi.core.text.Text;

/**
 * Why something is owed for a month, or was paid too much: what became known after the month was decided, or that it was paid
 * otherwise than it was decided. The causes of a month add up to what is owed.
 *
 * @param kind why
 * @param source where it is known from
 * @param validFrom of a fact, the first day on which it was so, if it has one
 * @param knownFrom the days on which it became known
 * @param owed how much of what is owed comes from it; below zero if less became due, or more was paid
 * @param clauses the clauses it rests on
 */
public record Cause(
        Kind kind,
        Source source,
        Optional<LocalDate> validFrom,
        List<LocalDate> knownFrom,
        Balance owed,
        List<Clause> clauses) {

    /** Takes copies. */
    public Cause {
        knownFrom = List.copyOf(knownFrom);
        clauses = List.copyOf(clauses);
    }

    /** Why something is owed. */
    public enum Kind {
        /** A rule became known that was in force already: a standard that was raised for months gone by (政策追溯). */
        RULE_KNOWN_LATER(Text.of("政策追溯适用", "a rule that became known later")),
        /**
         * Something changed and was not known in time (迟报): until some day before, what was known was so, or nothing was
         * known at all.
         */
        REPORTED_LATE(Text.of("迟报", "reported late")),
        /** What was known had never been so (更正): what is known now takes its place from its first day on. */
        CORRECTED(Text.of("更正", "corrected")),
        /** An earlier month came to something else, and what it came to was kept (前月更正结转). */
        CARRIED_OVER(Text.of("前月更正结转", "carried over from an earlier month")),
        /** It was decided so, and not paid so: too late, too little, too much, or to somebody to whom nothing was due (未按认定发放). */
        PAID_OTHERWISE(Text.of("未按认定发放", "paid otherwise than decided")),
        /** What is due depends on facts that are unknown, then as now (待定). */
        UNDETERMINED(Text.of("应发待定", "what is due is undetermined"));

        private final Text label;

        Kind(Text label) {
            this.label = label;
        }

        /** Why, in words. */
        public Text label() {
            return label;
        }
    }

    /** Only why and from where: how much is personal. */
    @Override
    public String toString() {
        return "Cause[" + kind + " " + source + "]";
    }
}

package org.doudi.calc;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.doudi.core.money.Money;

/**
 * What an assessment says of one programme. Filling in a fact that was unknown never overturns an outcome that was
 * determined: entitled stays entitled to the same amount, not entitled stays so.
 */
public sealed interface Outcome {

    /**
     * The household is entitled (符合条件).
     *
     * @param awards what is due, by benefit and member
     * @param monthly all of it together, yuan a month
     * @param reasons how the conditions came out
     */
    record Entitled(List<Award> awards, Money monthly, List<Reason> reasons) implements Outcome {
        /** Takes copies. */
        public Entitled {
            awards = List.copyOf(awards);
            reasons = List.copyOf(reasons);
        }

        /** Says nothing of the amount: it is personal. */
        @Override
        public String toString() {
            return "Entitled";
        }
    }

    /**
     * The household is not entitled (不符合条件).
     *
     * @param reasons every condition that stands in the way; at least one
     */
    record NotEntitled(List<Reason> reasons) implements Outcome {
        /** Takes a copy. */
        public NotEntitled {
            reasons = List.copyOf(reasons);
        }

        /** Says nothing of the reasons: they are personal. */
        @Override
        public String toString() {
            return "NotEntitled";
        }
    }

    /**
     * It depends on facts that are unknown (待定).
     *
     * @param missing those facts
     * @param bounds what the amount can come to; zero if the household may turn out not to be entitled
     * @param reasons how the conditions came out so far
     */
    record Undetermined(List<Missing> missing, Bounds bounds, List<Reason> reasons) implements Outcome {
        /** Takes copies. */
        public Undetermined {
            missing = List.copyOf(missing);
            reasons = List.copyOf(reasons);
        }

        /** Says nothing of what is missing: it is personal. */
        @Override
        public String toString() {
            return "Undetermined";
        }
    }

    /** How the conditions came out; of a household that is not entitled, those that stand in the way. */
    List<Reason> reasons();

    /** The conditions that stand in the way of admission; none if the household is entitled. */
    default List<Reason> obstacles() {
        return reasons().stream().filter(Reason::isAgainst).toList();
    }

    /** One function for each case. */
    default <R> R match(
            Function<? super Entitled, ? extends R> entitled,
            Function<? super NotEntitled, ? extends R> notEntitled,
            Function<? super Undetermined, ? extends R> undetermined) {
        if (this instanceof Entitled outcome) {
            return entitled.apply(outcome);
        }
        return this instanceof NotEntitled outcome
                ? notEntitled.apply(outcome)
                : undetermined.apply((Undetermined) this);
    }

    /** The outcome for people, a few lines, in the language of the locale: amount, benefits, what is missing, reasons. */
    default String describe(Locale locale) {
        return new OutcomeWords(locale).write(this);
    }

    /** Whether nothing that is unknown can change it. */
    default boolean isDetermined() {
        return !(this instanceof Undetermined);
    }
}

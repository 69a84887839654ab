package org.doudi.calc.internal.proof;

import org.doudi.core.money.Quantity;
import org.doudi.core.policy.Term;

/** Something that a household has so and so much of, and that terms are multiples of. Never negative. */
sealed interface Base {

    /** One: what plain numbers are multiples of. */
    record One() implements Base {}

    /** The people of the assistance unit: what lines and limits are multiples of. */
    record People() implements Base {}

    /** What the term counts: income, spending, holdings, or a parameter that has no value and so could have any. */
    record Of(Term term) implements Base {}

    /** Whether it is counted in whole numbers. */
    default boolean isWhole() {
        return this instanceof Of of
                && of.term() instanceof Term.Holdings holdings
                && holdings.measure() == Term.Measure.NUMBER;
    }

    /** Whether it can never be more than the other, because it counts some of the same things. */
    default boolean isPartOf(Base other) {
        if (this instanceof Of one && other instanceof Of whole && !equals(other)) {
            if (one.term() instanceof Term.Holdings some && whole.term() instanceof Term.Holdings all) {
                return some.measure() == all.measure() && all.kinds().containsAll(some.kinds());
            }
            if (one.term() instanceof Term.Spending some && whole.term() instanceof Term.Spending all) {
                return all.kinds().containsAll(some.kinds());
            }
        }
        return false;
    }

    /**
     * The smallest step in which a household can have it: fen, also by the year for what is told by the month; hundredths of a
     * square metre; things.
     */
    default Quantity step() {
        if (this instanceof Of of && of.term() instanceof Term.Holdings holdings) {
            return holdings.measure() == Term.Measure.VALUE ? Quantity.of(1, 100) : Quantity.of(1);
        }
        return this instanceof Of ? Quantity.of(1, 1_200) : Quantity.of(1);
    }
}

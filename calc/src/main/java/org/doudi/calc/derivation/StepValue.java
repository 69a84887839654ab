package org.doudi.calc.derivation;

import java.util.List;
import org.doudi.core.fact.Truth;
import org.doudi.core.money.Money;
import org.doudi.core.money.Quantity;

/** The value of a step, as far as the known facts go. */
public sealed interface StepValue {

    /**
     * A quantity between two ends that it does not pass, whatever the unknown facts turn out to be. The ends are equal
     * when everything that matters is known.
     *
     * @param low the lowest
     * @param high the highest
     */
    record Between(Quantity low, Quantity high) implements StepValue {

        private static final Quantity FAR = Money.MAX.toQuantity().dividedBy(Quantity.of(2));

        /** Whether it is known exactly. */
        public boolean isExact() {
            return low.equals(high);
        }

        /** Whether nothing but the bound on all amounts limits it from above. */
        public boolean isUnlimited() {
            return high.compareTo(FAR) >= 0;
        }

        /** Says nothing of the quantity: it is personal. */
        @Override
        public String toString() {
            return "Between";
        }
    }

    /** Whether something holds for the household. */
    record Holds(Truth truth) implements StepValue {
        /** Says nothing of the truth: it is personal. */
        @Override
        public String toString() {
            return "Holds";
        }
    }

    /**
     * For which members something holds.
     *
     * @param surely the ids of the members for whom it surely holds
     * @param perhaps the ids of those for whom it is open
     */
    record For(List<String> surely, List<String> perhaps) implements StepValue {
        /** Takes copies. */
        public For {
            surely = List.copyOf(surely);
            perhaps = List.copyOf(perhaps);
        }

        /** Says nothing of the people. */
        @Override
        public String toString() {
            return "For";
        }
    }

    /** Not shown in the public form. */
    record Withheld() implements StepValue {}
}

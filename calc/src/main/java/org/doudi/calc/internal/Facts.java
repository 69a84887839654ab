package org.doudi.calc.internal;

import java.util.List;
import org.doudi.calc.Missing;
import org.doudi.calc.derivation.Item;
import org.doudi.calc.internal.run.Frame;
import org.doudi.core.fact.Fact;
import org.doudi.core.text.Text;

/** Reads back, after a run and only when somebody asks, which facts went into a step. */
interface Facts {

    /** No facts: the step works on other steps only. */
    Facts NONE = new Facts() {};

    /** What was not confirmed to be all. */
    Text UNCONFIRMED = Text.of("清单未确认完整", "the list was not confirmed to be complete");

    /** The facts that went in, with their values in the step's unit. */
    default List<Item> items(Frame frame) {
        return List.of();
    }

    /** Those facts that are unknown; of facts about members, only those of the members in the mask. */
    default List<Missing> missing(Frame frame, long members) {
        return List.of();
    }

    /** The members on whom the step's value depends as far as it is open. */
    default long concerned(Frame frame) {
        return -1L;
    }

    /** Whether an input, by its place among the inputs, can still bear on the step's value. */
    default boolean bears(Frame frame, int input) {
        return true;
    }

    /**
     * Of a step that takes what goes with the first condition that holds: conditions behind one that surely holds, and what
     * goes with those that surely do not, bear on nothing.
     *
     * @param conditions the slots of the conditions, in their order
     * @param stride how many inputs belong to a condition: 1 of conditions alone, 2 of conditions each with an amount
     */
    static Facts ofFirstThatHolds(int[] conditions, int stride) {
        return new Facts() {
            @Override
            public boolean bears(Frame frame, int input) {
                int condition = input / stride;
                for (int before = 0; before < condition; before++) {
                    if (frame.low(conditions[before]) == 1) {
                        return false;
                    }
                }
                return input % stride == 0 || frame.high(conditions[condition]) == 1;
            }
        };
    }

    /** Why a fact is unknown, in words. */
    static Text why(Fact<?> fact) {
        return fact.match(known -> Text.of("已知", "known"), Fact.Why::label);
    }
}

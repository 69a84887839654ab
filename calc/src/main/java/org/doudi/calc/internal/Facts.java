package org.doudi.calc.internal;

import java.util.List;
import org.doudi.calc.Missing;
import org.doudi.calc.derivation.Item;
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

    /** Why a fact is unknown, in words. */
    static Text why(Fact<?> fact) {
        return fact.match(known -> Text.of("已知", "known"), Fact.Why::label);
    }
}

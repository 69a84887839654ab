package org.doudi.workflow.desk;

import java.util.List;
import java.util.function.Function;

/** What a desk answers. */
public sealed interface Decision {

    /** It can be done: this is what happened. */
    record Accepted(List<Happening> happenings) implements Decision {
        /** Takes a copy. */
        public Accepted {
            happenings = List.copyOf(happenings);
        }
    }

    /** The command was accepted before: this is the number of what happened then. */
    record AlreadyDone(long sequence) implements Decision {}

    /** It cannot be done: these are all the reasons, and nothing has happened. */
    record Refused(List<Refusal> refusals) implements Decision {
        /** Takes a copy. */
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }

    /** One function for each case. */
    default <R> R match(
            Function<? super Accepted, ? extends R> accepted,
            Function<? super AlreadyDone, ? extends R> alreadyDone,
            Function<? super Refused, ? extends R> refused) {
        if (this instanceof Accepted decision) {
            return accepted.apply(decision);
        }
        return this instanceof AlreadyDone decision ? alreadyDone.apply(decision) : refused.apply((Refused) this);
    }
}

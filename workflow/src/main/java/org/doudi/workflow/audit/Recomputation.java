package org.doudi.workflow.audit;

import java.util.Optional;
import java.util.function.Function;
import org.doudi.core.json.JsonValue;

/**
 * Works out again what an entry records, from the policy that it names and the facts that were disclosed. The verifier needs
 * none; a host that has the calculation at hand plugs it in.
 */
@FunctionalInterface
public interface Recomputation {

    /** How what was worked out compares with what is recorded. */
    enum Result {
        /** The entry records nothing that can be worked out. */
        NOTHING_RECORDED,
        /** It records something, but a policy or facts that it takes were not at hand. */
        NOT_AT_HAND,
        /** It comes out as recorded. */
        AGREES,
        /** It comes out otherwise. */
        DIFFERS
    }

    /**
     * Works it out.
     *
     * @param event the event, as it was written
     * @param disclosed what a commitment hides, if that was disclosed. Asked for by the commitment that stands where the
     *     value belongs in the payload: two values of one entry cannot be taken for each other
     */
    Result check(Event event, Function<Sealed<?>, Optional<JsonValue>> disclosed);
}

package org.doudi.workflow.audit;

import io.vavr.control.Either;
import org.doudi.core.json.JsonValue;
import org.doudi.core.problem.Problems;

/**
 * One sealed value of an entry, shown (披露): checked against the entry's commitment, alone.
 *
 * @param entry the number of the entry
 * @param opening the value and its salt
 */
public record Disclosure(long entry, Opening opening) {

    /** Whether the payload, wherever in it, has a commitment to the value. */
    boolean isIn(JsonValue payload, Hashing hashing) {
        Either<Problems, Sealed<Object>> commitment = Sealed.parse(payload);
        if (commitment.isRight() && commitment.get().opensTo(opening, hashing)) {
            return true;
        }
        if (payload instanceof JsonValue.Fields fields) {
            return fields.of().values().stream().anyMatch(value -> isIn(value, hashing));
        }
        return payload instanceof JsonValue.Items items && items.of().stream().anyMatch(value -> isIn(value, hashing));
    }
}

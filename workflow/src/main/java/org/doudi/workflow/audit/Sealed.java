package org.doudi.workflow.audit;

import io.vavr.control.Either;
import java.util.Map;
import java.util.Set;
import org.doudi.core.json.JsonValue;
import org.doudi.core.problem.Ids;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * A personal value that the host has committed to (密封值): all that a command brings of it and all that an entry keeps. The
 * type parameter says what is behind it; nothing of it can be had from here.
 *
 * @param <T> what was sealed
 * @param field what the value is
 * @param commitment the commitment to it
 */
@SuppressWarnings("UnusedTypeParameter")
public record Sealed<T>(String field, Hash commitment) {

    private static final String FIELD = "field";
    private static final String SEALED = "sealed";

    /** Refuses a field that is no id. */
    public Sealed {
        var problems = Problems.collector();
        Ids.check(field, FIELD, problems);
        problems.throwIfAny();
    }

    /** What the opening hides. The value's type is for the caller to know. */
    public static <T> Sealed<T> of(Opening opening, Hashing hashing) {
        return new Sealed<>(opening.field(), opening.commitment(hashing));
    }

    /** As it stands in a payload. */
    public JsonValue toJson() {
        return JsonValue.object(Map.of(FIELD, JsonValue.of(field), SEALED, JsonValue.of(commitment.hex())));
    }

    /** Reads what stands in a payload. */
    public static <T> Either<Problems, Sealed<T>> parse(JsonValue json) {
        boolean shaped = json instanceof JsonValue.Fields fields
                && fields.of().keySet().equals(Set.of(FIELD, SEALED))
                && json.text(FIELD).isPresent()
                && json.text(SEALED).isPresent();
        if (!shaped) {
            return Either.left(Problems.of("sealed.form", "", "", Text.of("密封值", "a sealed value")));
        }
        return Hash.parse(json.text(SEALED).orElseThrow())
                .flatMap(hash ->
                        Problems.attempt(() -> new Sealed<>(json.text(FIELD).orElseThrow(), hash)));
    }

    /** Whether this is what the opening hides. */
    public boolean opensTo(Opening opening, Hashing hashing) {
        return opening.field().equals(field) && opening.commitment(hashing).equals(commitment);
    }
}

package org.doudi.workflow.audit;

import io.vavr.control.Either;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doudi.core.json.JsonValue;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * One sealed value of an entry, shown (披露): checked against the entry's commitment, alone.
 *
 * @param entry the number of the entry, not negative
 * @param opening the value and its salt
 */
public record Disclosure(long entry, Opening opening) {

    /** The format of a disclosure that is handed on. */
    public static final String FORMAT = "doudi/disclosure/1";

    private static final String ENTRY = "entry";
    private static final String OPENING = "opening";

    /** Refuses a negative number. */
    public Disclosure {
        Problems.require(entry >= 0, "disclosure.entry", ENTRY, "", Text.of("不小于 0", "a number that is not negative"));
    }

    /** With salt and value, to be handed to whoever may see them. */
    public JsonValue toJson() {
        return JsonValue.object(
                Map.of("format", JsonValue.of(FORMAT), ENTRY, JsonValue.of(entry), OPENING, opening.toJson()));
    }

    /** Reads what {@link #toJson} gives. */
    public static Either<Problems, Disclosure> parse(JsonValue json) {
        Optional<Long> entry = json.whole(ENTRY);
        boolean shaped = json instanceof JsonValue.Fields fields
                && fields.of().keySet().equals(Set.of("format", ENTRY, OPENING))
                && json.text("format").equals(Optional.of(FORMAT))
                && entry.isPresent();
        return shaped
                ? Opening.parse(json.field(OPENING).orElseThrow())
                        .flatMap(opening -> Problems.attempt(() -> new Disclosure(entry.orElseThrow(), opening)))
                : Either.left(Problems.of("disclosure.form", "", "", Text.of("格式 " + FORMAT, "a " + FORMAT)));
    }

    /** Whether that entry sealed the value, wherever in its payload. */
    public boolean isIn(Entry entry, Hashing hashing) {
        return entry.sequence() == this.entry && isIn(entry.event().payload(), opening.commitment(hashing));
    }

    /** Whether a payload has the commitment, which is this opening's. */
    boolean isIn(JsonValue payload, Hash commitment) {
        if (payload instanceof JsonValue.Fields fields) {
            return Sealed.parse(payload).equals(Either.right(new Sealed<>(opening.field(), commitment)))
                    || fields.of().values().stream().anyMatch(value -> isIn(value, commitment));
        }
        return payload instanceof JsonValue.Items items
                && items.of().stream().anyMatch(value -> isIn(value, commitment));
    }
}

package org.doudi.workflow.audit;

import io.vavr.control.Either;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.doudi.core.json.JsonValue;
import org.doudi.core.problem.Ids;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * What a commitment hides, and the salt that hides it (开启值). Personal: it lies beside the trail and can be erased. Whoever is
 * shown one can check it against the entry, and learns nothing of the others.
 */
public final class Opening {

    /** How many bytes of salt: as many as nobody can try. */
    public static final int SALT_LENGTH = 32;

    /** How deep a value may be nested: less than what is read, because a disclosure goes round it. */
    public static final int MAX_DEPTH = JsonValue.MAX_DEPTH - 2;

    private static final String FIELD = "field";
    private static final String SALT = "salt";
    private static final String VALUE = "value";

    private final String field;
    private final byte[] salt;
    private final JsonValue value;

    private Opening(String field, byte[] salt, JsonValue value) {
        this.field = field;
        this.salt = salt;
        this.value = value;
    }

    /**
     * A value under a salt.
     *
     * @throws org.doudi.core.problem.ProblemsException if the field is no id, the salt not of {@value #SALT_LENGTH} bytes or
     *     the value nested too deep
     */
    public static Opening of(String field, byte[] salt, JsonValue value) {
        var problems = Problems.collector();
        Ids.check(field, FIELD, problems);
        problems.require(
                salt.length == SALT_LENGTH,
                "salt.length",
                SALT,
                salt.length + " bytes",
                Text.of(SALT_LENGTH + " 字节", SALT_LENGTH + " bytes"));
        problems.require(
                value.depth() <= MAX_DEPTH,
                "json.depth",
                VALUE,
                "",
                Text.of("嵌套不超过 " + MAX_DEPTH + " 层", "at most " + MAX_DEPTH + " levels"));
        problems.throwIfAny();
        return new Opening(field, salt.clone(), value);
    }

    /** What the value is, such as {@code situation}: a commitment to one field cannot be shown as another. */
    public String field() {
        return field;
    }

    /** A copy of the salt. */
    public byte[] salt() {
        return salt.clone();
    }

    /** The value. */
    public JsonValue value() {
        return value;
    }

    /** The commitment to it: hash of the byte 2, the salt, and the canonical form of field and value together. */
    public Hash commitment(Hashing hashing) {
        byte[] hidden = JsonValue.object(Map.of(FIELD, JsonValue.of(field), VALUE, value))
                .canonical();
        return hashing.commitment(salt, hidden);
    }

    /** With its salt and value, to be shown to whoever may see them. */
    public JsonValue toJson() {
        return JsonValue.object(Map.of(
                FIELD, JsonValue.of(field), SALT, JsonValue.of(HexFormat.of().formatHex(salt)), VALUE, value));
    }

    /** Reads what {@link #toJson} gives. */
    public static Either<Problems, Opening> parse(JsonValue json) {
        Optional<String> salt = json.text(SALT).filter(digits -> digits.matches("[0-9a-f]{" + 2 * SALT_LENGTH + "}"));
        boolean shaped = json instanceof JsonValue.Fields fields
                && fields.of().keySet().equals(Set.of(FIELD, SALT, VALUE))
                && json.text(FIELD).isPresent()
                && salt.isPresent();
        return shaped
                ? Problems.attempt(() -> of(
                        json.text(FIELD).orElseThrow(),
                        HexFormat.of().parseHex(salt.orElseThrow()),
                        json.field(VALUE).orElseThrow()))
                : Either.left(Problems.of("opening.form", "", "", Text.of("开启值", "field, salt and value")));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Opening opening
                && field.equals(opening.field)
                && Arrays.equals(salt, opening.salt)
                && value.equals(opening.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(field, Arrays.hashCode(salt), value);
    }

    /** Only the field. */
    @Override
    public String toString() {
        return "Opening[" + field + "]";
    }
}

package org.doudi.workflow.audit;

import java.util.Map;
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
     * @throws org.doudi.core.problem.ProblemsException if the field is no id or the salt not of {@value #SALT_LENGTH} bytes
     */
    public static Opening of(String field, byte[] salt, JsonValue value) {
        var problems = Problems.collector();
        Ids.check(field, "field", problems);
        problems.require(
                salt.length == SALT_LENGTH,
                "salt.length",
                "salt",
                salt.length + " bytes",
                Text.of(SALT_LENGTH + " 字节", SALT_LENGTH + " bytes"));
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
        byte[] hidden = JsonValue.object(Map.of("field", JsonValue.of(field), "value", value))
                .canonical();
        return hashing.commitment(salt, hidden);
    }

    /** Only the field. */
    @Override
    public String toString() {
        return "Opening[" + field + "]";
    }
}

package org.doudi.workflow.history;

import java.util.Optional;
import java.util.Set;
import org.doudi.core.json.JsonValue;
import org.doudi.core.text.Text;
import org.doudi.workflow.audit.Hash;
import org.doudi.workflow.audit.Sealed;
import org.doudi.workflow.internal.json.Kind;
import org.doudi.workflow.internal.json.Kinds;
import org.doudi.workflow.internal.json.Place;

/**
 * A commitment to a personal value of that field (密封值), written as whoever discloses the value looks for it.
 *
 * @param field what the value is
 */
record SealedKind(String field) implements Kind<Hash> {

    @Override
    public Optional<Hash> read(Place place) {
        return place.object(Set.of("field", "sealed"), Set.of()).flatMap(keys -> {
            keys.get("field", this::same);
            Optional<Hash> commitment = keys.get("sealed", Kinds.DIGEST::read);
            return keys.make(commitment::orElseThrow);
        });
    }

    private Optional<JsonValue> same(Place place) {
        return place.value().equals(JsonValue.of(field))
                ? Optional.of(place.value())
                : place.refuse("sealed.field", "", Text.of("字段 " + field, "the field " + field));
    }

    @Override
    public JsonValue write(Hash commitment) {
        return new Sealed<>(field, commitment).toJson();
    }

    @Override
    public String describe() {
        return "a [sealed value](audit-format.md#sealed-values) of the field `" + field + "`";
    }
}

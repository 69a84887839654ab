package org.doudi.calc.register;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.doudi.calc.internal.JsonParts;

/** Writes a set of changes as JSON: {@code doudi/register-changes/1}. */
final class ChangesJson {

    private final JsonGenerator json;

    ChangesJson(JsonGenerator json) {
        this.json = json;
    }

    void write(RegisterChanges changes) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", "doudi/register-changes/1");
        json.writeStringField("from", changes.from().toString());
        json.writeStringField("to", changes.to().toString());
        json.writeObjectFieldStart("counts");
        for (RegisterChange.Kind kind : RegisterChange.Kind.values()) {
            json.writeNumberField(kind.name(), changes.of(kind).size());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("changes");
        for (RegisterChange change : changes.changes()) {
            write(change);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(RegisterChange change) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", change.kind().name());
        if (change.entry().id().isPresent()) {
            json.writeStringField("id", change.entry().id().get());
        }
        json.writeStringField("number", ChangesPage.masked(change));
        if (change.entry().unit().isPresent()) {
            json.writeStringField("unit", change.entry().unit().get());
        }
        JsonParts.strings(
                json, "fields", change.fields().stream().map(Field::name).toList());
        if (change.given().on().isPresent()) {
            json.writeStringField("on", change.given().on().get().toString());
        }
        if (change.given().reason().isPresent()) {
            JsonParts.text(json, "reason", change.given().reason().get());
        }
        json.writeEndObject();
    }
}

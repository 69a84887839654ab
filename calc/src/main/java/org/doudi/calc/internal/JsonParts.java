package org.doudi.calc.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.doudi.calc.Award;
import org.doudi.calc.Missing;
import org.doudi.core.finding.Ground;
import org.doudi.core.text.Text;

/** What every result writes alike as JSON: words in both languages, benefits, facts that are missing, names. */
public final class JsonParts {

    private JsonParts() {}

    /** A field of words in both languages. */
    public static void text(JsonGenerator json, String field, Text text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("zh", text.zh());
        json.writeStringField("en", text.en());
        json.writeEndObject();
    }

    /** The field {@code missing}. */
    public static void missing(JsonGenerator json, List<Missing> missing) throws IOException {
        json.writeArrayFieldStart("missing");
        for (Missing one : missing) {
            json.writeStartObject();
            json.writeStringField("path", one.path());
            text(json, "what", one.what());
            text(json, "why", one.why());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** A field of benefits. */
    public static void awards(JsonGenerator json, String field, List<Award> awards) throws IOException {
        json.writeArrayFieldStart(field);
        for (Award award : awards) {
            json.writeStartObject();
            json.writeStringField("benefit", award.benefit());
            text(json, "title", award.title());
            if (award.member().isPresent()) {
                json.writeStringField("member", award.member().get());
            }
            json.writeStringField("monthly", award.monthly().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** A rule that a finding rests on, as an object. */
    public static void ground(JsonGenerator json, Ground ground) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", ground.rule());
        text(json, "title", ground.title());
        json.writeStringField("holds", ground.holds().name());
        text(json, "cited", ground.cited());
        json.writeEndObject();
    }

    /** A field of strings. */
    public static void strings(JsonGenerator json, String field, List<String> all) throws IOException {
        json.writeArrayFieldStart(field);
        for (String one : all) {
            json.writeString(one);
        }
        json.writeEndArray();
    }
}

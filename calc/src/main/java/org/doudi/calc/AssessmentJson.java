package org.doudi.calc;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.doudi.calc.internal.JsonParts;
import org.doudi.core.policy.ProgrammeId;

/** Writes what an assessment says of a programme as JSON: {@code doudi/assessment/1}. Amounts are text. */
final class AssessmentJson {

    private final JsonGenerator json;

    AssessmentJson(JsonGenerator json) {
        this.json = json;
    }

    void write(Assessment assessment, ProgrammeId programme, boolean explained) throws IOException {
        Outcome outcome = assessment.of(programme);
        json.writeStartObject();
        json.writeStringField("format", "doudi/assessment/1");
        json.writeStringField("household", assessment.situation().household().id());
        json.writeStringField("on", assessment.situation().on().toString());
        json.writeStringField("programme", programme.code());
        json.writeStringField("regime", assessment.regimeDigest());
        if (outcome instanceof Outcome.Entitled entitled) {
            json.writeStringField("outcome", "ENTITLED");
            json.writeStringField("monthly", entitled.monthly().toString());
            JsonParts.awards(json, "awards", entitled.awards());
        } else if (outcome instanceof Outcome.Undetermined undetermined) {
            json.writeStringField("outcome", "UNDETERMINED");
            json.writeObjectFieldStart("bounds");
            json.writeStringField("low", undetermined.bounds().low().toString());
            json.writeStringField("high", undetermined.bounds().high().toString());
            json.writeEndObject();
            JsonParts.missing(json, undetermined.missing());
        } else {
            json.writeStringField("outcome", "NOT_ENTITLED");
        }
        reasons(outcome.reasons());
        if (explained) {
            json.writeFieldName("derivation");
            assessment.derivation(programme).writeJson(json);
        }
        json.writeEndObject();
    }

    private void reasons(List<Reason> reasons) throws IOException {
        json.writeArrayFieldStart("reasons");
        for (Reason reason : reasons) {
            json.writeStartObject();
            json.writeStringField("condition", reason.condition());
            JsonParts.text(json, "title", reason.title());
            json.writeStringField("effect", reason.effect().name());
            json.writeStringField("holds", reason.holds().name());
            JsonParts.text(json, "cited", reason.cited());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}

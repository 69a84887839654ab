package org.doudi.calc.finding;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.doudi.calc.Missing;
import org.doudi.calc.internal.JsonParts;
import org.doudi.core.finding.Finding;
import org.doudi.core.finding.Ground;
import org.doudi.core.text.Text;

/** Writes the parts of findings as JSON: answers, grounds, missing facts, words. */
final class FindingJson {

    private final JsonGenerator json;
    private final Function<Finding, List<Missing>> missing;

    /** Writes to a generator; the function tells what is missing of a finding that is open. */
    FindingJson(JsonGenerator json, Function<Finding, List<Missing>> missing) {
        this.json = json;
        this.missing = missing;
    }

    void findings(String field, List<Finding> findings) throws IOException {
        json.writeArrayFieldStart(field);
        for (Finding finding : findings) {
            json.writeStartObject();
            head(finding);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** What it is about, and how it came out. */
    void head(Finding finding) throws IOException {
        json.writeStringField("matter", finding.matter().name());
        json.writeStringField("about", finding.about());
        answer(finding);
    }

    /** How it came out, and what is missing as long as it is open. */
    void answer(Finding finding) throws IOException {
        json.writeStringField("answer", finding.answer().name());
        json.writeArrayFieldStart("grounds");
        for (Ground ground : finding.grounds()) {
            JsonParts.ground(json, ground);
        }
        json.writeEndArray();
        if (!finding.isDetermined()) {
            missing(missing.apply(finding));
        }
    }

    void missing(List<Missing> missing) throws IOException {
        JsonParts.missing(json, missing);
    }

    void names(String field, Collection<? extends Enum<?>> all) throws IOException {
        JsonParts.strings(json, field, all.stream().map(Enum::name).toList());
    }

    void text(String field, Text text) throws IOException {
        JsonParts.text(json, field, text);
    }
}

package org.doudi.calc.check;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.doudi.calc.check.Remark.Severity;
import org.doudi.calc.internal.JsonParts;
import org.doudi.core.json.Formats;
import org.doudi.core.time.Window;

/**
 * What a look at a regime found.
 *
 * @param regime the digest of the regime, which names the rules that were looked at
 * @param remarks the remarks, check by check and in each by the order of the rules
 */
public record CheckReport(String regime, List<Remark> remarks) {

    /** Takes a copy. */
    public CheckReport {
        remarks = List.copyOf(remarks);
    }

    /** The worst severity of all remarks; nothing if there are none. */
    public Optional<Severity> worst() {
        return remarks.stream().map(Remark::severity).min(Severity::compareTo);
    }

    /** The remarks of that code. */
    public List<Remark> of(String code) {
        return remarks.stream().filter(remark -> remark.code().equals(code)).toList();
    }

    /** A line for each remark, in the language of the locale. */
    public List<String> describe(Locale locale) {
        return remarks.stream().map(remark -> remark.describe(locale)).toList();
    }

    /**
     * Writes it as JSON, {@code doudi/check/1}. Witnesses are written as {@code doudi/situation/1}: they are made up.
     *
     * @throws IOException if the generator fails
     */
    public void writeJson(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", "doudi/check/1");
        json.writeStringField("regime", regime);
        if (worst().isPresent()) {
            json.writeStringField("worst", worst().get().name());
        }
        json.writeArrayFieldStart("remarks");
        for (Remark remark : remarks) {
            write(remark, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Remark remark, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", remark.code());
        json.writeStringField("severity", remark.severity().name());
        json.writeStringField("subject", remark.subject());
        json.writeStringField("layer", remark.layer());
        JsonParts.text(json, "cited", remark.cited());
        if (remark.days().isPresent()) {
            write(remark.days().get(), json);
        }
        JsonParts.text(json, "message", remark.message());
        if (remark.witness().isPresent()) {
            json.writeFieldName("witness");
            Formats.SITUATION.write(remark.witness().get(), json);
        }
        json.writeEndObject();
    }

    /** As policies write windows: an open end is left out. */
    private static void write(Window days, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("days");
        if (!days.startInclusive().equals(LocalDate.MIN)) {
            json.writeStringField("from", days.startInclusive().toString());
        }
        if (!days.endExclusive().equals(LocalDate.MAX)) {
            json.writeStringField("until", days.endExclusive().toString());
        }
        json.writeEndObject();
    }

    @Override
    public String toString() {
        return "CheckReport[" + remarks.size() + " remarks]";
    }
}

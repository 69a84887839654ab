package org.doudi.calc.finding;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes what was found of a household as JSON: {@code doudi/findings/1}. Amounts are text. */
final class FindingsJson {

    private final JsonGenerator json;
    private final Findings findings;
    private final FindingJson parts;
    private final boolean explained;

    FindingsJson(JsonGenerator json, Findings findings, boolean explained) {
        this.json = json;
        this.findings = findings;
        this.parts = new FindingJson(json, findings::missing);
        this.explained = explained;
    }

    void write() throws IOException {
        json.writeStartObject();
        json.writeStringField("format", "doudi/findings/1");
        json.writeStringField("household", findings.situation().household().id());
        json.writeStringField("on", findings.situation().on().toString());
        json.writeStringField("regime", findings.regimeDigest());
        json.writeArrayFieldStart("programmes");
        for (ProgrammeFindings programme : findings.programmes()) {
            new ProgrammeFindingsJson(json, programme, parts, explained).write();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("placements");
        for (PlacementFinding placement : findings.placements()) {
            write(placement);
        }
        json.writeEndArray();
        parts.findings("crossEligibility", findings.crossEligibility());
        json.writeArrayFieldStart("measures");
        for (MeasureFinding measure : findings.measures()) {
            write(measure);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(PlacementFinding placement) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", placement.rule().id());
        parts.text("title", placement.rule().title());
        Optional<Place> place = placement.place().value();
        if (place.isPresent()) {
            json.writeStringField("place", place.get().name());
        } else {
            parts.names("places", placement.possible());
        }
        parts.findings("findings", List.of(placement.belowFloor(), placement.poor(), placement.able()));
        json.writeEndObject();
    }

    private void write(MeasureFinding measure) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", measure.rule().id());
        parts.text("title", measure.rule().title());
        json.writeStringField("kind", measure.rule().kind().name());
        parts.answer(measure.finding());
        if (measure.limit().isPresent()) {
            json.writeStringField("limit", measure.limit().get().toString());
        }
        json.writeEndObject();
    }
}

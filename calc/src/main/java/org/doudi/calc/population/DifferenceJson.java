package org.doudi.calc.population;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** Writes differences. */
final class DifferenceJson {

    private final JsonGenerator json;
    private final Figures figures;

    DifferenceJson(JsonGenerator json) {
        this.json = json;
        this.figures = new Figures(json);
    }

    void write(Difference difference) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", "doudi/difference/1");
        subject("before", difference.before());
        subject("after", difference.after());
        json.writeObjectFieldStart("fates");
        for (Fate fate : Fate.values()) {
            figures.head(fate.name(), difference.of(fate));
        }
        json.writeEndObject();
        figures.quantity("costBefore", difference.costBefore());
        figures.quantity("costAfter", difference.costAfter());
        figures.quantity("gained", difference.gained());
        figures.quantity("lost", difference.lost());
        figures.range("undetermined", difference.undetermined());
        json.writeArrayFieldStart("changes");
        for (ClauseChange change : difference.changes()) {
            write(change);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void subject(String name, Population.Subject subject) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("on", subject.on().toString());
        json.writeStringField("regime", subject.regime());
        json.writeEndObject();
    }

    private void write(ClauseChange change) throws IOException {
        json.writeStartObject();
        json.writeStringField("programme", change.programme());
        json.writeStringField("change", change.change().name());
        json.writeArrayFieldStart("clauses");
        for (ClauseChange.Clause clause : change.clauses()) {
            json.writeStartObject();
            json.writeStringField("id", clause.id());
            figures.text("title", clause.title());
            figures.text("cited", clause.cited());
            json.writeEndObject();
        }
        json.writeEndArray();
        figures.head("who", change.who());
        figures.quantity("gained", change.gained());
        figures.quantity("lost", change.lost());
        json.writeEndObject();
    }
}

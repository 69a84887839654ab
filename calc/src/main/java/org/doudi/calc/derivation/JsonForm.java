package org.doudi.calc.derivation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.doudi.calc.internal.JsonParts;

/** Writes a derivation as JSON. Quantities are strings: exact decimals or fractions, never floating point. */
final class JsonForm {

    private JsonForm() {}

    static String write(Derivation derivation) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            write(derivation, json);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
        return out.toString();
    }

    static void write(Derivation derivation, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", "doudi/derivation/1");
        json.writeStringField(derivation.household().isPresent() ? "programme" : "rule", derivation.of());
        json.writeStringField("on", derivation.on().toString());
        if (derivation.household().isPresent()) {
            json.writeStringField("household", derivation.household().get());
        }
        JsonParts.strings(json, "layers", derivation.layers());
        json.writeArrayFieldStart("steps");
        for (Step step : derivation.steps()) {
            write(json, step);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Step step) throws IOException {
        json.writeStartObject();
        json.writeNumberField("number", step.number());
        json.writeStringField("id", step.id());
        JsonParts.text(json, "label", step.label());
        json.writeStringField("operation", step.operation().name());
        OperationJson.writeDetails(step.operation(), json);
        json.writeArrayFieldStart("inputs");
        for (int input : step.inputs()) {
            json.writeNumber(input);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("items");
        for (Item item : step.items()) {
            write(json, item);
        }
        json.writeEndArray();
        json.writeStringField("unit", step.unit().name());
        json.writeFieldName("value");
        write(step.value(), json);
        json.writeObjectFieldStart("source");
        json.writeStringField("layer", step.source().layer());
        JsonParts.text(json, "cited", step.source().cited());
        json.writeStringField("grade", step.source().grade().name());
        if (step.source().reading().isPresent()) {
            JsonParts.text(json, "reading", step.source().reading().get());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Item item) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", item.path());
        if (item.member().isPresent()) {
            json.writeStringField("member", item.member().get());
        }
        JsonParts.text(json, "label", item.label());
        json.writeStringField("low", item.low().toString());
        json.writeStringField("high", item.high().toString());
        json.writeEndObject();
    }

    static void write(StepValue value, JsonGenerator json) throws IOException {
        json.writeStartObject();
        if (value instanceof StepValue.Between between) {
            json.writeStringField("low", between.low().toString());
            json.writeStringField("high", between.high().toString());
        } else if (value instanceof StepValue.Holds holds) {
            json.writeStringField("holds", holds.truth().name());
        } else if (value instanceof StepValue.For people) {
            JsonParts.strings(json, "surely", people.surely());
            JsonParts.strings(json, "perhaps", people.perhaps());
        } else {
            json.writeBooleanField("withheld", true);
        }
        json.writeEndObject();
    }
}

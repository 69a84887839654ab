package org.doudi.calc.population;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.doudi.core.money.Quantity;
import org.doudi.core.text.Text;

/** How figures stand in JSON. */
final class Figures {

    private final JsonGenerator json;

    Figures(JsonGenerator json) {
        this.json = json;
    }

    void head(String name, HeadCount count) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("households", count.households());
        json.writeNumberField("persons", count.persons());
        json.writeEndObject();
    }

    void range(String name, Range range) throws IOException {
        json.writeObjectFieldStart(name);
        quantity("low", range.low());
        quantity("high", range.high());
        if (range.isUnlimited()) {
            json.writeBooleanField("isUnlimited", true);
        }
        json.writeEndObject();
    }

    void text(String name, Text text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("zh", text.zh());
        json.writeStringField("en", text.en());
        json.writeEndObject();
    }

    void quantity(String name, Quantity quantity) throws IOException {
        json.writeStringField(name, quantity.toString());
    }
}

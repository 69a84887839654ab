package org.doudi.core.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.doudi.core.text.Text;
import org.jspecify.annotations.Nullable;

/** A text that is always the same: the name and version of a format. */
final class Constant extends Shape<String> {

    private final String value;

    Constant(String value) {
        this.value = value;
    }

    @Override
    @Nullable
    String read(In in) throws IOException {
        boolean same = in.parser.currentToken() == JsonToken.VALUE_STRING
                && in.parser.getText().equals(value);
        if (!same) {
            in.refuse("format.version", Text.same("\"" + value + "\""));
            return null;
        }
        return value;
    }

    @Override
    void write(String ignored, JsonGenerator out) throws IOException {
        out.writeString(value);
    }

    @Override
    ObjectNode schema(Definitions definitions) {
        return Definitions.node().put("const", value);
    }

    @Override
    String describe() {
        return "`\"" + value + "\"`";
    }
}

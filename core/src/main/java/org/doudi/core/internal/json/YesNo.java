package org.doudi.core.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.doudi.core.text.Text;
import org.jspecify.annotations.Nullable;

/** True or false. */
final class YesNo extends Shape<Boolean> {

    static final Shape<Boolean> INSTANCE = new YesNo();

    private YesNo() {}

    @Override
    @Nullable
    Boolean read(In in) throws IOException {
        if (!in.parser.currentToken().isBoolean()) {
            in.refuse("json.boolean", Text.of("true 或 false", "true or false"));
            return null;
        }
        return in.parser.getBooleanValue();
    }

    @Override
    void write(Boolean value, JsonGenerator out) throws IOException {
        out.writeBoolean(value);
    }

    @Override
    ObjectNode schema(Definitions definitions) {
        return Definitions.type("boolean");
    }

    @Override
    String describe() {
        return "true or false";
    }
}

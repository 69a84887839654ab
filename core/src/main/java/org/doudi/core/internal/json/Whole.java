package org.doudi.core.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.doudi.core.text.Text;
import org.jspecify.annotations.Nullable;

/** A whole number between two bounds, written as a JSON number without decimals or exponent. */
final class Whole extends Shape<Integer> {

    private final int least;
    private final int most;

    Whole(int least, int most) {
        this.least = least;
        this.most = most;
    }

    @Override
    @Nullable
    Integer read(In in) throws IOException {
        JsonParser parser = in.parser;
        // A number that does not fit is refused before it is converted.
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT && parser.getTextLength() <= 11) {
            long value = parser.getLongValue();
            if (value >= least && value <= most) {
                return (int) value;
            }
        }
        in.refuse("json.whole", Text.of(least + " 至 " + most + " 的整数", "a whole number from " + least + " to " + most));
        return null;
    }

    @Override
    void write(Integer value, JsonGenerator out) throws IOException {
        out.writeNumber(value);
    }

    @Override
    ObjectNode schema(Definitions definitions) {
        return Definitions.type("integer").put("minimum", least).put("maximum", most);
    }

    @Override
    String describe() {
        return "a whole number from " + least + " to " + most;
    }
}

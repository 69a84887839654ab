package org.doudi.core.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import org.doudi.core.fact.Extension;
import org.doudi.core.text.Text;
import org.jspecify.annotations.Nullable;

/** An object of the integrator's own: any keys, carried through as they are. */
final class ExtensionShape extends Shape<Extension> {

    static final Shape<Extension> INSTANCE = new ExtensionShape();

    private static final int MOST = 65_536;

    private ExtensionShape() {}

    @Override
    @Nullable
    Extension read(In in) throws IOException {
        if (in.parser.currentToken() != JsonToken.START_OBJECT) {
            in.refuse("json.object", Text.of("对象", "an object"));
            return null;
        }
        StringWriter copy = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(copy)) {
            copy(in.parser, out);
        }
        if (copy.getBuffer().length() > MOST) {
            in.report(
                    "extension.size",
                    copy.getBuffer().length() + " characters",
                    Text.of("至多 " + MOST + " 个字符", "at most " + MOST + " characters"));
            return null;
        }
        return Extension.of(copy.toString());
    }

    @Override
    void write(Extension value, JsonGenerator out) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(value.json())) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalStateException("an extension is a JSON object");
            }
            copy(parser, out);
        }
    }

    /** Numbers are copied as they are written, not as what they come to. */
    private static void copy(JsonParser parser, JsonGenerator out) throws IOException {
        int depth = 0;
        do {
            JsonToken token = parser.currentToken();
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            out.copyCurrentEventExact(parser);
            if (depth > 0) {
                parser.nextToken();
            }
        } while (depth > 0);
    }

    @Override
    ObjectNode schema(Definitions definitions) {
        return Definitions.type("object");
    }

    @Override
    String describe() {
        return "an object of your own, carried through as it is";
    }
}

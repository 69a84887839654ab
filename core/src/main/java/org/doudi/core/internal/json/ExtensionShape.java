package org.doudi.core.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.doudi.core.fact.Extension;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * An object of the integrator's own: any keys, carried through. It is part of what a digest names, so it has to mean the
 * same to every reader of JSON: no key twice, no number that only some can hold, no half of a character. It is kept in
 * the canonical form, so that equal objects are equal.
 */
final class ExtensionShape extends Shape<Extension> {

    static final Shape<Extension> INSTANCE = new ExtensionShape();

    private static final JsonFactory FACTORY = new JsonFactory();

    private static final int MOST = 65_536;

    /** Beyond it a whole number is not the same number everywhere (RFC 7493). */
    private static final long MOST_NUMBER = (1L << 53) - 1;

    private static final int MOST_DIGITS = 17;

    private static final Text A_SAFE_NUMBER =
            Text.of("绝对值不超过 2^53-1 的整数，其他数写作字符串", "a whole number within ±(2^53-1); any other number as text");

    private ExtensionShape() {}

    @Override
    @Nullable
    Extension read(In in) throws IOException {
        if (in.parser.currentToken() != JsonToken.START_OBJECT) {
            in.refuse("json.object", Text.of("对象", "an object"));
            return null;
        }
        int before = in.problemsSoFar();
        StringWriter copy = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(copy)) {
            copyValue(in, out, () -> copy.getBuffer().length() > MOST);
        }
        if (copy.getBuffer().length() > MOST) {
            in.report(
                    "extension.size",
                    "more than that",
                    Text.of("至多 " + MOST + " 个字符", "at most " + MOST + " characters"));
        }
        return in.problemsSoFar() == before ? Extension.of(Canonical.of(copy.toString())) : null;
    }

    /**
     * Writes what was put into the extension, if it can be read back.
     *
     * @throws org.doudi.core.problem.ProblemsException if it cannot
     */
    @Override
    void write(Extension value, JsonGenerator out) throws IOException {
        Problems.Collector problems = Problems.collector();
        try (JsonParser parser = FACTORY.createParser(value.json())) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                problems.add("json.object", "extension", "", Text.of("对象", "an object"));
                problems.throwIfAny();
            }
            In in = new In(parser, problems);
            in.enter("extension");
            copyValue(in, out, () -> false);
        } catch (In.TooMany e) {
            problems.throwIfAny();
        } catch (JsonProcessingException e) {
            problems.add("json.syntax", "extension", "", Text.of("合法的 JSON", "well-formed JSON"));
        }
        problems.throwIfAny();
    }

    /** What is too long already is passed over, not copied. */
    private static void copyValue(In in, JsonGenerator out, BooleanSupplier tooLong) throws IOException {
        JsonParser parser = in.parser;
        switch (parser.currentToken()) {
            case START_OBJECT -> copyObject(in, out, tooLong);
            case START_ARRAY -> {
                out.writeStartArray();
                for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                    if (tooLong.getAsBoolean()) {
                        parser.skipChildren();
                    } else {
                        in.enter(i);
                        copyValue(in, out, tooLong);
                        in.leave();
                    }
                }
                out.writeEndArray();
            }
            case VALUE_STRING -> {
                String text = parser.getText();
                requireWhole(in, text);
                out.writeString(text);
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                boolean isShort =
                        parser.currentToken() == JsonToken.VALUE_NUMBER_INT && parser.getTextLength() <= MOST_DIGITS;
                long number = isShort ? parser.getLongValue() : Long.MAX_VALUE;
                if (number > MOST_NUMBER || number < -MOST_NUMBER) {
                    in.report("extension.number", A_SAFE_NUMBER);
                }
                out.writeNumber(number);
            }
            default -> out.copyCurrentEvent(parser);
        }
    }

    private static void copyObject(In in, JsonGenerator out, BooleanSupplier tooLong) throws IOException {
        JsonParser parser = in.parser;
        Set<String> keys = new HashSet<>();
        out.writeStartObject();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            if (tooLong.getAsBoolean()) {
                parser.skipChildren();
                continue;
            }
            in.enter(key);
            if (keys.add(key)) {
                requireWhole(in, key);
                out.writeFieldName(key);
                copyValue(in, out, tooLong);
            } else {
                in.refuse("json.duplicateKey", Text.of("每个键只出现一次", "each key once"));
            }
            in.leave();
        }
        out.writeEndObject();
    }

    private static void requireWhole(In in, String text) throws IOException {
        if (Characters.hasHalves(text)) {
            in.report("text.characters", Characters.WHOLE);
        }
    }

    @Override
    ObjectNode schema(Definitions definitions) {
        ObjectNode object = Definitions.type("object");
        object.set("additionalProperties", value(definitions));
        return object;
    }

    private static ObjectNode value(Definitions definitions) {
        return definitions.refer("ExtensionValue", () -> {
            ObjectNode schema = Definitions.node().put("description", "Anything of your own.");
            ArrayNode cases = schema.putArray("anyOf");
            cases.addObject().putArray("type").add("string").add("boolean").add("null");
            cases.add(Definitions.type("integer").put("minimum", -MOST_NUMBER).put("maximum", MOST_NUMBER));
            cases.addObject().put("type", "array").set("items", value(definitions));
            cases.addObject().put("type", "object").set("additionalProperties", value(definitions));
            return schema;
        });
    }

    @Override
    String describe() {
        return "an object of your own, carried through; its numbers are whole and within ±(2^53-1)";
    }
}

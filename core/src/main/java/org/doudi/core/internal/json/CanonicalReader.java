package org.doudi.core.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.doudi.core.json.JsonValue;
import org.doudi.core.problem.Problems;
import org.doudi.core.problem.ProblemsException;
import org.doudi.core.text.Text;

/** Reads JSON that has a canonical form. */
public final class CanonicalReader {

    private static final JsonFactory STRICT = new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(JsonValue.MAX_LENGTH)
                    .maxNestingDepth(JsonValue.MAX_DEPTH)
                    .maxStringLength(JsonValue.MAX_LENGTH)
                    .maxNameLength(JsonValue.MAX_LENGTH)
                    .maxNumberLength(64)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            // Names of strangers' objects are not kept beyond the reading.
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();

    private CanonicalReader() {}

    /** Reads a value, or tells the first problem. */
    public static Either<Problems, JsonValue> read(byte[] json) {
        Utf8 utf8 = new Utf8();
        if (json.length > JsonValue.MAX_LENGTH) {
            return refused(
                    "json.length",
                    json.length + " bytes",
                    "至多 " + JsonValue.MAX_LENGTH + " 字节",
                    "at most " + JsonValue.MAX_LENGTH + " bytes");
        }
        if (!utf8.accept(json, 0, json.length) || !utf8.isComplete()) {
            return refused("json.utf8", "byte " + utf8.offset(), "不带字节序标记的 UTF-8", "UTF-8 without a byte order mark");
        }
        // Decoded first: given bytes, a parser guesses their encoding, and one that keeps no names needs characters
        // anyway.
        try (JsonParser parser = STRICT.createParser(new String(json, StandardCharsets.UTF_8))) {
            if (parser.nextToken() == null) {
                return refused("json.empty", "", "一个 JSON 值", "a JSON value");
            }
            JsonValue value = value(parser);
            return parser.nextToken() == null
                    ? Either.right(value)
                    : refused("json.trailing", at(parser), "值后无内容", "nothing behind the value");
        } catch (JsonProcessingException e) {
            return refused(
                    "json.syntax",
                    at(e),
                    "合乎语法、键不重复、嵌套不深的 JSON",
                    "well-formed JSON, keys that differ, not nested too deep");
        } catch (ProblemsException e) {
            return Either.left(e.problems());
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory does not fail", e);
        }
    }

    /** The depth of the recursion is that of the nesting, which the parser bounds. */
    private static JsonValue value(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        switch (token) {
            case START_OBJECT -> {
                Map<String, JsonValue> fields = new TreeMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    fields.put(name, value(parser));
                }
                return JsonValue.object(fields);
            }
            case START_ARRAY -> {
                List<JsonValue> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(parser));
                }
                return JsonValue.list(items);
            }
            case VALUE_STRING -> {
                return JsonValue.of(parser.getText());
            }
            case VALUE_NUMBER_INT -> {
                return whole(parser);
            }
            case VALUE_TRUE, VALUE_FALSE -> {
                return JsonValue.of(token == JsonToken.VALUE_TRUE);
            }
            case VALUE_NULL -> {
                return new JsonValue.Nothing();
            }
            default ->
                throw Problems.of(
                                "json.number",
                                "",
                                at(parser),
                                Text.of("不带小数与指数的整数", "a whole number without fraction or exponent"))
                        .toException();
        }
    }

    /** Minus nought is nought to RFC 8785; here a number is written in one way only. */
    private static JsonValue whole(JsonParser parser) throws IOException {
        String text = parser.getText();
        boolean fits = text.length() <= 17 && !text.equals("-0");
        Problems.require(
                fits,
                "number.unsafe",
                "",
                at(parser),
                Text.of("绝对值不超过 2^53−1 的整数", "a whole number between −(2^53−1) and 2^53−1"));
        return JsonValue.of(Long.parseLong(text));
    }

    private static String at(JsonParser parser) {
        return at(parser.currentTokenLocation());
    }

    private static String at(JsonProcessingException problem) {
        return problem.getLocation() == null ? "" : at(problem.getLocation());
    }

    /** In characters, as they were decoded. */
    private static String at(JsonLocation location) {
        return "character " + location.getCharOffset();
    }

    private static Either<Problems, JsonValue> refused(String code, String found, String zh, String en) {
        return Either.left(Problems.of(code, "", found, Text.of(zh, en)));
    }
}

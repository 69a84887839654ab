package org.doudi.core.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.control.Either;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * An object that stands alone: its first key says which format it is.
 *
 * @param <T> its type
 */
public final class Envelope<T> {

    /** The longest input, in characters or bytes. */
    private static final int MOST_LENGTH = 16 * 1024 * 1024;

    private static final JsonFactory STRICT = new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(MOST_LENGTH)
                    .maxNestingDepth(64)
                    .maxStringLength(70_000)
                    .maxNumberLength(64)
                    .maxNameLength(200)
                    .build())
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            // It would take UTF-16 and UTF-32 for what they are; here they are not JSON.
            .disable(JsonFactory.Feature.CHARSET_DETECTION)
            .build();

    private static final Text WITHIN_LENGTH =
            Text.of("至多 " + MOST_LENGTH + " 个字符或字节", "at most " + MOST_LENGTH + " characters or bytes");
    private static final Text IN_UTF8 = Text.of("不带字节序标记的 UTF-8", "UTF-8 without a byte order mark");

    private final String name;
    private final Obj<T> object;

    /** Describes what stands in the envelope. */
    public Envelope(
            String name,
            String definition,
            String meaning,
            Function<Obj.Describing<T>, Function<Obj.Values, T>> describe) {
        this.name = name;
        Obj.Describing<T> keys = Obj.of(definition, meaning);
        keys.required("format", new Constant(name), value -> name, "always \"" + name + "\"");
        this.object = keys.make(describe.apply(keys));
    }

    /** Reads text. */
    public Either<Problems, T> read(String json) {
        if (json.length() > MOST_LENGTH) {
            return tooLong();
        }
        try (JsonParser parser = STRICT.createParser(json)) {
            return readAlone(parser);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory does not fail", e);
        }
    }

    /** Reads bytes. */
    public Either<Problems, T> read(byte[] json, int from, int length) {
        if (length > MOST_LENGTH) {
            return tooLong();
        }
        Utf8 check = new Utf8();
        if (!check.accept(json, from, from + length) || !check.isComplete()) {
            return Either.left(notUtf8(check.offset()));
        }
        try (JsonParser parser = STRICT.createParser(json, from, length)) {
            return readAlone(parser);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory does not fail", e);
        }
    }

    /** Reads a stream to its end. */
    public Either<Problems, T> read(InputStream json) throws IOException {
        try (JsonParser parser =
                STRICT.createParser(new Utf8Stream(json)).disable(JsonParser.Feature.AUTO_CLOSE_SOURCE)) {
            return readAlone(parser);
        } catch (Utf8Stream.NotUtf8 e) {
            return Either.left(notUtf8(e.offset()));
        }
    }

    private static <T> Either<Problems, T> tooLong() {
        return Either.left(Problems.of("json.bound", "", "more than that", WITHIN_LENGTH));
    }

    /** The only problem that is told then: what else was seen of such an input may be an accident. */
    private static Problems notUtf8(long offset) {
        return Problems.of("json.encoding", "", "something else at byte " + offset, IN_UTF8);
    }

    /** Reads the value on whose first token a parser stands. */
    public Either<Problems, T> read(JsonParser parser) throws IOException {
        return read(parser, false);
    }

    private Either<Problems, T> readAlone(JsonParser parser) throws IOException {
        return read(parser, true);
    }

    private Either<Problems, T> read(JsonParser parser, boolean alone) throws IOException {
        Problems.Collector problems = Problems.collector();
        In in = new In(parser, problems);
        @Nullable T value = null;
        try {
            if (parser.currentToken() == null) {
                parser.nextToken();
            }
            if (parser.currentToken() == null) {
                in.report("json.empty", "", Text.of("一个 JSON 对象", "a JSON object"));
            } else {
                value = object.read(in);
                if (alone && parser.nextToken() != null) {
                    value = null;
                    in.report("json.trailing", Text.of("对象之后别无内容", "nothing after the object"));
                }
            }
        } catch (In.TooMany e) {
            value = null;
        } catch (StreamConstraintsException e) {
            value = null;
            reportWhere(in, problems, "json.bound", "长度与层数在限度之内", "length and depth within the bounds");
        } catch (Utf8Stream.NotUtf8 e) {
            throw e;
        } catch (JsonProcessingException | CharConversionException e) {
            value = null;
            reportWhere(in, problems, "json.syntax", "合法的 UTF-8 JSON", "well-formed JSON in UTF-8");
        }
        T whole = value;
        return problems.isEmpty() && whole != null
                ? Either.right(whole)
                : problems.orElse(() -> {
                    throw new IllegalStateException("what has no problem has a value");
                });
    }

    /** Where the parser gave up. Its own message quotes the input, so it is not passed on. */
    private static void reportWhere(In in, Problems.Collector problems, String code, String zh, String en) {
        JsonLocation at = in.parser.currentLocation();
        String where = "line " + at.getLineNr() + ", column " + at.getColumnNr();
        problems.add(code, in.pointer(), where, Text.of(zh, en));
    }

    /** Writes compact JSON. */
    public String write(T value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = STRICT.createGenerator(text)) {
            object.write(value, out);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
        return text.toString();
    }

    /** Writes to a generator. */
    public void write(T value, JsonGenerator out) throws IOException {
        object.write(value, out);
    }

    /** Writes the canonical form. */
    public String canonical(T value) {
        return Canonical.of(write(value));
    }

    /** The digest of the canonical form. */
    public String digest(T value) {
        return Digests.sha256(canonical(value));
    }

    /** The JSON Schema. */
    public String schema() {
        Definitions definitions = new Definitions();
        ObjectNode reference = object.schema(definitions);
        ObjectNode schema = Definitions.node();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:" + name.replace('/', ':'));
        schema.setAll(reference);
        schema.set("$defs", definitions.all);
        // Jackson breaks lines as the platform does; a schema is the same everywhere.
        return schema.toPrettyString().replace("\r\n", "\n") + "\n";
    }

    /** The reference page. */
    public String reference() {
        return Reference.of(name, object);
    }
}

package org.doudi.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;
import org.doudi.core.internal.json.Envelope;
import org.doudi.core.internal.json.Obj;
import org.doudi.core.problem.Problems;

/**
 * How values of one type are read and written as JSON.
 *
 * <p>Reading is strict: unknown keys, keys given twice, numbers where text is wanted, null, anything behind the value are
 * problems, and all problems of an input are reported at once, each with its JSON pointer; of a syntax error, the first.
 * What concerns an object as a whole, such as a reference to nobody, is looked at once its parts are right; after a
 * hundred problems reading stops. No problem repeats names, amounts or free text, only ids, which cannot be personal
 * numbers. Inputs are UTF-8 and bounded in length, depth and number of entries.
 *
 * @param <T> the type
 */
public final class Format<T> {

    private final String name;
    private final Class<T> type;
    private final Envelope<T> envelope;

    Format(
            String name,
            String definition,
            String meaning,
            Class<T> type,
            Function<Obj.Describing<T>, Function<Obj.Values, T>> describe) {
        this.name = name;
        this.type = type;
        this.envelope = new Envelope<>(name, definition, meaning, describe);
    }

    /** Name and version, for example {@code doudi/household/1}. */
    public String name() {
        return name;
    }

    /** The type of the values. */
    public Class<T> type() {
        return type;
    }

    /** Reads a value from text. */
    public Either<Problems, T> read(String json) {
        return envelope.read(json);
    }

    /**
     * Reads a value from bytes in UTF-8. The stream is read to its end and left open.
     *
     * @throws IOException if the stream itself fails
     */
    public Either<Problems, T> read(InputStream json) throws IOException {
        return envelope.read(json);
    }

    /** Reads a value from bytes in UTF-8. */
    public Either<Problems, T> read(byte[] json) {
        return envelope.read(json, 0, json.length);
    }

    /** Reads a value from some of the bytes of an array, in UTF-8. */
    public Either<Problems, T> read(byte[] json, int from, int length) {
        return envelope.read(json, from, length);
    }

    /** Reads the value on whose first token the parser stands, or is about to stand. */
    Either<Problems, T> read(JsonParser parser) throws IOException {
        return envelope.read(parser);
    }

    /** Writes a value as compact JSON; keys that stand for nothing are left out. */
    public String write(T value) {
        return envelope.write(value);
    }

    /**
     * Writes a value.
     *
     * @throws IOException if the generator fails
     */
    public void write(T value, JsonGenerator out) throws IOException {
        envelope.write(value, out);
    }

    /** The value in the canonical form of RFC 8785: equal values give equal bytes. */
    public String canonical(T value) {
        return envelope.canonical(value);
    }

    /** SHA-256 of the canonical form, as 64 hexadecimal digits: names a value wherever it is. */
    public String digest(T value) {
        return envelope.digest(value);
    }

    /** The JSON Schema (draft 2020-12), as text. */
    public String schema() {
        return envelope.schema();
    }

    /** The reference of the format, as Markdown: every object with its keys. */
    public String reference() {
        return envelope.reference();
    }

    @Override
    public String toString() {
        return "Format[" + name + "]";
    }
}

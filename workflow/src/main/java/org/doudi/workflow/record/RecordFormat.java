package org.doudi.workflow.record;

import io.vavr.control.Either;
import java.util.Map;
import org.doudi.core.json.JsonValue;
import org.doudi.core.problem.Problems;
import org.doudi.workflow.internal.json.Faults;
import org.doudi.workflow.internal.json.Form;
import org.doudi.workflow.internal.json.Place;
import org.doudi.workflow.internal.json.Reference;

/**
 * How a record is read and written as JSON. Reading is strict: unknown and missing keys, values of another kind and days that are
 * none are problems, all of an input told at once, each with its JSON pointer and never with what stands there; of a syntax error,
 * of a key given twice and of a number with decimals, the first. Inputs are UTF-8 of at most {@value JsonValue#MAX_LENGTH} bytes.
 * Equal records are written as the same bytes, and read back equal.
 *
 * @param <T> the record
 */
public final class RecordFormat<T> {

    private final String name;
    private final Form<T> form;

    RecordFormat(String name, Form<T> form) {
        this.name = name;
        this.form = form;
    }

    /** Name and version, the value of the key {@code format}. */
    public String name() {
        return name;
    }

    /** Reads a record from bytes in UTF-8. */
    public Either<Problems, T> read(byte[] json) {
        return JsonValue.parse(json).flatMap(this::read);
    }

    /** Reads a record from JSON that stands in something else. */
    public Either<Problems, T> read(JsonValue json) {
        Faults faults = new Faults();
        return faults.orElse(form.read(Place.root(json, faults)));
    }

    /** The record as JSON; {@link JsonValue#canonical} gives its bytes. */
    public JsonValue write(T value) {
        return form.write(value);
    }

    /** The reference of the format, as sections of Markdown by their headings: every object with its keys. */
    public Map<String, String> reference() {
        return Reference.of(form);
    }

    @Override
    public String toString() {
        return "RecordFormat[" + name + "]";
    }
}

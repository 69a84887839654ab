package org.doudi.core.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a type looks as JSON.
 *
 * @param <T> the type
 */
public abstract class Shape<T> {

    /**
     * Reads a value. The parser stands on the value's first token and is left on its last. Every problem of the value is
     * reported to the input; then there is no value.
     *
     * @return the value, or null if a problem was reported
     */
    abstract @Nullable T read(In in) throws IOException;

    /** Writes a value. */
    abstract void write(T value, JsonGenerator out) throws IOException;

    /** The JSON Schema of the value. Named objects are put into the definitions and referred to. */
    abstract ObjectNode schema(Definitions definitions);

    /** The shapes that it is made of, for the reference page; objects tell theirs by key. */
    List<Shape<?>> parts() {
        return List.of();
    }

    /** What the value is, in a few words of English for the reference page; objects are links. */
    abstract String describe();
}

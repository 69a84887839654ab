package org.doudi.core.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A key of an object.
 *
 * @param <T> the type of the object
 * @param <F> the type of the value
 */
final class Field<T, F> {

    final String name;
    final SerializedString key;
    final Shape<F> shape;
    final String meaning;
    final int index;
    private final Function<T, F> get;
    private final @Nullable F absent;
    private final Predicate<F> omit;

    /** {@code absent}: what the value is where the key is absent; null if the key has to be there. */
    Field(
            String name,
            Shape<F> shape,
            String meaning,
            int index,
            Function<T, F> get,
            @Nullable F absent,
            Predicate<F> omit) {
        this.name = name;
        this.key = new SerializedString(name);
        this.shape = shape;
        this.meaning = meaning;
        this.index = index;
        this.get = get;
        this.absent = absent;
        this.omit = omit;
    }

    boolean isRequired() {
        return absent == null;
    }

    @Nullable
    Object absent() {
        return absent;
    }

    @Nullable
    Object read(In in) throws IOException {
        return shape.read(in);
    }

    /** Writes key and value; a value that stands for an absent key is not written. */
    void write(T object, JsonGenerator out) throws IOException {
        F value = get.apply(object);
        if (!omit.test(value)) {
            out.writeFieldName(key);
            shape.write(value, out);
        }
    }
}

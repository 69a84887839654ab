package org.doudi.core.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A shape that is described elsewhere: lets a description refer to itself.
 *
 * @param <T> its type
 */
final class Later<T> extends Shape<T> {

    private final String name;
    private final Supplier<Shape<T>> shape;

    Later(String name, Supplier<Shape<T>> shape) {
        this.name = name;
        this.shape = shape;
    }

    @Override
    @Nullable
    T read(In in) throws IOException {
        return shape.get().read(in);
    }

    @Override
    void write(T value, JsonGenerator out) throws IOException {
        shape.get().write(value, out);
    }

    @Override
    ObjectNode schema(Definitions definitions) {
        return definitions.refer(name, () -> shape.get().schema(definitions));
    }

    @Override
    String describe() {
        return Reference.link(name);
    }

    @Override
    List<Shape<?>> parts() {
        return List.of(shape.get());
    }
}

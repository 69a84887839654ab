package org.doudi.core.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.doudi.core.problem.ProblemsException;
import org.jspecify.annotations.Nullable;

/**
 * A value that is written as another one.
 *
 * @param <S> what is written
 * @param <T> what it stands for
 */
final class Mapped<S, T> extends Shape<T> {

    private final Shape<S> shape;
    private final Function<S, T> to;
    private final Function<T, S> from;

    Mapped(Shape<S> shape, Function<S, T> to, Function<T, S> from) {
        this.shape = shape;
        this.to = to;
        this.from = from;
    }

    @Override
    @Nullable
    T read(In in) throws IOException {
        S written = shape.read(in);
        if (written == null) {
            return null;
        }
        try {
            return to.apply(written);
        } catch (ProblemsException e) {
            in.report(e.problems());
            return null;
        }
    }

    @Override
    void write(T value, JsonGenerator out) throws IOException {
        shape.write(from.apply(value), out);
    }

    @Override
    ObjectNode schema(Definitions definitions) {
        return shape.schema(definitions);
    }

    @Override
    String describe() {
        return shape.describe();
    }

    @Override
    List<Shape<?>> parts() {
        return List.of(shape);
    }
}

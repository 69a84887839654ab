package org.doudi.workflow.internal.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.doudi.core.json.JsonValue;
import org.doudi.core.text.Text;

/**
 * One of the constants of an enum, by its name.
 *
 * @param <E> the enum
 * @param type the enum
 * @param label what a constant is called
 */
public record Choice<E extends Enum<E>>(Class<E> type, Function<E, Text> label) implements Kind<E> {

    @Override
    public Optional<E> read(Place place) {
        return place.choice(type);
    }

    @Override
    public JsonValue write(E value) {
        return JsonValue.of(value.name());
    }

    @Override
    public String describe() {
        return Reference.link(name());
    }

    /** What the list of its constants is called: of an enum in a type with that type before it, as others may have one so named. */
    String name() {
        return Optional.<Class<?>>ofNullable(type.getEnclosingClass())
                        .map(Class::getSimpleName)
                        .orElse("")
                + type.getSimpleName();
    }

    /** A row for each constant. */
    List<String> rows() {
        return Stream.of(type.getEnumConstants())
                .map(one -> "| `" + one.name() + "` | " + label.apply(one).zh() + " | "
                        + label.apply(one).en() + " |")
                .toList();
    }
}

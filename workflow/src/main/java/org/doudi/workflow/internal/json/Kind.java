package org.doudi.workflow.internal.json;

import java.util.List;
import java.util.Optional;
import org.doudi.core.json.JsonValue;

/**
 * What can stand under a key or in a list: how it is read, written and described.
 *
 * @param <T> the type
 */
public interface Kind<T> {

    /** Reads a value; nothing if it is wrong, and the problem is kept. */
    Optional<T> read(Place place);

    /** Writes a value; it reads back equal. */
    JsonValue write(T value);

    /** What it is, in a few words of English for the reference page; forms and lists of choices are links. */
    String describe();

    /** What it is made of, for the reference page. */
    default List<Kind<?>> parts() {
        return List.of();
    }
}

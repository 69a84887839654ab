package org.doudi.workflow.internal.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.doudi.core.json.JsonValue;

/**
 * An object with known keys, described once: the description reads it strictly, writes it and yields its page of reference, so
 * that the three cannot disagree.
 *
 * @param <T> its type
 */
public final class Form<T> implements Kind<T> {

    private final String name;
    private final String meaning;
    private final List<Key<T, ?>> keys;
    private final Function<Values<T>, T> make;

    private Form(String name, String meaning, List<Key<T, ?>> keys, Function<Values<T>, T> make) {
        this.name = name;
        this.meaning = meaning;
        this.keys = List.copyOf(keys);
        this.make = make;
    }

    /** Starts a description. */
    public static <T> Draft<T> draft(String name, String meaning) {
        return new Draft<>(name, meaning);
    }

    /**
     * A key.
     *
     * @param <T> the type of the object
     * @param <F> the type of what stands there
     * @param name the key
     * @param isRequired whether it has to be there
     * @param kind what stands there
     * @param get where it comes from; nothing if it is not written
     * @param says what it says
     */
    public record Key<T, F>(String name, boolean isRequired, Kind<F> kind, Function<T, Optional<F>> get, String says) {

        private void read(Place.Keys found, Map<String, Object> values) {
            found.get(name, kind::read).ifPresent(value -> values.put(name, value));
        }

        private void write(T value, Map<String, JsonValue> fields) {
            get.apply(value).ifPresent(field -> fields.put(name, kind.write(field)));
        }
    }

    /**
     * What was read, by key.
     *
     * @param <T> the type of the object
     */
    public static final class Values<T> {
        private final Map<String, Object> values;

        private Values(Map<String, Object> values) {
            this.values = values;
        }

        /** What stands under a key that has to be there. */
        public <F> F get(Key<T, F> key) {
            return find(key).orElseThrow();
        }

        /** What stands under a key that may be absent: a key knows the type of its own values. */
        @SuppressWarnings("unchecked")
        public <F> Optional<F> find(Key<T, F> key) {
            return Optional.ofNullable((F) values.get(key.name()));
        }
    }

    /**
     * Describes an object key by key.
     *
     * @param <T> its type
     */
    public static final class Draft<T> {
        private final String name;
        private final String meaning;
        private final List<Key<T, ?>> keys = new ArrayList<>();

        private Draft(String name, String meaning) {
            this.name = name;
            this.meaning = meaning;
        }

        /** A key that has to be there. */
        public <F> Key<T, F> required(String key, Kind<F> kind, Function<T, F> get, String says) {
            return add(new Key<>(key, true, kind, value -> Optional.of(get.apply(value)), says));
        }

        /** A key that may be absent. */
        public <F> Key<T, F> optional(String key, Kind<F> kind, Function<T, Optional<F>> get, String says) {
            return add(new Key<>(key, false, kind, get, says));
        }

        private <F> Key<T, F> add(Key<T, F> key) {
            keys.add(key);
            return key;
        }

        /** Ends the description. */
        public Form<T> make(Function<Values<T>, T> make) {
            return new Form<>(name, meaning, keys, make);
        }
    }

    @Override
    public Optional<T> read(Place place) {
        return place.object(names(true), names(false)).flatMap(found -> {
            Map<String, Object> values = new HashMap<>();
            keys.forEach(key -> key.read(found, values));
            return found.make(() -> make.apply(new Values<>(values)));
        });
    }

    private Set<String> names(boolean required) {
        return keys.stream()
                .filter(key -> key.isRequired() == required)
                .map(Key::name)
                .collect(Collectors.toSet());
    }

    @Override
    public JsonValue write(T value) {
        Map<String, JsonValue> fields = new TreeMap<>();
        keys.forEach(key -> key.write(value, fields));
        return JsonValue.object(fields);
    }

    @Override
    public String describe() {
        return Reference.link(name);
    }

    @Override
    public List<Kind<?>> parts() {
        return keys.stream().<Kind<?>>map(Key::kind).toList();
    }

    String name() {
        return name;
    }

    String meaning() {
        return meaning;
    }

    List<Key<T, ?>> keys() {
        return keys;
    }
}

package org.doudi.calc.golden;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** An object of a file, key by key. What nobody asked for by its name is refused: a mistyped key must not pass for absent. */
final class Keys {

    private final String where;
    private final JsonNode object;
    private final Set<String> asked = new HashSet<>();

    private Keys(String where, JsonNode object) {
        this.where = where;
        this.object = object;
        if (!object.isObject()) {
            throw new IllegalArgumentException(where + ": an object is expected");
        }
    }

    /** Reads all of an object. */
    static <T> T read(String where, JsonNode object, Function<Keys, T> reader) {
        Keys keys = new Keys(where, object);
        T read = reader.apply(keys);
        object.fieldNames().forEachRemaining(key -> {
            if (!keys.asked.contains(key)) {
                throw new IllegalArgumentException(where + ": no key " + key + " is known");
            }
        });
        return read;
    }

    /** What stands under the key, if anything does. */
    Optional<JsonNode> node(String key) {
        asked.add(key);
        return Optional.ofNullable(object.get(key));
    }

    JsonNode required(String key) {
        return node(key).orElseThrow(() -> missing(key));
    }

    Optional<String> text(String key) {
        return node(key).map(node -> textOf(key, node));
    }

    String requiredText(String key) {
        return text(key).orElseThrow(() -> missing(key));
    }

    private IllegalArgumentException missing(String key) {
        return new IllegalArgumentException(where + ": " + key + " is missing");
    }

    /** None if the key is absent. */
    List<String> texts(String key) {
        List<String> all = new ArrayList<>();
        for (JsonNode one : array(key)) {
            all.add(textOf(key, one));
        }
        return List.copyOf(all);
    }

    /** None if the key is absent; in the order in which they stand. */
    Map<String, String> textsByName(String key) {
        return byName(key, (name, node) -> textOf(key + "/" + name, node));
    }

    /** None if the key is absent; in the order in which they stand. */
    <T> Map<String, T> byName(String key, NamedReader<T> reader) {
        Map<String, T> all = new LinkedHashMap<>();
        node(key).ifPresent(named -> {
            if (!named.isObject()) {
                throw new IllegalArgumentException(where + ": " + key + " is to be an object");
            }
            named.properties().forEach(field -> all.put(field.getKey(), reader.read(field.getKey(), field.getValue())));
        });
        return all;
    }

    /** None if the key is absent. */
    List<JsonNode> array(String key) {
        List<JsonNode> all = new ArrayList<>();
        node(key).ifPresent(array -> {
            if (!array.isArray()) {
                throw new IllegalArgumentException(where + ": " + key + " is to be an array");
            }
            array.forEach(all::add);
        });
        return all;
    }

    /** Whether the object has none of the keys that were asked for. */
    boolean areAllAbsent() {
        return asked.stream().noneMatch(object::has);
    }

    String where() {
        return where;
    }

    /** A text, or an array of texts. */
    static List<String> texts(String where, JsonNode node) {
        List<String> all = new ArrayList<>();
        for (JsonNode one : node.isArray() ? node : List.of(node)) {
            if (!one.isTextual()) {
                throw new IllegalArgumentException(where + " is to be text");
            }
            all.add(one.textValue());
        }
        return all;
    }

    private String textOf(String key, JsonNode node) {
        if (!node.isTextual()) {
            throw new IllegalArgumentException(where + ": " + key + " is to be text");
        }
        return node.textValue();
    }

    /** Reads what stands under a name. */
    interface NamedReader<T> {
        T read(String name, JsonNode node);
    }
}

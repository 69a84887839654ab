package org.doudi.core.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Set;
import java.util.TreeSet;

/** The schemas that lie in the jar. */
final class SchemaFiles {

    private static final JsonMapper MAPPER = new JsonMapper();

    private SchemaFiles() {}

    /** For example {@code household-1.schema.json}, beside {@link Format}. */
    static String nameOf(Format<?> format) {
        return format.name().substring("doudi/".length()).replace('/', '-') + ".schema.json";
    }

    /** Every key that an object of the format may have. */
    static Set<String> keys(Format<?> format) {
        Set<String> keys = new TreeSet<>();
        try {
            collect(MAPPER.readTree(format.schema()), keys);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
        return keys;
    }

    private static void collect(JsonNode node, Set<String> keys) {
        node.path("properties").fieldNames().forEachRemaining(keys::add);
        node.forEach(part -> collect(part, keys));
    }
}

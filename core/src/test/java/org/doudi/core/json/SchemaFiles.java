package org.doudi.core.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    /** What lies in the jar. */
    static String read(Format<?> format) throws IOException {
        try (InputStream file = Format.class.getResourceAsStream(nameOf(format))) {
            return file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** With {@code -Dgolden.update=true}: writes the file anew. Read what changed before keeping it. */
    static void updateIfAsked(Format<?> format) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            for (String root : List.of("src/main/resources", "target/classes")) {
                Path file = Path.of(root, "org/doudi/core/json", nameOf(format));
                Files.createDirectories(file.getParent());
                Files.writeString(file, format.schema());
            }
        }
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

package org.doudi.core.internal.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.TreeMap;

/**
 * The canonical form of RFC 8785 for the JSON that this library writes itself: keys in the order of their UTF-16 code
 * units, no space, the shortest escapes. Numbers are whole and small enough to be exact everywhere; an extension's other
 * numbers are kept as they are written. {@link CanonicalWriter} does the same for what is hashed and signed.
 */
final class Canonical {

    private static final ObjectReader READER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build()
            .reader();

    private Canonical() {}

    static String of(String json) {
        try {
            StringBuilder text = new StringBuilder(json.length());
            write(READER.readTree(json), text);
            return text.toString();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("this library writes well-formed JSON", e);
        }
    }

    private static void write(JsonNode node, StringBuilder text) {
        if (node.isObject()) {
            // String's own order is that of UTF-16 code units, as RFC 8785 asks.
            Map<String, JsonNode> sorted = new TreeMap<>();
            node.properties().forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
            String separator = "{";
            for (Map.Entry<String, JsonNode> entry : sorted.entrySet()) {
                text.append(separator);
                quote(entry.getKey(), text);
                text.append(':');
                write(entry.getValue(), text);
                separator = ",";
            }
            text.append(sorted.isEmpty() ? "{}" : "}");
        } else if (node.isArray()) {
            String separator = "[";
            for (JsonNode element : node) {
                text.append(separator);
                write(element, text);
                separator = ",";
            }
            text.append(node.isEmpty() ? "[]" : "]");
        } else if (node.isTextual()) {
            quote(node.textValue(), text);
        } else {
            text.append(node.asText());
        }
    }

    private static void quote(String value, StringBuilder text) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\b' -> text.append("\\b");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\f' -> text.append("\\f");
                case '\r' -> text.append("\\r");
                default -> {
                    if (c < 0x20) {
                        text.append("\\u00")
                                .append(Character.forDigit(c >> 4, 16))
                                .append(Character.forDigit(c & 15, 16));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
    }
}

package org.doudi.core.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.doudi.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * One of several cases: an object with a single key, which names the case.
 *
 * @param <T> the type that the cases have in common
 */
public final class OneOf<T> extends Shape<T> {

    private record Case<T, C extends T>(String tag, Class<C> type, Shape<C> shape, String meaning) {

        void write(T value, JsonGenerator out) throws IOException {
            out.writeFieldName(tag);
            shape.write(type.cast(value), out);
        }

        @Nullable
        T read(In in) throws IOException {
            return shape.read(in);
        }
    }

    private final String name;
    private final String meaning;
    private final Map<String, Case<T, ? extends T>> cases = new LinkedHashMap<>();

    OneOf(String name, String meaning) {
        this.name = name;
        this.meaning = meaning;
    }

    /** Adds a case. */
    <C extends T> OneOf<T> with(String tag, Class<C> type, Shape<C> shape, String says) {
        cases.put(tag, new Case<>(tag, type, shape, says));
        return this;
    }

    /** Adds a case that wraps one value. */
    <C extends T, F> OneOf<T> with(
            String tag, Class<C> type, Shape<F> shape, Function<F, C> make, Function<C, F> get, String says) {
        return with(tag, type, new Mapped<>(shape, make, get), says);
    }

    @Override
    @Nullable
    T read(In in) throws IOException {
        Text expected = Text.of("恰有一个键的对象：" + tags(), "an object with exactly one key: " + tags());
        if (in.parser.currentToken() != JsonToken.START_OBJECT) {
            in.refuse("json.case", expected);
            return null;
        }
        if (in.parser.nextToken() != JsonToken.FIELD_NAME) {
            in.report("json.case", expected);
            return null;
        }
        String tag = in.parser.currentName();
        Case<T, ? extends T> found = cases.get(tag);
        in.parser.nextToken();
        in.enter(tag);
        T value = null;
        if (found == null) {
            in.refuse("json.case", expected);
        } else {
            value = found.read(in);
        }
        in.leave();
        while (in.parser.nextToken() == JsonToken.FIELD_NAME) {
            in.enter(in.parser.currentName());
            in.parser.nextToken();
            in.refuse("json.case", expected);
            in.leave();
            value = null;
        }
        return value;
    }

    /** The key that names the case of a value. */
    String tagOf(T value) {
        return caseOf(value).tag();
    }

    private Case<T, ? extends T> caseOf(T value) {
        return cases.values().stream()
                .filter(candidate -> candidate.type().isInstance(value))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " has a case that is not described"));
    }

    private String tags() {
        return String.join(", ", cases.keySet());
    }

    @Override
    void write(T value, JsonGenerator out) throws IOException {
        out.writeStartObject();
        caseOf(value).write(value, out);
        out.writeEndObject();
    }

    @Override
    ObjectNode schema(Definitions definitions) {
        return definitions.refer(name, () -> {
            ObjectNode schema = Definitions.node().put("description", meaning);
            ArrayNode all = schema.putArray("oneOf");
            cases.forEach((tag, one) -> {
                ObjectNode option = all.addObject().put("type", "object");
                option.putArray("required").add(tag);
                ObjectNode value = one.shape().schema(definitions).put("description", one.meaning());
                option.putObject("properties").set(tag, value);
                option.put("additionalProperties", false);
            });
            return schema;
        });
    }

    @Override
    String describe() {
        return Reference.link(name);
    }

    String name() {
        return name;
    }

    String meaning() {
        return meaning;
    }

    /** The cases: the key of each, with what it is and means. */
    Map<String, String> described() {
        return cases.values().stream()
                .collect(Collectors.toMap(
                        Case::tag,
                        one -> one.shape().describe() + " | " + one.meaning(),
                        (a, b) -> a,
                        LinkedHashMap::new));
    }

    @Override
    List<Shape<?>> parts() {
        return cases.values().stream().<Shape<?>>map(Case::shape).toList();
    }
}

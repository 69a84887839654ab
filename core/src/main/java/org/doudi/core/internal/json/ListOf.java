package org.doudi.core.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.doudi.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A list of values of one shape.
 *
 * @param <T> the type of the values
 */
final class ListOf<T> extends Shape<List<T>> {

    private static final Text AT_LEAST_ONE = Text.of("至少一项", "at least one entry");
    private static final Text DISTINCT = Text.of("各不相同的项", "entries that differ");

    private final Shape<T> element;
    private final int least;
    private final int most;
    private final boolean distinct;

    private ListOf(Shape<T> element, int least, int most, boolean distinct) {
        this.element = element;
        this.least = least;
        this.most = most;
        this.distinct = distinct;
    }

    /** Any number of values up to a bound. */
    ListOf(Shape<T> element, int most) {
        this(element, 0, most, false);
    }

    /** At least one value. */
    static <T> ListOf<T> some(Shape<T> element, int most) {
        return new ListOf<>(element, 1, most, false);
    }

    /** At least one value and none of them twice: how a set is written. Meant for few values. */
    static <T> ListOf<T> distinct(Shape<T> element, int most) {
        return new ListOf<>(element, 1, most, true);
    }

    @Override
    @Nullable
    List<T> read(In in) throws IOException {
        if (in.parser.currentToken() != JsonToken.START_ARRAY) {
            in.refuse("json.list", Text.of("列表", "a list"));
            return null;
        }
        List<T> values = new ArrayList<>();
        boolean whole = true;
        int index = 0;
        while (in.parser.nextToken() != JsonToken.END_ARRAY) {
            if (index == most) {
                in.report("list.size", "more", Text.of("至多 " + most + " 项", "at most " + most + " entries"));
                whole = false;
            }
            if (index >= most) {
                in.parser.skipChildren();
            } else {
                in.enter(index);
                T value = element.read(in);
                if (value == null) {
                    whole = false;
                } else if (distinct && values.contains(value)) {
                    in.report("list.duplicate", "the same as one before", DISTINCT);
                    whole = false;
                } else {
                    values.add(value);
                }
                in.leave();
            }
            index++;
        }
        if (index < least) {
            in.report("list.empty", "none", AT_LEAST_ONE);
            whole = false;
        }
        return whole ? values : null;
    }

    @Override
    void write(List<T> values, JsonGenerator out) throws IOException {
        out.writeStartArray();
        for (T value : values) {
            element.write(value, out);
        }
        out.writeEndArray();
    }

    @Override
    ObjectNode schema(Definitions definitions) {
        ObjectNode schema = Definitions.type("array").put("maxItems", most);
        if (least > 0) {
            schema.put("minItems", least);
        }
        if (distinct) {
            schema.put("uniqueItems", true);
        }
        schema.set("items", element.schema(definitions));
        return schema;
    }

    @Override
    String describe() {
        String of = (distinct ? "different values, each " : "") + element.describe();
        return (least > 0 ? "a list, not empty, of: " : "a list of: ") + of;
    }

    @Override
    List<Shape<?>> parts() {
        return List.of(element);
    }
}

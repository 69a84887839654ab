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

    private final Shape<T> element;
    private final int most;

    ListOf(Shape<T> element, int most) {
        this.element = element;
        this.most = most;
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
                in.leave();
                if (value == null) {
                    whole = false;
                } else {
                    values.add(value);
                }
            }
            index++;
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
        schema.set("items", element.schema(definitions));
        return schema;
    }

    @Override
    String describe() {
        return "a list of: " + element.describe();
    }

    @Override
    List<Shape<?>> parts() {
        return List.of(element);
    }
}

package org.doudi.core.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.doudi.core.fact.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A fact: the value itself if it is known, else an object that says why not: <code>{"unknown": "WITHHELD"}</code>.
 *
 * @param <T> what it is about
 */
final class FactOf<T> extends Shape<Fact<T>> {

    private static final String UNKNOWN = "unknown";

    private static final Obj<Fact.Why> WHY = why();

    private final Shape<T> known;

    FactOf(Shape<T> known) {
        this.known = known;
    }

    private static Obj<Fact.Why> why() {
        Obj.Describing<Fact.Why> object = Obj.of("Unknown", "A fact that is not known, and why.");
        var why = object.required(
                UNKNOWN,
                Choices.of("Reason", Fact.Why.class, Fact.Why::label),
                reason -> reason,
                "why it is not known");
        return object.make(values -> values.get(why));
    }

    @Override
    @Nullable
    Fact<T> read(In in) throws IOException {
        if (in.parser.currentToken() != JsonToken.START_OBJECT) {
            T value = known.read(in);
            return value == null ? null : Fact.known(value);
        }
        JsonToken next = in.parser.nextToken();
        boolean isUnknown = next == JsonToken.FIELD_NAME && UNKNOWN.equals(in.parser.currentName());
        if (isUnknown || !(known instanceof Obj<T> object)) {
            Fact.Why why = WHY.readKeys(in);
            return why == null ? null : Fact.unknown(why);
        }
        T value = object.readKeys(in);
        return value == null ? null : Fact.known(value);
    }

    @Override
    void write(Fact<T> fact, JsonGenerator out) throws IOException {
        if (fact instanceof Fact.Known<T> value) {
            known.write(value.get(), out);
        } else if (fact instanceof Fact.Unknown<T> unknown) {
            WHY.write(unknown.why(), out);
        }
    }

    @Override
    ObjectNode schema(Definitions definitions) {
        ObjectNode schema = Definitions.node();
        schema.putArray("anyOf").add(known.schema(definitions)).add(WHY.schema(definitions));
        return schema;
    }

    @Override
    String describe() {
        return known.describe() + ", or " + WHY.describe();
    }

    @Override
    List<Shape<?>> parts() {
        return List.of(known, WHY);
    }
}

package org.doudi.core.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Listing;
import org.doudi.core.problem.ProblemsException;
import org.doudi.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * An object with known keys. Unknown keys, keys given twice and keys that are missing are problems.
 *
 * @param <T> its type
 */
public final class Obj<T> extends Shape<T> {

    private static final Text AN_OBJECT = Text.of("对象", "an object");

    private final String name;
    private final String meaning;
    private final List<Field<T, ?>> fields;
    private final Field<T, ?>[] inOrder;
    private final Map<String, Field<T, ?>> byName = new HashMap<>();
    private final Function<Values, T> make;

    private Obj(String name, String meaning, List<Field<T, ?>> fields, Function<Values, T> make) {
        this.name = name;
        this.meaning = meaning;
        this.fields = List.copyOf(fields);
        this.inOrder = inOrder(fields);
        this.make = make;
        fields.forEach(field -> byName.put(field.name, field));
    }

    /** An array is read faster than a list, and reading is mostly this. */
    @SuppressWarnings("unchecked")
    private static <T> Field<T, ?>[] inOrder(List<Field<T, ?>> fields) {
        return fields.toArray(Field[]::new);
    }

    /** Starts the description of an object. */
    public static <T> Describing<T> of(String name, String meaning) {
        return new Describing<>(name, meaning);
    }

    /** The values that were read, by their keys. */
    public static final class Values {
        private final @Nullable Object[] values;

        private Values(@Nullable Object[] values) {
            this.values = values;
        }

        /** The value of a key: a field knows its own type. */
        @SuppressWarnings("unchecked")
        <F> F get(Field<?, F> field) {
            Object value = values[field.index];
            if (value == null) {
                throw new IllegalStateException("an object is made only when all its values are there");
            }
            return (F) value;
        }
    }

    /** Describes an object, key by key. */
    public static final class Describing<T> {
        private final String name;
        private final String meaning;
        private final List<Field<T, ?>> fields = new ArrayList<>();

        private Describing(String name, String meaning) {
            this.name = name;
            this.meaning = meaning;
        }

        /** A key that has to be there. */
        <F> Field<T, F> required(String key, Shape<F> shape, Function<T, F> get, String says) {
            return add(new Field<>(key, shape, says, fields.size(), get, null, value -> false));
        }

        /** A key that may be absent, which stands for a value. */
        <F> Field<T, F> withDefault(String key, Shape<F> shape, F absent, Function<T, F> get, String says) {
            return add(new Field<>(key, shape, says, fields.size(), get, absent, absent::equals));
        }

        /** A key that may be absent. */
        <F> Field<T, Optional<F>> optional(String key, Shape<F> shape, Function<T, Optional<F>> get, String says) {
            Shape<Optional<F>> present = new Mapped<>(shape, Optional::of, Optional::orElseThrow);
            return add(new Field<>(key, present, says, fields.size(), get, Optional.empty(), Optional::isEmpty));
        }

        /** A fact: absent means that nobody has asked yet. */
        <F> Field<T, Fact<F>> fact(String key, Shape<F> shape, Function<T, Fact<F>> get, String says) {
            return withDefault(key, new FactOf<>(shape), Fact.unknown(), get, says);
        }

        /** A listing: absent means that nothing is known. */
        <F> Field<T, Listing<F>> listing(String key, Obj<F> entry, Function<T, Listing<F>> get, String says) {
            return withDefault(key, Shapes.listing(entry), Listing.unknown(), get, says);
        }

        private <F> Field<T, F> add(Field<T, F> field) {
            fields.add(field);
            return field;
        }

        /** Ends the description. */
        Obj<T> make(Function<Values, T> make) {
            return new Obj<>(name, meaning, fields, make);
        }
    }

    @Override
    @Nullable
    T read(In in) throws IOException {
        if (in.parser.currentToken() != JsonToken.START_OBJECT) {
            in.refuse("json.object", AN_OBJECT);
            return null;
        }
        return readKeys(in, isNext(in.parser, 0));
    }

    /** Reads on from the first key, or from the end of an object without any. */
    @Nullable
    T readKeys(In in) throws IOException {
        return readKeys(in, false);
    }

    /** Goes on by a token; tells whether it is the key that mostly comes now. */
    private boolean isNext(JsonParser parser, int expected) throws IOException {
        if (expected < inOrder.length) {
            return parser.nextFieldName(inOrder[expected].key);
        }
        parser.nextToken();
        return false;
    }

    /** Keys mostly come in the order of the description: then the bytes are compared, and no name is made or looked up. */
    private @Nullable T readKeys(In in, boolean firstIsNext) throws IOException {
        JsonParser parser = in.parser;
        @Nullable Object[] values = new Object[inOrder.length];
        int before = in.problemsSoFar();
        long seen = 0;
        int expected = 0;
        boolean isNext = firstIsNext;
        while (isNext || parser.currentToken() == JsonToken.FIELD_NAME) {
            Field<T, ?> field = isNext ? inOrder[expected] : byName.get(parser.currentName());
            if (field == null) {
                unknown(in, parser.currentName());
            } else {
                parser.nextToken();
                in.enter(field.name);
                if ((seen >>> field.index & 1) != 0) {
                    in.refuse("json.duplicateKey", Text.of("每个键只出现一次", "each key once"));
                } else {
                    values[field.index] = field.read(in);
                }
                in.leave();
                seen |= 1L << field.index;
                expected = field.index + 1;
            }
            isNext = isNext(parser, expected);
        }
        for (Field<T, ?> field : inOrder) {
            if ((seen >>> field.index & 1) == 0) {
                if (field.isRequired()) {
                    in.enter(field.name);
                    in.report("json.missingKey", "", Text.of("必需的键", "a key that has to be there"));
                    in.leave();
                }
                values[field.index] = field.absent();
            }
        }
        return in.problemsSoFar() == before ? make(in, new Values(values)) : null;
    }

    private @Nullable T make(In in, Values values) {
        try {
            return make.apply(values);
        } catch (ProblemsException e) {
            in.report(e.problems());
            return null;
        }
    }

    private static void unknown(In in, String key) throws IOException {
        in.parser.nextToken();
        in.enter(key);
        in.refuse("json.unknownKey", Text.of("已知的键", "a key that is known here"));
        in.leave();
    }

    @Override
    void write(T value, JsonGenerator out) throws IOException {
        out.writeStartObject();
        writeKeys(value, out);
        out.writeEndObject();
    }

    void writeKeys(T value, JsonGenerator out) throws IOException {
        for (Field<T, ?> field : fields) {
            field.write(value, out);
        }
    }

    @Override
    ObjectNode schema(Definitions definitions) {
        return definitions.refer(name, () -> {
            ObjectNode schema = Definitions.type("object").put("description", meaning);
            ArrayNode required = schema.putArray("required");
            ObjectNode properties = schema.putObject("properties");
            for (Field<T, ?> field : fields) {
                properties.set(field.name, field.shape.schema(definitions).put("description", field.meaning));
                if (field.isRequired()) {
                    required.add(field.name);
                }
            }
            return schema.put("additionalProperties", false);
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

    List<Field<T, ?>> fields() {
        return fields;
    }
}

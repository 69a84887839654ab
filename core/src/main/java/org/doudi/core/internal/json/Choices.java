package org.doudi.core.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.doudi.core.household.Coded;
import org.doudi.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * One of the constants of an enum, written by its name.
 *
 * @param <E> the enum
 */
final class Choices<E extends Enum<E>> extends Shape<E> {

    private static final Text A_TEXT = Text.of("字符串", "text");

    /** How many classes of names there are, a power of two. */
    private static final int ENDS = 64;

    private final String name;
    private final List<E> constants;
    private final Function<E, Text> label;
    private final Named<E>[][] byEnds;
    private final Text expected;

    private Choices(String name, Class<E> type, Function<E, Text> label) {
        this.name = name;
        this.constants = List.of(type.getEnumConstants());
        this.label = label;
        this.byEnds = byEnds(constants);
        String list = constants.stream().map(Enum::name).collect(Collectors.joining(", "));
        this.expected = Text.of("下列之一：" + list, "one of " + list);
    }

    /** The constants of an enum, each with a label; the name is that of its section in the reference. */
    static <E extends Enum<E>> Choices<E> of(String name, Class<E> type, Function<E, Text> label) {
        return new Choices<>(name, type, label);
    }

    /** A code list. */
    static <E extends Enum<E> & Coded> Choices<E> of(Class<E> type) {
        return new Choices<>(type.getSimpleName(), type, Coded::label);
    }

    @Override
    @Nullable
    E read(In in) throws IOException {
        if (in.parser.currentToken() != JsonToken.VALUE_STRING) {
            in.refuse("json.text", A_TEXT);
            return null;
        }
        E found = find(in.parser.getTextCharacters(), in.parser.getTextOffset(), in.parser.getTextLength());
        if (found == null) {
            in.report("choice", in.parser.getTextLength() + " characters", expected);
        }
        return found;
    }

    /** The constants by what their names begin and end with. */
    @SuppressWarnings("unchecked")
    private static <E extends Enum<E>> Named<E>[][] byEnds(List<E> constants) {
        return (Named<E>[][]) IntStream.range(0, ENDS)
                .mapToObj(ends -> constants.stream()
                        .filter(constant -> {
                            String name = constant.name();
                            return ends(name.charAt(0), name.charAt(name.length() - 1), name.length()) == ends;
                        })
                        .map(constant -> new Named<>(constant))
                        .toArray(Named[]::new))
                .toArray(Named[][]::new);
    }

    private static int ends(char first, char last, int length) {
        return (first * 7 + last * 3 + length) & (ENDS - 1);
    }

    /** Looks at the characters where the parser has them: a text of each, and its hash, were a fifth of all reading. */
    private @Nullable E find(char[] text, int from, int length) {
        if (length > 0) {
            for (Named<E> candidate : byEnds[ends(text[from], text[from + length - 1], length)]) {
                if (candidate.isNamed(text, from, length)) {
                    return candidate.constant;
                }
            }
        }
        return null;
    }

    /** A constant and the characters of its name. */
    private static final class Named<E extends Enum<E>> {
        private final E constant;
        private final char[] name;

        Named(E constant) {
            this.constant = constant;
            this.name = constant.name().toCharArray();
        }

        private boolean isNamed(char[] text, int from, int length) {
            return Arrays.equals(name, 0, name.length, text, from, from + length);
        }
    }

    @Override
    void write(E value, JsonGenerator out) throws IOException {
        out.writeString(value.name());
    }

    @Override
    ObjectNode schema(Definitions definitions) {
        return definitions.refer(name, () -> {
            ObjectNode schema = Definitions.type("string").put("description", labels());
            ArrayNode allowed = schema.putArray("enum");
            constants.forEach(constant -> allowed.add(constant.name()));
            return schema;
        });
    }

    @Override
    String describe() {
        return "one of " + Reference.link(name);
    }

    String name() {
        return name;
    }

    private String labels() {
        return constants.stream()
                .map(constant -> constant.name() + ": " + label.apply(constant).zh() + ", "
                        + label.apply(constant).en())
                .collect(Collectors.joining("; "));
    }

    /** How many there are. */
    int size() {
        return constants.size();
    }

    /** The rows of the section in the reference: the constant, its labels, its numbers in national lists. */
    List<String> rows() {
        List<String> rows = new ArrayList<>();
        for (E constant : constants) {
            Text words = label.apply(constant);
            rows.add("| `" + constant.name() + "` | " + words.zh() + " | " + words.en() + " |"
                    + (isCoded() ? " " + codes(constant) + " |" : ""));
        }
        return rows;
    }

    /** Whether some constant has a number in a national list. */
    boolean isCoded() {
        return constants.stream().anyMatch(constant -> !codes(constant).isEmpty());
    }

    private static String codes(Enum<?> constant) {
        return constant instanceof Coded coded
                ? coded.codes().stream()
                        .map(code -> code.list() + " " + code.code())
                        .collect(Collectors.joining(", "))
                : "";
    }
}

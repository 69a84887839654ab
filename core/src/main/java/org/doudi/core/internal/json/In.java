package org.doudi.core.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.doudi.core.problem.Problem;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * An input while it is read: the parser, where in the document it stands, and what was wrong so far. Never repeats what
 * the document says: a value in the wrong place may be anybody's name.
 */
final class In {

    /** After so many problems reading stops: the input is something else altogether. */
    static final int MOST_PROBLEMS = 100;

    private static final Pattern HARMLESS_KEY = Pattern.compile("[A-Za-z][A-Za-z_-]{0,39}");

    /** Thrown to stop reading once there are too many problems. */
    static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooMany() {
            super("too many problems", null, false, false);
        }
    }

    final JsonParser parser;
    private final Problems.Collector problems;
    private int found;
    private String[] keys = new String[16];
    private int[] indexes = new int[16];
    private int depth;

    In(JsonParser parser, Problems.Collector problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /** Goes into the value of a key. */
    void enter(String key) {
        push(key, -1);
    }

    /** Goes into an element. */
    void enter(int index) {
        push("", index);
    }

    /** Comes out again. */
    void leave() {
        depth--;
    }

    private void push(String key, int index) {
        if (depth == keys.length) {
            keys = Arrays.copyOf(keys, depth * 2);
            indexes = Arrays.copyOf(indexes, depth * 2);
        }
        keys[depth] = key;
        indexes[depth] = index;
        depth++;
    }

    /** Where the input stands, as a JSON pointer (RFC 6901). */
    String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            pointer.append('/');
            pointer.append(indexes[i] >= 0 ? String.valueOf(indexes[i]) : harmless(keys[i]));
        }
        return pointer.toString();
    }

    /** Reports a problem of the value that the parser stands on. */
    void report(String code, Text expected) throws IOException {
        report(code, found(), expected);
    }

    /** Reports a problem where the input stands. */
    void report(String code, String value, Text expected) {
        add(Problem.of(code, pointer(), value, expected));
    }

    /** Reports problems of a part that was read; their paths are relative to where the input stands. */
    void report(Problems more) {
        for (Problem problem : more.list()) {
            String path = problem.path().isEmpty() ? "" : "/" + problem.path();
            add(Problem.of(problem.code(), pointer() + path, problem.found(), problem.expected()));
        }
    }

    private void add(Problem problem) {
        problems.add(problem.code(), problem.path(), problem.found(), problem.expected());
        found++;
        if (found >= MOST_PROBLEMS) {
            throw new TooMany();
        }
    }

    /** How many problems were reported so far. */
    int problemsSoFar() {
        return found;
    }

    /** A key as it may be shown: one that is not a plain word may be anything. */
    static String harmless(String key) {
        return HARMLESS_KEY.matcher(key).matches() ? key : "(key of " + key.length() + " characters)";
    }

    /** What the parser stands on, without its content. */
    private String found() throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            return "nothing";
        }
        return switch (token) {
            case VALUE_STRING -> "text of " + parser.getTextLength() + " characters";
            case VALUE_NUMBER_INT -> "a whole number";
            case VALUE_NUMBER_FLOAT -> "a number with decimals or exponent";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case VALUE_NULL -> "null";
            case START_ARRAY -> "a list";
            case START_OBJECT, FIELD_NAME -> "an object";
            default -> "nothing";
        };
    }

    /** Reports the value that the parser stands on and passes over it. */
    void refuse(String code, Text expected) throws IOException {
        report(code, expected);
        parser.skipChildren();
    }
}

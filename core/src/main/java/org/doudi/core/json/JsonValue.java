package org.doudi.core.json;

import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.doudi.core.internal.json.Canonical;
import org.doudi.core.internal.json.CanonicalReader;
import org.doudi.core.internal.json.Characters;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * JSON of which there is one form only: RFC 8785 over objects, lists, texts, truths, nothing, and whole numbers that every
 * reader holds exactly (−2⁵³+1 to 2⁵³−1). Money is text. What is hashed or signed is written so.
 *
 * <p>Texts are whole characters (no half of a surrogate pair), keys differ, and nothing is nested deeper than
 * {@value #MAX_DEPTH}. Equal values have equal bytes, and different ones different bytes.
 */
public sealed interface JsonValue {

    /** The deepest nesting. */
    int MAX_DEPTH = 64;

    /** The longest canonical form that is read, in bytes. */
    int MAX_LENGTH = 16 * 1024 * 1024;

    /** The largest whole number, 2⁵³−1; the smallest is its negative. */
    long MAX_WHOLE = 9_007_199_254_740_991L;

    /** An object; keys in the order of their UTF-16 code units. */
    record Fields(SortedMap<String, JsonValue> of) implements JsonValue {
        /** Takes a copy; refuses keys that are no whole characters. */
        public Fields {
            of = Collections.unmodifiableSortedMap(new TreeMap<>(of));
            of.keySet().forEach(JsonValue::requireWhole);
        }
    }

    /** A list. */
    record Items(List<JsonValue> of) implements JsonValue {
        /** Takes a copy. */
        public Items {
            of = List.copyOf(of);
        }
    }

    /** Text. */
    record Words(String of) implements JsonValue {
        /** Refuses half of a surrogate pair. */
        public Words {
            requireWhole(of);
        }

        /** How long it is: it may be personal. */
        @Override
        public String toString() {
            return "Words[" + of.length() + " characters]";
        }
    }

    /** A whole number. */
    record Whole(long of) implements JsonValue {
        /** Refuses a number that not every reader holds exactly. */
        public Whole {
            Problems.require(
                    of >= -MAX_WHOLE && of <= MAX_WHOLE,
                    "number.unsafe",
                    "",
                    "a number beyond",
                    Text.of("绝对值不超过 2^53−1 的整数", "a whole number between −(2^53−1) and 2^53−1"));
        }
    }

    /** True or false. */
    record YesNo(boolean of) implements JsonValue {}

    /** Null: something that is there and empty. */
    record Nothing() implements JsonValue {}

    /** Text. */
    static JsonValue of(String text) {
        return new Words(text);
    }

    /** A whole number. */
    static JsonValue of(long whole) {
        return new Whole(whole);
    }

    /** True or false. */
    static JsonValue of(boolean truth) {
        return new YesNo(truth);
    }

    /** A list. */
    static JsonValue list(List<? extends JsonValue> items) {
        return new Items(List.copyOf(items));
    }

    /** An object. */
    static JsonValue object(Map<String, ? extends JsonValue> fields) {
        return new Fields(new TreeMap<>(fields));
    }

    /**
     * Reads JSON in UTF-8, in whatever order and with whatever space, and refuses what has no canonical form here: fractions
     * and exponents (a number that is not written as a whole one), numbers out of range, keys given twice, halves of surrogate
     * pairs, bytes that are no UTF-8, too much depth or length, anything behind the value. The first problem is told, with its
     * place in the bytes.
     */
    static Either<Problems, JsonValue> parse(byte[] json) {
        return CanonicalReader.read(json);
    }

    /** The canonical form, as bytes in UTF-8. */
    default byte[] canonical() {
        return Canonical.of(this).getBytes(StandardCharsets.UTF_8);
    }

    /** The field of that name, if this is an object that has it. */
    default Optional<JsonValue> field(String name) {
        return this instanceof Fields fields ? Optional.ofNullable(fields.of().get(name)) : Optional.empty();
    }

    /** The text of that field, if there is one. */
    default Optional<String> text(String name) {
        return field(name).flatMap(value -> value instanceof Words words ? Optional.of(words.of()) : Optional.empty());
    }

    /** The whole number of that field, if there is one. */
    default Optional<Long> whole(String name) {
        return field(name).flatMap(value -> value instanceof Whole whole ? Optional.of(whole.of()) : Optional.empty());
    }

    private static void requireWhole(String text) {
        Problems.require(
                !Characters.hasHalves(text), "text.surrogate", "", text.length() + " characters", Characters.WHOLE);
    }
}

package org.doudi.core.json;

import io.vavr.control.Either;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.doudi.core.internal.json.CanonicalReader;
import org.doudi.core.internal.json.CanonicalWriter;
import org.doudi.core.internal.json.Characters;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;
import org.jspecify.annotations.Nullable;

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

    /** The longest JSON that is read and the longest canonical form that is written, in bytes. */
    int MAX_LENGTH = 16 * 1024 * 1024;

    /** The largest whole number, 2⁵³−1; the smallest is its negative. */
    long MAX_WHOLE = 9_007_199_254_740_991L;

    /** An object; keys in the order of their UTF-16 code units. Keeps its canonical form once somebody asked for it. */
    final class Fields implements JsonValue {
        private final SortedMap<String, JsonValue> of;
        private volatile byte @Nullable [] canonical;

        /** Takes a copy in the order of keys, whatever order was given; refuses keys that are no whole characters. */
        public Fields(SortedMap<String, JsonValue> of) {
            // Not new TreeMap<>(of): it would keep the order of a map that has one of its own.
            SortedMap<String, JsonValue> sorted = new TreeMap<>();
            of.forEach((key, value) -> sorted.put(key, Objects.requireNonNull(value)));
            sorted.keySet().forEach(JsonValue::requireWhole);
            this.of = Collections.unmodifiableSortedMap(sorted);
        }

        /** The values by key. */
        public SortedMap<String, JsonValue> of() {
            return of;
        }

        /** What is hashed is written once, and hashed and stored more often. */
        @Override
        public byte[] canonical() {
            byte[] written = canonical;
            if (written == null) {
                written = CanonicalWriter.write(this);
                canonical = written;
            }
            return written.clone();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Fields fields && of.equals(fields.of);
        }

        @Override
        public int hashCode() {
            return of.hashCode();
        }

        /** How many keys there are: they and their values may be personal. */
        @Override
        public String toString() {
            return "Fields[" + of.size() + " keys]";
        }
    }

    /** A list. */
    record Items(List<JsonValue> of) implements JsonValue {
        /** Takes a copy. */
        public Items {
            of = List.copyOf(of);
        }

        /** How many there are: they may be personal. */
        @Override
        public String toString() {
            return "Items[" + of.size() + "]";
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

        /** Not the number: it may be somebody's account. */
        @Override
        public String toString() {
            return "Whole[number]";
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
        SortedMap<String, JsonValue> sorted = new TreeMap<>();
        sorted.putAll(fields);
        return new Fields(sorted);
    }

    /**
     * Reads JSON in UTF-8, in whatever order and with whatever space, and refuses what has no canonical form here: fractions
     * and exponents (a number that is not written as a whole one), numbers out of range, keys given twice, halves of surrogate
     * pairs, bytes that are no UTF-8, too much depth or length, anything behind the value. The first problem is told, with its
     * place and never with what stands there.
     */
    static Either<Problems, JsonValue> parse(byte[] json) {
        return CanonicalReader.read(json);
    }

    /**
     * The canonical form, as bytes in UTF-8. What it gives, {@link #parse} reads.
     *
     * @throws org.doudi.core.problem.ProblemsException if it is nested deeper than {@value #MAX_DEPTH} or longer than
     *     {@value #MAX_LENGTH} bytes
     */
    default byte[] canonical() {
        return CanonicalWriter.write(this);
    }

    /** How deep it is nested: 0 for what holds nothing, 1 for an object or a list of such. */
    default int depth() {
        if (this instanceof Fields fields) {
            return 1 + deepest(fields.of().values());
        }
        return this instanceof Items items ? 1 + deepest(items.of()) : 0;
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

    private static int deepest(Collection<JsonValue> values) {
        int deepest = 0;
        for (JsonValue value : values) {
            deepest = Math.max(deepest, value.depth());
        }
        return deepest;
    }

    private static void requireWhole(String text) {
        Problems.require(
                !Characters.hasHalves(text), "text.surrogate", "", text.length() + " characters", Characters.WHOLE);
    }
}

package org.doudi.workflow.internal.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.doudi.core.fact.Fact;
import org.doudi.core.json.JsonValue;
import org.doudi.core.problem.Ids;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;
import org.doudi.workflow.audit.Hash;

/** The kinds of values that the formats share. */
public final class Kinds {

    /** A day such as 2018-03-01. */
    public static final Kind<LocalDate> DAY =
            simple("a day, `2018-03-01`", Place::day, day -> JsonValue.of(day.toString()));

    /** Words in Chinese and in English. */
    public static final Kind<Text> WORDS = simple(
            "an object with words in `zh` and `en`",
            place -> place.words(2_000),
            words -> JsonValue.object(Map.of("zh", JsonValue.of(words.zh()), "en", JsonValue.of(words.en()))));

    /** An id (标识). */
    public static final Kind<String> ID =
            mapped("an id", text(Ids.MOST), id -> Ids.parse(id).getOrElseThrow(Problems::toException), id -> id);

    /** A digest, as it is (摘要). */
    public static final Kind<Hash> DIGEST = mapped(
            "a digest, in hexadecimal digits",
            text(128),
            hex -> Hash.parse(hex).getOrElseThrow(Problems::toException),
            Hash::hex);

    private Kinds() {}

    /** Text of one to so many characters that is not blank. */
    public static Kind<String> text(int most) {
        return simple("text of at most " + most + " characters", place -> place.text(most), JsonValue::of);
    }

    /** A text that is always the same. */
    public static Kind<String> constant(String words) {
        return simple("`" + words + "`", place -> place.constant(words), JsonValue::of);
    }

    /** A whole number between two bounds. */
    public static Kind<Integer> whole(int least, int most) {
        return simple(
                "a whole number from " + least + " to " + most,
                place -> place.whole(least, most),
                number -> JsonValue.of(number.longValue()));
    }

    /** One of the constants of an enum. */
    public static <E extends Enum<E>> Kind<E> choice(Class<E> type, Function<E, Text> label) {
        return new Choice<>(type, label);
    }

    /** A list of at most so many. */
    public static <T> Kind<List<T>> list(Kind<T> of, int most) {
        return new Made<>(
                "a list of: " + of.describe(),
                List.of(of),
                place -> place.list(most, of::read),
                values -> JsonValue.list(values.stream().map(of::write).toList()));
    }

    /** Something else that is written as that; what it refuses is a problem of the place. */
    public static <A, B> Kind<B> mapped(String describe, Kind<A> of, Function<A, B> make, Function<B, A> take) {
        return new Made<>(
                describe,
                of.parts(),
                place -> of.read(place).flatMap(value -> place.made(() -> make.apply(value))),
                value -> of.write(take.apply(value)));
    }

    /** A fact: what is not known is said to be unknown, and why. */
    public static <T> Kind<Fact<T>> fact(Kind<T> of) {
        Form.Draft<Fact.Why> unknown =
                Form.draft("Unknown", "A fact that is not known, and why: never empty, and never 0.");
        Form.Key<Fact.Why, Fact.Why> why = unknown.required(
                "unknown", choice(Fact.Why.class, Fact.Why::label), reason -> reason, "why it is not known");
        Form<Fact.Why> form = unknown.make(values -> values.get(why));
        return new Made<>(
                of.describe() + ", or " + form.describe(),
                List.of(of, form),
                place -> place.value().field("unknown").isPresent()
                        ? form.read(place).map(Fact::unknown)
                        : of.read(place).map(Fact::known),
                value -> value.match(of::write, form::write));
    }

    private static <T> Kind<T> simple(
            String describe, Function<Place, Optional<T>> read, Function<T, JsonValue> write) {
        return new Made<>(describe, List.of(), read, write);
    }

    private record Made<T>(
            String describe, List<Kind<?>> parts, Function<Place, Optional<T>> reader, Function<T, JsonValue> writer)
            implements Kind<T> {
        @Override
        public Optional<T> read(Place place) {
            return reader.apply(place);
        }

        @Override
        public JsonValue write(T value) {
            return writer.apply(value);
        }
    }
}

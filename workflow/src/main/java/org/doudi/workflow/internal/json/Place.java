package org.doudi.workflow.internal.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doudi.core.json.JsonValue;
import org.doudi.core.problem.Problem;
import org.doudi.core.problem.ProblemsException;
import org.doudi.core.text.Text;

/**
 * A place in JSON that is being read: what stands there, and its pointer (RFC 6901). Whoever asks for something that it is
 * not gets nothing, and the problem is kept; no problem repeats what stands there.
 *
 * @param value what stands there
 * @param pointer where that is
 * @param faults what was wrong so far
 */
public record Place(JsonValue value, String pointer, Faults faults) {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern HARMLESS_KEY = Pattern.compile("[A-Za-z][A-Za-z_-]{0,39}");

    /** The whole of an input. */
    public static Place root(JsonValue value, Faults faults) {
        return new Place(value, "", faults);
    }

    /** Keeps a problem. */
    public <T> Optional<T> refuse(String code, String found, Text expected) {
        faults.add(Problem.of(code, pointer, found, expected));
        return Optional.empty();
    }

    private <T> Optional<T> refuse(String code, Text expected) {
        return refuse(code, found(), expected);
    }

    /** Text of one to so many characters that is not blank. */
    public Optional<String> text(int most) {
        if (!(value instanceof JsonValue.Words words)) {
            return refuse("json.text", Text.of("字符串", "text"));
        }
        String text = words.of();
        return text.isBlank() || text.length() > most
                ? refuse(
                        "text.length",
                        text.length() + " characters",
                        Text.of("1 至 " + most + " 个字符", "1 to " + most + " characters"))
                : Optional.of(text);
    }

    /** A text that is always the same. */
    public Optional<String> constant(String expected) {
        return value.equals(JsonValue.of(expected))
                ? Optional.of(expected)
                : refuse("format.version", Text.same("\"" + expected + "\""));
    }

    /** A day such as 2020-02-14. */
    public Optional<LocalDate> day() {
        Text expected = Text.of("日期，例如 2017-06-01", "a day such as 2017-06-01");
        if (!(value instanceof JsonValue.Words words)
                || !DAY.matcher(words.of()).matches()) {
            return refuse("day.format", expected);
        }
        try {
            return Optional.of(LocalDate.parse(words.of()));
        } catch (DateTimeException e) {
            return refuse("day.format", expected);
        }
    }

    /** A whole number between two bounds. */
    public Optional<Integer> whole(int least, int most) {
        return value instanceof JsonValue.Whole whole && whole.of() >= least && whole.of() <= most
                ? Optional.of(Math.toIntExact(whole.of()))
                : refuse(
                        "json.whole",
                        Text.of(least + " 至 " + most + " 的整数", "a whole number from " + least + " to " + most));
    }

    /** One of the constants of an enum, by its name. */
    public <E extends Enum<E>> Optional<E> choice(Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (value.equals(JsonValue.of(constant.name()))) {
                return Optional.of(constant);
            }
        }
        String list = Stream.of(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        return refuse("choice", Text.of("下列之一：" + list, "one of " + list));
    }

    /** Words in Chinese and in English. */
    public Optional<Text> words(int most) {
        return object(Set.of("zh", "en"), Set.of()).flatMap(keys -> {
            Optional<String> zh = keys.get("zh", place -> place.text(most));
            Optional<String> en = keys.get("en", place -> place.text(most));
            return keys.make(() -> Text.of(zh.orElseThrow(), en.orElseThrow()));
        });
    }

    /** A list of at most so many. Nothing if one of them is nothing. */
    public <T> Optional<List<T>> list(int most, Function<Place, Optional<T>> each) {
        if (!(value instanceof JsonValue.Items items)) {
            return refuse("json.list", Text.of("列表", "a list"));
        }
        if (items.of().size() > most) {
            return refuse("list.size", "more", Text.of("至多 " + most + " 项", "at most " + most + " entries"));
        }
        List<T> read = new ArrayList<>();
        for (int i = 0; i < items.of().size(); i++) {
            each.apply(new Place(items.of().get(i), pointer + "/" + i, faults)).ifPresent(read::add);
        }
        return read.size() == items.of().size() ? Optional.of(read) : Optional.empty();
    }

    /** An object with these keys: an unknown one and a missing one are problems, and the others are read all the same. */
    public Optional<Keys> object(Set<String> required, Set<String> optional) {
        if (!(value instanceof JsonValue.Fields fields)) {
            return refuse("json.object", Text.of("对象", "an object"));
        }
        int before = faults.soFar();
        Map<String, Place> places = new HashMap<>();
        fields.of().forEach((key, field) -> {
            Place place = new Place(field, pointer + "/" + harmless(key), faults);
            if (required.contains(key) || optional.contains(key)) {
                places.put(key, place);
            } else {
                place.refuse("json.unknownKey", Text.of("已知的键", "a key that is known here"));
            }
        });
        required.stream()
                .sorted()
                .filter(key -> !places.containsKey(key))
                .forEach(key -> faults.add(Problem.of(
                        "json.missingKey", pointer + "/" + key, "", Text.of("必需的键", "a key that has to be there"))));
        return Optional.of(new Keys(this, places, before));
    }

    /**
     * The keys of an object.
     *
     * @param object the object
     * @param places what stands there, by key
     * @param before how many problems there were before it
     */
    public record Keys(Place object, Map<String, Place> places, int before) {

        /** What stands under a key; nothing if it is missing, or wrong. */
        public <T> Optional<T> get(String key, Function<Place, Optional<T>> read) {
            return Optional.ofNullable(places.get(key)).flatMap(read);
        }

        /** Makes a value if nothing is wrong with its parts; what it has to say against them as a whole is kept. */
        public <T> Optional<T> make(Supplier<T> value) {
            return object.faults().soFar() > before ? Optional.empty() : object.made(value);
        }
    }

    /** Makes a value; what it has to say against what stands there is kept. */
    public <T> Optional<T> made(Supplier<T> value) {
        try {
            return Optional.of(value.get());
        } catch (ProblemsException e) {
            faults.addUnder(pointer, e.problems());
            return Optional.empty();
        }
    }

    /** A key as it may be shown: one that is not a plain word may be anything. */
    private static String harmless(String key) {
        return HARMLESS_KEY.matcher(key).matches() ? key : "(key of " + key.length() + " characters)";
    }

    /** What stands there, without its content. */
    private String found() {
        if (value instanceof JsonValue.Words words) {
            return "text of " + words.of().length() + " characters";
        }
        if (value instanceof JsonValue.Whole) {
            return "a whole number";
        }
        if (value instanceof JsonValue.YesNo) {
            return "true or false";
        }
        if (value instanceof JsonValue.Items) {
            return "a list";
        }
        return value instanceof JsonValue.Fields ? "an object" : "null";
    }
}

package org.doudi.core.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.doudi.core.fact.Extension;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Listing;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Period;
import org.doudi.core.money.Ratio;
import org.doudi.core.text.Text;
import org.doudi.core.time.Window;
import org.erdtman.jcs.JsonCanonicalizer;

/** Arbitrary parts of what has a format: every value that a document can hold, edges often. */
final class Values {

    static final LocalDate FIRST_DAY = LocalDate.of(0, 1, 1);
    static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private static final int SURROGATES_FROM = 0xD800;
    private static final int SURROGATES = 0x800;

    /** Quotes, controls, spaces of several kinds, a dotless i, a mark of byte order, what stands for broken characters. */
    private static final String AWKWARD =
            "\0\u0001\b\t\n\f\r\u001f\"\\/<\u007f\u0085\u00a0\u0130\u0131\u2028\u3000\ufeff\ufffd\uffff张é";

    private Values() {}

    /** Ids: not long enough for a run of 11 digits, and now and then as long as they may be. */
    static Arbitrary<String> ids() {
        Arbitrary<String> first =
                Arbitraries.strings().withChars("abkzAZ059").ofMinLength(1).ofMaxLength(1);
        Arbitrary<String> rest =
                Arbitraries.strings().withChars("aZ07._-").ofMinLength(0).ofMaxLength(9);
        Arbitrary<String> some = Combinators.combine(first, rest).as((a, b) -> a + b);
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(30, some), net.jqwik.api.Tuple.of(1, some.map(id -> {
            String longer = id + "x".repeat(64);
            return longer.substring(0, 64);
        })));
    }

    /** Any text of whole characters in which something can be seen: quotes, controls, emoji, bidirectional marks. */
    static Arbitrary<String> texts(int most) {
        Arbitrary<Integer> any = Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT - SURROGATES)
                .map(point -> point < SURROGATES_FROM ? point : point + SURROGATES);
        Arbitrary<Integer> awkward =
                Arbitraries.integers().between(0, AWKWARD.length() - 1).map(AWKWARD::codePointAt);
        return Arbitraries.oneOf(any, awkward)
                .list()
                .ofMinSize(0)
                .ofMaxSize(6)
                .map(points -> points.stream().map(Character::toString).collect(Collectors.joining()))
                .map(text -> text.length() < most ? text + "某" : "某");
    }

    static Arbitrary<Text> words() {
        return Combinators.combine(texts(2_000), texts(2_000)).as(Text::of);
    }

    static Arbitrary<LocalDate> days() {
        return daysUntil(LAST_DAY);
    }

    /** Days up to one, that one included. */
    static Arbitrary<LocalDate> daysUntil(LocalDate last) {
        Arbitrary<LocalDate> any = Arbitraries.longs()
                .between(FIRST_DAY.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
        return Arbitraries.oneOf(any, Arbitraries.of(FIRST_DAY, last));
    }

    /** Spans of days that begin on or before a day; either end may be open. */
    static Arbitrary<Window> windowsFrom(LocalDate lastStart) {
        Arbitrary<LocalDate> starts = Arbitraries.oneOf(daysUntil(lastStart), Arbitraries.just(LocalDate.MIN));
        Arbitrary<LocalDate> ends = Arbitraries.oneOf(days(), Arbitraries.just(LocalDate.MAX));
        return Combinators.combine(starts, ends)
                .as((start, end) -> start.isBefore(end) ? Window.between(start, end) : Window.from(start));
    }

    static Arbitrary<Window> windows() {
        return windowsFrom(LAST_DAY.minusDays(1));
    }

    /** Amounts of which even hundreds add up to no more than is allowed. */
    static Arbitrary<Money> money() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, Money.MAX.fen() / 1_000).map(Money::ofFen),
                Arbitraries.of("0", "0.01", "0.10", "1", "12599.99").map(Money::of));
    }

    static Arbitrary<Period> periods() {
        return Arbitraries.of(Period.class);
    }

    static Arbitrary<Amount> amounts() {
        return Combinators.combine(money(), periods()).as(Amount::of);
    }

    static Arbitrary<Ratio> ratios() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1_000_000),
                        Arbitraries.oneOf(
                                Arbitraries.integers().between(1, 10_000), Arbitraries.of(1, 2, 10, 100, 10_000)))
                .as(Ratio::of);
    }

    static <T> Arbitrary<Fact<T>> facts(Arbitrary<T> known) {
        return Arbitraries.oneOf(
                known.map(Fact::known), Arbitraries.of(Fact.Why.class).map(Fact::unknown));
    }

    static <T> Arbitrary<Listing<T>> listings(Arbitrary<T> items) {
        return Combinators.combine(items.list().ofMaxSize(3), Arbitraries.of(true, false))
                .as(Listing::new);
    }

    static <T> Arbitrary<Optional<T>> optionals(Arbitrary<T> value) {
        return value.optional(0.5);
    }

    static <T> Arbitrary<Set<T>> someOf(List<T> all) {
        return Arbitraries.of(all).set().ofMinSize(1).ofMaxSize(Math.min(4, all.size()));
    }

    static <E extends Enum<E>> Arbitrary<Set<E>> someOf(Class<E> type) {
        return someOf(List.of(type.getEnumConstants()));
    }

    /** Objects of an integrator's own, in the form that a canonicalizer we did not write gives them. */
    static Arbitrary<Extension> extensions() {
        return Arbitraries.oneOf(Arbitraries.just(Extension.NONE), objects(2).map(Values::extension));
    }

    private static Extension extension(String json) {
        try {
            return Extension.of(new JsonCanonicalizer(json).getEncodedString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Arbitrary<String> objects(int depth) {
        Arbitrary<String> keys = Arbitraries.oneOf(texts(40), Arbitraries.of("a", "b", "kinds", "values", "format"));
        return Arbitraries.maps(keys, json(depth)).ofMaxSize(3).map(Values::object);
    }

    private static String object(Map<String, String> entries) {
        Map<String, String> quoted = new LinkedHashMap<>();
        entries.forEach((key, value) -> quoted.put(quote(key), value));
        return quoted.entrySet().stream()
                .map(entry -> entry.getKey() + ":" + entry.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static Arbitrary<String> json(int depth) {
        long safe = (1L << 53) - 1;
        Arbitrary<String> scalars = Arbitraries.oneOf(
                Arbitraries.of("true", "false", "null", "0", String.valueOf(safe), String.valueOf(-safe)),
                Arbitraries.longs().between(-safe, safe).map(String::valueOf),
                texts(40).map(Values::quote));
        if (depth == 0) {
            return scalars;
        }
        Arbitrary<String> lists = json(depth - 1)
                .list()
                .ofMaxSize(3)
                .map(values -> values.stream().collect(Collectors.joining(",", "[", "]")));
        return Arbitraries.oneOf(scalars, lists, Arbitraries.lazy(() -> objects(depth - 1)));
    }

    /** Every character escaped: readers have to understand that too. */
    private static String quote(String text) {
        return text.chars().mapToObj(c -> String.format("\\u%04x", c)).collect(Collectors.joining("", "\"", "\""));
    }
}

package org.doudi.core.internal.json;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.doudi.core.fact.Listing;
import org.doudi.core.household.Household;
import org.doudi.core.money.Allowance;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Period;
import org.doudi.core.money.Ratio;
import org.doudi.core.money.Rounding;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;
import org.doudi.core.time.Window;

/** The shapes that households and policies share. */
final class Shapes {

    /** A place in a document, a code of somebody else's: long enough for anything, short enough for a table. */
    static final Shape<String> SHORT = Scalar.text(128);

    /** Words. */
    static final Shape<String> WORDS = Scalar.text(2_000);

    static final Shape<Period> PERIOD = Choices.of("Period", Period.class, Period::label);
    static final Shape<Text> TEXT = text();
    static final Shape<Window> WINDOW = window();
    static final Shape<Amount> AMOUNT = amount();
    static final Shape<Rounding> ROUNDING = rounding();
    static final Shape<Allowance> ALLOWANCE = allowance();

    private Shapes() {}

    /** Some of the constants of an enum, written as a list in the order of the enum. */
    static <E extends Enum<E>> Shape<Set<E>> setOf(Choices<E> choices) {
        return new Mapped<>(
                ListOf.distinct(choices, choices.size()),
                Set::copyOf,
                set -> new TreeSet<>(set).stream().toList());
    }

    /** A listing: what is known and whether somebody confirmed that there is no more. Both have to be said. */
    static <T> Shape<Listing<T>> listing(Obj<T> entry) {
        Obj.Describing<Listing<T>> object = Obj.of(
                entry.name() + "Listing",
                "What is known, and whether somebody confirmed that there is no more. Nothing known to be there is `{\"complete\": true, \"items\": []}`; an absent listing says that nobody asked.");
        var complete = object.required(
                "complete",
                YesNo.INSTANCE,
                listing -> listing.complete(),
                "`true` if it was confirmed that there are no others");
        var items = object.required(
                "items",
                new ListOf<>(entry, Household.MAX_ITEMS),
                Listing::items,
                "what is known; the order never matters for a result");
        return object.make(values -> new Listing<>(values.get(items), values.get(complete)));
    }

    private static Shape<Text> text() {
        Obj.Describing<Text> object = Obj.of("Text", "The same words in two languages, neither of them blank.");
        var zh = object.required("zh", WORDS, Text::zh, "the words in Chinese");
        var en = object.required("en", WORDS, Text::en, "the words in English");
        return object.make(values -> Text.of(values.get(zh), values.get(en)));
    }

    private static Shape<Window> window() {
        Obj.Describing<Window> object =
                Obj.of("Window", "A span of days. An end that is absent is open; `{}` is every day.");
        var from =
                object.withDefault("from", Scalar.DAY_OF_YEAR, LocalDate.MIN, Window::startInclusive, "the first day");
        var until = object.withDefault(
                "until",
                Scalar.DAY_OF_YEAR,
                LocalDate.MAX,
                Window::endExclusive,
                "the first day that no longer belongs to it; after `from`");
        return object.make(values -> {
            // The window itself would tell the days, which may be those of a family.
            Problems.require(
                    values.get(from).isBefore(values.get(until)),
                    "window.empty",
                    "",
                    "",
                    Text.of("结束日晚于开始日", "an end after the start"));
            return Window.between(values.get(from), values.get(until));
        });
    }

    private static Shape<Amount> amount() {
        Obj.Describing<Amount> object = Obj.of("Amount", "Money over a period.");
        var yuan = object.required("yuan", Scalar.MONEY, Amount::money, "how much");
        var per = object.required("per", PERIOD, Amount::period, "what it is counted over; a year is twelve months");
        return object.make(values -> Amount.of(values.get(yuan), values.get(per)));
    }

    private static Shape<Rounding> rounding() {
        Obj.Describing<Rounding> object = Obj.of("Rounding", "How a result is rounded, once and last.");
        var unit = object.required(
                "unit",
                Choices.of("RoundingUnit", Rounding.Unit.class, Rounding.Unit::label),
                Rounding::unit,
                "what the result is a whole multiple of");
        var mode = object.required(
                "mode",
                Choices.of("RoundingMode", Rounding.Mode.class, Rounding.Mode::label),
                Rounding::mode,
                "which way, for what lies between two multiples");
        return object.make(values -> new Rounding(values.get(unit), values.get(mode)));
    }

    private static Shape<Allowance> allowance() {
        Obj.Describing<Allowance> object = Obj.of(
                "Allowance",
                "What may be taken off one person's earnings e in a month: the least of e, `cap` and `share` × e + `fixed`. `{}` takes nothing off.");
        var share = object.withDefault(
                "share", Scalar.RATIO, Ratio.NONE, Allowance::share, "the share of the earnings, at most 1; absent: 0");
        var fixed = object.withDefault(
                "fixed", Scalar.MONEY, Money.ZERO, Allowance::fixed, "a fixed amount a month; absent: 0");
        var cap = object.optional(
                "cap", Scalar.MONEY, Allowance::cap, "the most that is taken off in a month; absent: no cap");
        return object.make(values -> {
            Optional<Money> most = values.get(cap);
            return new Allowance(values.get(share), values.get(fixed), most);
        });
    }
}

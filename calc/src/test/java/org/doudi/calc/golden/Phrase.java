package org.doudi.calc.golden;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;

/** A thing said in a few words of a fixed form, such as {@code widow RENT 1450.00 a year}. */
final class Phrase {

    /** Yuan over a period. */
    static final String AMOUNT = "\\d+\\.\\d{2} a (?:month|year)";

    /** A day. */
    static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

    private final Matcher matcher;

    private Phrase(Matcher matcher) {
        this.matcher = matcher;
    }

    /** Reads it by a form with named groups; refuses what has another form. */
    static Phrase of(Pattern form, String words) {
        Matcher matcher = form.matcher(words);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not of the form " + form + ": " + words);
        }
        return new Phrase(matcher);
    }

    Optional<String> maybe(String group) {
        return Optional.ofNullable(matcher.group(group));
    }

    String get(String group) {
        return maybe(group).orElseThrow();
    }

    boolean says(String group) {
        return maybe(group).isPresent();
    }

    <E extends Enum<E>> E code(String group, Class<E> type) {
        return Enum.valueOf(type, get(group));
    }

    LocalDate day(String group) {
        return LocalDate.parse(get(group));
    }

    Amount amount(String group) {
        return amountOf(get(group));
    }

    /** An amount such as {@code 350.00 a month}. */
    static Amount amountOf(String words) {
        Phrase.of(Pattern.compile(AMOUNT), words);
        Money money = Money.of(words.substring(0, words.indexOf(' ')));
        return words.endsWith(" a month") ? Amount.monthly(money) : Amount.yearly(money);
    }
}

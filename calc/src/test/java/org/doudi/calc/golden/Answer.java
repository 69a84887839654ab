package org.doudi.calc.golden;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.doudi.calc.Award;
import org.doudi.calc.Missing;
import org.doudi.calc.Outcome;
import org.doudi.calc.Reason;

/**
 * What is said of a household and a programme, as far as a case looks at it; amounts are yuan a month, as text with two
 * decimals.
 *
 * @param amounts of one that is entitled what it gets, of one that is undetermined the least and the most
 * @param awards by benefit, and for one person by benefit and member with a space between them
 * @param against the conditions that stand in the way of one that is not entitled
 * @param missing what one that is undetermined depends on
 */
record Answer(List<String> amounts, Map<String, String> awards, List<String> against, List<String> missing) {

    /** Reads it from a file: exactly one of entitled, not entitled and undetermined. */
    static Answer read(Keys keys) {
        Map<String, String> awards = keys.textsByName("awards");
        List<String> amounts = new ArrayList<>(keys.texts("undetermined"));
        List<String> missing = keys.texts("missing");
        List<String> against = keys.texts("notEntitled");
        keys.text("entitled").ifPresent(amounts::add);
        boolean one = amounts.size() == 1 && missing.isEmpty() && against.isEmpty();
        boolean none = amounts.isEmpty() && missing.isEmpty() && awards.isEmpty() && !against.isEmpty();
        boolean open = amounts.size() == 2 && !missing.isEmpty() && awards.isEmpty() && against.isEmpty();
        if (!one && !none && !open) {
            throw new IllegalArgumentException(
                    keys.where() + ": entitled with awards, not entitled with conditions, or undetermined with bounds");
        }
        return new Answer(List.copyOf(amounts), awards, against, missing);
    }

    /** What the library says. */
    static Answer of(Outcome outcome) {
        return outcome.match(
                entitled -> new Answer(
                        List.of(entitled.monthly().toString()), awards(entitled.awards()), List.of(), List.of()),
                not -> new Answer(
                        List.of(),
                        Map.of(),
                        not.reasons().stream().map(Reason::condition).toList(),
                        List.of()),
                open -> new Answer(
                        List.of(
                                open.bounds().low().toString(),
                                open.bounds().high().toString()),
                        Map.of(),
                        List.of(),
                        open.missing().stream().map(Missing::path).toList()));
    }

    private static Map<String, String> awards(List<Award> awards) {
        Map<String, String> all = new LinkedHashMap<>();
        awards.forEach(award -> all.put(
                award.benefit() + award.member().map(member -> " " + member).orElse(""),
                award.monthly().toString()));
        return all;
    }

    /** The amounts that the arithmetic has to come to: nothing needs no arithmetic. */
    List<String> paid() {
        return amounts.stream().filter(amount -> !amount.equals("0.00")).toList();
    }
}

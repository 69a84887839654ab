package org.doudi.calc.golden;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What twelve months are expected to come to.
 *
 * @param due what was due, by runs of months
 * @param owed what is owed, below zero if too much was paid; in all other months nothing is
 * @param causes why, {@code <kind> <source> <amount>}; in all other months there is none
 * @param total {@code due}, {@code paid} and {@code owed}
 */
record Owed(
        Map<String, String> due,
        Map<String, String> owed,
        Map<String, List<String>> causes,
        Map<String, String> total) {

    static final List<String> TOTAL = List.of("due", "paid", "owed");

    static Owed read(Keys keys) {
        Map<String, String> total = keys.textsByName("total");
        if (!List.copyOf(total.keySet()).equals(TOTAL)) {
            throw new IllegalArgumentException(keys.where() + ": the total is to say " + TOTAL);
        }
        return new Owed(
                keys.textsByName("due"),
                keys.textsByName("owed"),
                keys.byName("causes", (months, node) -> Keys.texts(keys.where() + "/" + months, node)),
                total);
    }

    Map<YearMonth, String> dueByMonth() {
        return byMonth(due);
    }

    Map<YearMonth, String> owedByMonth() {
        return byMonth(owed);
    }

    Map<YearMonth, List<String>> causesByMonth() {
        return byMonth(causes);
    }

    /** No month is in two runs. */
    private static <T> Map<YearMonth, T> byMonth(Map<String, T> runs) {
        Map<YearMonth, T> all = new TreeMap<>();
        runs.forEach((months, value) -> Year.months(months).forEach(month -> {
            if (all.put(month, value) != null) {
                throw new IllegalArgumentException(month + " is said twice");
            }
        }));
        return all;
    }

    /** What the arithmetic has to come to, in this order and at its end: amounts but nothing. */
    List<String> results() {
        List<String> results = new ArrayList<>();
        Stream.of(due, owed, total).flatMap(one -> one.values().stream()).forEach(words -> {
            for (String amount : words.split(" to ", -1)) {
                if (!amount.equals("0.00")) {
                    results.add(amount);
                }
            }
        });
        return results;
    }
}

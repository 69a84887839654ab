package org.doudi.examples.benchmarks.ratios;

import java.util.List;
import java.util.stream.Collectors;

/** The table of targets, for a terminal and for the page. */
final class Table {

    private static final String ROW = "%-20s %-68s %-14s %-30s %-12s %s%n";

    private Table() {}

    static String text(Results results) {
        StringBuilder text =
                new StringBuilder(String.format(ROW, "target", "what", "aim", "each round", "median", "verdict"));
        for (Target target : Targets.ALL) {
            List<Double> rounds = results.of(target);
            if (!rounds.isEmpty()) {
                double median = Numbers.median(rounds);
                text.append(String.format(
                        ROW,
                        target.id(),
                        target.what(),
                        target.bound().words(),
                        each(rounds, " "),
                        Numbers.text(median),
                        target.bound().verdict(median)));
            }
        }
        return text.toString();
    }

    static String markdown(Results results) {
        StringBuilder text = new StringBuilder("Taken on " + results.taken() + " with Java " + results.java() + " on "
                + results.processors() + " processors, with a load of " + Numbers.text(results.load())
                + " before it began.\n\n"
                + "| target | what | aim | each round | verdict |\n|---|---|---|---|---|\n");
        for (Target target : Targets.ALL) {
            List<Double> rounds = results.of(target);
            if (!rounds.isEmpty()) {
                text.append("| `" + target.id() + "` | " + target.what() + " | "
                        + target.bound().words() + " | " + each(rounds, ", ") + " | "
                        + target.bound().verdict(Numbers.median(rounds)) + " |\n");
            }
        }
        return text.toString();
    }

    private static String each(List<Double> rounds, String between) {
        return rounds.stream().map(Numbers::text).collect(Collectors.joining(between));
    }
}

package org.doudi.examples.benchmarks.ratios;

import java.util.List;
import java.util.Locale;

/** Figures of several rounds, and how they are written. */
final class Numbers {

    private Numbers() {}

    /** The one in the middle; of an even number the lower of the two. */
    static double median(List<Double> values) {
        return values.stream()
                .sorted()
                .skip((values.size() - 1) / 2)
                .findFirst()
                .orElse(Double.NaN);
    }

    /** Three figures that count. */
    static String text(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        if (Math.abs(value) >= 1_000_000) {
            return String.format(Locale.ROOT, "%.2f million", value / 1_000_000);
        }
        if (Math.abs(value) >= 10_000) {
            return count(Math.round(value));
        }
        int decimals = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    /** A count with its thousands apart. */
    static String count(long value) {
        return String.format(Locale.ROOT, "%,d", value).replace(',', ' ');
    }
}

package org.doudi.examples.cli;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.doudi.calc.population.Range;
import org.doudi.core.money.Quantity;

/** Exact figures as people read them: rounded for show only, after everything is worked out. JSON has them whole. */
final class Decimals {

    private final Words words;

    Decimals(Words words) {
        this.words = words;
    }

    /** Yuan, to the fen. */
    static String yuan(Quantity quantity) {
        return rounded(quantity, 2, RoundingMode.HALF_UP);
    }

    /** A part of a whole, in hundredths. */
    static String percent(Quantity part) {
        return percent(part, RoundingMode.HALF_UP);
    }

    /** An index from 0 to 1. */
    static String index(Quantity index) {
        return rounded(index, 4, RoundingMode.HALF_UP);
    }

    private static String percent(Quantity part, RoundingMode mode) {
        return rounded(part.times(Quantity.of(100)), 2, mode) + " %";
    }

    private static String rounded(Quantity quantity, int places, RoundingMode mode) {
        return new BigDecimal(quantity.numerator())
                .divide(new BigDecimal(quantity.denominator()), places, mode)
                .toPlainString();
    }

    /** Whole fen, for a chart. */
    static long fen(Quantity yuan) {
        BigInteger fen = yuan.times(Quantity.of(100)).numerator();
        return fen.min(BigInteger.TEN.pow(18)).longValue();
    }

    /** Both ends; they are whole fen. */
    String yuan(Range range) {
        return range.isExact() ? yuan(range.low()) : between(range, yuan(range.low()), yuan(range.high()));
    }

    /** Both ends, rounded outwards. */
    String percent(Range range) {
        return range.isExact()
                ? percent(range.low())
                : between(range, percent(range.low(), RoundingMode.FLOOR), percent(range.high(), RoundingMode.CEILING));
    }

    /** Both ends, rounded outwards. */
    String index(Range range) {
        return range.isExact()
                ? index(range.low())
                : between(
                        range,
                        rounded(range.low(), 4, RoundingMode.FLOOR),
                        rounded(range.high(), 4, RoundingMode.CEILING));
    }

    private String between(Range range, String low, String high) {
        if (range.isUnlimited()) {
            return words.get("figure.orMore", low);
        }
        return words.get("figure.between", low, high);
    }
}

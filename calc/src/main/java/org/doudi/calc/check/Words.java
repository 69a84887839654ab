package org.doudi.calc.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import org.doudi.core.money.Quantity;
import org.doudi.core.text.Text;
import org.doudi.core.time.Window;

/** Days and figures in words. */
final class Words {

    private Words() {}

    /** Days as people write them: the last one is named, not the one after. */
    static Text days(Window days) {
        boolean begins = !days.startInclusive().equals(LocalDate.MIN);
        boolean ends = !days.endExclusive().equals(LocalDate.MAX);
        String first = String.valueOf(days.startInclusive());
        String last = ends ? String.valueOf(days.endExclusive().minusDays(1)) : "";
        if (begins && ends) {
            return first.equals(last) ? Text.same(first) : Text.of(first + " 至 " + last, first + " to " + last);
        }
        if (begins) {
            return Text.of("自 " + first + " 起", "from " + first + " on");
        }
        return ends ? Text.of("至 " + last + " 止", "until " + last) : Text.of("一直", "at all times");
    }

    /** So many times: exactly if four decimals will do, else to the nearest of them, and said so. */
    static Text times(Quantity multiple) {
        BigDecimal rounded = new BigDecimal(multiple.numerator())
                .divide(new BigDecimal(multiple.denominator()), 4, RoundingMode.HALF_UP);
        boolean exact =
                new BigDecimal(multiple.numerator()).compareTo(rounded.multiply(new BigDecimal(multiple.denominator())))
                        == 0;
        String figure = exact ? rounded.stripTrailingZeros().toPlainString() : rounded.toPlainString();
        return exact
                ? Text.of("恰为 " + figure + " 倍", "exactly " + figure + " times")
                : Text.of("约为 " + figure + " 倍", "about " + figure + " times");
    }

    /** A part of one as a percentage, exact. */
    static String percent(Quantity ratio) {
        return ratio.times(Quantity.of(100)) + " %";
    }

    static Text quoted(Text title) {
        return Text.of("“" + title.zh() + "”", "\"" + title.en() + "\"");
    }

    static Text joined(Collection<Text> words) {
        return words.stream()
                .reduce((one, other) -> one.plus(Text.of("；", "; ")).plus(other))
                .orElseThrow();
    }
}

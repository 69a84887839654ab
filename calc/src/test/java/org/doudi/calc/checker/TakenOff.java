package org.doudi.calc.checker;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.doudi.calc.checker.Value.Span;
import org.doudi.core.money.Allowance;

/** What an allowance takes off: for each member min(e, cap, share × e + fixed). */
final class TakenOff {

    private TakenOff() {}

    static Span of(List<Facts.Line> earnings, Allowance allowance) {
        Map<String, Span> each = new LinkedHashMap<>();
        for (Facts.Line line : earnings) {
            each.merge(line.member().orElseThrow(), new Span(line.low(), line.high()), Span::plus);
        }
        Span sum = Span.ZERO;
        for (Span earned : each.values()) {
            sum = sum.plus(new Span(takenOff(earned.low(), allowance), takenOff(earned.high(), allowance)));
        }
        return sum;
    }

    static Fraction takenOff(Fraction earnings, Allowance allowance) {
        Fraction share =
                Fraction.of(allowance.share().numerator(), allowance.share().denominator());
        Fraction wanted = share.times(earnings).plus(Fraction.of(allowance.fixed()));
        Fraction allowed =
                allowance.cap().map(cap -> wanted.min(Fraction.of(cap))).orElse(wanted);
        return earnings.min(allowed);
    }
}

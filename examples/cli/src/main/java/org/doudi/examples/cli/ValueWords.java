package org.doudi.examples.cli;

import java.math.BigDecimal;
import org.doudi.core.money.Allowance;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Ratio;
import org.doudi.core.policy.ParameterValue;

/** Puts the value of a parameter into words. */
final class ValueWords {

    private final Words words;

    ValueWords(Words words) {
        this.words = words;
    }

    String of(ParameterValue value) {
        if (value instanceof ParameterValue.OfAmount amount) {
            return amount(amount.amount());
        }
        if (value instanceof ParameterValue.OfMoney money) {
            return words.get("value.money", money.money());
        }
        if (value instanceof ParameterValue.OfRatio ratio) {
            return ratio.ratio().toString();
        }
        if (value instanceof ParameterValue.OfRounding rounding) {
            return words.in(rounding.rounding().label());
        }
        if (value instanceof ParameterValue.OfArea area) {
            return words.get(
                    "value.area",
                    BigDecimal.valueOf(area.hundredths(), 2)
                            .stripTrailingZeros()
                            .toPlainString());
        }
        return allowance(((ParameterValue.OfAllowance) value).allowance());
    }

    private String amount(Amount amount) {
        return words.get(
                "value.amount", amount.money(), words.in(amount.period().label()));
    }

    private String allowance(Allowance allowance) {
        boolean share = !allowance.share().equals(Ratio.NONE);
        boolean fixed = allowance.fixed().fen() > 0;
        String much = share
                ? words.get(fixed ? "value.shareAndFixed" : "value.share", allowance.share(), allowance.fixed())
                : words.get(fixed ? "value.fixed" : "value.nothing", allowance.fixed());
        return much + allowance.cap().map(cap -> words.get("value.cap", cap)).orElse("");
    }
}

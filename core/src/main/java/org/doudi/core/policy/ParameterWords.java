package org.doudi.core.policy;

import java.math.BigDecimal;
import org.doudi.core.money.Allowance;
import org.doudi.core.money.Ratio;
import org.doudi.core.text.Text;

/** Puts the values of parameters into words. */
final class ParameterWords {

    private ParameterWords() {}

    static Text of(ParameterValue value) {
        if (value instanceof ParameterValue.OfAmount amount) {
            String money = amount.amount().money().toString();
            Text period = amount.amount().period().label();
            return Text.of(money + " 元/" + period.zh(), money + " yuan a " + period.en());
        }
        if (value instanceof ParameterValue.OfMoney money) {
            return Text.of(money.money() + " 元", money.money() + " yuan");
        }
        if (value instanceof ParameterValue.OfRatio ratio) {
            return Text.same(ratio.ratio().toString());
        }
        if (value instanceof ParameterValue.OfRounding rounding) {
            return rounding.rounding().label();
        }
        if (value instanceof ParameterValue.OfArea area) {
            String metres = BigDecimal.valueOf(area.hundredths(), 2).toPlainString();
            return Text.of(metres + " 平方米", metres + " square metres");
        }
        if (value instanceof ParameterValue.OfDays days) {
            return Text.of(days.days() + " 天", days.days() + " days");
        }
        if (value instanceof ParameterValue.OfMonths months) {
            return Text.of(months.months() + " 个月", months.months() + " months");
        }
        if (value instanceof ParameterValue.OfSwitch on) {
            return on.on() ? Text.of("启用", "on") : Text.of("不启用", "off");
        }
        return allowance(((ParameterValue.OfAllowance) value).allowance());
    }

    private static Text allowance(Allowance allowance) {
        boolean share = !allowance.share().equals(Ratio.NONE);
        boolean fixed = allowance.fixed().fen() > 0;
        Text of = Text.of("收入的 " + allowance.share(), allowance.share() + " of the earnings");
        Text sum = Text.of("每月 " + allowance.fixed() + " 元", allowance.fixed() + " yuan a month");
        Text much = Text.of("不扣减", "nothing");
        if (share) {
            much = fixed ? of.plus(Text.of(" 另加", " and ")).plus(sum) : of;
        } else if (fixed) {
            much = sum;
        }
        return allowance
                .cap()
                .map(cap -> Text.of("，每月不超过 " + cap + " 元", ", at most " + cap + " yuan a month"))
                .map(much::plus)
                .orElse(much);
    }
}

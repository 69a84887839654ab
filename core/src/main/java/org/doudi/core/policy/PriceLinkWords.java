package org.doudi.core.policy;

import java.util.function.Function;
import org.doudi.core.money.Ratio;
import org.doudi.core.policy.StandardRule.Formula;
import org.doudi.core.policy.StandardRule.Trigger;
import org.doudi.core.text.Text;

/** Puts a price-linked subsidy into words. */
final class PriceLinkWords implements Formula.Cases<Text> {

    private final Function<String, Text> titleOf;

    PriceLinkWords(Function<String, Text> titleOf) {
        this.titleOf = titleOf;
    }

    Text write(StandardRule.PriceLink rule) {
        Text triggers = rule.triggers().stream()
                .map(PriceLinkWords::trigger)
                .reduce((one, other) -> one.plus(Text.of("，或", ", or ")).plus(other))
                .orElseThrow();
        Text line = titleOf.apply(rule.line());
        Text by = rule.formula().match(this);
        Text floor = titleOf.apply(rule.floor());
        Text rounding = titleOf.apply(rule.rounding());
        String coefficient = rule.coefficient().equals(Ratio.ONE) ? "" : " × " + rule.coefficient();
        return Text.of(
                "启动：" + triggers.zh() + "；每人每月 " + line.zh() + " × " + by.zh() + coefficient + "，不低于" + floor.zh()
                        + "，只取整一次：" + rounding.zh(),
                "set off by: " + triggers.en() + "; each person a month " + line.en() + " × " + by.en() + coefficient
                        + ", at least " + floor.en() + ", rounded once: " + rounding.en());
    }

    private static Text trigger(Trigger trigger) {
        Text index = trigger.index().label();
        int months = trigger.months();
        return Text.of(
                index.zh() + "同比涨幅" + (months == 1 ? "单月" : "连续 " + months + " 个月") + "不低于 " + trigger.atLeast(),
                index.en() + " up by at least " + trigger.atLeast() + " on a year before, "
                        + (months == 1 ? "in one month" : "for " + months + " months on end"));
    }

    @Override
    public Text rise(Formula.Rise formula) {
        Text index = formula.of().label();
        return Text.of(index.zh() + "同比涨幅", "the rise of " + index.en());
    }

    @Override
    public Text riseOfTrigger(Formula.RiseOfTrigger formula) {
        return Text.of("达到条件的指数涨幅（取大）", "the rise of the index that set it off, the larger of several");
    }

    @Override
    public Text bands(Formula.Bands formula) {
        Text index = formula.of().label();
        return formula.bands().stream()
                .map(band -> Text.of(
                        index.zh() + "涨幅自 " + band.from() + " 起按 " + band.share(),
                        band.share() + " from a rise of " + index.en() + " of " + band.from() + " on"))
                .reduce((one, other) -> one.plus(Text.of("、", ", ")).plus(other))
                .map(bands -> Text.of("（" + bands.zh() + "）", "(" + bands.en() + ")"))
                .orElseThrow();
    }
}

package org.doudi.core.policy;

import java.util.function.Function;
import org.doudi.core.policy.Promise.Aim;
import org.doudi.core.text.Text;

/** Puts what is promised into words. */
final class AimWords implements Aim.Cases<Text> {

    private final Function<String, Text> titleOf;

    AimWords(Function<String, Text> titleOf) {
        this.titleOf = titleOf;
    }

    @Override
    public Text atLeast(Aim.AtLeast aim) {
        Text line = title(aim.line());
        Text other = title(aim.other());
        Text days = CriterionWords.days(aim.on());
        return Text.of(
                days.zh() + "：" + line.zh() + "不低于" + other.zh() + " × " + aim.ratio(),
                days.en() + ": " + line.en() + " at least " + other.en() + " × " + aim.ratio());
    }

    @Override
    public Text growth(Aim.Growth aim) {
        Text line = title(aim.line());
        Text from = aim.base()
                .map(amount -> ParameterWords.of(ParameterValue.of(amount)))
                .map(base -> Text.of(aim.from() + "（基数 " + base.zh() + "）", aim.from() + " (base " + base.en() + ")"))
                .orElseGet(() -> Text.same(aim.from().toString()));
        return Text.of(
                line.zh() + "自 " + from.zh() + " 至 " + aim.to() + " 年均增长 " + aim.rate() + "，相差不过 " + aim.within(),
                line.en() + " grows by " + aim.rate() + " a year from " + from.en() + " to " + aim.to() + ", to within "
                        + aim.within());
    }

    @Override
    public Text ratioPath(Aim.RatioPath aim) {
        Text line = title(aim.line());
        Text other = title(aim.other());
        return Text.of(
                line.zh() + "与" + other.zh() + "之比自 " + aim.from() + " 的实际值起逐年等步，到 " + aim.to() + " 达到 " + aim.ratio(),
                line.en() + " as a share of " + other.en() + ": by equal steps a year from what it is on " + aim.from()
                        + " to " + aim.ratio() + " on " + aim.to());
    }

    @Override
    public Text averageBenefit(Aim.AverageBenefit aim) {
        Text programme = title(aim.programme());
        Text least = ParameterWords.of(ParameterValue.of(aim.atLeast()));
        Text days = CriterionWords.days(aim.on());
        return Text.of(
                days.zh() + "：" + programme.zh() + "人均补助水平不低于 " + least.zh(),
                days.en() + ": " + programme.en() + " pays recipients at least " + least.en() + " each on average");
    }

    private Text title(String id) {
        return titleOf.apply(id);
    }
}

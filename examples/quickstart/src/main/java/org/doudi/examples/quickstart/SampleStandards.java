package org.doudi.examples.quickstart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Ratio;
import org.doudi.core.money.Rounding;
import org.doudi.core.policy.Basis;
import org.doudi.core.policy.Document;
import org.doudi.core.policy.Grade;
import org.doudi.core.policy.ParameterType;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Promise;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.StandardRule;
import org.doudi.core.policy.StandardRule.Formula;
import org.doudi.core.policy.StandardRule.Index;
import org.doudi.core.policy.StandardRule.Trigger;
import org.doudi.core.text.Text;
import org.doudi.core.time.Window;

/**
 * MADE-UP rules on how a standard moves: 700.00 yuan a month, adjusted each year and never lowered, with a subsidy when prices
 * rise, and an average that is promised. No place is known to have them.
 */
final class SampleStandards {

    private static final Basis MADE_UP = Basis.of(Grade.K, "sample-standards", "made up");

    private SampleStandards() {}

    static Policy policy() {
        Text name = Text.of("示例标准（虚构）", "sample standards (made up)");
        return Policy.builder("sample-standards")
                .title(name)
                .inForce(Window.ALWAYS)
                .knownFrom(LocalDate.of(2023, 1, 1))
                .addDocuments(Document.builder("sample-standards")
                        .issuer(name)
                        .number(Text.of("虚构示例文件", "sample rules (made up)"))
                        .title(name)
                        .date(LocalDate.of(2023, 1, 1))
                        .build())
                .add(
                        new Provision.Programme("dibao", Text.of("低保", "dibao"), MADE_UP),
                        parameter("standard", ParameterType.AMOUNT),
                        parameter("standard.least-subsidy", ParameterType.AMOUNT),
                        parameter("standard.whole-yuan", ParameterType.ROUNDING),
                        parameter("standard.fen", ParameterType.ROUNDING),
                        new StandardRule.Indexation(
                                "standard.yearly",
                                Text.of("标准年度调整", "yearly adjustment"),
                                "standard",
                                Optional.empty(),
                                true,
                                "standard.whole-yuan",
                                MADE_UP),
                        new StandardRule.PriceLink(
                                "standard.prices",
                                Text.of("价格临时补贴", "subsidy when prices rise"),
                                "standard",
                                List.of(new Trigger(Index.CONSUMER_PRICES, Ratio.of(35, 1000), 1)),
                                new Formula.RiseOfTrigger(),
                                Ratio.of(1, 1),
                                "standard.least-subsidy",
                                "standard.fen",
                                MADE_UP),
                        new Promise.Target(
                                "standard.average",
                                Text.of("人均补助水平", "average benefit"),
                                new Promise.Aim.AverageBenefit(
                                        "dibao", Amount.monthly(Money.ofYuan(195)), Window.ALWAYS),
                                MADE_UP))
                .bind("standard", ParameterValue.of(Amount.monthly(Money.ofYuan(700))), MADE_UP)
                .bind("standard.least-subsidy", ParameterValue.of(Amount.monthly(Money.ofYuan(20))), MADE_UP)
                .bind("standard.whole-yuan", ParameterValue.of(Rounding.upTo(Rounding.Unit.YUAN)), MADE_UP)
                .bind("standard.fen", ParameterValue.of(Rounding.upTo(Rounding.Unit.FEN)), MADE_UP)
                .build();
    }

    private static Provision parameter(String id, ParameterType type) {
        return new Provision.Parameter(id, Text.of("示例参数", "a sample parameter"), type, MADE_UP);
    }
}

package org.doudi.laws;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.household.KinRelation;
import org.doudi.core.money.Allowance;
import org.doudi.core.money.Money;
import org.doudi.core.money.Ratio;
import org.doudi.core.money.Rounding;
import org.doudi.core.policy.Benefit;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.History;
import org.doudi.core.policy.IncomeRule;
import org.doudi.core.policy.Ladder;
import org.doudi.core.policy.ParameterType;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Provision;

/** Pays in every way at once: a gap of which some forfeit their part, bands, a fixed amount, part of a cost; kin support. */
final class Paying {

    private Paying() {}

    static Policy policy() {
        return MadeUp.aPolicy()
                .add(
                        MadeUp.condition("poor", Provision.Effect.ADMITS, Criterion.incomeBelow("line")),
                        MadeUp.question("able", Criterion.Scope.PERSON, Provision.Silence.OPEN),
                        MadeUp.question("refused", Criterion.Scope.PERSON, Provision.Silence.NO),
                        MadeUp.parameter("rounding", ParameterType.ROUNDING),
                        new Provision.Gap("gap", MadeUp.TITLE, "dibao", "line", "rounding", MadeUp.BASIS),
                        new Benefit.Forfeit("forfeit", MadeUp.TITLE, "gap", refusing(), MadeUp.BASIS),
                        new Benefit.Flat("flat", MadeUp.TITLE, "dibao", "each", MadeUp.BASIS),
                        new Benefit.Tiers("tiers", MadeUp.TITLE, "dibao", bands(), MadeUp.BASIS),
                        MadeUp.parameter("allowance", ParameterType.ALLOWANCE),
                        new Benefit.CostShare(
                                "cost",
                                MadeUp.TITLE,
                                "dibao",
                                Set.of(ExpenseKind.MAJOR_ILLNESS),
                                "allowance",
                                "rounding",
                                MadeUp.BASIS),
                        MadeUp.parameter("share", ParameterType.RATIO),
                        new IncomeRule.ImputedSupport(
                                "support",
                                MadeUp.TITLE,
                                Set.of(KinRelation.SON, KinRelation.DAUGHTER),
                                "line",
                                "share",
                                MadeUp.BASIS))
                .bind("rounding", ParameterValue.of(Rounding.upTo(Rounding.Unit.FEN)), MadeUp.BASIS)
                .bind(
                        "allowance",
                        ParameterValue.of(Allowance.share(Ratio.percent(70), Money.ofYuan(500))),
                        MadeUp.BASIS)
                .bind("share", ParameterValue.of(Ratio.of(1, 2)), MadeUp.BASIS)
                .build();
    }

    private static Criterion refusing() {
        return Criterion.all(History.statedOf("able"), History.statedOf("refused"));
    }

    /** More for those with less than 50 yuan each. */
    private static Ladder<String> bands() {
        return new Ladder<>(
                List.of(new Ladder.Rung<>(MadeUp.TITLE, Criterion.incomeBelow("each"), "each")), Optional.empty());
    }
}

package org.doudi.calc;

import java.util.Optional;
import java.util.Set;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.KinRelation;
import org.doudi.core.household.Role;
import org.doudi.core.money.Allowance;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Ratio;
import org.doudi.core.money.Rounding;
import org.doudi.core.policy.Benefit;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.History;
import org.doudi.core.policy.IncomeRule;
import org.doudi.core.policy.Ladder;
import org.doudi.core.policy.Ladder.Rung;
import org.doudi.core.policy.ParameterType;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Provision.Silence;

/**
 * A policy that pays in every way at once, and takes away: a gap of which some forfeit their part, bands, a fixed amount and
 * part of a cost; children who live elsewhere are taken to support. 350 a month for each.
 */
public final class Paying {

    private Paying() {}

    /** The policy, rounding so. It asks the township three questions, two of them about people. */
    public static Policy policy(Rounding rounding) {
        Policy.Builder policy = Regimes.aNation(Amount.monthly(Money.ofYuan(350)), rounding);
        return benefits(questions(policy))
                .add(
                        Regimes.parameter("share", ParameterType.RATIO),
                        new IncomeRule.ImputedSupport(
                                "support",
                                Regimes.TITLE,
                                Set.of(KinRelation.SON, KinRelation.DAUGHTER),
                                "line",
                                "share",
                                Regimes.BASIS),
                        Regimes.excluding("finding", History.stated("found-out")))
                .bind("share", ParameterValue.of(Ratio.of(1, 2)), Regimes.BASIS)
                .build();
    }

    private static Policy.Builder questions(Policy.Builder policy) {
        return policy.add(
                question("able", Criterion.Scope.PERSON, 6, Silence.OPEN),
                question("refused", Criterion.Scope.PERSON, 6, Silence.NO),
                question("found-out", Criterion.Scope.HOME, 0, Silence.NO));
    }

    private static Policy.Builder benefits(Policy.Builder policy) {
        Criterion idle = Criterion.all(
                History.statedOf("able"), Criterion.not(Criterion.earns(IncomeKind.WAGE, IncomeKind.OPERATING)));
        return policy.add(
                        new Benefit.Forfeit("idle", Regimes.TITLE, "gap", idle, Regimes.BASIS),
                        new Benefit.Forfeit(
                                "refusing", Regimes.TITLE, "gap", History.statedOf("refused"), Regimes.BASIS),
                        Regimes.parameter("low", ParameterType.AMOUNT),
                        Regimes.parameter("middle", ParameterType.AMOUNT),
                        Regimes.parameter("high", ParameterType.AMOUNT),
                        new Benefit.Tiers("tiers", Regimes.TITLE, "dibao", bands(), Regimes.BASIS),
                        new Benefit.Flat("flat", Regimes.TITLE, "dibao", "middle", Regimes.BASIS),
                        Regimes.parameter("part", ParameterType.ALLOWANCE),
                        new Benefit.CostShare(
                                "cost",
                                Regimes.TITLE,
                                "dibao",
                                Set.of(ExpenseKind.EDUCATION, ExpenseKind.MAJOR_ILLNESS),
                                "part",
                                "rounding",
                                Regimes.BASIS))
                .bind("low", ParameterValue.of(Amount.monthly(Money.of("20.01"))), Regimes.BASIS)
                .bind("middle", ParameterValue.of(Amount.yearly(Money.of("480.12"))), Regimes.BASIS)
                .bind("high", ParameterValue.of(Amount.monthly(Money.of("77.77"))), Regimes.BASIS)
                .bind(
                        "part",
                        ParameterValue.of(
                                new Allowance(Ratio.of(1, 3), Money.of("10.01"), Optional.of(Money.of("150")))),
                        Regimes.BASIS);
    }

    private static Ladder<String> bands() {
        return Ladder.of(
                "low",
                new Rung<>(Regimes.TITLE, Criterion.someMember(Criterion.agedAtLeast(70)), "high"),
                new Rung<>(Regimes.TITLE, Criterion.someMember(History.statedOf("able")), "low"),
                new Rung<>(Regimes.TITLE, Criterion.incomeBelow("middle"), "middle"));
    }

    private static Provision question(String id, Criterion.Scope about, int months, Silence unanswered) {
        return new Provision.Question(
                id, Regimes.TITLE, about, Set.of(Role.TOWNSHIP), months, unanswered, Regimes.BASIS);
    }
}

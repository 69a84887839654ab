package org.doudi.calc.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.calc.Regimes.BASIS;
import static org.doudi.calc.Regimes.TITLE;

import java.util.Set;
import org.doudi.calc.Regimes;
import org.doudi.calc.check.Remark.Severity;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.money.Allowance;
import org.doudi.core.money.Money;
import org.doudi.core.money.Rounding;
import org.doudi.core.policy.Benefit;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.Ladder;
import org.doudi.core.policy.ParameterType;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Provision;
import org.junit.jupiter.api.Test;

class BenefitsCheckTest {

    @Test
    void aProgrammeThatPaysNothingIsFine() {
        Policy policy = Policies.dibao()
                .add(
                        Regimes.programme("monitoring"),
                        new Provision.Condition(
                                "monitoring.income",
                                TITLE,
                                "monitoring",
                                Provision.Effect.ADMITS,
                                Criterion.incomeBelow("line"),
                                BASIS))
                .build();

        assertThat(Policies.remarks(Policies.check(policy))).isEmpty();
    }

    @Test
    void aProgrammeThatNobodyIsAdmittedToIsNoted() {
        CheckReport report = Policies.check(Policies.dibao().add(Regimes.programme("tekun")));

        assertThat(Policies.remarks(report)).singleElement().satisfies(remark -> {
            assertThat(remark.code()).isEqualTo("programme.unassessable");
            assertThat(remark.severity()).isEqualTo(Severity.NOTE);
            assertThat(remark.subject()).isEqualTo("tekun");
        });
    }

    @Test
    void aGapWhoseRoundingEndsWhilePeopleAreAdmittedIsAProblem() {
        Policy policy = gap().bind(
                        "gap-rounding", ParameterValue.of(Rounding.upTo(Rounding.Unit.FEN)), Policies.year(2017), BASIS)
                .build();

        assertThat(Policies.check(policy).of("benefit.line")).singleElement().satisfies(remark -> {
            assertThat(remark.severity()).isEqualTo(Severity.PROBLEM);
            assertThat(remark.subject()).isEqualTo("second-gap");
            assertThat(remark.days()).contains(Policies.year(2018));
        });
    }

    @Test
    void aGapWhoseRoundingNobodyHasBoundYetIsOnlyUnbound() {
        CheckReport report = Policies.check(gap());

        assertThat(report.of("benefit.line")).isEmpty();
        assertThat(Policies.subjects(report, "parameter.unbound")).containsExactly("gap-rounding");
    }

    @Test
    void aSupplementWithoutAnAmountIsAProblemAndOneWithItIsNot() {
        Policy.Builder policy = Policies.dibao()
                .inForce(Policies.years(2017, 2018))
                .add(
                        new Provision.SupplementGroup("group", TITLE, "dibao", BASIS),
                        Regimes.parameter("amount", ParameterType.AMOUNT),
                        new Provision.Supplement("pupils", TITLE, "group", Criterion.agedBelow(18), "amount", BASIS));
        Policy withGap = policy.bind("amount", Policies.yearly(120), Policies.year(2018), BASIS)
                .build();
        Policy whole = policy.bind("amount", Policies.yearly(120), Policies.year(2017), BASIS)
                .build();

        assertThat(Policies.check(withGap).of("benefit.amount"))
                .singleElement()
                .satisfies(remark -> assertThat(remark.days()).contains(Policies.year(2017)));
        assertThat(Policies.remarks(Policies.check(whole))).isEmpty();
    }

    @Test
    void aSupplementThatIsNotWholeFenAMonthIsAProblemOnTheDaysOfThatValue() {
        Policy policy = Policies.dibao()
                .add(
                        new Provision.SupplementGroup("group", TITLE, "dibao", BASIS),
                        Regimes.parameter("amount", ParameterType.AMOUNT),
                        new Provision.Supplement("pupils", TITLE, "group", Criterion.agedBelow(18), "amount", BASIS))
                .bind("amount", Policies.yearly(1_260), Policies.year(2017), BASIS)
                .bind("amount", Policies.yearly(1_250), Policies.year(2018), BASIS)
                .build();

        assertThat(Policies.check(policy).of("amount.fen")).singleElement().satisfies(remark -> {
            assertThat(remark.severity()).isEqualTo(Severity.PROBLEM);
            assertThat(remark.subject()).isEqualTo("pupils");
            assertThat(remark.days()).contains(Policies.year(2018));
            assertThat(remark.message().en())
                    .isEqualTo("1250.00 yuan a year is not whole fen a month: what is paid as it stands is not"
                            + " rounded");
        });
    }

    /** 1250 a year are no whole fen a month; a band and a fixed amount are paid as they stand, part of a cost is rounded. */
    @Test
    void aBandAndAFixedAmountHaveToBeWholeFenAMonthToo() {
        Policy policy = Policies.dibao()
                .add(
                        Regimes.parameter("amount", ParameterType.AMOUNT),
                        Regimes.parameter("part", ParameterType.ALLOWANCE),
                        new Benefit.Flat("flat", TITLE, "dibao", "amount", BASIS),
                        new Benefit.Tiers(
                                "tiers",
                                TITLE,
                                "dibao",
                                Ladder.of("amount", new Ladder.Rung<>(TITLE, Criterion.incomeBelow("line"), "line")),
                                BASIS),
                        new Benefit.CostShare(
                                "cost", TITLE, "dibao", Set.of(ExpenseKind.OTHER), "part", "rounding", BASIS))
                .bind("amount", Policies.yearly(1_250), BASIS)
                .bind("part", ParameterValue.of(Allowance.fixed(Money.ofYuan(5))), Policies.year(2017), BASIS)
                .inForce(Policies.years(2017, 2018))
                .build();
        CheckReport report = Policies.check(policy);

        assertThat(Policies.subjects(report, "amount.fen")).containsExactlyInAnyOrder("flat", "tiers");
        assertThat(report.of("benefit.amount")).singleElement().satisfies(remark -> {
            assertThat(remark.subject()).isEqualTo("cost");
            assertThat(remark.days()).contains(Policies.year(2018));
        });
    }

    @Test
    void aGroupWithoutSupplementsIsTold() {
        CheckReport report =
                Policies.check(Policies.dibao().add(new Provision.SupplementGroup("group", TITLE, "dibao", BASIS)));

        assertThat(Policies.remarks(report)).singleElement().satisfies(remark -> {
            assertThat(remark.code()).isEqualTo("group.empty");
            assertThat(remark.severity()).isEqualTo(Severity.WARNING);
        });
    }

    /** Dibao in 2017 and 2018 with a second gap that has a rounding of its own. */
    private static Policy.Builder gap() {
        return Policies.dibao()
                .inForce(Policies.years(2017, 2018))
                .add(
                        Regimes.parameter("gap-rounding", ParameterType.ROUNDING),
                        new Provision.Gap("second-gap", TITLE, "dibao", "line", "gap-rounding", BASIS));
    }
}

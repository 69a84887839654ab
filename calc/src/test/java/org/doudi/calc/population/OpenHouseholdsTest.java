package org.doudi.calc.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.calc.population.Town.DIBAO;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.doudi.calc.Regimes;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Listing;
import org.doudi.core.fact.Truth;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.household.Household;
import org.doudi.core.household.Residence;
import org.doudi.core.household.Situation;
import org.doudi.core.money.Allowance;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Ratio;
import org.doudi.core.policy.Basis;
import org.doudi.core.policy.Benefit;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.Grade;
import org.doudi.core.policy.ParameterType;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;
import org.junit.jupiter.api.Test;

/** Households of which people or costs are open, and regimes that do not agree on who belongs. */
class OpenHouseholdsTest {

    private static final Household A = Town.HOUSEHOLDS.get(0).household();
    private static final Household B = Town.HOUSEHOLDS.get(1).household();
    private static final Situation IMPRISONED = Town.HOUSEHOLDS.get(8);

    private static Situation on(Household household) {
        return Situation.of(household, Town.DAY);
    }

    private static Population counted(Regime regime, Situation situation) {
        return Stream.of(situation).collect(Town.simulation(regime).counting());
    }

    /** All that illness costs is paid, whatever it is: a gets at least 300.00, and nothing limits what it gets. */
    @Test
    void whatNothingLimitsIsCountedWithItsLeastAndTold() {
        Regime paid = Regimes.of(Town.policy("300.00")
                .add(
                        Town.target("1000.00"),
                        Regimes.parameter("allowance", ParameterType.ALLOWANCE),
                        new Benefit.CostShare(
                                "cost",
                                Regimes.TITLE,
                                "dibao",
                                Set.of(ExpenseKind.MAJOR_ILLNESS),
                                "allowance",
                                "rounding",
                                Regimes.BASIS))
                .bind(
                        "allowance",
                        ParameterValue.of(new Allowance(Ratio.ONE, Money.ZERO, Optional.empty())),
                        Regimes.BASIS)
                .build());
        Situation unknown = on(A.withExpenses(Listing.unknown()));
        ProgrammeCount count = counted(paid, unknown).of(DIBAO);
        Money least = Money.ofYuan(300);
        assertThat(count.of(Group.UNDETERMINED)).isEqualTo(new HeadCount(1, 1));
        assertThat(count.of(Group.ADMITTED)).isEqualTo(new HeadCount(1, 1));
        assertThat(count.costRange()).isEqualTo(new Range(least.toQuantity(), least.toQuantity(), true));
        assertThat(count.costRange().isExact()).isFalse();
        assertThat(count.averages().get(0).isMet()).isEqualTo(Truth.OPEN);
        Range undetermined = Stream.of(unknown)
                .collect(Town.comparison(Town.regime("300.00"), paid).counting())
                .undetermined();
        assertThat(undetermined.isUnlimited()).isTrue();
    }

    /** One or two people: two are counted, and who has 400.00 for one or for two is not known to be poor at 300.00 each. */
    @Test
    void whoPerhapsBelongsIsCountedAndMakesNobodyPoor() {
        Household perhaps = B.withMembers(B.members().get(0), B.members().get(1).withResidence(Fact.unknown()));
        Population population = counted(Town.regime("300.00"), on(perhaps));
        assertThat(population.seen()).isEqualTo(new HeadCount(1, 2));
        assertThat(population.of(DIBAO).of(Group.POOR)).isEqualTo(HeadCount.NONE);
        assertThat(population.incomes().orElseThrow().leftOut()).isEqualTo(new HeadCount(1, 2));
    }

    /** Under a regime in which whoever is imprisoned belongs too, i is two people, whichever comes first. */
    @Test
    void whereRegimesDisagreeOnWhoBelongsTheLargerNumberCounts() {
        Regime everybody = Regimes.of(
                Town.policy("300.00").build(),
                over().replace(new Provision.Unit(
                                "unit", Regimes.TITLE, Criterion.residence(Residence.values()), Regimes.BASIS))
                        .build());
        Regime others = Town.regime("300.00");
        assertThat(Stream.of(IMPRISONED)
                        .collect(Town.comparison(others, everybody).counting())
                        .of(Fate.WINNER))
                .isEqualTo(new HeadCount(1, 2));
        assertThat(Stream.of(IMPRISONED)
                        .collect(Town.comparison(everybody, others).counting())
                        .of(Fate.LOSER))
                .isEqualTo(new HeadCount(1, 2));
    }

    /** The line is 310.00 by another article. */
    @Test
    void aClauseIsToldAsTheSecondRegimeHasIt() {
        Regime raised = Regimes.of(
                Town.policy("300.00").build(),
                over().bind(
                                "line",
                                ParameterValue.of(Amount.monthly(Money.ofYuan(310))),
                                Basis.of(Grade.K, "doc", "art. 2"))
                        .build());
        ClauseChange row = Stream.of(on(A))
                .collect(Town.comparison(Town.regime("300.00"), raised).counting())
                .changes()
                .get(0);
        assertThat(row.clauses().get(0).cited().en()).contains("art. 2");
    }

    private static Policy.Builder over() {
        return Regimes.aPolicy("over");
    }
}

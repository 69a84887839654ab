package org.doudi.calc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.calc.Households.anAdult;
import static org.doudi.calc.Households.wage;

import java.time.LocalDate;
import org.doudi.core.fact.Fact;
import org.doudi.core.household.Asset;
import org.doudi.core.household.AssetKind;
import org.doudi.core.household.DisabilityGrade;
import org.doudi.core.household.DisabilityKind;
import org.doudi.core.household.Expense;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.household.Household;
import org.doudi.core.household.Residence;
import org.doudi.core.money.Allowance;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.Regime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever does not belong to the assistance unit brings neither income nor assets nor costs, and takes nothing. */
class UnitTest {

    private static final LocalDate DAY = LocalDate.of(2017, 6, 1);

    /** Chongqing's regulation, article 11, leaves out three; 350 for the head and, with somebody who counts, 350 more. */
    @ParameterizedTest
    @CsvSource({
        "WITH_HOUSEHOLD, 700",
        "AWAY_FOR_WORK, 700",
        "AWAY_FOR_SCHOOL, 700",
        "COMPULSORY_DETOX, 700",
        "MISSING, 700",
        "UNMARRIED_SOLDIER, 350",
        "CLERGY_LIVING_APART, 350",
        "IMPRISONED, 350",
    })
    void headsAreCountedAsTheRegulationSays(Residence residence, int benefit) {
        Household household = Households.aFamily(
                        anAdult(1).build(),
                        anAdult(2).residence(Fact.known(residence)).build())
                .build();

        assertThat(Assessing.monthly(Regimes.chongqing(), DAY, household)).isEqualTo(Money.ofYuan(benefit));
    }

    /**
     * The other person earns 300, has a severe disability, a savings account of 100,000 in her name and costs of 200 that
     * could be taken off. If she does not count, the head's 350 less the head's 50 remain: 300.
     */
    @ParameterizedTest
    @CsvSource({"IMPRISONED", "UNMARRIED_SOLDIER", "CLERGY_LIVING_APART"})
    void nothingOfSomebodyOutsideCounts(Residence residence) {
        Regime regime = Regimes.of(
                Packs.NATIONAL_2012,
                Packs.CHONGQING_2017,
                Regimes.aDistrictThatTakesOff(Allowance.NONE, Amount.monthly(Money.ofYuan(200))));
        Household household = Households.aFamily(
                        anAdult(1).build(),
                        anAdult(2)
                                .residence(Fact.known(residence))
                                .disabled(DisabilityKind.MENTAL, DisabilityGrade.GRADE_1)
                                .build())
                .incomes(wage(1, "50.00"), wage(2, "300.00"))
                .assets(Asset.of(AssetKind.DEPOSIT, Money.ofYuan(100_000)).withOwner("p2"))
                .expenses(Expense.of(ExpenseKind.DISABILITY, Amount.monthly(Money.ofYuan(200)))
                        .withMember("p2"))
                .build();

        assertThat(Assessing.monthly(regime, DAY, household)).isEqualTo(Money.ofYuan(300));
    }
}

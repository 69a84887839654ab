package org.doudi.calc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.doudi.core.fact.Fact;
import org.doudi.core.household.Household;
import org.doudi.core.household.Income;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.money.Allowance;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Ratio;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.Regime;
import org.junit.jupiter.api.Test;

/** Point 5 of the issue where it is hardest: what is taken off earnings falls when the earnings turn out not to count. */
class EarningsAndUnknownsTest {

    private static final LocalDate DAY = LocalDate.of(2017, 6, 1);

    private final Regime half = Regimes.of(
            Packs.NATIONAL_2012,
            Packs.CHONGQING_2017,
            Regimes.aDistrictThatTakesOff(
                    new Allowance(Ratio.of(1, 2), Money.ZERO, Optional.empty()), Amount.monthly(Money.ZERO)));

    /**
     * The head's 1000 a month are above 350 × 2 = 700, whether or not the other belongs to the household and whatever
     * the other earns: what is taken off earnings is never more than those.
     */
    @Test
    void learningTheWageOfSomebodyWhoMayNotBelongOverturnsNothing() {
        Income unknown = Income.builder("p2", IncomeKind.WAGE)
                .throughPovertyProject(Fact.known(true))
                .build();
        assertThat(Assessing.outcome(half, DAY, householdWith(unknown))).isInstanceOf(Outcome.NotEntitled.class);

        Income known = unknown.withAmount(Fact.known(Money.ofYuan(2000)));
        assertThat(Assessing.outcome(half, DAY, householdWith(known))).isInstanceOf(Outcome.NotEntitled.class);
    }

    private static Household householdWith(Income ofTheOther) {
        return Households.aFamily(
                        Households.anAdult(1).build(),
                        Households.anAdult(2).residence(Fact.unknown()).build())
                .incomes(Households.monthly(1, IncomeKind.GIFT, "1000.00"), ofTheOther)
                .build();
    }
}

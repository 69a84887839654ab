package org.doudi.calc.asked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.doudi.calc.Households;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Listing;
import org.doudi.core.fact.Truth;
import org.doudi.core.household.Household;
import org.doudi.core.household.Income;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.Residence;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.policy.Criterion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether somebody has income of a kind, of whatever amount above nothing. */
class EarnsTest {

    private static final Criterion EARNS = Criterion.earns(IncomeKind.WAGE, IncomeKind.OPERATING);

    @ParameterizedTest
    @CsvSource({"0, NO", "0.01, YES", "0.02, YES"})
    void aFenIsIncomeAndNothingIsNone(String wage, Truth truth) {
        assertThat(asked(home(Households.wage(1, wage)))).isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource({"WAGE, YES", "OPERATING, YES", "RENT, NO"})
    void onlyIncomeOfTheseKindsCounts(IncomeKind kind, Truth truth) {
        assertThat(asked(home(Households.yearly(1, kind, "0.01")))).isEqualTo(truth);
    }

    @Test
    void whoHasNoIncomeAtAllEarnsNothing() {
        assertThat(asked(home())).isEqualTo(Truth.NO);
    }

    /** One in prison earns; nobody of the unit does. */
    @Test
    void itIsAskedOfEachPersonByThemselves() {
        Household household = Households.aFamily(
                        Households.anAdult(1).build(),
                        Households.anAdult(2).residence(Residence.IMPRISONED).build())
                .incomes(Households.wage(2, "100.00"))
                .build();

        assertThat(asked(household)).isEqualTo(Truth.NO);
        assertThat(asked(household.withIncomes(
                        Listing.complete(Households.wage(2, "100.00"), Households.wage(1, "100.00")))))
                .isEqualTo(Truth.YES);
    }

    /** Unknown it may be nothing; what is known beside it settles it. */
    @Test
    void anIncomeOfUnknownAmountLeavesItOpenUnlessAnotherIsKnown() {
        Income unknown = Households.wage(1, "1.00").withAmount(Fact.unknown());
        Household household = home(unknown);

        assertThat(asked(household)).isEqualTo(Truth.OPEN);
        assertThat(Asked.some(EARNS, household).missing()).containsExactly("incomes/0/amount");
        assertThat(asked(home(unknown, Households.wage(1, "0.01")))).isEqualTo(Truth.YES);
        assertThat(asked(home(unknown.withKind(IncomeKind.RENT)))).isEqualTo(Truth.NO);
    }

    @Test
    void aListThatMayGoOnLeavesItOpenOfEverybodyWhoIsNotKnownToEarn() {
        Household open = home().withIncomes(Listing.unknown());

        assertThat(asked(open)).isEqualTo(Truth.OPEN);
        assertThat(Asked.some(EARNS, open).missing()).containsExactly("incomes");
        assertThat(asked(open.withIncomes(
                        Listing.partial(List.of(Income.of("p1", IncomeKind.WAGE, Amount.monthly(Money.ofFen(1))))))))
                .isEqualTo(Truth.YES);
    }

    private static Truth asked(Household household) {
        return Asked.some(EARNS, household).truth();
    }

    private static Household home(Income... incomes) {
        return Households.aHouseholdOf(1).incomes(incomes).build();
    }
}

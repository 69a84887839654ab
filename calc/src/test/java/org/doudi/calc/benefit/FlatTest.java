package org.doudi.calc.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.doudi.calc.Assessor;
import org.doudi.calc.Households;
import org.doudi.calc.Outcome;
import org.doudi.calc.Regimes;
import org.doudi.core.fact.Listing;
import org.doudi.core.household.Household;
import org.doudi.core.household.Situation;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.policy.Benefit;
import org.doudi.core.policy.ParameterType;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A fixed amount: 1440.12 a year are 120.01 a month. */
class FlatTest {

    private static final Amount AMOUNT = Amount.yearly(Money.of("1440.12"));

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 20})
    void theHouseholdGetsItOnceHoweverManyTheyAre(int people) {
        assertThat(Paid.monthly(flat(AMOUNT), Households.aHouseholdOf(people).build()))
                .isEqualTo(Money.of("120.01"));
    }

    /** The limit is 1000 a month: who has a fen less gets all of it, who has that gets none. */
    @Test
    void whoeverIsInGetsAllOfItAndNobodyElseAnything() {
        assertThat(Paid.monthly(flat(AMOUNT), earning("999.99"))).isEqualTo(Money.of("120.01"));
        assertThat(Paid.outcome(flat(AMOUNT), Situation.of(earning("1000.00"), Paid.DAY)))
                .isInstanceOf(Outcome.NotEntitled.class);
    }

    @Test
    void asLongAsAdmissionIsOpenItIsAllOrNothing() {
        Household open = Households.aHouseholdOf(1).incomes(Listing.unknown()).build();

        assertThat(Paid.bounds(flat(AMOUNT), Situation.of(open, Paid.DAY))).isEqualTo(Paid.between("0.00", "120.01"));
    }

    @Test
    void twoOfThemAddUp() {
        Policy.Builder policy =
                flat(AMOUNT).add(new Benefit.Flat("another", Regimes.TITLE, "dibao", "amount", Regimes.BASIS));

        assertThat(Paid.monthly(policy, earning("0"))).isEqualTo(Money.of("240.02"));
    }

    @Test
    void anAmountThatIsNoWholeFenAMonthIsRefused() {
        Policy policy = flat(Amount.yearly(Money.of("1440.11"))).build();

        assertThat(Assessor.of(Regimes.of(policy), Paid.DAY, Set.of(ProgrammeId.DIBAO))
                        .getLeft()
                        .list())
                .extracting(Problem::code)
                .containsExactly("amount.fen");
    }

    private static Household earning(String monthly) {
        return Households.aHouseholdOf(1).incomes(Households.wage(1, monthly)).build();
    }

    private static Policy.Builder flat(Amount amount) {
        return Paid.nothingYet()
                .add(
                        Regimes.parameter("amount", ParameterType.AMOUNT),
                        new Benefit.Flat("flat", Regimes.TITLE, "dibao", "amount", Regimes.BASIS))
                .bind("amount", ParameterValue.of(amount), Regimes.BASIS);
    }
}

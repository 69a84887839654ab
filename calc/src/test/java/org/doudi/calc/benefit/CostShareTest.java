package org.doudi.calc.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.doudi.calc.Households;
import org.doudi.calc.Regimes;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Listing;
import org.doudi.core.household.Expense;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.household.Household;
import org.doudi.core.household.Residence;
import org.doudi.core.household.Situation;
import org.doudi.core.money.Allowance;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Ratio;
import org.doudi.core.money.Rounding;
import org.doudi.core.policy.Benefit;
import org.doudi.core.policy.ParameterType;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Part of what illness costs: 70 %, up to 500 a month, up to the fen. */
class CostShareTest {

    private static final Allowance SEVENTY_PER_CENT = Allowance.share(Ratio.percent(70), Money.ofYuan(500));
    private static final Rounding UP = Rounding.upTo(Rounding.Unit.FEN);

    /** 500 ÷ 0.7 = 714.2857…: 714.28 comes to 499.996, 714.29 to 500.003. */
    @ParameterizedTest
    @CsvSource({
        "0,       0.00",
        "0.01,    0.01",
        "100.00,  70.00",
        "714.27,  499.99",
        "714.28,  500.00",
        "714.29,  500.00",
        "9000.00, 500.00",
    })
    void theShareOfTheCostIsPaidUpToTheCap(String cost, String benefit) {
        assertThat(paid(SEVENTY_PER_CENT, UP, Amount.monthly(Money.of(cost)))).isEqualTo(Money.of(benefit));
    }

    /** 100 a year are 8.3333… a month, 70 % of that 5.8333…: rounded once, at the end. 8.34 × 0.7 would be 5.838. */
    @ParameterizedTest
    @CsvSource({"UP, FEN, 5.84", "DOWN, FEN, 5.83", "HALF_UP, JIAO, 5.80", "UP, YUAN, 6.00"})
    void whatIsPaidByTheYearIsATwelfthAMonth(Rounding.Mode mode, Rounding.Unit unit, String benefit) {
        assertThat(paid(SEVENTY_PER_CENT, new Rounding(unit, mode), Amount.yearly(Money.ofYuan(100))))
                .isEqualTo(Money.of(benefit));
    }

    /** 50 whatever it cost, but no more than it cost. */
    @ParameterizedTest
    @CsvSource({"0, 0.00", "49.99, 49.99", "50.00, 50.00", "50.01, 50.00"})
    void aFixedPartIsNeverMoreThanTheCost(String cost, String benefit) {
        assertThat(paid(Allowance.fixed(Money.ofYuan(50)), UP, Amount.monthly(Money.of(cost))))
                .isEqualTo(Money.of(benefit));
    }

    /** Only illness, only of members who count, and what nobody's in particular is. */
    @Test
    void onlyCostsOfTheKindAndOfTheUnitCount() {
        Household household = Households.aFamily(
                        Households.anAdult(1).build(),
                        Households.anAdult(2).residence(Residence.IMPRISONED).build())
                .expenses(
                        illness("10.00", Optional.of("p1")),
                        illness("20.00", Optional.of("p2")),
                        illness("40.00", Optional.empty()),
                        Expense.of(ExpenseKind.EDUCATION, Amount.monthly(Money.ofYuan(80))))
                .build();

        assertThat(Paid.monthly(costShare(SEVENTY_PER_CENT, UP), household)).isEqualTo(Money.ofYuan(35));
    }

    /** 100 is known of, and there may be more: from 70 to the cap. One of unknown amount: from nothing to the cap. */
    @Test
    void whatIsNotKnownOfTheCostsIsOpenUpToTheCap() {
        Household.Builder home = Households.aHouseholdOf(1);
        Household more = home.expenses(Listing.partial(List.of(illness("100.00", Optional.empty()))))
                .build();
        Household unknown = home.expenses(
                        Listing.complete(illness("100.00", Optional.empty()).withAmount(Fact.unknown())))
                .build();

        assertThat(Paid.bounds(costShare(SEVENTY_PER_CENT, UP), Situation.of(more, Paid.DAY)))
                .isEqualTo(Paid.between("70.00", "500.00"));
        assertThat(Paid.bounds(costShare(SEVENTY_PER_CENT, UP), Situation.of(unknown, Paid.DAY)))
                .isEqualTo(Paid.between("0.00", "500.00"));
    }

    /** Rounded up it may be a part of a fen more than a cost that is no whole fen: so rounded is the cost then too. */
    @Property(tries = 200)
    void itIsNeverAboveTheCostAndNeverFallsAsTheCostRises(
            @ForAll @LongRange(min = 0, max = 200_000) long cost,
            @ForAll @LongRange(min = 0, max = 200_000) long more,
            @ForAll @IntRange(min = 0, max = 7) int sevenths,
            @ForAll @LongRange(min = 0, max = 10_000) long fixed,
            @ForAll @LongRange(min = 0, max = 50_000) long cap) {
        Allowance allowance = new Allowance(Ratio.of(sevenths, 7), Money.ofFen(fixed), Optional.of(Money.ofFen(cap)));
        Money paid = paid(allowance, UP, Amount.yearly(Money.ofFen(cost)));

        assertThat(paid.fen() * 12).isLessThan(cost + 12).isLessThanOrEqualTo(cap * 12);
        assertThat(paid(allowance, UP, Amount.yearly(Money.ofFen(cost + more)))).isGreaterThanOrEqualTo(paid);
    }

    private static Expense illness(String monthly, Optional<String> member) {
        return Expense.of(ExpenseKind.MAJOR_ILLNESS, Amount.monthly(Money.of(monthly)))
                .withMember(member);
    }

    private static Money paid(Allowance allowance, Rounding rounding, Amount cost) {
        Household household = Households.aHouseholdOf(1)
                .expenses(Expense.of(ExpenseKind.MAJOR_ILLNESS, cost))
                .build();
        return Paid.monthly(costShare(allowance, rounding), household);
    }

    private static Policy.Builder costShare(Allowance allowance, Rounding rounding) {
        return Paid.nothingYet()
                .add(
                        Regimes.parameter("allowance", ParameterType.ALLOWANCE),
                        Regimes.parameter("rounding", ParameterType.ROUNDING),
                        new Benefit.CostShare(
                                "cost",
                                Regimes.TITLE,
                                "dibao",
                                Set.of(ExpenseKind.MAJOR_ILLNESS),
                                "allowance",
                                "rounding",
                                Regimes.BASIS))
                .bind("allowance", ParameterValue.of(allowance), Regimes.BASIS)
                .bind("rounding", ParameterValue.of(rounding), Regimes.BASIS);
    }
}

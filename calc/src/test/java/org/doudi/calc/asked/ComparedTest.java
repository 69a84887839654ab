package org.doudi.calc.asked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.core.fact.Truth.NO;
import static org.doudi.core.fact.Truth.OPEN;
import static org.doudi.core.fact.Truth.YES;

import java.time.LocalDate;
import org.doudi.calc.Households;
import org.doudi.calc.Regimes;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Listing;
import org.doudi.core.fact.Truth;
import org.doudi.core.household.Expense;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.household.Household;
import org.doudi.core.household.Measurement;
import org.doudi.core.household.Residence;
import org.doudi.core.household.Situation;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Ratio;
import org.doudi.core.policy.Comparison;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.ParameterType;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is spent and what was measured last year, compared with a line of 300 a month and shares of it. */
class ComparedTest {

    private static final Criterion SPENDS_MORE = Criterion.compare(
            Term.spendingOn(ExpenseKind.EDUCATION, ExpenseKind.MAJOR_ILLNESS),
            Comparison.ABOVE,
            Term.perMember("line"));

    private static final Criterion HAD_MORE =
            Criterion.compare(Term.incomeLastYear(), Comparison.ABOVE, Term.perMember("line"));

    @Test
    void spendingOfTheKindsAskedForIsAddedUpByTheMonth() {
        Expense school = Expense.of(ExpenseKind.EDUCATION, yearly("1200.00"));

        assertThat(spending(Listing.complete(school, Expense.of(ExpenseKind.MAJOR_ILLNESS, monthly("200.00")))))
                .isEqualTo(NO);
        assertThat(spending(Listing.complete(school, Expense.of(ExpenseKind.MAJOR_ILLNESS, monthly("200.01")))))
                .isEqualTo(YES);
        assertThat(spending(Listing.complete(school, Expense.of(ExpenseKind.DISABILITY, monthly("200.01")))))
                .isEqualTo(NO);
    }

    @Test
    void spendingThatMayGoOnIsOpenUntilItIsEnough() {
        Expense enough = Expense.of(ExpenseKind.EDUCATION, monthly("300.01"));
        Expense unknown = Expense.builder(ExpenseKind.EDUCATION).build();

        assertThat(spending(Listing.unknown())).isEqualTo(OPEN);
        assertThat(spending(Listing.partial(enough))).isEqualTo(YES);
        assertThat(spending(Listing.complete(unknown))).isEqualTo(OPEN);
        assertThat(spending(Listing.complete(unknown, enough))).isEqualTo(YES);
        assertThat(Asked.of(SPENDS_MORE, of(Listing.complete(unknown)), lines()).missing())
                .containsExactly("expenses/0/amount");
        assertThat(Asked.of(SPENDS_MORE, of(Listing.partial(unknown)), lines()).missing())
                .containsExactly("expenses/0/amount", "expenses");
    }

    /** Somebody in prison spends nothing of the household's, somebody who may not belong perhaps; the line is 600 for two. */
    @ParameterizedTest
    @CsvSource({"IMPRISONED, NO", "WITH_HOUSEHOLD, YES", ", OPEN"})
    void onlyWhatMembersSpendCounts(Residence residence, Truth more) {
        Household household = Households.aFamily(
                        Households.anAdult(1).build(),
                        Households.anAdult(2)
                                .residence(residence == null ? Fact.unknown() : Fact.known(residence))
                                .build())
                .expenses(Expense.builder(ExpenseKind.EDUCATION)
                        .member("p2")
                        .amount(Fact.known(Money.of("600.01")))
                        .build())
                .build();

        assertThat(Asked.of(SPENDS_MORE, Situation.of(household, Asked.DAY), lines())
                        .truth())
                .isEqualTo(more);
    }

    @Test
    void lastYearsIncomeIsWhatWasMeasuredLastInTheCalendarYearBefore() {
        assertThat(lastYear(of("2017-01-01", "300.01"))).isEqualTo(YES);
        assertThat(lastYear(of("2017-12-31", "300.00"))).isEqualTo(NO);
        assertThat(lastYear(of("2017-06-30", "0.00"), of("2017-12-31", "300.01")))
                .isEqualTo(YES);
        assertThat(lastYear(of("2017-12-31", "300.01"), of("2017-06-30", "0.00")))
                .isEqualTo(YES);
        assertThat(lastYear(of("2017-12-30", "300.01"), of("2017-12-31", "300.00")))
                .isEqualTo(NO);
    }

    @Test
    void whatWasMeasuredInAnotherYearIsNotLastYearsIncome() {
        assertThat(lastYear()).isEqualTo(OPEN);
        assertThat(lastYear(of("2016-12-31", "300.01"))).isEqualTo(OPEN);
        assertThat(lastYear(of("2018-01-01", "300.01"))).isEqualTo(OPEN);
        assertThat(lastYear(of("2018-01-01", "300.01"), of("2017-05-01", "0.00")))
                .isEqualTo(NO);
    }

    /** Between the two: settled only where both are on one side. */
    @Test
    void twoOfOneDayLeaveItOpenBetweenThem() {
        assertThat(lastYear(of("2017-05-01", "299.00"), of("2017-05-01", "301.00")))
                .isEqualTo(OPEN);
        assertThat(lastYear(of("2017-05-01", "301.00"), of("2017-05-01", "299.00")))
                .isEqualTo(OPEN);
        assertThat(lastYear(of("2017-05-01", "302.00"), of("2017-05-01", "301.00")))
                .isEqualTo(YES);
        assertThat(lastYear(of("2017-05-01", "299.00"), of("2017-05-01", "300.00")))
                .isEqualTo(NO);
        assertThat(lastYear(of("2017-04-30", "0.00"), of("2017-05-01", "302.00"), of("2017-05-01", "301.00")))
                .isEqualTo(YES);
    }

    @Test
    void whatIsMissingOfLastYearsIncomeIsSaid() {
        Asked unconfirmed = asked(Listing.partial(of("2017-05-01", "301.00")));
        Asked none = asked(Listing.none());

        assertThat(unconfirmed.truth()).isEqualTo(OPEN);
        assertThat(unconfirmed.missing()).containsExactly("measurements");
        assertThat(unconfirmed.why()).containsExactly("the list was not confirmed to be complete");
        assertThat(none.missing()).containsExactly("measurements");
        assertThat(none.why()).containsExactly("nothing was measured that year, or one day's results differ");
    }

    /** The measured income is of all its people, the line for those of today. */
    @Test
    void lastYearsIncomeIsAHouseholdTotal() {
        Situation two = Situation.of(Households.aHouseholdOf(2).build(), Asked.DAY)
                .withMeasurements(Measurement.of(LocalDate.of(2017, 5, 1), monthly("600.00"), 1));

        assertThat(Asked.of(HAD_MORE, two, lines()).truth()).isEqualTo(NO);
    }

    /** Two thirds of 300.01 are 200.00666…, to the fen what 2400.08 a year are a month. */
    @ParameterizedTest
    @CsvSource({"2400.07, YES", "2400.08, NO"})
    void aMultipleThatALayerSetsIsExact(String spent, Truth below) {
        Criterion criterion = Criterion.compare(
                Term.spendingOn(ExpenseKind.EDUCATION),
                Comparison.BELOW,
                Term.perMember("odd").times("share"));
        Policy.Builder policy = lines().add(Regimes.parameter("odd", ParameterType.AMOUNT))
                .add(Regimes.parameter("share", ParameterType.RATIO))
                .bind("odd", ParameterValue.of(monthly("300.01")), Regimes.BASIS)
                .bind("share", ParameterValue.of(Ratio.of(2, 3)), Regimes.BASIS);

        assertThat(Asked.of(criterion, of(Listing.complete(Expense.of(ExpenseKind.EDUCATION, yearly(spent)))), policy)
                        .truth())
                .isEqualTo(below);
    }

    private static Truth spending(Listing<Expense> expenses) {
        return Asked.of(SPENDS_MORE, of(expenses), lines()).truth();
    }

    private static Truth lastYear(Measurement... measurements) {
        return asked(Listing.complete(measurements)).truth();
    }

    private static Asked asked(Listing<Measurement> measurements) {
        return Asked.of(HAD_MORE, Asked.on(Asked.DAY).withMeasurements(measurements), lines());
    }

    private static Situation of(Listing<Expense> expenses) {
        return Situation.of(Households.aHouseholdOf(1).expenses(expenses).build(), Asked.DAY);
    }

    private static Policy.Builder lines() {
        return Asked.aPolicy()
                .add(Regimes.parameter("line", ParameterType.AMOUNT))
                .bind("line", ParameterValue.of(monthly("300.00")), Regimes.BASIS);
    }

    private static Measurement of(String on, String yuan) {
        return Measurement.of(LocalDate.parse(on), monthly(yuan), 1);
    }

    private static Amount monthly(String yuan) {
        return Amount.monthly(Money.of(yuan));
    }

    private static Amount yearly(String yuan) {
        return Amount.yearly(Money.of(yuan));
    }
}

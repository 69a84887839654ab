package org.doudi.calc.asked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.core.fact.Truth.NO;
import static org.doudi.core.fact.Truth.OPEN;
import static org.doudi.core.fact.Truth.YES;

import java.time.LocalDate;
import java.util.List;
import org.doudi.calc.Regimes;
import org.doudi.core.fact.Listing;
import org.doudi.core.fact.Truth;
import org.doudi.core.household.Measurement;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.policy.Comparison;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.History;
import org.doudi.core.policy.ParameterType;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.time.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last measurements against the line of their own day: 100 a month in 2016, 200 from 2017 on, nothing before. */
class SteadyTest {

    private static final LocalDate IN_2016 = LocalDate.of(2016, 12, 31);
    private static final LocalDate IN_2017 = LocalDate.of(2017, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2017, 7, 1);

    @Test
    void eachIsComparedWithTheLineOfItsOwnDay() {
        assertThat(above(2, of(IN_2016, "100.01"), of(IN_2017, "200.01"))).isEqualTo(YES);
        assertThat(above(2, of(IN_2016, "100.00"), of(IN_2017, "200.01"))).isEqualTo(NO);
        assertThat(above(2, of(IN_2016, "100.01"), of(IN_2017, "200.00"))).isEqualTo(NO);
    }

    @ParameterizedTest
    @CsvSource({
        "BELOW,    199.99, YES",
        "BELOW,    200.00, NO",
        "AT_MOST,  200.00, YES",
        "AT_MOST,  200.01, NO",
        "ABOVE,    200.00, NO",
        "ABOVE,    200.01, YES",
        "AT_LEAST, 199.99, NO",
        "AT_LEAST, 200.00, YES",
    })
    void theLineItselfCountsAsTheComparisonSays(Comparison comparison, String income, Truth steady) {
        assertThat(asked(new History.Steady(1, comparison, "line"), Listing.complete(of(IN_2017, income)))
                        .truth())
                .isEqualTo(steady);
    }

    /** Three had 600 to reach together. */
    @Test
    void theLineIsTimesThePeopleMeasured() {
        assertThat(above(1, Measurement.of(IN_2017, monthly("600.00"), 3))).isEqualTo(NO);
        assertThat(above(1, Measurement.of(IN_2017, monthly("600.01"), 3))).isEqualTo(YES);
    }

    /** 2400.01 a year are above 200 a month. */
    @Test
    void incomeByTheYearIsComparedExactly() {
        assertThat(above(1, Measurement.of(IN_2017, Amount.yearly(Money.of("2400.00")), 1)))
                .isEqualTo(NO);
        assertThat(above(1, Measurement.of(IN_2017, Amount.yearly(Money.of("2400.01")), 1)))
                .isEqualTo(YES);
    }

    @Test
    void onlyTheLastSoManyCountInWhateverOrderTheyAreListed() {
        Measurement poor = of(IN_2016, "0.00");

        assertThat(above(2, poor, of(IN_2017, "300.00"), of(LATER, "300.00"))).isEqualTo(YES);
        assertThat(above(2, of(LATER, "300.00"), poor, of(IN_2017, "300.00"))).isEqualTo(YES);
        assertThat(above(3, of(LATER, "300.00"), poor, of(IN_2017, "300.00"))).isEqualTo(NO);
    }

    @Test
    void fewerThanAskedAreNotSteady() {
        assertThat(above(1)).isEqualTo(NO);
        assertThat(above(2, of(IN_2017, "300.00"))).isEqualTo(NO);
        assertThat(above(24, of(IN_2017, "300.00"), of(LATER, "300.00"))).isEqualTo(NO);
    }

    /** Two of one day have no order: if the last is of that day, both are the last. */
    @Test
    void thoseOfOneDayCountTogether() {
        assertThat(above(1, of(IN_2017, "300.00"), of(IN_2017, "200.00"))).isEqualTo(NO);
        assertThat(above(1, of(IN_2017, "300.00"), of(IN_2017, "200.01"))).isEqualTo(YES);
        assertThat(above(2, of(IN_2017, "300.00"), of(IN_2017, "200.01"), of(LATER, "300.00")))
                .isEqualTo(YES);
        assertThat(above(2, of(IN_2017, "300.00"), of(IN_2017, "200.00"), of(LATER, "300.00")))
                .isEqualTo(NO);
        // With two on the last day there is nothing to add from before.
        assertThat(above(2, of(IN_2017, "0.00"), of(LATER, "300.00"), of(LATER, "300.00")))
                .isEqualTo(YES);
    }

    /** Any of them may be followed by one that nobody has listed. */
    @Test
    void aListThatMayGoOnLeavesItOpen() {
        Criterion above = History.steadilyAbove("line", 1);

        assertThat(asked(above, Listing.unknown()).truth()).isEqualTo(OPEN);
        assertThat(asked(above, Listing.partial(of(LATER, "300.00"))).truth()).isEqualTo(OPEN);
        assertThat(asked(above, Listing.partial(of(LATER, "0.00"))).truth()).isEqualTo(OPEN);
        assertThat(asked(above, Listing.partial(of(LATER, "0.00"))).missing()).containsExactly("measurements");
        assertThat(asked(above, Listing.partial(of(LATER, "0.00"))).why())
                .containsExactly("the list was not confirmed to be complete");
    }

    /** The line has no value in 2015: that one is open, and decides nothing where another is not above. */
    @Test
    void aDayOnWhichTheLineHadNoValueLeavesThatMeasurementOpen() {
        Measurement early = of(LocalDate.of(2015, 12, 31), "300.00");

        assertThat(above(2, early, of(IN_2017, "300.00"))).isEqualTo(OPEN);
        assertThat(above(2, early, of(IN_2017, "200.00"))).isEqualTo(NO);
        assertThat(above(1, early, of(IN_2017, "300.00"))).isEqualTo(YES);

        Asked open = asked(History.steadilyAbove("line", 1), Listing.complete(early));
        assertThat(open.missing()).containsExactly("measurements");
        assertThat(open.why()).containsExactly("the line had no value on the day of a measurement");
    }

    private static Truth above(int last, Measurement... measurements) {
        return asked(History.steadilyAbove("line", last), Listing.complete(List.of(measurements)))
                .truth();
    }

    private static Asked asked(Criterion criterion, Listing<Measurement> measurements) {
        return Asked.of(criterion, Asked.on(Asked.DAY).withMeasurements(measurements), lines());
    }

    private static Policy.Builder lines() {
        return Asked.aPolicy()
                .add(Regimes.parameter("line", ParameterType.AMOUNT))
                .bind(
                        "line",
                        ParameterValue.of(monthly("100.00")),
                        Window.between(LocalDate.of(2016, 1, 1), IN_2017),
                        Regimes.BASIS)
                .bind("line", ParameterValue.of(monthly("200.00")), Window.from(IN_2017), Regimes.BASIS);
    }

    private static Measurement of(LocalDate on, String yuan) {
        return Measurement.of(on, monthly(yuan), 1);
    }

    private static Amount monthly(String yuan) {
        return Amount.monthly(Money.of(yuan));
    }
}

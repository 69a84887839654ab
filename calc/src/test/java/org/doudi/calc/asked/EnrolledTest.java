package org.doudi.calc.asked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.core.fact.Truth.NO;
import static org.doudi.core.fact.Truth.OPEN;
import static org.doudi.core.fact.Truth.YES;

import java.time.LocalDate;
import org.doudi.core.fact.Listing;
import org.doudi.core.fact.Truth;
import org.doudi.core.household.Situation;
import org.doudi.core.household.Standing;
import org.doudi.core.policy.History;
import org.doudi.core.time.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Enrolment: today, on a ground, and for how long. */
class EnrolledTest {

    private static final LocalDate FIRST = LocalDate.of(2017, 9, 1);
    private static final LocalDate AFTER = LocalDate.of(2018, 6, 1);
    private static final Standing POOR = Standing.of("poor", Window.between(FIRST, AFTER), "income");

    /** From the first day on, and no more from the first day after. */
    @ParameterizedTest
    @CsvSource({"2017-09-01, YES", "2018-05-31, YES", "2018-06-01, NO", "2018-06-02, NO"})
    void isOnItsFirstDayAndNoMoreOnTheFirstDayAfter(String day, Truth enrolled) {
        assertThat(Asked.of(History.enrolledIn("poor"), Asked.on(day).withStandings(POOR))
                        .truth())
                .isEqualTo(enrolled);
    }

    @Test
    void anEnrolmentWithoutAnEndGoesOn() {
        Standing standing = Standing.of("poor", Window.from(FIRST), "income");

        assertThat(today(Listing.complete(standing))).isEqualTo(YES);
    }

    @Test
    void anotherProgrammeIsNoEnrolmentInThisOne() {
        Standing other = Standing.of("dibao", Window.from(FIRST), "income");

        assertThat(today(Listing.complete(other))).isEqualTo(NO);
        assertThat(today(Listing.complete(other, POOR))).isEqualTo(YES);
    }

    /** Whoever is listed is enrolled; whoever is not is not, as long as the list is whole. */
    @Test
    void aListThatMayGoOnLeavesOpenWhatItDoesNotShow() {
        Standing past = Standing.of("poor", Window.between(FIRST.minusYears(1), FIRST), "income");

        assertThat(today(Listing.none())).isEqualTo(NO);
        assertThat(today(Listing.unknown())).isEqualTo(OPEN);
        assertThat(today(Listing.partial(past))).isEqualTo(OPEN);
        assertThat(today(Listing.complete(past))).isEqualTo(NO);
        assertThat(today(Listing.partial(POOR))).isEqualTo(YES);
    }

    @Test
    void oneOfTheGroundsNamedHasToBeItsGround() {
        assertThat(Asked.of(History.enrolledOn("poor", "income", "illness"), listed(Listing.complete(POOR)))
                        .truth())
                .isEqualTo(YES);
        assertThat(Asked.of(History.enrolledOn("poor", "illness"), listed(Listing.complete(POOR)))
                        .truth())
                .isEqualTo(NO);
        assertThat(Asked.of(History.enrolledOn("poor", "illness"), listed(Listing.partial(POOR)))
                        .truth())
                .isEqualTo(OPEN);
    }

    /** Six months from 1 September are over on 1 March. */
    @ParameterizedTest
    @CsvSource({"2018-02-28, NO", "2018-03-01, YES", "2018-03-02, YES", "2018-06-01, NO"})
    void monthsAreOverOnTheSameDayOfTheMonth(String day, Truth enrolled) {
        assertThat(lasting(6, POOR, day)).isEqualTo(enrolled);
    }

    /** A month that does not have the day is over on its last; one of 29 February in a leap year on the 29th. */
    @ParameterizedTest
    @CsvSource({
        "2018-01-31, 1,  2018-02-27, NO",
        "2018-01-31, 1,  2018-02-28, YES",
        "2018-01-31, 1,  2018-03-01, YES",
        "2016-01-31, 1,  2016-02-28, NO",
        "2016-01-31, 1,  2016-02-29, YES",
        "2016-01-30, 1,  2016-02-28, NO",
        "2016-01-30, 1,  2016-02-29, YES",
        "2016-02-29, 12, 2017-02-27, NO",
        "2016-02-29, 12, 2017-02-28, YES",
        "2016-02-29, 48, 2020-02-28, NO",
        "2016-02-29, 48, 2020-02-29, YES",
        "2018-02-28, 1,  2018-03-27, NO",
        "2018-02-28, 1,  2018-03-28, YES",
    })
    void theEndOfAMonthStandsForADayItDoesNotHave(String first, int months, String day, Truth enrolled) {
        Standing standing = Standing.of("poor", Window.from(LocalDate.parse(first)), "income");

        assertThat(lasting(months, standing, day)).isEqualTo(enrolled);
    }

    @ParameterizedTest
    @CsvSource({"0, YES", "1, NO"})
    void noMonthsAreOverOnTheFirstDay(int months, Truth enrolled) {
        assertThat(lasting(months, POOR, "2017-09-01")).isEqualTo(enrolled);
    }

    @Test
    void enrolmentWithoutABeginningHasLastedForAnyTime() {
        assertThat(lasting(History.MAX_MONTHS, Standing.of("poor", Window.ALWAYS, "income"), "2018-03-01"))
                .isEqualTo(YES);
    }

    /** Each enrolment by itself: what was before an interruption, or on another ground, is not added. */
    @Test
    void enrolmentsAreNotAddedUp() {
        Standing before = Standing.of("poor", Window.between(FIRST.minusYears(1), FIRST), "income");

        assertThat(Asked.of(
                                History.enrolledFor("poor", 12),
                                Asked.on("2018-03-01").withStandings(before, POOR))
                        .truth())
                .isEqualTo(NO);
    }

    @Test
    void enrolmentsThatAreNotConfirmedAreMissing() {
        Asked asked = Asked.of(History.enrolledIn("poor"), listed(Listing.unknown()));

        assertThat(asked.missing()).containsExactly("standings");
        assertThat(asked.why()).containsExactly("the list was not confirmed to be complete");
    }

    private static Truth lasting(int months, Standing standing, String day) {
        return Asked.of(History.enrolledFor("poor", months), Asked.on(day).withStandings(standing))
                .truth();
    }

    private static Truth today(Listing<Standing> standings) {
        return Asked.of(History.enrolledIn("poor"), listed(standings)).truth();
    }

    private static Situation listed(Listing<Standing> standings) {
        return Asked.on(Asked.DAY).withStandings(standings);
    }
}

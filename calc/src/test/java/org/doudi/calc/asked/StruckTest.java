package org.doudi.calc.asked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.core.fact.Truth.NO;
import static org.doudi.core.fact.Truth.OPEN;
import static org.doudi.core.fact.Truth.YES;

import java.time.LocalDate;
import org.doudi.calc.Households;
import org.doudi.core.fact.Listing;
import org.doudi.core.fact.Truth;
import org.doudi.core.household.Shock;
import org.doudi.core.household.ShockKind;
import org.doudi.core.household.Situation;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.History;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What struck a household, and how long ago. */
class StruckTest {

    private static final Criterion BY_DISASTER = History.struck(12, ShockKind.DISASTER, ShockKind.EPIDEMIC);

    @ParameterizedTest
    @CsvSource({"2017-02-28, NO", "2017-03-01, YES", "2017-03-02, YES", "2018-03-01, YES"})
    void countsFromTheSameDayOfTheMonthThatManyMonthsAgo(LocalDate on, Truth struck) {
        assertThat(ofShocks(Listing.complete(Shock.of(ShockKind.DISASTER, on)))).isEqualTo(struck);
    }

    /** A month before 31 March begins with the last of February. */
    @ParameterizedTest
    @CsvSource({
        "2018-03-31, 1,  2018-02-27, NO",
        "2018-03-31, 1,  2018-02-28, YES",
        "2016-03-31, 1,  2016-02-28, NO",
        "2016-03-31, 1,  2016-02-29, YES",
        "2016-02-29, 12, 2015-02-27, NO",
        "2016-02-29, 12, 2015-02-28, YES",
        "2017-02-28, 12, 2016-02-27, NO",
        "2017-02-28, 12, 2016-02-28, YES",
        "2017-02-28, 12, 2016-02-29, YES",
    })
    void theEndOfAMonthStandsForADayItDoesNotHave(LocalDate day, int months, LocalDate on, Truth struck) {
        Situation situation = at(day, Listing.complete(Shock.of(ShockKind.EPIDEMIC, on)));

        assertThat(Asked.of(History.struck(months, ShockKind.EPIDEMIC), situation)
                        .truth())
                .isEqualTo(struck);
    }

    @Test
    void onlyTheKindsAskedForCount() {
        Shock accident = Shock.of(ShockKind.ACCIDENT, Asked.DAY);
        Shock epidemic = Shock.of(ShockKind.EPIDEMIC, Asked.DAY);

        assertThat(ofShocks(Listing.complete(accident))).isEqualTo(NO);
        assertThat(ofShocks(Listing.complete(accident, epidemic))).isEqualTo(YES);
    }

    @Test
    void aListThatMayGoOnLeavesOpenWhatItDoesNotShow() {
        Shock longAgo = Shock.of(ShockKind.DISASTER, Asked.DAY.minusYears(2));

        assertThat(ofShocks(Listing.none())).isEqualTo(NO);
        assertThat(ofShocks(Listing.unknown())).isEqualTo(OPEN);
        assertThat(ofShocks(Listing.partial(longAgo))).isEqualTo(OPEN);
        assertThat(ofShocks(Listing.complete(longAgo))).isEqualTo(NO);
        assertThat(ofShocks(Listing.partial(Shock.of(ShockKind.DISASTER, Asked.DAY))))
                .isEqualTo(YES);
    }

    @Test
    void shocksThatAreNotConfirmedAreMissing() {
        Asked asked = Asked.of(BY_DISASTER, at(Asked.DAY, Listing.unknown()));

        assertThat(asked.missing()).containsExactly("shocks");
        assertThat(asked.why()).containsExactly("the list was not confirmed to be complete");
    }

    private static Truth ofShocks(Listing<Shock> shocks) {
        return Asked.of(BY_DISASTER, at(Asked.DAY, shocks)).truth();
    }

    private static Situation at(LocalDate day, Listing<Shock> shocks) {
        return Situation.of(Households.aHouseholdOf(1).shocks(shocks).build(), day);
    }
}

package org.doudi.core.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.core.household.Households.aHousehold;

import java.time.LocalDate;
import java.util.Collections;
import java.util.stream.Stream;
import org.doudi.core.fact.Listing;
import org.doudi.core.problem.Reported;
import org.junit.jupiter.api.Test;

/** What has struck a household: told to those who assess, shown to nobody. */
class ShockTest {

    private static final Shock FLOOD = Shock.of(ShockKind.DISASTER, LocalDate.of(2020, 7, 1));

    @Test
    void isOfAKindAndOfADay() {
        assertThat(FLOOD).isEqualTo(new Shock(ShockKind.DISASTER, LocalDate.of(2020, 7, 1)));
        assertThat(FLOOD).isNotEqualTo(Shock.of(ShockKind.EPIDEMIC, LocalDate.of(2020, 7, 1)));
    }

    @Test
    void showsNothing() {
        assertThat(FLOOD).hasToString("Shock");
    }

    @Test
    void nobodyAskedAHouseholdUnlessItIsSaid() {
        assertThat(aHousehold().build().shocks()).isEqualTo(Listing.unknown());
        assertThat(aHousehold().shocks().build().shocks()).isEqualTo(Listing.none());
        assertThat(aHousehold().shocks(FLOOD).build().shocks()).isEqualTo(Listing.complete(FLOOD));
    }

    /** Two floods are two; and one that was told twice is no mistake that anybody has to refuse. */
    @Test
    void theSameMayStrikeAgain() {
        assertThat(aHousehold().shocks(FLOOD, FLOOD).build().shocks().items()).containsExactly(FLOOD, FLOOD);
    }

    @Test
    void aHouseholdListsAtMostTenThousand() {
        assertThat(Reported.faultsOf(aHousehold().shocks(Listing.complete(Collections.nCopies(10_001, FLOOD)))::build))
                .containsExactly("list.size @ shocks");
    }

    @Test
    void everyKindHasWordsOfItsOwn() {
        assertThat(Stream.of(ShockKind.values()).map(ShockKind::label)).doesNotHaveDuplicates();
        assertThat(Stream.of(Role.values()).map(Role::label)).doesNotHaveDuplicates();
    }
}

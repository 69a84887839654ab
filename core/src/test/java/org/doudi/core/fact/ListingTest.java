package org.doudi.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListingTest {

    @Test
    void anEmptyListThatNobodyConfirmedIsNotNone() {
        assertThat(Listing.unknown()).isNotEqualTo(Listing.none());
        assertThat(Listing.unknown().complete()).isFalse();
        assertThat(Listing.none().complete()).isTrue();
        assertThat(Listing.unknown().items()).isEmpty();
        assertThat(Listing.none().items()).isEmpty();
    }

    @Test
    void saysWhetherTheseAreAll() {
        assertThat(Listing.complete("a", "b")).isEqualTo(Listing.complete(List.of("a", "b")));
        assertThat(Listing.partial("a", "b")).isEqualTo(Listing.partial(List.of("a", "b")));
        assertThat(Listing.partial("a").complete()).isFalse();
        assertThat(Listing.complete("a").complete()).isTrue();
    }

    @Test
    void keepsItsItemsWhenItIsNoLongerConfirmed() {
        assertThat(Listing.complete("a", "b").asPartial()).isEqualTo(Listing.partial("a", "b"));
        assertThat(Listing.none().asPartial()).isEqualTo(Listing.unknown());
    }

    @Test
    void doesNotChangeWithTheListItWasMadeFrom() {
        List<String> source = new ArrayList<>(List.of("a"));
        Listing<String> listing = Listing.partial(source);
        source.add("b");

        assertThat(listing.items()).containsExactly("a");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> listing.items().add("b"));
    }

    @Test
    void showsHowManyAndNeverWhich() {
        assertThat(Listing.complete("王小明", "李四")).hasToString("2 in all");
        assertThat(Listing.partial("王小明")).hasToString("1 known, perhaps more");
    }
}

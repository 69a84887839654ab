package org.doudi.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.doudi.core.fact.Fact.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FactTest {

    @Test
    void aKnownFactHasItsValue() {
        Fact<Integer> zero = Fact.known(0);

        assertThat(zero.isKnown()).isTrue();
        assertThat(zero.value()).contains(0);
        assertThat(zero.<String>match(value -> "is " + value, why -> "because " + why))
                .isEqualTo("is 0");
    }

    @Test
    void anUnknownFactHasNoValueButAReason() {
        Fact<Integer> withheld = Fact.unknown(Why.WITHHELD);

        assertThat(withheld.isKnown()).isFalse();
        assertThat(withheld.value()).isEmpty();
        assertThat(withheld.<String>match(value -> "is " + value, why -> "because " + why))
                .isEqualTo("because WITHHELD");
    }

    @Test
    void unknownIsNotZeroAndTheReasonsDiffer() {
        assertThat(Fact.<Integer>unknown())
                .isNotEqualTo(Fact.known(0))
                .isNotEqualTo(Fact.unknown(Why.DISPUTED))
                .isEqualTo(Fact.unknown(Why.NOT_ASKED));
    }

    @Test
    void neverShowsItsValue() {
        assertThat(Fact.known("王小明")).hasToString("known");
        assertThat(Fact.unknown(Why.NOT_VERIFIED)).hasToString("unknown (NOT_VERIFIED)");
    }

    /** Otherwise a fact would be known and yet have no value, and fail far from where it was made. */
    @Test
    void nullIsNoKnownFact() {
        assertThatNullPointerException().isThrownBy(() -> Fact.known(null));
    }

    @ParameterizedTest
    @EnumSource(Why.class)
    void everyReasonHasWordsOfItsOwn(Why why) {
        assertThat(Why.values())
                .filteredOn(other -> other.label().equals(why.label()))
                .containsExactly(why);
    }
}

package org.doudi.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RatioPropertiesTest {

    @Property(tries = 2000)
    void whatIsWrittenReadsBackEqual(
            @ForAll @IntRange(min = 0, max = 1_000_000) int numerator,
            @ForAll @IntRange(min = 1, max = 10_000) int denominator) {
        Ratio ratio = Ratio.of(numerator, denominator);

        assertThat(Ratio.parse(ratio.toString())).as(ratio.toString()).containsExactly(ratio);
    }

    @Property(tries = 2000)
    void isOrderedLikeFractions(
            @ForAll @IntRange(min = 0, max = 1_000_000) int a,
            @ForAll @IntRange(min = 1, max = 10_000) int b,
            @ForAll @IntRange(min = 0, max = 1_000_000) int c,
            @ForAll @IntRange(min = 1, max = 10_000) int d) {
        assertThat(Ratio.of(a, b).compareTo(Ratio.of(c, d)))
                .isEqualTo(Fraction.of(a, b).compare(Fraction.of(c, d)));
    }
}

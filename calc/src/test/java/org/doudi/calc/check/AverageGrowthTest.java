package org.doudi.calc.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.doudi.core.money.Quantity;
import org.junit.jupiter.api.Test;

class AverageGrowthTest {

    @Test
    void isRoundedToHundredthsOfAPerCent() {
        assertThat(percent(3240, 5640, 4)).isEqualTo("14.86");
        assertThat(percent(2880, 5640, 5)).isEqualTo("14.39");
        assertThat(percent(100, 110, 1)).isEqualTo("10.00");
        assertThat(percent(100, 100, 7)).isEqualTo("0.00");
        assertThat(percent(100, 50, 1)).isEqualTo("-50.00");
        assertThat(percent(100, 0, 3)).isEqualTo("-100.00");
    }

    @Test
    void halvesAreRoundedUp() {
        assertThat(percent(20_000, 20_001, 1)).isEqualTo("0.01");
        assertThat(percent(20_001, 20_002, 1)).isEqualTo("0.00");
    }

    @Property
    void liesWithinHalfAHundredthOfAPerCentOfTheRoot(
            @ForAll @IntRange(min = 1, max = 100_000) int from,
            @ForAll @IntRange(max = 100_000) int to,
            @ForAll @IntRange(min = 1, max = 30) int years) {
        BigInteger hundredths = new BigInteger(percent(from, to, years).replace(".", ""));
        Quantity factor = Quantity.of(hundredths.add(BigInteger.valueOf(10_000)), BigInteger.valueOf(10_000));
        Quantity half = Quantity.of(1, 20_000);
        Quantity ratio = Quantity.of(to, from);

        assertThat(power(factor.minus(half).max(Quantity.ZERO), years)).isLessThanOrEqualTo(ratio);
        assertThat(power(factor.plus(half), years)).isGreaterThan(ratio);
    }

    private static Quantity power(Quantity factor, int years) {
        Quantity product = Quantity.of(1);
        for (int i = 0; i < years; i++) {
            product = product.times(factor);
        }
        return product;
    }

    private static String percent(long from, long to, int years) {
        return AverageGrowth.percent(Quantity.of(from), Quantity.of(to), years);
    }
}

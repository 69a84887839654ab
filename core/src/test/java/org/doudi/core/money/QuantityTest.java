package org.doudi.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class QuantityTest {

    @Test
    void isKeptInLowestTermsWithTheSignAbove() {
        assertThat(Quantity.of(6, -4).numerator()).isEqualTo(BigInteger.valueOf(-3));
        assertThat(Quantity.of(6, -4).denominator()).isEqualTo(BigInteger.TWO);
        assertThat(Quantity.of(-6, -4)).isEqualTo(Quantity.of(3, 2));
        assertThat(Quantity.of(0, -7)).isEqualTo(Quantity.ZERO).hasSameHashCodeAs(Quantity.ZERO);
    }

    @Test
    void losesNothingWhereDecimalsWould() {
        Quantity third = Quantity.of(1).dividedBy(Quantity.of(3));

        assertThat(third.plus(third).plus(third)).isEqualTo(Quantity.of(1));
        assertThat(Quantity.of(100, 12).times(Quantity.of(12))).isEqualTo(Quantity.of(100));
    }

    @Test
    void survivesTheEndsOfLong() {
        assertThat(Quantity.of(Long.MIN_VALUE, Long.MIN_VALUE)).isEqualTo(Quantity.of(1));
        // 2^63 does not fit into a long; the sum of two of its halves does not either.
        assertThat(Quantity.of(Long.MAX_VALUE).plus(Quantity.of(1)).numerator()).isEqualTo(BigInteger.TWO.pow(63));
        assertThat(Quantity.of(1, Long.MIN_VALUE).denominator()).isEqualTo(BigInteger.TWO.pow(63));
    }

    @Test
    void neverDividesByZero() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Quantity.of(1, 0));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Quantity.of(1).dividedBy(Quantity.ZERO));
    }

    @Test
    void tellsTheSmallerAndTheLarger() {
        Quantity third = Quantity.of(1, 3);
        Quantity half = Quantity.of(1, 2);

        assertThat(third.min(half)).isEqualTo(third);
        assertThat(half.min(third)).isEqualTo(third);
        assertThat(third.max(half)).isEqualTo(half);
        assertThat(half.max(third)).isEqualTo(half);
        assertThat(Quantity.of(-1, 3).signum()).isEqualTo(-1);
        assertThat(Quantity.ZERO.signum()).isZero();
        assertThat(third.signum()).isEqualTo(1);
    }

    @Test
    void isWrittenAsADecimalIfThereIsOneAndElseAsAFraction() {
        assertThat(Quantity.of(1050)).hasToString("1050");
        assertThat(Quantity.of(1, 2)).hasToString("0.5");
        assertThat(Quantity.of(-5, 4)).hasToString("-1.25");
        assertThat(Quantity.of(1, 80)).hasToString("0.0125");
        assertThat(Quantity.of(3149, 3)).hasToString("3149/3");
        assertThat(Quantity.of(-1, 6)).hasToString("-1/6");
        assertThat(Quantity.ZERO).hasToString("0");
        assertThat(Quantity.of(1_000_000)).hasToString("1000000");
    }

    @Test
    void equalsOnlyQuantitiesOfTheSameNumber() {
        assertThat(Quantity.of(1, 2))
                .isNotEqualTo(Quantity.of(1, 3))
                .isNotEqualTo(Quantity.of(3, 2))
                .isNotEqualTo("0.5");
    }
}

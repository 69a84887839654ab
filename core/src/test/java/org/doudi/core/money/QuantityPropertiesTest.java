package org.doudi.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class QuantityPropertiesTest {

    @Property(tries = 2000)
    void isTheFractionItWasMadeFromInLowestTerms(@ForAll long numerator, @ForAll long denominator) {
        Assume.that(denominator != 0);
        Quantity quantity = Quantity.of(numerator, denominator);

        assertThat(Fraction.of(quantity).same(Fraction.of(numerator, denominator)))
                .isTrue();
        assertThat(quantity.denominator().signum()).isEqualTo(1);
        assertThat(quantity.numerator().gcd(quantity.denominator())).isEqualTo(BigInteger.ONE);
    }

    @Property(tries = 2000)
    void calculatesLikeFractions(@ForAll("quantities") Quantity a, @ForAll("quantities") Quantity b) {
        Fraction x = Fraction.of(a);
        Fraction y = Fraction.of(b);

        assertThat(Fraction.of(a.plus(b)).same(x.plus(y))).isTrue();
        assertThat(Fraction.of(a.minus(b)).same(x.minus(y))).isTrue();
        assertThat(Fraction.of(a.times(b)).same(x.times(y))).isTrue();
        assertThat(a.compareTo(b)).isEqualTo(x.compare(y));
        assertThat(a.signum()).isEqualTo(x.sign());
    }

    @Property(tries = 2000)
    void dividesLikeFractions(@ForAll("quantities") Quantity a, @ForAll("quantities") Quantity b) {
        Assume.that(b.signum() != 0);

        assertThat(Fraction.of(a.dividedBy(b)).same(Fraction.of(a).over(Fraction.of(b))))
                .isTrue();
        assertThat(a.dividedBy(b).times(b)).isEqualTo(a);
    }

    @Property(tries = 1000)
    void isAField(
            @ForAll("quantities") Quantity a, @ForAll("quantities") Quantity b, @ForAll("quantities") Quantity c) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.times(b)).isEqualTo(b.times(a));
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.times(b).times(c)).isEqualTo(a.times(b.times(c)));
        assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
        assertThat(a.plus(Quantity.ZERO)).isEqualTo(a);
        assertThat(a.times(Quantity.of(1))).isEqualTo(a);
        assertThat(a.minus(a)).isEqualTo(Quantity.ZERO);
    }

    @Property(tries = 1000)
    void equalNumbersAreEqualHoweverTheyWereWritten(
            @ForAll @IntRange(min = -1000, max = 1000) int numerator,
            @ForAll @IntRange(min = 1, max = 1000) int denominator,
            @ForAll @LongRange(min = 1, max = 1_000_000) long factor) {
        Quantity written = Quantity.of(numerator, denominator);
        Quantity expanded = Quantity.of(-numerator * factor, -denominator * factor);

        assertThat(expanded).isEqualTo(written).hasSameHashCodeAs(written).isEqualByComparingTo(written);
    }

    @Property(tries = 2000)
    void whatIsShownIsTheNumberItself(@ForAll("quantities") Quantity quantity) {
        assertThat(Fraction.of(quantity).same(read(quantity.toString()))).isTrue();
    }

    /** From few numbers, so that equal ones meet often. */
    @Property(tries = 2000)
    void twoQuantitiesLookTheSameOnlyIfTheyAre(
            @ForAll @IntRange(min = -12, max = 12) int a,
            @ForAll @IntRange(min = 1, max = 12) int b,
            @ForAll @IntRange(min = -12, max = 12) int c,
            @ForAll @IntRange(min = 1, max = 12) int d) {
        Quantity one = Quantity.of(a, b);
        Quantity other = Quantity.of(c, d);

        assertThat(one.toString().equals(other.toString())).isEqualTo(a * d == c * b);
        assertThat(one.equals(other)).isEqualTo(a * d == c * b);
    }

    private static Fraction read(String shown) {
        int slash = shown.indexOf('/');
        if (slash >= 0) {
            return new Fraction(new BigInteger(shown.substring(0, slash)), new BigInteger(shown.substring(slash + 1)));
        }
        BigDecimal decimal = new BigDecimal(shown);
        return new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    @Provide
    Arbitrary<Quantity> quantities() {
        Arbitrary<Long> numerators =
                Arbitraries.oneOf(Arbitraries.longs(), Arbitraries.longs().between(-100, 100));
        Arbitrary<Long> denominators = Arbitraries.oneOf(
                Arbitraries.longs().between(1, Long.MAX_VALUE),
                Arbitraries.longs().between(1, 100),
                Arbitraries.of(2L, 4L, 5L, 8L, 10L, 12L, 100L, 1250L).withoutEdgeCases());
        return Combinators.combine(numerators, denominators).as((above, below) -> Quantity.of(above, below));
    }
}

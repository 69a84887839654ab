package org.doudi.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.doudi.core.money.Rounding.Mode;
import org.doudi.core.money.Rounding.Unit;

class RoundingPropertiesTest {

    private static final long LARGE = 999_999_999_998L;

    /** {@link BigDecimal} shares no code with {@link Quantity}; it knows terminating decimals only. */
    @Property(tries = 3000)
    void agreesWithDecimalArithmeticWhereThatIsExact(
            @ForAll @LongRange(min = -LARGE, max = LARGE) long unscaled,
            @ForAll @IntRange(min = 0, max = 6) int scale,
            @ForAll Unit unit,
            @ForAll Mode mode) {
        BigDecimal exact = BigDecimal.valueOf(unscaled, scale);
        Quantity quantity = Quantity.of(BigInteger.valueOf(unscaled), BigInteger.TEN.pow(scale));

        assertThat(new BigDecimal(quantity.round(new Rounding(unit, mode)).toString()))
                .isEqualByComparingTo(decimal(exact, BigDecimal.valueOf(unit.fen(), 2), mode));
    }

    @Property(tries = 2000)
    void upIsTheLeastMultipleThatIsNotLess(
            @ForAll @LongRange(min = -LARGE, max = LARGE) long numerator,
            @ForAll @LongRange(min = 1, max = 100_000) long denominator,
            @ForAll Unit unit) {
        Quantity exact = Quantity.of(numerator, denominator);
        Quantity rounded = roundedToAMultiple(exact, Rounding.upTo(unit));

        assertThat(rounded).isGreaterThanOrEqualTo(exact);
        assertThat(rounded.minus(Quantity.of(unit.fen(), 100))).isLessThan(exact);
    }

    @Property(tries = 2000)
    void downIsTheGreatestMultipleThatIsNotMore(
            @ForAll @LongRange(min = -LARGE, max = LARGE) long numerator,
            @ForAll @LongRange(min = 1, max = 100_000) long denominator,
            @ForAll Unit unit) {
        Quantity exact = Quantity.of(numerator, denominator);
        Quantity rounded = roundedToAMultiple(exact, Rounding.downTo(unit));

        assertThat(rounded).isLessThanOrEqualTo(exact);
        assertThat(rounded.plus(Quantity.of(unit.fen(), 100))).isGreaterThan(exact);
    }

    @Property(tries = 2000)
    void halfUpIsAtMostHalfAUnitAwayAndFromTheMiddleTheLarger(
            @ForAll @LongRange(min = -LARGE, max = LARGE) long numerator,
            @ForAll @LongRange(min = 1, max = 100_000) long denominator,
            @ForAll Unit unit) {
        Quantity exact = Quantity.of(numerator, denominator);
        Quantity gained = roundedToAMultiple(exact, Rounding.halfUpTo(unit)).minus(exact);
        Quantity half = Quantity.of(unit.fen(), 200);

        assertThat(gained).isLessThanOrEqualTo(half);
        assertThat(gained).isGreaterThan(Quantity.ZERO.minus(half));
    }

    private static Quantity roundedToAMultiple(Quantity exact, Rounding rounding) {
        Money rounded = exact.round(rounding);
        assertThat(rounded.fen() % rounding.unit().fen()).isZero();
        return rounded.toQuantity();
    }

    /** The middle goes to the larger amount also below zero: floor(x / unit + ½). */
    private static BigDecimal decimal(BigDecimal exact, BigDecimal unit, Mode mode) {
        BigDecimal units = exact.divide(unit);
        return switch (mode) {
            case UP -> units.setScale(0, RoundingMode.CEILING).multiply(unit);
            case DOWN -> units.setScale(0, RoundingMode.FLOOR).multiply(unit);
            case HALF_UP ->
                units.add(new BigDecimal("0.5")).setScale(0, RoundingMode.FLOOR).multiply(unit);
        };
    }
}

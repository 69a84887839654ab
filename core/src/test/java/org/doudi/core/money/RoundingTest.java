package org.doudi.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigInteger;
import java.util.Locale;
import org.doudi.core.money.Rounding.Mode;
import org.doudi.core.money.Rounding.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {

    /** Every row worked by hand; the larger amount is the one nearer to +∞, so -0.33 is above -0.34. */
    @ParameterizedTest
    @CsvSource({
        "1, 1000, UP, FEN, 0.01",
        "1, 3, UP, FEN, 0.34",
        "1, 3, DOWN, FEN, 0.33",
        "1, 3, HALF_UP, FEN, 0.33",
        "2, 3, HALF_UP, FEN, 0.67",
        "1, 200, HALF_UP, FEN, 0.01",
        "53001, 100, UP, JIAO, 530.10",
        "53004, 100, HALF_UP, JIAO, 530.00",
        "53005, 100, HALF_UP, JIAO, 530.10",
        "53009, 100, DOWN, JIAO, 530.00",
        "53001, 100, UP, YUAN, 531.00",
        "53099, 100, DOWN, YUAN, 530.00",
        "1061, 2, HALF_UP, YUAN, 531.00",
        "-1, 1000, UP, FEN, 0.00",
        "-1, 1000, DOWN, FEN, -0.01",
        "-1, 3, UP, FEN, -0.33",
        "-1, 3, DOWN, FEN, -0.34",
        "-2, 3, HALF_UP, FEN, -0.67",
        "-1, 200, HALF_UP, FEN, 0.00",
        "-1061, 2, HALF_UP, YUAN, -530.00",
        "-53051, 100, HALF_UP, YUAN, -531.00",
        "-53001, 100, UP, YUAN, -530.00",
        "-53001, 100, DOWN, YUAN, -531.00",
    })
    void goesToTheUnitInTheDirectionOfTheMode(long numerator, long denominator, Mode mode, Unit unit, String expected) {
        assertThat(Quantity.of(numerator, denominator).round(new Rounding(unit, mode)))
                .isEqualTo(Money.of(expected));
    }

    @ParameterizedTest
    @CsvSource({"UP", "DOWN", "HALF_UP"})
    void leavesMultiplesOfTheUnitAlone(Mode mode) {
        for (String multiple : new String[] {"530", "0", "-530"}) {
            for (Unit unit : Unit.values()) {
                assertThat(Money.of(multiple).toQuantity().round(new Rounding(unit, mode)))
                        .isEqualTo(Money.of(multiple));
            }
        }
    }

    @Test
    void refusesAResultThatIsNoAmountOfMoney() {
        Rounding up = Rounding.upTo(Unit.FEN);
        Quantity justAbove = Money.MAX.toQuantity().plus(Quantity.of(1, 1000));
        Quantity beyondLong = Quantity.of(BigInteger.TEN.pow(40), BigInteger.ONE);

        assertThat(justAbove.round(Rounding.downTo(Unit.FEN))).isEqualTo(Money.MAX);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> justAbove.round(up));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> beyondLong.round(up));
    }

    @Test
    void saysWhichWayAndToWhat() {
        assertThat(Rounding.upTo(Unit.YUAN).label().in(Locale.CHINA)).isEqualTo("进位到元");
        assertThat(Rounding.downTo(Unit.JIAO).label().in(Locale.ENGLISH)).isEqualTo("rounded down to the jiao");
        assertThat(Rounding.halfUpTo(Unit.FEN).label().in(Locale.CHINA)).isEqualTo("四舍五入到分");
    }

    @Test
    void aYuanHasTenJiaoAndAJiaoTenFen() {
        assertThat(Unit.FEN.fen()).isEqualTo(1);
        assertThat(Unit.JIAO.fen()).isEqualTo(10);
        assertThat(Unit.YUAN.fen()).isEqualTo(100);
    }
}

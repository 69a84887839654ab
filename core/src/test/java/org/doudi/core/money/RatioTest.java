package org.doudi.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.doudi.core.problem.Reported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatioTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 1",
        "1, 1, 1",
        "0.15, 3, 20",
        "1.5, 3, 2",
        "0.0001, 1, 10000",
        "99.9999, 999999, 10000",
        "1/3, 1, 3",
        "4/6, 2, 3",
        "1000000/1, 1000000, 1",
        "1/10000, 1, 10000",
    })
    void readsDecimalsAndFractions(String text, int numerator, int denominator) {
        Ratio ratio = Ratio.parse(text).get();

        assertThat(ratio.numerator()).isEqualTo(numerator);
        assertThat(ratio.denominator()).isEqualTo(denominator);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-1",
                "-0.5",
                "+1",
                "1.",
                ".5",
                "1e1",
                "100.5",
                "0.00001",
                "1/0",
                "1/10001",
                "1000001/1",
                "1/",
                "/3",
                "-1/3",
                "1/3/5",
                "10%",
                "１/３"
            })
    void refusesWhatIsNoRatio(String text) {
        var problems = Ratio.parse(text).getLeft();

        assertThat(Reported.faults(problems)).containsExactly("ratio.format @ ");
        assertThat(problems.list().get(0).found()).isEqualTo(text.length() + " characters");
    }

    @Test
    void isKeptInLowestTerms() {
        assertThat(Ratio.of(10, 100)).isEqualTo(Ratio.of(1, 10)).hasSameHashCodeAs(Ratio.percent(10));
        assertThat(Ratio.of(0, 17)).isEqualTo(Ratio.NONE);
        assertThat(Ratio.percent(100)).isEqualTo(Ratio.ONE);
    }

    @ParameterizedTest
    @CsvSource({"-1, 1", "1, 0", "1, -1", "1000001, 1", "1, 10001"})
    void refusesAFractionOutsideTheBounds(int numerator, int denominator) {
        assertThatIllegalArgumentException().isThrownBy(() -> Ratio.of(numerator, denominator));
    }

    @Test
    void isOrderedByItsValue() {
        assertThat(Ratio.of(1, 3)).isLessThan(Ratio.of(1, 2));
        assertThat(Ratio.of(3, 2)).isGreaterThan(Ratio.ONE);
        assertThat(Ratio.of(2, 4)).isEqualByComparingTo(Ratio.of(1, 2));
        // The products pass the bound of int: 1000000 × 9999 is about 10^10.
        assertThat(Ratio.of(1_000_000, 9_999)).isGreaterThan(Ratio.of(1_000_000, 10_000));
    }

    @Test
    void isTheExactQuantity() {
        assertThat(Ratio.of(1, 3).toQuantity().times(Quantity.of(3))).isEqualTo(Quantity.of(1));
    }

    @Test
    void isWrittenAsADecimalIfThereIsOne() {
        assertThat(Ratio.percent(15)).hasToString("0.15");
        assertThat(Ratio.of(1, 3)).hasToString("1/3");
        assertThat(Ratio.of(12, 1)).hasToString("12");
    }
}

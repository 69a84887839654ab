package org.doudi.core.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.doudi.core.problem.ProblemsException;
import org.doudi.core.problem.Reported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    private static final Money ONE_FEN = Money.ofFen(1);

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.00, 0",
        "-0, 0",
        "-0.00, 0",
        "1, 100",
        "1.5, 150",
        "1.05, 105",
        "-0.01, -1",
        "007, 700",
        "12599.99, 1259999",
        "999999999999.99, 99999999999999",
        "-999999999999.99, -99999999999999",
    })
    void readsYuanWithUpToTwelveDigitsAndTwoDecimals(String text, long fen) {
        assertThat(Money.parse(text).get().fen()).isEqualTo(fen);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "12.345",
                "1e3",
                "1E400000000",
                "+1",
                "1.",
                ".5",
                "-",
                "--1",
                "1.2.3",
                " 1",
                "1 ",
                "1\n",
                "1,000",
                "¥1",
                "1元",
                "0x10",
                "NaN",
                "１２", // full-width digits
                "١٢", // Arabic-Indic digits
                "−1", // a minus sign that is no hyphen
                "1234567890123", // thirteen digits
                "0000000000001", // thirteen digits, though only one counts
                "-1234567890123.00"
            })
    void refusesEveryOtherWayToWriteANumber(String text) {
        var problems = Money.parse(text).getLeft();

        assertThat(Reported.faults(problems)).containsExactly("money.format @ ");
        assertThat(problems.list().get(0).found()).isEqualTo(text.length() + " characters");
    }

    @Test
    void refusesHugeNumbersAtOnce() {
        String digits = "9".repeat(10_000_000);

        // BigDecimal would take minutes over either of them.
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            assertThat(Money.parse("1E400000000").isLeft()).isTrue();
            assertThat(Money.parse(digits).isLeft()).isTrue();
        });
    }

    @Test
    void aConstantThatIsNoAmountThrowsWhatParseReports() {
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(() -> Money.of("twelve"))
                .satisfies(
                        thrown -> assertThat(Reported.faults(thrown.problems())).containsExactly("money.format @ "));
    }

    @Test
    void isWrittenInYuanWithTwoDecimals() {
        assertThat(Money.ofFen(1_259_999)).hasToString("12599.99");
        assertThat(Money.ofYuan(350)).hasToString("350.00");
        assertThat(Money.ofFen(-5)).hasToString("-0.05");
        assertThat(Money.ZERO).hasToString("0.00");
        assertThat(Money.MAX).hasToString("999999999999.99");
    }

    @Test
    void addsSubtractsAndMultipliesExactly() {
        assertThat(Money.of("0.10").plus(Money.of("0.20"))).isEqualTo(Money.of("0.30"));
        assertThat(Money.of("350").minus(Money.of("350.01"))).isEqualTo(Money.of("-0.01"));
        assertThat(Money.of("12599.99").times(3)).isEqualTo(Money.of("37799.97"));
        assertThat(Money.of("0.01").times(-7)).isEqualTo(Money.of("-0.07"));
    }

    @Test
    void refusesEveryResultOutsideTheBound() {
        Money lowest = Money.ZERO.minus(Money.MAX);

        assertThat(lowest).hasToString("-999999999999.99");
        overflows(() -> Money.MAX.plus(ONE_FEN));
        overflows(() -> lowest.minus(ONE_FEN));
        overflows(() -> Money.MAX.times(2));
        overflows(() -> Money.MAX.times(Long.MAX_VALUE));
        overflows(() -> Money.ofYuan(1_000_000_000_000L));
        overflows(() -> Money.ofYuan(Long.MAX_VALUE));
        overflows(() -> Money.ofFen(Money.MAX.fen() + 1));
        overflows(() -> Money.ofFen(Long.MIN_VALUE));
    }

    @Test
    void isNegativeOnlyBelowZero() {
        assertThat(Money.of("-0.01").isNegative()).isTrue();
        assertThat(Money.of("-0.00").isNegative()).isFalse();
        assertThat(Money.of("0.01").isNegative()).isFalse();
    }

    @Test
    void isOrderedByAmount() {
        assertThat(Money.of("9.99")).isLessThan(Money.of("10"));
        assertThat(Money.of("-10")).isLessThan(Money.of("-9.99"));
        assertThat(Money.of("10")).isEqualByComparingTo(Money.of("10.00"));
    }

    @Test
    void becomesAnAmountOverAPeriodAndAnExactQuantityOfYuan() {
        assertThat(Money.of("4200").per(Period.YEAR)).isEqualTo(Amount.yearly(Money.ofYuan(4200)));
        assertThat(Money.of("0.25").toQuantity()).isEqualTo(Quantity.of(1, 4));
    }

    private static void overflows(Runnable operation) {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(operation::run);
    }
}

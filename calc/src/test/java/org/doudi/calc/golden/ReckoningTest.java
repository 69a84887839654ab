package org.doudi.calc.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.util.List;
import org.doudi.calc.checker.Fraction;
import org.doudi.calc.golden.Reckoning.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever checks the cases has to be able to count. */
class ReckoningTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "350.00 * 3 - (600.00 - min(200.00, 10 % * 900.00)) = 540.00",
                "424.00 < 300.00 * 3",
                "2016-10-01 + 12 months = 2017-10-01",
                "2016-02-29 + 12 months = 2017-02-28",
                "2017-03-01 - 1 day = 2017-02-28",
                "2021-03-01 - 2021-02-01 = 28 days",
                "2020-12-31 < 2021-01-01",
                "10 - 4 - 3 = 3",
                "2 + 3 * 4 = 14",
                "12 / 3 / 2 = 2",
                "12 / (0 - 5) = 0 - 2.4",
                "(0 - 12) / (0 - 5) = 2.4",
                "1 / 3 + 1 / 3 + 1 / 3 = 1",
                "1450.00 / 12 = 725 / 6",
                "ceil(1735 / 6, fen) = 289.17",
                "floor(1735 / 6, fen) = 289.16",
                "halfup(0.005, fen) = 0.01",
                "halfup(0.004, fen) = 0.00",
                "ceil(289.01, yuan) = 290.00",
                "ceil(289.00, yuan) = 289.00",
                "floor(0 - 0.5, yuan) = 0 - 1",
                "max(1, 3, 2) = 3",
                "min(0.15 * 7, 2) = 1.05",
                "0.1 + 0.2 = 0.3",
                "1 < 2 <= 2 < 3 != 4",
                "3 > 2 >= 2 = 2",
            })
    void thisIsTrue(String line) {
        assertThat(Reckoning.of(line)).allMatch(Statement::holds);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "350.00 * 3 = 1050.01",
                "1050.00 < 350.00 * 3",
                "2016-10-01 + 12 months = 2017-09-30",
                "1 < 2 < 2",
                "ceil(289.01, yuan) = 289.00",
                "2 != 2",
                "2021-03-01 - 2021-02-01 = 29 days",
            })
    void thisIsNot(String line) {
        assertThat(Reckoning.of(line)).noneMatch(Statement::holds);
    }

    @Test
    void theResultIsWhatStandsLastInEveryStatement() {
        List<Statement> statements = Reckoning.of("350.00 - 30.00 = 320.00; 0.00 < 100.00 / 3");

        assertThat(statements.get(0).result().number().same(Fraction.of(320, 1)))
                .isTrue();
        assertThat(statements.get(1).result().number().same(Fraction.of(100, 3)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "350.00",
                "350.00 = ",
                "1 = 1 1",
                "1 = 1;",
                "(1 = 1",
                "1 = 1)",
                "1 # 1",
                "avg(1, 2) = 1.5",
                "ceil(1) = 1",
                "ceil(1, jiao) = 1",
                "min(1) = 1",
                "2017-01-01 = 1",
                "2017-01-01 * 2 = 1",
                "2017-01-01 + 2017-01-01 = 1",
                "12 months + 1 = 13",
                "1 month < 31 days",
                "1.5 months = 1",
                "2017-02-30 = 2017-03-02",
            })
    void thisIsNoArithmetic(String line) {
        assertThatThrownBy(() -> Reckoning.of(line))
                .isInstanceOfAny(IllegalArgumentException.class, DateTimeException.class);
    }

    @Test
    void nothingIsDividedByZero() {
        assertThatThrownBy(() -> Reckoning.of("1 / 0 = 1")).isInstanceOf(ArithmeticException.class);
    }
}

package org.doudi.core.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.doudi.core.text.Text;
import org.junit.jupiter.api.Test;

class ProblemTest {

    private static final Text POSITIVE = Text.of("正数", "a positive number");

    @Test
    void saysWhereWhatWasExpectedAndWhatStandsThere() {
        Problem problem = Problem.of("number.negative", "incomes/2/amount", "-1", POSITIVE);

        assertThat(problem.describe(Locale.ENGLISH))
                .isEqualTo("incomes/2/amount: expected a positive number, found -1 [number.negative]");
        assertThat(problem.describe(Locale.CHINA)).isEqualTo("incomes/2/amount：应为正数，实际为 -1 [number.negative]");
        assertThat(problem).hasToString(problem.describe(Locale.ENGLISH));
    }

    @Test
    void leavesOutAnEmptyPathAndWhatIsMissing() {
        assertThat(Problem.of("number.missing", "", "", POSITIVE).describe(Locale.ENGLISH))
                .isEqualTo("expected a positive number [number.missing]");
        assertThat(Problem.of("number.missing", "", "", POSITIVE).describe(Locale.CHINA))
                .isEqualTo("应为正数 [number.missing]");
    }

    @Test
    void isSeenFromTheObjectAround() {
        Problem ofThePart = Problem.of("number.negative", "amount", "-1", POSITIVE);
        Problem ofTheWhole = Problem.of("number.negative", "", "-1", POSITIVE);

        assertThat(ofThePart.under("incomes/2").path()).isEqualTo("incomes/2/amount");
        assertThat(ofTheWhole.under("incomes/2").path()).isEqualTo("incomes/2");
    }
}

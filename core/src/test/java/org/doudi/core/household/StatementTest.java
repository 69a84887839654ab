package org.doudi.core.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.doudi.core.problem.Reported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A judgement has a question, an author and a reason; only the question and the day are ever shown. */
class StatementTest {

    private static final LocalDate DAY = LocalDate.of(2019, 6, 30);

    @Test
    void answersYesOrNo() {
        Statement yes = Statement.yes("able", Role.VILLAGE_COMMITTEE, "user-7", "has a shop", DAY);
        Statement no = Statement.no("able", Role.VILLAGE_COMMITTEE, "user-7", "has a shop", DAY);

        assertThat(yes)
                .isEqualTo(new Statement(
                        "able", java.util.Optional.empty(), true, Role.VILLAGE_COMMITTEE, "user-7", "has a shop", DAY))
                .isNotEqualTo(no);
        assertThat(yes.answer()).isTrue();
        assertThat(no.answer()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u3000"})
    void isNotGivenWithoutAReason(String reason) {
        assertThat(Reported.faultsOf(() -> Statement.yes("able", Role.TOWNSHIP, "user-7", reason, DAY)))
                .containsExactly("statement.reason @ reason");
    }

    @Test
    void hasAReasonOfAtMostTwoThousandCharacters() {
        assertThat(Statement.yes("able", Role.TOWNSHIP, "user-7", "因".repeat(2_000), DAY)
                        .reason())
                .hasSize(2_000);
        assertThat(Reported.faultsOf(() -> Statement.yes("able", Role.TOWNSHIP, "user-7", "因".repeat(2_001), DAY)))
                .containsExactly("statement.reason @ reason");
    }

    /** A host that puts a name or a number where its own id belongs learns of it before anything keeps it. */
    @Test
    void namesItsQuestionAndItsAuthorByIds() {
        assertThat(Reported.faultsOf(() -> Statement.yes("有劳动能力", Role.TOWNSHIP, Households.A_NUMBER, "", DAY)))
                .containsExactly("id.format @ question", "id.format @ author", "statement.reason @ reason");
    }

    @Test
    void isShownByItsQuestionAndDayOnly() {
        assertThat(Statement.no("able", Role.TOWNSHIP, "user-7", "drinks", DAY))
                .hasToString("Statement[able on 2019-06-30]");
    }
}

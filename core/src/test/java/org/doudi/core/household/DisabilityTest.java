package org.doudi.core.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class DisabilityTest {

    @Test
    void hasAKindAndAGradeOrNeither() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Disability.of(DisabilityKind.MENTAL, DisabilityGrade.NONE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Disability.of(DisabilityKind.NONE, DisabilityGrade.GRADE_1));
        assertThat(Disability.of(DisabilityKind.NONE, DisabilityGrade.NONE)).isEqualTo(Disability.NONE);
    }

    @Test
    void isNeverShown() {
        assertThat(Disability.of(DisabilityKind.MENTAL, DisabilityGrade.GRADE_1))
                .hasToString("Disability");
        assertThat(Disability.NONE).hasToString("Disability");
    }
}

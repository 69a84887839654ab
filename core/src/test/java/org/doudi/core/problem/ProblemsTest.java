package org.doudi.core.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Locale;
import org.doudi.core.text.Text;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    private static final Text ONE = Text.of("一", "one");
    private static final Text TWO = Text.of("二", "two");

    @Test
    void areNeverNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Problems(List.of()));
    }

    @Test
    void areToldOneLineEach() {
        Problems both = new Problems(List.of(Problem.of("a", "x", "", ONE), Problem.of("b", "y", "3", TWO)));

        assertThat(both.describe(Locale.CHINA)).isEqualTo("x：应为一 [a]\ny：应为二，实际为 3 [b]");
        assertThat(both).hasToString("x: expected one [a]\ny: expected two, found 3 [b]");
        assertThat(Reported.faults(both.under("z"))).containsExactly("a @ z/x", "b @ z/y");
    }

    @Test
    void anExceptionCarriesAndTellsAllOfThem() {
        Problems one = Problems.of("a", "x", "", ONE);

        assertThat(one.toException()).hasMessage("x: expected one [a]");
        assertThat(one.toException().problems()).isEqualTo(one);
    }

    @Test
    void collectingKeepsTheOrderAndOnlyWhatFailed() {
        Problems.Collector collector = Problems.collector()
                .require(true, "fine", "", "", ONE)
                .add("a", "x", "", ONE)
                .require(false, "b", "y", "", TWO)
                .addAll(Problems.of("c", "z", "", ONE));

        assertThat(collector.isEmpty()).isFalse();
        assertThat(Reported.faults(collector.orElse(() -> "built").getLeft()))
                .containsExactly("a @ x", "b @ y", "c @ z");
        assertThatExceptionOfType(ProblemsException.class)
                .isThrownBy(collector::throwIfAny)
                .satisfies(thrown -> assertThat(thrown.problems().list()).hasSize(3));
    }

    @Test
    void whereNothingIsWrongTheValueIsBuilt() {
        Problems.Collector collector = Problems.collector();

        collector.throwIfAny();

        assertThat(collector.isEmpty()).isTrue();
        assertThat(collector.orElse(() -> "built").get()).isEqualTo("built");
    }

    @Test
    void whatABuilderThrowsBecomesAValue() {
        Problems one = Problems.of("a", "x", "", ONE);

        assertThat(Problems.attempt(() -> "built").get()).isEqualTo("built");
        assertThat(Problems.attempt(() -> {
                            throw one.toException();
                        })
                        .getLeft())
                .isEqualTo(one);
    }

    @Test
    void aProgrammingErrorStaysAnException() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Problems.attempt(() -> {
                    throw new IllegalStateException("not a problem of the input");
                }));
    }
}

package org.doudi.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.doudi.core.fact.Truth;
import org.doudi.core.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is found of a household: determined or open, and not for every log. */
class FindingTest {

    private static final Ground GROUND =
            new Ground("car", Text.of("有车", "with a car"), Truth.YES, Text.of("第一条", "art. 1"));

    @ParameterizedTest
    @CsvSource({"YES, true", "NO, true", "OPEN, false"})
    void anAnswerThatIsNotOpenIsDetermined(Truth answer, boolean determined) {
        assertThat(finding(answer, List.of()).isDetermined()).isEqualTo(determined);
    }

    @Test
    void aFindingDoesNotChangeWithTheListItCameFrom() {
        List<Ground> grounds = new ArrayList<>(List.of(GROUND));
        Finding finding = finding(Truth.YES, grounds);
        grounds.clear();

        assertThat(finding.grounds()).containsExactly(GROUND);
    }

    /** How it came out is personal; which question was put is not. */
    @ParameterizedTest
    @EnumSource(Truth.class)
    void neitherAFindingNorAGroundSaysHowItCameOut(Truth answer) {
        Ground ground = new Ground("car", GROUND.title(), answer, GROUND.cited());

        assertThat(finding(answer, List.of(ground))).hasToString("Finding[ADMISSION dibao]");
        assertThat(ground).hasToString("Ground[car]");
    }

    @Test
    void findingsThatDifferInAnyPartAreNotEqual() {
        Finding finding = finding(Truth.YES, List.of(GROUND));

        assertThat(finding).isEqualTo(new Finding(Matter.ADMISSION, "dibao", Truth.YES, List.of(GROUND)));
        assertThat(finding)
                .isNotEqualTo(new Finding(Matter.EXIT, "dibao", Truth.YES, List.of(GROUND)))
                .isNotEqualTo(new Finding(Matter.ADMISSION, "wubao", Truth.YES, List.of(GROUND)))
                .isNotEqualTo(finding(Truth.NO, List.of(GROUND)))
                .isNotEqualTo(finding(Truth.YES, List.of()));
    }

    @Test
    void everyMatterHasWordsOfItsOwnInEitherLanguage() {
        assertThat(Stream.of(Matter.values()).map(matter -> matter.label().zh()))
                .doesNotHaveDuplicates();
        assertThat(Stream.of(Matter.values()).map(matter -> matter.label().en()))
                .doesNotHaveDuplicates();
    }

    private static Finding finding(Truth answer, List<Ground> grounds) {
        return new Finding(Matter.ADMISSION, "dibao", answer, grounds);
    }
}

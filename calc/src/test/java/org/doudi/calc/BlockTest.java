package org.doudi.calc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.doudi.core.household.Situation;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.problem.ProblemsException;
import org.junit.jupiter.api.Test;

class BlockTest {

    private final Examined examined = Examined.chongqing("2018-03-01");
    private final Situation family = Situation.of(Households.aHouseholdOf(3).build(), examined.on());

    @Test
    void aBlockTakesHouseholdsOfOneDayOnly() {
        Situation later = Situation.of(family.household(), examined.on().plusDays(1));

        assertThatThrownBy(() -> Block.of(List.of(family, later, family, later)))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("situations/1/on")
                .hasMessageContaining("situations/3/on");
    }

    @Test
    void aBlockHoldsSomebodyAndNotTooMany() {
        assertThat(Block.of(Collections.nCopies(Block.MOST, family)).size()).isEqualTo(Block.MOST);
        assertThatThrownBy(() -> Block.of(List.of()))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("block.size");
        assertThatThrownBy(() -> Block.of(Collections.nCopies(Block.MOST + 1, family)))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("block.size");
    }

    @Test
    void aBlockOfAnotherDayIsRefused() {
        Block later =
                Block.of(List.of(Situation.of(family.household(), examined.on().plusDays(1))));

        assertThatThrownBy(() -> examined.assessor().forBlocks().assess(later))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatWasSaidOfABlockCannotBeReadOnceTheNextOneIsThere() {
        BlockAssessor inBlocks = examined.assessor().forBlocks();
        BlockAssessment first = inBlocks.assess(Block.of(List.of(family)));
        BlockOutcomes outcomes = first.of(ProgrammeId.DIBAO);
        Assessment kept = first.assessment(0);
        boolean entitled = outcomes.isEntitled(0);
        inBlocks.assess(Block.of(List.of(family, family)));

        assertThatThrownBy(() -> first.assessment(0)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> outcomes.isEntitled(0)).isInstanceOf(IllegalStateException.class);
        assertThat(kept.of(ProgrammeId.DIBAO) instanceof Outcome.Entitled).isEqualTo(entitled);
    }

    @Test
    void aRowThatIsNotThereIsNotMadeUp() {
        BlockAssessor inBlocks = examined.assessor().forBlocks();
        inBlocks.assess(Block.of(List.of(family, family, family)));
        BlockAssessment one = inBlocks.assess(Block.of(List.of(family)));

        assertThatThrownBy(() -> one.assessment(1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> one.of(ProgrammeId.DIBAO).isEntitled(1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> one.of(ProgrammeId.DIBAO).lowestFen(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void nothingPersonalIsToldInPassing() {
        Block block = Block.of(List.of(family));
        BlockAssessment said = examined.assessor().forBlocks().assess(block);

        assertThat(List.of(
                        block.toString(),
                        said.toString(),
                        said.of(ProgrammeId.DIBAO).toString()))
                .containsExactly(
                        "Block[1 households]", "BlockAssessment[1 households]", "BlockOutcomes[dibao of 1 households]");
    }
}

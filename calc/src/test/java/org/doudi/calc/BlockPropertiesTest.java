package org.doudi.calc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.doudi.core.household.Household;
import org.doudi.core.household.Situation;
import org.doudi.core.policy.ProgrammeId;

/** One plan, one meaning: a household's row of a block is what is said of it alone. */
class BlockPropertiesTest {

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void aRowIsWhatIsSaidOfTheHouseholdAlone(
            @ForAll("examined") Examined examined, @ForAll("populations") List<Population> populations) {
        BlockAssessor inBlocks = examined.assessor().forBlocks();

        // One after the other with the same columns: nothing of a block may be left when the next one comes.
        for (Population population : populations) {
            List<Situation> situations = population.on(examined);
            BlockAssessment block = inBlocks.assess(Block.of(situations));
            assertThat(block.size()).isEqualTo(situations.size());
            for (int row = 0; row < situations.size(); row++) {
                Assessment alone = examined.assessor().assess(situations.get(row));
                Statistics.collect(alone.of(ProgrammeId.DIBAO).toString());
                assertSame(block, row, alone);
            }
        }
        // Of one kind of outcome only it would not say much.
        Statistics.coverage(coverage -> {
            coverage.check("Entitled").percentage(share -> share > 2);
            coverage.check("NotEntitled").percentage(share -> share > 10);
            coverage.check("Undetermined").percentage(share -> share > 10);
        });
    }

    private static void assertSame(BlockAssessment block, int row, Assessment alone) {
        Assessment ofTheRow = block.assessment(row);
        assertThat(ofTheRow.situation()).isSameAs(alone.situation());
        assertThat(ofTheRow.of(ProgrammeId.DIBAO)).isEqualTo(alone.of(ProgrammeId.DIBAO));
        assertThat(ofTheRow.derivation(ProgrammeId.DIBAO).toJson())
                .isEqualTo(alone.derivation(ProgrammeId.DIBAO).toJson());
        BlockOutcomes outcomes = block.of(ProgrammeId.DIBAO);
        assertThat(List.of(outcomes.isEntitled(row), outcomes.isNotEntitled(row), outcomes.isUndetermined(row)))
                .isEqualTo(alone.of(ProgrammeId.DIBAO)
                        .match(
                                entitled -> List.of(true, false, false),
                                notEntitled -> List.of(false, true, false),
                                undetermined -> List.of(false, false, true)));
        assertThat(List.of(outcomes.lowestFen(row), outcomes.highestFen(row)))
                .isEqualTo(alone.of(ProgrammeId.DIBAO)
                        .match(
                                entitled -> List.of(
                                        entitled.monthly().fen(),
                                        entitled.monthly().fen()),
                                notEntitled -> List.of(0L, 0L),
                                undetermined -> List.of(
                                        undetermined.bounds().low().fen(),
                                        undetermined.bounds().high().fen())));
    }

    /** Some households; a list of lists would not say so. */
    record Population(List<Household> households) {
        List<Situation> on(Examined examined) {
            return households.stream()
                    .map(household -> Situation.of(household, examined.on()))
                    .toList();
        }
    }

    @Provide
    Arbitrary<List<Population>> populations() {
        Arbitrary<Population> known =
                Situations.known().list().ofMinSize(1).ofMaxSize(6).map(Population::new);
        Arbitrary<Population> mixed = Arbitraries.oneOf(Situations.partlyKnown(), Situations.known())
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(Population::new);
        return Arbitraries.oneOf(known, mixed).list().ofMinSize(1).ofMaxSize(3);
    }

    @Provide
    Arbitrary<Examined> examined() {
        return Arbitraries.of(Stream.concat(Examined.CHONGQING.stream(), Examined.MADE_UP.stream())
                .toList());
    }
}

package org.doudi.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.doudi.calc.Assessment;
import org.doudi.calc.Assessor;
import org.doudi.calc.Block;
import org.doudi.calc.BlockAssessment;
import org.doudi.calc.BlockAssessor;
import org.doudi.core.household.Situation;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.problem.Problems;
import org.doudi.laws.pack.EveryPack;

/** Under every pack a household's row of a block is what is said of it alone. */
class BlocksOfPacksPropertiesTest {

    /** A setting and households aimed at it. */
    record Try(Setting setting, List<Situation> situations) {
        Assessor assessor() {
            return Objects.requireNonNull(ASSESSORS.get(setting), "compiled");
        }
    }

    private static final List<Setting> SETTINGS = EveryPack.settings();

    private static final Map<Setting, Assessor> ASSESSORS = assessors();

    private static Map<Setting, Assessor> assessors() {
        Map<Setting, Assessor> assessors = new LinkedHashMap<>();
        SETTINGS.forEach(setting -> assessors.put(
                setting,
                Assessor.of(setting.regime(), setting.on(), new LinkedHashSet<>(setting.programmes()))
                        .getOrElseThrow(Problems::toException)));
        return assessors;
    }

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void aRowIsWhatIsSaidOfTheHouseholdAlone(@ForAll("tries") Try one) {
        BlockAssessor inBlocks = one.assessor().forBlocks();
        BlockAssessment block = inBlocks.assess(Block.of(one.situations()));

        for (int row = 0; row < block.size(); row++) {
            Assessment ofTheRow = block.assessment(row);
            Assessment alone = one.assessor().assess(one.situations().get(row));
            for (ProgrammeId programme : one.setting().programmes()) {
                assertThat(ofTheRow.of(programme)).isEqualTo(alone.of(programme));
                assertThat(ofTheRow.derivation(programme)).isEqualTo(alone.derivation(programme));
            }
        }
    }

    @Provide
    Arbitrary<Try> tries() {
        return Arbitraries.of(SETTINGS)
                .flatMap(setting -> setting.situations()
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(5)
                        .map(situations -> new Try(setting, situations)));
    }
}

package org.doudi.examples.quickstart;

import static org.doudi.core.policy.ProgrammeId.DIBAO;

import java.util.List;
import java.util.Locale;
import org.doudi.calc.Assessor;
import org.doudi.calc.Block;
import org.doudi.calc.BlockAssessment;
import org.doudi.calc.BlockAssessor;
import org.doudi.calc.BlockOutcomes;
import org.doudi.calc.derivation.Derivation;
import org.doudi.core.household.Situation;

/** The code on blocks that {@code docs/guide.md} shows, compiled and tested. */
final class GuideToBlocks {

    private GuideToBlocks() {}

    static List<String> total(Assessor assessor, List<Situation> situations) {
        // snippet: blocks
        BlockAssessor inBlocks = assessor.forBlocks(); // one for each thread
        BlockAssessment block = inBlocks.assess(Block.of(situations));
        BlockOutcomes dibao = block.of(DIBAO);
        long fen = 0;
        for (int row = 0; row < block.size(); row++) {
            fen += dibao.isEntitled(row) ? dibao.lowestFen(row) : 0;
        }
        Derivation why = block.assessment(0).derivation(DIBAO);
        // end snippet
        return List.of(String.valueOf(fen), why.toText(Locale.ENGLISH));
    }
}

package org.doudi.calc.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * The cases notice. Each rule that is said to carry a clause is deleted in turn, and some case of that clause has to fail:
 * a rule that nothing misses is carried by nobody, or shown by no case.
 */
class DeletionTest {

    @Test
    void noRuleOfAClauseIsMissedByNobody() {
        List<String> summary = new ArrayList<>();
        List<String> unnoticed = new ArrayList<>();
        for (ClauseTable.Row row : ClauseTable.read().rows()) {
            List<Clause> cases = Clauses.of(row.id());
            int deletions = 0;
            int resolvedAtOnce = 0;
            int failed = 0;
            for (ClauseTable.Carried carried : row.carried()) {
                for (String rule : carried.rules()) {
                    for (Deletion deletion : Deletion.of(carried.pack(), rule)) {
                        Deletion.Left left = deletion.from(Place.of(row.id()));
                        long failing =
                                cases.stream().filter(one -> fails(one, left)).count();
                        deletions++;
                        resolvedAtOnce += left.alsoGone().isEmpty() ? 1 : 0;
                        failed += (int) failing;
                        if (failing == 0) {
                            unnoticed.add(row.id() + ": " + deletion);
                        }
                    }
                }
            }
            if (row.isHere()) {
                summary.add(String.format(
                        Locale.ROOT,
                        "%-4s %3d deletions (%d with what names the rule), %2d cases, %4d failures",
                        row.id(),
                        deletions,
                        deletions - resolvedAtOnce,
                        cases.size(),
                        failed));
            }
        }
        assertThat(unnoticed).as(String.join("\n", summary)).isEmpty();
        System.out.println(String.join("\n", summary));
    }

    /** Only an assertion counts: a case that falls over has not said what it missed. */
    private static boolean fails(Clause clause, Deletion.Left left) {
        try {
            clause.shown().accept(left.regime());
            return false;
        } catch (AssertionError e) {
            return true;
        }
    }
}

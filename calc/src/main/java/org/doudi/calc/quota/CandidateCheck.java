package org.doudi.calc.quota;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.doudi.calc.finding.Findings;
import org.doudi.core.household.Household;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/** Whether candidates can be compared with each other at all. */
final class CandidateCheck {

    private CandidateCheck() {}

    static void check(Collection<Candidate> candidates, Problems.Collector problems) {
        problems.require(!candidates.isEmpty(), "candidates.none", "", "", Text.of("至少一户", "at least one household"));
        Set<String> known = new HashSet<>();
        Findings first = null;
        for (Candidate one : candidates) {
            String household = one.household();
            first = first == null ? one.findings() : first;
            problems.require(
                    known.add(household), "candidate.twice", household, "", Text.of("每户只出现一次", "each household once"));
            problems.require(
                    one.persons() >= 1 && one.persons() <= Household.MAX_MEMBERS,
                    "persons.range",
                    household + "/persons",
                    String.valueOf(one.persons()),
                    Text.of("1 至 " + Household.MAX_MEMBERS + " 人", "1 to " + Household.MAX_MEMBERS + " persons"));
            problems.require(
                    one.findings().situation().on().equals(first.situation().on()),
                    "candidate.day",
                    household,
                    one.findings().situation().on().toString(),
                    Text.of("同一天认定的各户", "households determined on the same day"));
            problems.require(
                    one.findings().regimeDigest().equals(first.regimeDigest()),
                    "candidate.regime",
                    household,
                    "",
                    Text.of("依同一规则认定的各户", "households examined under the same rules"));
        }
    }
}

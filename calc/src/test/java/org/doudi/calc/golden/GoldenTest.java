package org.doudi.calc.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.doudi.calc.Assessment;
import org.doudi.calc.Assessor;
import org.doudi.calc.Inquiry;
import org.doudi.calc.check.PolicyCheck;
import org.doudi.calc.check.Remark;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Resolved;
import org.doudi.core.problem.Problems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the library says of every case is what was worked out by hand. */
class GoldenTest {

    static List<Golden> cases() {
        return Golden.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theLibrarySaysWhatWasWorkedOutByHand(Golden golden) {
        Expected expected = golden.expected();
        Regime regime = golden.place().regime();

        assertThat(outcomes(golden, regime)).as(golden.title()).isEqualTo(expected.outcomes());
        assertThat(asked(golden, regime)).as(golden.title()).isEqualTo(both(expected.holds(), expected.ladders()));
        assertThat(values(golden, regime)).as(golden.title()).isEqualTo(expected.values());
        assertThat(remarks(golden, regime)).as(golden.title()).isEqualTo(expected.remarks());
        assertThat(new StandardAnswers(golden, regime).all()).as(golden.title()).isEqualTo(expected.standards());
        if (expected.isAboutFindings()) {
            FindingAnswers found = FindingAnswers.of(golden, regime);
            assertThat(found.findings()).as(golden.title()).isEqualTo(expected.findings());
            assertThat(found.linked()).as(golden.title()).isEqualTo(expected.linked());
            assertThat(found.grants()).as(golden.title()).isEqualTo(expected.grants());
        }
    }

    private static Map<String, Answer> outcomes(Golden golden, Regime regime) {
        Map<String, Answer> outcomes = new LinkedHashMap<>();
        if (!golden.expected().outcomes().isEmpty()) {
            List<ProgrammeId> programmes = golden.expected().outcomes().keySet().stream()
                    .map(ProgrammeId::of)
                    .toList();
            Assessor assessor = Assessor.of(regime, golden.day(), new LinkedHashSet<>(programmes))
                    .getOrElseThrow(Problems::toException);
            Assessment assessment = assessor.assess(golden.situation().orElseThrow());
            programmes.forEach(programme -> outcomes.put(programme.code(), Answer.of(assessment.of(programme))));
        }
        return outcomes;
    }

    private static Map<String, String> asked(Golden golden, Regime regime) {
        Map<String, String> answers = new LinkedHashMap<>();
        Expected expected = golden.expected();
        if (!expected.holds().isEmpty() || !expected.ladders().isEmpty()) {
            Inquiry.Answers said = Inquiry.of(regime, golden.day())
                    .getOrElseThrow(Problems::toException)
                    .ask(golden.situation().orElseThrow());
            expected.holds()
                    .keySet()
                    .forEach(rule -> answers.put(rule, said.holds(rule).name()));
            expected.ladders()
                    .keySet()
                    .forEach(ladder -> answers.put(
                            ladder,
                            said.value(ladder)
                                    .match(known -> known.map(String::valueOf).orElse("none"), why -> "open")));
        }
        return answers;
    }

    /** As they are written in the cases, so that only what is really said is compared. */
    private static Map<String, String> values(Golden golden, Regime regime) {
        Map<String, String> values = new LinkedHashMap<>();
        golden.expected().values().forEach((parameter, words) -> {
            boolean said = regime.on(golden.day())
                    .value(parameter)
                    .map(Resolved::value)
                    .filter(Locality.value(words)::equals)
                    .isPresent();
            values.put(parameter, said ? words : "something else");
        });
        return values;
    }

    /** What is remarked of a rule on the day or, of one that has nothing to do with days, at all. */
    private static Map<String, String> remarks(Golden golden, Regime regime) {
        Map<String, String> remarks = new LinkedHashMap<>();
        if (!golden.expected().remarks().isEmpty()) {
            List<Remark> all = PolicyCheck.of(regime).remarks();
            for (String rule : golden.expected().remarks().keySet()) {
                remarks.put(
                        rule,
                        all.stream()
                                .filter(remark -> remark.subject().equals(rule))
                                .filter(remark -> remark.days()
                                        .map(days -> days.contains(golden.day()))
                                        .orElse(true))
                                .map(Remark::code)
                                .distinct()
                                .collect(Collectors.joining(" and ")));
            }
        }
        return remarks;
    }

    private static Map<String, String> both(Map<String, String> one, Map<String, String> other) {
        Map<String, String> all = new LinkedHashMap<>(one);
        all.putAll(other);
        return all;
    }
}

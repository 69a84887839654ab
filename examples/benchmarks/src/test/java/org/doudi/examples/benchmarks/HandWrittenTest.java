package org.doudi.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.doudi.calc.Assessor;
import org.doudi.calc.Outcome;
import org.doudi.calc.Reason;
import org.doudi.calc.derivation.Operation;
import org.doudi.calc.derivation.Step;
import org.doudi.calc.derivation.StepValue;
import org.doudi.core.household.Situation;
import org.doudi.core.policy.ProgrammeId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A ratio means something only if both sides do the same. */
class HandWrittenTest {

    private static final long[] SEEDS = {1, 2, 3, 2018};
    private static final int SIZE = 5_000;
    /** Chongqing's tests of spending, off unless a district turns them on: nobody who knows that writes them by hand. */
    private static final String SWITCHED_OFF = "dibao.spending-tests.";

    /** What a result says, in the same words for both sides. */
    private record Said(List<String> against, long monthlyFen, long gapFen) {}

    @ParameterizedTest
    @EnumSource(Workload.class)
    void the_hand_written_method_and_the_assessor_say_the_same(Workload workload) {
        Assessor assessor = workload.assessor();
        for (long seed : SEEDS) {
            for (Situation situation : Population.of(SIZE, seed)) {
                Said byHand = said(workload, workload.handWritten().apply(situation.household()));
                Outcome assessed = assessor.assess(situation).of(ProgrammeId.DIBAO);
                assertThat(said(assessed)).as("seed %s %s", seed, situation).isEqualTo(byHand);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Workload.class)
    void every_outcome_and_every_rule_occurs_often_enough_to_matter(Workload workload) {
        Assessor assessor = workload.assessor();
        Map<String, Integer> occurred = new TreeMap<>();
        Set<String> rules = new TreeSet<>(workload.conditions());
        for (Situation situation : Population.of(SIZE, SEEDS[0])) {
            var assessment = assessor.assess(situation);
            Outcome outcome = assessment.of(ProgrammeId.DIBAO);
            occurred.merge(outcome.getClass().getSimpleName(), 1, Integer::sum);
            said(outcome).against().forEach(condition -> occurred.merge(condition, 1, Integer::sum));
            if (outcome instanceof Outcome.Entitled entitled) {
                entitled.awards().forEach(award -> occurred.merge(award.benefit(), 1, Integer::sum));
            }
            for (Step step : assessment.derivation(ProgrammeId.DIBAO).steps()) {
                if (decides(step) && !step.id().startsWith(SWITCHED_OFF)) {
                    rules.add(step.id() + " " + step.label().en());
                }
                if (found(step.value())) {
                    occurred.merge(step.id() + " " + step.label().en(), 1, Integer::sum);
                }
            }
        }
        assertThat(occurred.get("Entitled")).isBetween(SIZE / 4, 3 * SIZE / 4);
        assertThat(occurred.get("NotEntitled")).isBetween(SIZE / 4, 3 * SIZE / 4);
        assertThat(occurred.keySet()).noneMatch(rule -> rule.startsWith(SWITCHED_OFF));
        assertThat(rules)
                .hasSizeGreaterThan(10)
                .allSatisfy(rule ->
                        assertThat(occurred.getOrDefault(rule, 0)).as(rule).isGreaterThanOrEqualTo(10));
    }

    /** Everything but figures that the policy gives. */
    private static boolean decides(Step step) {
        return !(step.operation() instanceof Operation.Given);
    }

    private static boolean found(StepValue value) {
        if (value instanceof StepValue.Between between) {
            return between.low().signum() > 0;
        }
        return value instanceof StepValue.Holds holds
                ? holds.truth() == org.doudi.core.fact.Truth.YES
                : value instanceof StepValue.For people && !people.surely().isEmpty();
    }

    private static Said said(Workload workload, Result result) {
        List<String> against = new ArrayList<>();
        for (int i = 0; i < workload.conditions().size(); i++) {
            if ((result.against() >>> i & 1) != 0) {
                against.add(workload.conditions().get(i));
            }
        }
        against.sort(null);
        return new Said(against, result.monthlyFen(), result.isEntitled() ? result.gapFen() : 0);
    }

    private static Said said(Outcome outcome) {
        return outcome.match(
                entitled -> new Said(
                        List.of(),
                        entitled.monthly().fen(),
                        entitled.awards().stream()
                                .filter(award -> award.member().isEmpty())
                                .mapToLong(award -> award.monthly().fen())
                                .sum()),
                notEntitled -> new Said(
                        notEntitled.reasons().stream()
                                .map(Reason::condition)
                                .sorted()
                                .toList(),
                        0,
                        0),
                undetermined -> {
                    throw new AssertionError("every fact is known");
                });
    }
}

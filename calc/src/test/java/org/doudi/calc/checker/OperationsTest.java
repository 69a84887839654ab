package org.doudi.calc.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.doudi.calc.derivation.Operation;
import org.doudi.calc.derivation.Step;
import org.doudi.core.policy.Regime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The checker has a case for every operation there is, also for those that no rule is compiled to yet: of each it agrees with
 * a value worked out by hand and with no other.
 */
class OperationsTest {

    private static final Regime REGIME = WorkedHome.regime();

    static List<Worked> samples() {
        return Worked.all();
    }

    @Test
    void everyOperationWasWorkedOutByHandOnce() {
        Set<Class<?>> worked = new HashSet<>();
        Worked.all().forEach(sample -> worked.add(sample.operation().getClass()));

        assertThat(worked)
                .containsExactlyInAnyOrderElementsOf(cases(Operation.class).toList());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theCheckerAgreesWithWhatWasWorkedOutByHand(Worked sample) {
        assertThat(complaints(sample, sample.steps())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void andWithNothingElse(Worked sample) {
        List<Step> steps = new ArrayList<>(sample.steps());
        int last = steps.size() - 1;
        steps.set(last, DerivationCheckerTest.withAnotherValue(steps.get(last)));

        assertThat(complaints(sample, steps)).isNotEmpty();
    }

    private static List<String> complaints(Worked sample, List<Step> steps) {
        return DerivationChecker.ofSteps(REGIME, sample.situation(), steps);
    }

    /** The cases of a family; what is itself a family of cases is none. */
    private static Stream<Class<?>> cases(Class<?> family) {
        return family.isSealed()
                ? Stream.of(family.getPermittedSubclasses()).flatMap(OperationsTest::cases)
                : Stream.of(family);
    }
}

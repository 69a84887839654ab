package org.doudi.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.core.policy.Policies.BASIS;
import static org.doudi.core.policy.Policies.TITLE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.doudi.core.household.Role;
import org.doudi.core.problem.Problems;
import org.doudi.core.problem.Reported;
import org.doudi.core.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What steers a programme: ranks and intervals within their bounds, measures for households, who decides. */
class SteeringTest {

    private static final Criterion RURAL = Criterion.ruralIn("50");

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "1, true", "1200, true", "1201, false"})
    void aRankIsNoneToTwelveHundred(int rank, boolean fits) {
        assertThat(faults(SteeringTest::priority, ladder(rank, Optional.empty())))
                .isEqualTo(fits ? List.of() : List.of("ladder.value @ "));
        assertThat(faults(SteeringTest::priority, ladder(1, Optional.of(rank))))
                .isEqualTo(fits ? List.of() : List.of("ladder.value @ "));
    }

    /** Every no months would be without end. */
    @ParameterizedTest
    @CsvSource({"-1, false", "0, false", "1, true", "1200, true", "1201, false"})
    void anIntervalIsAMonthAtLeast(int months, boolean fits) {
        assertThat(faults(SteeringTest::review, ladder(months, Optional.empty())))
                .isEqualTo(fits ? List.of() : List.of("ladder.value @ "));
        assertThat(faults(SteeringTest::review, ladder(1, Optional.of(months))))
                .isEqualTo(fits ? List.of() : List.of("ladder.value @ "));
    }

    @Test
    void aMeasureIsAskedOfTheHousehold() {
        assertThat(measure(RURAL, 12).timesAYear()).isEqualTo(12);
        assertThat(Reported.faultsOf(() -> measure(Criterion.agedAtLeast(16), 12)))
                .containsExactly("criterion.scope @ ");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 366})
    void aMeasureComesAtMostOnceADay(int times) {
        assertThat(measure(RURAL, times).timesAYear()).isEqualTo(times);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 367})
    void aMeasureComesNeitherLessOftenThanNeverNorTwiceADay(int times) {
        assertThat(Reported.faultsOf(() -> measure(RURAL, times))).containsExactly("measure.times @ timesAYear");
    }

    @Test
    void somebodyLeadsAndSomebodyApproves() {
        Set<Role> one = Set.of(Role.CIVIL_AFFAIRS);

        assertThat(authority(one, one).approves()).containsExactly(Role.CIVIL_AFFAIRS);
        assertThat(Reported.faultsOf(() -> authority(Set.of(), one))).containsExactly("set.empty @ leads");
        assertThat(Reported.faultsOf(() -> authority(one, Set.of()))).containsExactly("set.empty @ approves");
    }

    /** What is expected is expected of the one to whom it applies. */
    @Test
    void recordsAreHeldAgainstCriteriaAboutTheSame() {
        Criterion old = Criterion.agedAtLeast(60);
        Criterion young = Criterion.agedBelow(16);

        assertThat(consistency(RURAL, Criterion.not(RURAL)).expects()).isEqualTo(Criterion.not(RURAL));
        assertThat(consistency(old, young).expects()).isEqualTo(young);
        assertThat(Reported.faultsOf(() -> consistency(RURAL, old))).containsExactly("criterion.scope @ ");
        assertThat(Reported.faultsOf(() -> consistency(old, RURAL))).containsExactly("criterion.scope @ ");
    }

    /** First and emphasis, a bar and a control figure: what the documents tell apart is told apart. */
    @Test
    void everyChoiceHasWordsOfItsOwn() {
        assertThat(labels(Steering.Measure.Kind.values(), Steering.Measure.Kind::label))
                .doesNotHaveDuplicates();
        assertThat(labels(Steering.Measure.Weight.values(), Steering.Measure.Weight::label))
                .doesNotHaveDuplicates();
        assertThat(labels(Steering.Precedence.values(), Steering.Precedence::label))
                .doesNotHaveDuplicates();
        assertThat(labels(Steering.Population.values(), Steering.Population::label))
                .doesNotHaveDuplicates();
        assertThat(labels(Steering.Scale.values(), Steering.Scale::label)).doesNotHaveDuplicates();
        assertThat(labels(Steering.Misfit.values(), Steering.Misfit::label)).doesNotHaveDuplicates();
        assertThat(labels(Administration.FirstMonth.values(), Administration.FirstMonth::label))
                .doesNotHaveDuplicates();
        assertThat(labels(Administration.Form.values(), Administration.Form::label))
                .doesNotHaveDuplicates();
        assertThat(labels(Administration.Duty.values(), Administration.Duty::label))
                .doesNotHaveDuplicates();
        assertThat(labels(Administration.Sought.values(), Administration.Sought::label))
                .doesNotHaveDuplicates();
        assertThat(labels(Administration.Severity.values(), Administration.Severity::label))
                .doesNotHaveDuplicates();
    }

    private static Steering priority(Ladder<Integer> ranks) {
        return new Steering.Priority("p", TITLE, "dibao", ranks, Steering.Precedence.ALONE, BASIS);
    }

    private static Steering review(Ladder<Integer> months) {
        return new Steering.Review("r", TITLE, "dibao", months, BASIS);
    }

    private static Steering.Measure measure(Criterion who, int times) {
        return new Steering.Measure(
                "m",
                TITLE,
                Steering.Measure.Kind.TECHNICAL,
                who,
                Steering.Measure.Weight.FIRST,
                Optional.empty(),
                times,
                BASIS);
    }

    private static Administration.Authority authority(Set<Role> leads, Set<Role> approves) {
        return new Administration.Authority("a", TITLE, "dibao", leads, approves, BASIS);
    }

    private static Administration.Consistency consistency(Criterion applies, Criterion expects) {
        return new Administration.Consistency(
                "c",
                TITLE,
                applies,
                expects,
                Administration.Sought.CONTRADICTION,
                Administration.Severity.ERROR,
                BASIS);
    }

    private static Ladder<Integer> ladder(int value, Optional<Integer> otherwise) {
        return new Ladder<>(List.of(new Ladder.Rung<>(TITLE, RURAL, value)), otherwise);
    }

    private static List<String> faults(Function<Ladder<Integer>, Steering> make, Ladder<Integer> ladder) {
        return Problems.attempt(() -> make.apply(ladder)).fold(Reported::faults, made -> List.of());
    }

    private static <E> List<Text> labels(E[] all, Function<E, Text> label) {
        return Stream.of(all).map(label).toList();
    }
}

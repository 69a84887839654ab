package org.doudi.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.doudi.core.household.ShockKind;
import org.doudi.core.policy.Criterion.Scope;
import org.doudi.core.problem.Reported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions on the past are about the household, and look back no further than they may. */
class HistoryTest {

    static Stream<Criterion> all() {
        return Stream.of(
                History.enrolledIn("dibao"),
                History.enrolledFor("dibao", 12),
                History.enrolledOn("dibao", "income"),
                History.steadilyAbove("line", 2),
                History.struck(6, ShockKind.ILLNESS),
                History.stated("able"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void asksAboutTheHousehold(Criterion criterion) {
        assertThat(criterion.scope()).isEqualTo(Scope.HOME);
        assertThat(Reported.faultsOf(() -> Criterion.someMember(criterion))).containsExactly("criterion.scope @ ");
        assertThat(Criterion.all(criterion, Criterion.not(criterion)).scope()).isEqualTo(Scope.HOME);
    }

    @Test
    void enrolmentIsOnAnyGroundAndSinceAnyDayUnlessTheConditionSaysMore() {
        assertThat(History.enrolledIn("dibao")).isEqualTo(new History.Enrolled("dibao", Set.of(), 0));
        assertThat(History.enrolledFor("dibao", 12)).isEqualTo(new History.Enrolled("dibao", Set.of(), 12));
        assertThat(History.enrolledOn("dibao", "income", "illness"))
                .isEqualTo(new History.Enrolled("dibao", Set.of("illness", "income"), 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1_201, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void nobodyIsEnrolledForLessThanNoTimeNorForMoreThanACentury(int months) {
        assertThat(Reported.faultsOf(() -> History.enrolledFor("dibao", months)))
                .containsExactly("months.bound @ months");
    }

    @Test
    void monthsOfEnrolmentMayBeNoneOrACentury() {
        assertThat(((History.Enrolled) History.enrolledFor("dibao", 0)).months())
                .isZero();
        assertThat(((History.Enrolled) History.enrolledFor("dibao", 1_200)).months())
                .isEqualTo(1_200);
    }

    @Test
    void whatIsSteadyIsComparedAtLeastOnceAndAtMostTwentyFourTimes() {
        assertThat(History.steadilyAbove("line", 1)).isEqualTo(new History.Steady(1, Comparison.ABOVE, "line"));
        assertThat(((History.Steady) History.steadilyAbove("line", 24)).measurements())
                .isEqualTo(24);
        assertThat(Reported.faultsOf(() -> History.steadilyAbove("line", 0)))
                .containsExactly("measurements.bound @ measurements");
        assertThat(Reported.faultsOf(() -> History.steadilyAbove("line", 25)))
                .containsExactly("measurements.bound @ measurements");
    }

    /** Today alone is no span: who wants that asks for one month. */
    @Test
    void aShockIsOfSomeKindAndWithinSomeMonths() {
        assertThat(((History.Struck) History.struck(1, ShockKind.DISASTER)).withinMonths())
                .isEqualTo(1);
        assertThat(Reported.faultsOf(() -> History.struck(0, ShockKind.DISASTER)))
                .containsExactly("months.bound @ withinMonths");
        assertThat(Reported.faultsOf(() -> History.struck(1_201, ShockKind.DISASTER)))
                .containsExactly("months.bound @ withinMonths");
        assertThat(Reported.faultsOf(() -> History.struck(12))).containsExactly("set.empty @ kinds");
    }

    @Test
    void setsDoNotChangeWithThoseTheyCameFrom() {
        Set<ShockKind> kinds = EnumSet.of(ShockKind.ILLNESS);
        Set<String> grounds = new HashSet<>(Set.of("income"));
        History.Struck struck = new History.Struck(kinds, 12);
        History.Enrolled enrolled = new History.Enrolled("dibao", grounds, 0);
        kinds.add(ShockKind.ACCIDENT);
        grounds.clear();

        assertThat(struck.kinds()).containsExactly(ShockKind.ILLNESS);
        assertThat(enrolled.grounds()).containsExactly("income");
    }
}

package org.doudi.calc.asked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.doudi.calc.Assessing;
import org.doudi.calc.Inquiry;
import org.doudi.calc.Regimes;
import org.doudi.calc.derivation.Step;
import org.doudi.core.fact.Truth;
import org.doudi.core.policy.Basis;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.Grade;
import org.doudi.core.policy.ParameterType;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problem;
import org.doudi.core.time.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the day or a switch settles for every household. */
class SettledTest {

    private static final Criterion ON = new Criterion.SwitchedOn("switch");

    /** From the first day on, and no more from the first day after. */
    @ParameterizedTest
    @CsvSource({"2018-02-27, NO", "2018-02-28, YES", "2018-03-01, YES", "2018-03-31, YES", "2018-04-01, NO"})
    void theDayIsWithinTheDaysOrNot(LocalDate day, Truth during) {
        Window days = Window.between(LocalDate.of(2018, 2, 28), LocalDate.of(2018, 4, 1));

        assertThat(Asked.of(Criterion.during(days), Asked.on(day)).truth()).isEqualTo(during);
    }

    @Test
    void everyDayIsWithinDaysWithoutAnEnd() {
        assertThat(Asked.of(Criterion.during(Window.ALWAYS), Asked.on(Asked.DAY))
                        .truth())
                .isEqualTo(Truth.YES);
        assertThat(Asked.of(Criterion.during(Window.from(Asked.DAY)), Asked.on(Asked.DAY))
                        .truth())
                .isEqualTo(Truth.YES);
        assertThat(Asked.of(Criterion.during(Window.until(Asked.DAY)), Asked.on(Asked.DAY))
                        .truth())
                .isEqualTo(Truth.NO);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aSwitchIsAsItIsBound(boolean on) {
        Policy.Builder policy = aSwitch().bind("switch", ParameterValue.on(on), Regimes.BASIS);

        assertThat(Asked.of(ON, Asked.on(Asked.DAY), policy).truth()).isEqualTo(on ? Truth.YES : Truth.NO);
    }

    /** Off until the day, on from it. */
    @ParameterizedTest
    @CsvSource({"2018-02-28, NO", "2018-03-01, YES"})
    void aSwitchIsAsItIsBoundOnTheDay(LocalDate day, Truth on) {
        Policy.Builder policy = aSwitch()
                .bind("switch", ParameterValue.on(false), Window.until(Asked.DAY), Regimes.BASIS)
                .bind("switch", ParameterValue.on(true), Window.from(Asked.DAY), Regimes.BASIS);

        assertThat(Asked.of(ON, Asked.on(day), policy).truth()).isEqualTo(on);
    }

    /** The rule is the nation's, the switch the county's: the step rests on both. */
    @Test
    void aSwitchedRuleRestsOnWhoeverSwitchedItToo() {
        Regime regime = Regimes.of(
                aSwitch().add(Regimes.admitting("asked", ON)).build(),
                Regimes.aLayer("county")
                        .bind("switch", ParameterValue.on(true), Basis.of(Grade.K, "doc", "art. 9"))
                        .build());
        Step asked = Assessing.assessor(regime, Asked.DAY)
                .assess(Asked.on(Asked.DAY))
                .derivation(ProgrammeId.DIBAO)
                .steps()
                .get(0);

        assertThat(asked.source().layer()).isEqualTo("county");
        assertThat(asked.source().cited().en()).isEqualTo("document 1 of 2012 art. 1; document 1 of 2012 art. 9");
    }

    @Test
    void aSwitchThatNobodyBoundStandsInTheWay() {
        Regime unbound =
                Regimes.of(aSwitch().add(Regimes.admitting("asked", ON)).build());
        Regime later = Regimes.of(aSwitch()
                .add(Regimes.admitting("asked", ON))
                .bind("switch", ParameterValue.on(true), Window.from(Asked.DAY.plusDays(1)), Regimes.BASIS)
                .build());

        assertThat(Inquiry.of(unbound, Asked.DAY).getLeft().list())
                .extracting(Problem::code, Problem::path)
                .containsExactly(tuple("parameter.unbound", "switch"));
        assertThat(Inquiry.of(later, Asked.DAY).getLeft().list())
                .extracting(Problem::code, Problem::path)
                .containsExactly(tuple("parameter.uncovered", "switch"));
    }

    private static Policy.Builder aSwitch() {
        return Asked.aPolicy().add(Regimes.parameter("switch", ParameterType.SWITCH));
    }
}

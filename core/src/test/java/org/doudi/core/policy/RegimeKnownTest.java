package org.doudi.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.core.policy.Policies.BASIS;
import static org.doudi.core.policy.Policies.DURING_2017;
import static org.doudi.core.policy.Policies.NEW_YEAR_2017;
import static org.doudi.core.policy.Policies.NEW_YEAR_2018;
import static org.doudi.core.policy.Policies.aPolicy;
import static org.doudi.core.policy.Policies.monthly;
import static org.doudi.core.policy.Policies.parameter;
import static org.doudi.core.policy.Policies.programme;

import java.time.LocalDate;
import java.util.Optional;
import org.doudi.core.json.Formats;
import org.doudi.core.problem.Reported;
import org.doudi.core.time.Window;
import org.junit.jupiter.api.Test;

/** Two times in one regime: what holds on a day, and what was known of it on another. */
class RegimeKnownTest {

    private static final LocalDate ANNOUNCED = LocalDate.of(2018, 3, 15);
    private static final LocalDate EVE = ANNOUNCED.minusDays(1);
    private static final LocalDate FEBRUARY = LocalDate.of(2018, 2, 1);

    private static final Policy NATION = aPolicy("nation")
            .add(programme("dibao"), parameter("line", ParameterType.AMOUNT))
            .build();

    /** The standard of 2018 is announced in March, for the whole year. */
    private static final Policy CITY = aPolicy("city")
            .bind("line", monthly(350), DURING_2017, BASIS)
            .bind("line", monthly(410), Window.from(NEW_YEAR_2018), ANNOUNCED, BASIS)
            .build();

    private static final Regime REGIME = Regime.of(NATION, CITY).get();

    @Test
    void beforeItWasKnownARetroactiveStandardIsNotThere() {
        assertThat(line(REGIME.asKnownOn(EVE).get(), FEBRUARY)).isEmpty();
        assertThat(line(REGIME.asKnownOn(EVE).get(), NEW_YEAR_2018.minusDays(1)))
                .contains(monthly(350));
    }

    @Test
    void fromTheDayItBecameKnownItHoldsOnEarlierDaysToo() {
        assertThat(line(REGIME.asKnownOn(ANNOUNCED).get(), FEBRUARY)).contains(monthly(410));
        assertThat(line(REGIME.asKnownOn(ANNOUNCED).get(), NEW_YEAR_2018)).contains(monthly(410));
        assertThat(line(REGIME, FEBRUARY)).contains(monthly(410));
    }

    /** A correction comes with a layer of its own: in one layer two values of one day contradict each other. */
    @Test
    void aLayerThatBecameKnownLaterCorrectsWhatWasKnownBefore() {
        Policy first = aPolicy("first")
                .bind("line", monthly(400), Window.from(NEW_YEAR_2018), BASIS)
                .build();
        Policy correction = aPolicy("correction")
                .knownFrom(ANNOUNCED)
                .bind("line", monthly(410), Window.from(NEW_YEAR_2018), BASIS)
                .build();
        Regime regime = Regime.of(NATION, first, correction).get();

        assertThat(line(regime.asKnownOn(EVE).get(), FEBRUARY)).contains(monthly(400));
        assertThat(regime.asKnownOn(EVE).get().layers()).containsExactly(NATION, first);
        assertThat(line(regime.asKnownOn(ANNOUNCED).get(), FEBRUARY)).contains(monthly(410));
        assertThat(regime.asKnownOn(ANNOUNCED).get().layers()).containsExactly(NATION, first, correction);
    }

    @Test
    void anEditWithoutADayOfItsOwnWasKnownWithItsPolicy() {
        Policy late = CITY.withKnownFrom(LocalDate.of(2018, 1, 10));
        Regime regime = Regime.of(NATION, late).get();

        assertThat(line(regime.asKnownOn(LocalDate.of(2018, 1, 9)).get(), LocalDate.of(2017, 6, 1)))
                .isEmpty();
        assertThat(line(regime.asKnownOn(LocalDate.of(2018, 1, 10)).get(), LocalDate.of(2017, 6, 1)))
                .contains(monthly(350));
    }

    @Test
    void whenNothingWasKnownThereIsNoRegime() {
        assertThat(Reported.faults(REGIME.asKnownOn(NEW_YEAR_2017.minusDays(1)).getLeft()))
                .containsExactly("layers.none @ ");
        assertThat(REGIME.asKnownOn(NEW_YEAR_2017).isRight()).isTrue();
    }

    /** A layer that adds a parameter later than another one binds it: what is left is reported, not guessed at. */
    @Test
    void whatWasKnownNeedNotFitTogether() {
        Policy adds = aPolicy("adds")
                .addEdits(new Edit.Add(parameter("cap", ParameterType.AMOUNT), Window.ALWAYS, Optional.of(ANNOUNCED)))
                .build();
        Policy binds = aPolicy("binds").bind("cap", monthly(100), BASIS).build();
        Regime regime = Regime.of(NATION, adds, binds).get();

        assertThat(regime.asKnownOn(ANNOUNCED).isRight()).isTrue();
        assertThat(Reported.faults(regime.asKnownOn(EVE).getLeft())).containsExactly("edit.absent @ binds/edits/0");
    }

    /** A floor that was announced later did not bind those who decided before. */
    @Test
    void aFloorBindsFromTheDayItBecameKnown() {
        Policy bounds = aPolicy("bounds")
                .addEdits(new Edit.Limit(
                        "line",
                        Optional.of(monthly(400)),
                        Optional.empty(),
                        Window.ALWAYS,
                        Optional.of(ANNOUNCED),
                        BASIS))
                .build();
        Policy city = aPolicy("city").bind("line", monthly(410), BASIS).build();
        Policy poor = aPolicy("poor").bind("line", monthly(390), BASIS).build();

        assertThat(Regime.of(NATION, bounds, city).isRight()).isTrue();
        assertThat(Regime.of(NATION, bounds, poor).isLeft()).isTrue();
        assertThat(Regime.of(NATION, bounds.asKnownOn(EVE).orElseThrow(), poor).isRight())
                .isTrue();
    }

    @Test
    void digestsTellWhatWasKnownFromWhatIsKnown() {
        String known = Formats.digest(REGIME.asKnownOn(EVE).get());
        String now = Formats.digest(REGIME);

        assertThat(known).isNotEqualTo(now);
        assertThat(Formats.digest(REGIME.asKnownOn(ANNOUNCED).get())).isEqualTo(now);
    }

    private static Optional<ParameterValue> line(Regime regime, LocalDate day) {
        return regime.on(day).value("line").map(Resolved::value);
    }
}

package org.doudi.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.core.policy.Policies.BASIS;
import static org.doudi.core.policy.Policies.DURING_2017;
import static org.doudi.core.policy.Policies.DURING_2018;
import static org.doudi.core.policy.Policies.NEW_YEAR_2017;
import static org.doudi.core.policy.Policies.NEW_YEAR_2018;
import static org.doudi.core.policy.Policies.NEW_YEAR_2019;
import static org.doudi.core.policy.Policies.aPolicy;
import static org.doudi.core.policy.Policies.monthly;
import static org.doudi.core.policy.Policies.parameter;
import static org.doudi.core.policy.Policies.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doudi.core.problem.Reported;
import org.doudi.core.time.Window;
import org.junit.jupiter.api.Test;

/** What holds in a regime, day by day. */
class RegimeTimeTest {

    private static final LocalDate EVE_OF_2017 = NEW_YEAR_2017.minusDays(1);
    private static final LocalDate EVE_OF_2018 = NEW_YEAR_2018.minusDays(1);
    private static final LocalDate EVE_OF_2019 = NEW_YEAR_2019.minusDays(1);

    @Test
    void beforeAndAfterItsPoliciesNothingHolds() {
        Regime regime = Regime.of(lined("only", DURING_2017, 350)).get();

        assertThat(regime.on(EVE_OF_2017).provisions()).isEmpty();
        assertThat(regime.on(EVE_OF_2017).value("line")).isEmpty();
        assertThat(regime.on(NEW_YEAR_2017).provisions()).hasSize(2);
        assertThat(regime.on(EVE_OF_2018).provisions()).hasSize(2);
        assertThat(regime.on(NEW_YEAR_2018).provisions()).isEmpty();
        assertThat(regime.on(NEW_YEAR_2018).value("line")).isEmpty();
    }

    @Test
    void windowsAreCutToTheDaysOnWhichThePolicyIsInForce() {
        Policy policy = aPolicy("cut")
                .inForce(DURING_2018)
                .add(parameter("line", ParameterType.AMOUNT))
                .bind("line", monthly(300), Window.until(LocalDate.of(2018, 7, 1)), BASIS)
                .bind("line", monthly(350), Window.from(LocalDate.of(2018, 7, 1)), BASIS)
                .build();
        Regime regime = Regime.of(policy).get();

        assertThat(regime.valuesOf("line").entries())
                .extracting(entry -> entry.window())
                .containsExactly(
                        Window.between(NEW_YEAR_2018, LocalDate.of(2018, 7, 1)),
                        Window.between(LocalDate.of(2018, 7, 1), NEW_YEAR_2019));
        assertThat(lineOn(regime, EVE_OF_2018)).isEmpty();
        assertThat(lineOn(regime, NEW_YEAR_2018)).contains(monthly(300));
        assertThat(lineOn(regime, LocalDate.of(2018, 6, 30))).contains(monthly(300));
        assertThat(lineOn(regime, LocalDate.of(2018, 7, 1))).contains(monthly(350));
        assertThat(lineOn(regime, EVE_OF_2019)).contains(monthly(350));
        assertThat(lineOn(regime, NEW_YEAR_2019)).isEmpty();
    }

    @Test
    void policiesOfOnePlaceSucceedOneAnother() {
        Policy of2017 = lined("of-2017", DURING_2017, 350);
        Policy of2018 = lined("of-2018", DURING_2018, 410);
        Regime regime = Regime.of(of2017, of2018).get();

        assertThat(lineOn(regime, EVE_OF_2018)).contains(monthly(350));
        assertThat(lineOn(regime, NEW_YEAR_2018)).contains(monthly(410));
        assertThat(regime.on(EVE_OF_2018).provision("dibao").orElseThrow().layer())
                .isEqualTo(of2017);
        assertThat(regime.on(NEW_YEAR_2018).provision("dibao").orElseThrow().layer())
                .isEqualTo(of2018);
    }

    @Test
    void policiesThatOverlapDoNotSucceedOneAnother() {
        Policy early = lined("early", Window.between(NEW_YEAR_2017, NEW_YEAR_2018.plusDays(1)), 350);
        Policy late = lined("late", DURING_2018, 410);

        assertThat(Reported.faults(Regime.of(early, late).getLeft()))
                .containsExactly("edit.exists @ late/edits/0", "edit.exists @ late/edits/1");
    }

    @Test
    void aLayerThatChangesSomethingForAWhileLeavesTheRestToTheOneBelow() {
        Policy nation = lined("nation", Window.from(NEW_YEAR_2017), 350);
        Policy city = aPolicy("city")
                .bind("line", monthly(410), DURING_2018, BASIS)
                .remove("dibao", BASIS)
                .inForce(DURING_2018)
                .build();
        Regime regime = Regime.of(nation, city).get();

        assertThat(lineOn(regime, EVE_OF_2018)).contains(monthly(350));
        assertThat(lineOn(regime, NEW_YEAR_2018)).contains(monthly(410));
        assertThat(lineOn(regime, NEW_YEAR_2019)).contains(monthly(350));
        assertThat(regime.on(EVE_OF_2018).provision("dibao")).isPresent();
        assertThat(regime.on(NEW_YEAR_2018).provision("dibao")).isEmpty();
        assertThat(regime.on(NEW_YEAR_2019).provision("dibao")).isPresent();
        assertThat(regime.on(NEW_YEAR_2018).value("line").orElseThrow().layer()).isEqualTo(city);
        assertThat(regime.on(NEW_YEAR_2019).value("line").orElseThrow().layer()).isEqualTo(nation);
    }

    @Test
    void aParameterThatIsBoundOnOtherDaysOnlyIsEverBound() {
        Policy policy = aPolicy("national")
                .add(parameter("line", ParameterType.AMOUNT), parameter("open", ParameterType.AMOUNT))
                .bind("line", monthly(350), DURING_2018, BASIS)
                .build();
        Rules rules = Regime.of(policy).get().on(NEW_YEAR_2017);

        assertThat(rules.value("line")).isEmpty();
        assertThat(rules.isEverBound("line")).isTrue();
        assertThat(rules.isEverBound("open")).isFalse();
        assertThat(rules.isEverBound("nothing")).isFalse();
    }

    @Test
    void rulesKnowTheirDayAndKeepTheOrderOfTheLayers() {
        Policy nation = lined("nation", Window.from(NEW_YEAR_2017), 350);
        Policy city = aPolicy("city")
                .add(parameter("another", ParameterType.MONEY))
                .replace(programme("dibao"))
                .build();
        Rules rules = Regime.of(nation, city).get().on(NEW_YEAR_2018);

        assertThat(rules.day()).isEqualTo(NEW_YEAR_2018);
        assertThat(rules.provisions())
                .extracting(found -> found.value().id())
                .isEqualTo(List.of("dibao", "line", "another"));
    }

    @Test
    void whatIsNotInForceIsCalledByItsId() {
        Rules rules = Regime.of(lined("only", DURING_2017, 350)).get().on(NEW_YEAR_2017);
        Rules after = Regime.of(lined("only", DURING_2017, 350)).get().on(NEW_YEAR_2018);

        assertThat(rules.titleOf("line")).isEqualTo(Policies.TITLE);
        assertThat(after.titleOf("line").zh()).isEqualTo("line");
        assertThat(after.titleOf("line").en()).isEqualTo("line");
    }

    private static Policy lined(String id, Window inForce, int yuan) {
        return aPolicy(id)
                .inForce(inForce)
                .add(programme("dibao"), parameter("line", ParameterType.AMOUNT))
                .bind("line", monthly(yuan), BASIS)
                .build();
    }

    private static Optional<ParameterValue> lineOn(Regime regime, LocalDate day) {
        return regime.on(day).value("line").map(Resolved::value);
    }
}

package org.doudi.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.core.policy.Policies.BASIS;
import static org.doudi.core.policy.Policies.DURING_2017;
import static org.doudi.core.policy.Policies.DURING_2018;
import static org.doudi.core.policy.Policies.NEW_YEAR_2018;
import static org.doudi.core.policy.Policies.aPolicy;
import static org.doudi.core.policy.Policies.monthly;
import static org.doudi.core.policy.Policies.parameter;

import java.util.List;
import java.util.Optional;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Period;
import org.doudi.core.money.Ratio;
import org.doudi.core.money.Rounding;
import org.doudi.core.problem.Problems;
import org.doudi.core.problem.Reported;
import org.doudi.core.time.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Floors and ceilings: what a layer bounds, it and those above it keep to, on the days of the bound. */
class RegimeLimitsTest {

    private static final Policy NATION = aPolicy("nation")
            .add(parameter("line", ParameterType.AMOUNT), parameter("rate", ParameterType.RATIO))
            .floor("line", monthly(300), Window.ALWAYS, BASIS)
            .ceiling("rate", ParameterValue.of(Ratio.percent(50)), Window.ALWAYS, BASIS)
            .build();

    /** 3600 a year is 300 a month; a fen a year less is not. */
    @ParameterizedTest
    @CsvSource({
        "300.00, MONTH, true", "299.99, MONTH, false", "300.01, MONTH, true",
        "3600.00, YEAR, true", "3599.99, YEAR, false", "0, MONTH, false",
    })
    void aValueIsAtLeastTheFloor(String yuan, Period period, boolean fits) {
        Policy city = aPolicy("city")
                .bind("line", ParameterValue.of(Amount.of(Money.of(yuan), period)), BASIS)
                .build();

        assertThat(faults(NATION, city)).isEqualTo(fits ? List.of() : List.of("limit.floor @ city/edits/0"));
    }

    @ParameterizedTest
    @CsvSource({"1/2, true", "0.5001, false", "0, true", "5001/10000, false"})
    void aValueIsAtMostTheCeiling(String ratio, boolean fits) {
        Policy city = aPolicy("city")
                .bind("rate", ParameterValue.of(Ratio.parse(ratio).get()), BASIS)
                .build();

        assertThat(faults(NATION, city)).isEqualTo(fits ? List.of() : List.of("limit.ceiling @ city/edits/0"));
    }

    /** Of a value that holds on a single day of the floor, that day counts; on the days before, anything goes. */
    @Test
    void aFloorBindsOnItsOwnDaysOnly() {
        Policy nation = aPolicy("nation")
                .add(parameter("line", ParameterType.AMOUNT))
                .floor("line", monthly(300), Window.from(NEW_YEAR_2018), BASIS)
                .build();

        assertThat(faults(nation, city(Window.until(NEW_YEAR_2018)))).isEmpty();
        assertThat(faults(nation, city(DURING_2017))).isEmpty();
        assertThat(faults(nation, city(Window.until(NEW_YEAR_2018.plusDays(1)))))
                .containsExactly("limit.floor @ city/edits/0");
        assertThat(faults(nation, city(DURING_2018))).containsExactly("limit.floor @ city/edits/0");
        assertThat(faults(nation, city(Window.ALWAYS))).containsExactly("limit.floor @ city/edits/0");
    }

    /** A bound does not outlive the policy that sets it. */
    @Test
    void aFloorEndsWithItsPolicy() {
        Policy bounds = aPolicy("bounds")
                .inForce(DURING_2017)
                .floor("line", monthly(400), Window.ALWAYS, BASIS)
                .build();
        Policy city =
                aPolicy("city").bind("line", monthly(350), DURING_2018, BASIS).build();

        assertThat(faults(NATION, bounds, city)).isEmpty();
        assertThat(faults(NATION, bounds, city(DURING_2017, 350))).containsExactly("limit.floor @ city/edits/0");
    }

    @Test
    void everyFloorBelowBindsAndEachIsReported() {
        Policy city = aPolicy("city")
                .floor("line", monthly(400), Window.ALWAYS, BASIS)
                .build();

        assertThat(faults(NATION, city, county(350))).containsExactly("limit.floor @ county/edits/0");
        assertThat(faults(NATION, city, county(250)))
                .containsExactly("limit.floor @ county/edits/0", "limit.floor @ county/edits/0");
        assertThat(faults(NATION, city, county(400))).isEmpty();
    }

    /** A higher layer may ask for more than one below, and cannot ask for less than that one still does. */
    @Test
    void aLowerFloorAboveDoesNotLiftTheOneBelow() {
        Policy city = aPolicy("city")
                .floor("line", monthly(200), Window.ALWAYS, BASIS)
                .build();

        assertThat(faults(NATION, city, county(250))).containsExactly("limit.floor @ county/edits/0");
    }

    @Test
    void aLayerKeepsToItsOwnBoundsWhereverTheyStandInItsList() {
        Policy.Builder nation = aPolicy("nation").add(parameter("line", ParameterType.AMOUNT));

        assertThat(faults(nation.bind("line", monthly(200), BASIS)
                        .floor("line", monthly(300), Window.ALWAYS, BASIS)
                        .build()))
                .containsExactly("limit.floor @ nation/edits/1");
    }

    /** It bounds what it and later layers bind, not what is bound already. */
    @Test
    void aFloorLeavesAloneWhatALayerBelowHasBound() {
        Policy nation = aPolicy("nation")
                .add(parameter("line", ParameterType.AMOUNT))
                .bind("line", monthly(200), BASIS)
                .build();
        Policy city = aPolicy("city")
                .floor("line", monthly(300), Window.ALWAYS, BASIS)
                .build();

        assertThat(Regime.of(nation, city).get().on(NEW_YEAR_2018).value("line").map(Resolved::value))
                .contains(monthly(200));
    }

    @Test
    void aBoundIsOfTheTypeOfItsParameterAndOfAParameter() {
        Policy money = aPolicy("city")
                .floor("line", ParameterValue.of(Money.ofYuan(300)), Window.ALWAYS, BASIS)
                .build();
        Policy absent = aPolicy("city")
                .floor("lime", monthly(300), Window.ALWAYS, BASIS)
                .build();
        Policy programme = aPolicy("city")
                .add(Policies.programme("dibao"))
                .floor("dibao", monthly(300), Window.ALWAYS, BASIS)
                .build();

        assertThat(faults(NATION, money)).containsExactly("bind.type @ city/edits/0");
        assertThat(faults(NATION, absent)).containsExactly("edit.absent @ city/edits/0");
        assertThat(faults(NATION, programme)).containsExactly("bind.notParameter @ city/edits/1");
    }

    @Test
    void aBoundHasAnEndAndItsEndsAreInOrder() {
        assertThat(limitFaults(Optional.empty(), Optional.empty())).isEqualTo(1);
        assertThat(limitFaults(Optional.of(monthly(300)), Optional.of(monthly(299))))
                .isEqualTo(1);
        assertThat(limitFaults(Optional.of(monthly(300)), Optional.of(monthly(300))))
                .isZero();
        assertThat(limitFaults(Optional.of(monthly(300)), Optional.empty())).isZero();
    }

    /** What has no order, such as a way to round, is neither above nor below anything. */
    @Test
    void whatHasNoOrderIsNeverOutOfBounds() {
        ParameterValue up = ParameterValue.of(Rounding.upTo(Rounding.Unit.YUAN));
        ParameterValue down = ParameterValue.of(Rounding.downTo(Rounding.Unit.FEN));

        assertThat(up.isAbove(down)).isFalse();
        assertThat(down.isAbove(up)).isFalse();
    }

    private static long limitFaults(Optional<ParameterValue> floor, Optional<ParameterValue> ceiling) {
        return Problems.attempt(() -> new Edit.Limit("line", floor, ceiling, Window.ALWAYS, Optional.empty(), BASIS))
                .fold(problems -> problems.list().size(), limit -> 0);
    }

    private static List<String> faults(Policy... layers) {
        return Regime.of(layers).fold(Reported::faults, regime -> List.of());
    }

    private static Policy city(Window valid) {
        return city(valid, 200);
    }

    private static Policy city(Window valid, int yuan) {
        return aPolicy("city").bind("line", monthly(yuan), valid, BASIS).build();
    }

    private static Policy county(int yuan) {
        return aPolicy("county").bind("line", monthly(yuan), BASIS).build();
    }
}

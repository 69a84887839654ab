package org.doudi.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.core.policy.Policies.BASIS;
import static org.doudi.core.policy.Policies.DURING_2017;
import static org.doudi.core.policy.Policies.DURING_2018;
import static org.doudi.core.policy.Policies.NEW_YEAR_2018;
import static org.doudi.core.policy.Policies.aPolicy;
import static org.doudi.core.policy.Policies.monthly;
import static org.doudi.core.policy.Policies.parameter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doudi.core.problem.Reported;
import org.doudi.core.time.Window;
import org.junit.jupiter.api.Test;

/** Floors and ceilings of a parameter that takes the value of another. */
class FollowLimitsTest {

    private static final LocalDate IN_2018 = LocalDate.of(2018, 6, 1);

    private static final Policy NATION = aPolicy("nation")
            .add(
                    parameter("poor", ParameterType.AMOUNT),
                    parameter("dibao", ParameterType.AMOUNT),
                    parameter("urban", ParameterType.AMOUNT))
            .follow("poor", "dibao", BASIS)
            .build();

    private static final Policy CITY = aPolicy("city")
            .bind("dibao", monthly(300), DURING_2017, BASIS)
            .bind("dibao", monthly(350), Window.from(NEW_YEAR_2018), BASIS)
            .build();

    @Test
    void theLimitsOfTheFollowerHoldForWhatItTakesOnTheDaysOnWhichItDoes() {
        Policy floor =
                aPolicy("floor").floor("poor", monthly(320), DURING_2018, BASIS).build();
        Policy ceiling = aPolicy("ceiling")
                .ceiling("poor", monthly(320), DURING_2018, BASIS)
                .build();

        assertThat(faults(NATION, floor, CITY)).isEmpty();
        assertThat(faults(NATION, ceiling, CITY)).containsExactly("limit.ceiling @ nation/edits/3");
        assertThat(faults(
                        NATION,
                        floor,
                        aPolicy("city").bind("dibao", monthly(319), BASIS).build()))
                .containsExactly("limit.floor @ nation/edits/3");
    }

    /** Whoever spoke before the limit was set is not bound by it; whoever follows or binds the source later is. */
    @Test
    void aLimitLeavesAloneWhatWasSaidBelowIt() {
        Policy floor = aPolicy("floor")
                .floor("poor", monthly(1_000), Window.ALWAYS, BASIS)
                .build();
        Policy again = aPolicy("again").follow("poor", "dibao", BASIS).build();
        Policy county = aPolicy("county").bind("dibao", monthly(999), BASIS).build();

        assertThat(poor(NATION, CITY, floor)).contains(monthly(350));
        assertThat(faults(NATION, CITY, floor, again))
                .containsExactly("limit.floor @ again/edits/0", "limit.floor @ again/edits/0");
        assertThat(faults(NATION, CITY, floor, county)).containsExactly("limit.floor @ nation/edits/3");
    }

    @Test
    void theLimitsOfTheSourceAreItsOwn() {
        Policy floor = aPolicy("floor")
                .floor("dibao", monthly(320), DURING_2018, BASIS)
                .build();
        Policy county = aPolicy("county").bind("poor", monthly(100), BASIS).build();

        assertThat(poor(NATION, floor, CITY, county)).contains(monthly(100));
    }

    private static Optional<ParameterValue> poor(Policy... layers) {
        return Regime.of(layers).get().on(IN_2018).value("poor").map(Resolved::value);
    }

    private static List<String> faults(Policy... layers) {
        return Regime.of(layers).fold(Reported::faults, regime -> List.of());
    }
}

package org.doudi.examples.benchmarks.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.doudi.core.household.Household;
import org.doudi.core.household.Situation;
import org.doudi.examples.benchmarks.Population;
import org.doudi.examples.benchmarks.Workload;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Beating an engine that does something else would be no news. */
class EngineTest {

    private static final int SIZE = 2_000;
    private static final long[] SEEDS = {4, 2018};

    @ParameterizedTest
    @EnumSource(EngineKind.class)
    void an_engine_gives_every_household_what_the_hand_written_method_gives(EngineKind kind) {
        try (Engine engine = kind.make()) {
            for (long seed : SEEDS) {
                List<Household> households = Population.of(SIZE, seed).stream()
                        .map(Situation::household)
                        .toList();
                long[] byHand = households.stream()
                        .mapToLong(Workload.SMALL::monthlyFen)
                        .toArray();

                long[] said = engine.assess(EngineBenchmark.homes(households));

                assertThat(said).isEqualTo(byHand);
                assertThat(entitled(said)).isEqualTo(entitled(byHand)).isBetween(SIZE / 4L, 3L * SIZE / 4);
                assertThat(paid(said)).isEqualTo(paid(byHand));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(EngineKind.class)
    void an_engine_says_the_same_a_second_time_and_of_a_part(EngineKind kind) {
        List<Household> households =
                Population.of(250, 7).stream().map(Situation::household).toList();
        List<Home> homes = EngineBenchmark.homes(households);
        try (Engine engine = kind.make()) {
            long[] first = engine.assess(homes);

            assertThat(engine.assess(homes)).isEqualTo(first);
            assertThat(engine.assess(homes.subList(120, 250))).isEqualTo(Arrays.copyOfRange(first, 120, 250));
        }
    }

    private static long entitled(long[] monthly) {
        return Arrays.stream(monthly).filter(fen -> fen != Workload.NOTHING).count();
    }

    private static long paid(long[] monthly) {
        return Arrays.stream(monthly).filter(fen -> fen != Workload.NOTHING).sum();
    }
}

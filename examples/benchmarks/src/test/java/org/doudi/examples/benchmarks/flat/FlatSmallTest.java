package org.doudi.examples.benchmarks.flat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.doudi.calc.Block;
import org.doudi.calc.BlockAssessor;
import org.doudi.core.household.Household;
import org.doudi.core.household.Situation;
import org.doudi.examples.benchmarks.Population;
import org.doudi.examples.benchmarks.Workload;
import org.junit.jupiter.api.Test;

class FlatSmallTest {

    private static final int SIZE = 5_000;

    @Test
    void the_loop_over_columns_gives_every_household_what_the_method_over_objects_gives() {
        for (long seed : new long[] {5, Population.SEED}) {
            List<Household> households =
                    Population.of(SIZE, seed).stream().map(Situation::household).toList();
            long[] byHand =
                    households.stream().mapToLong(Workload.SMALL::monthlyFen).toArray();
            long[] monthly = new long[SIZE];

            FlatSmall.assess(Columns.of(households), 0, SIZE, monthly);

            assertThat(monthly).isEqualTo(byHand);
            assertThat(inBlocks(seed)).isEqualTo(byHand);
            assertThat(Arrays.stream(monthly).filter(fen -> fen > 0).count()).isBetween(SIZE / 4L, 3L * SIZE / 4);
        }
    }

    private static long[] inBlocks(long seed) {
        long[] monthly = new long[SIZE];
        BlockAssessor assessor = Workload.SMALL.assessor().forBlocks();
        int from = 0;
        for (Block block : FlatBenchmark.blocks(Population.of(SIZE, seed))) {
            FlatBenchmark.assess(assessor, block, monthly, from);
            from += block.size();
        }
        return monthly;
    }

    @Test
    void only_the_households_that_were_asked_for_are_written() {
        List<Household> households =
                Population.of(30, 6).stream().map(Situation::household).toList();
        long[] monthly = new long[30];
        Arrays.fill(monthly, Long.MIN_VALUE);

        FlatSmall.assess(Columns.of(households), 10, 20, monthly);

        assertThat(Arrays.copyOfRange(monthly, 0, 10)).containsOnly(Long.MIN_VALUE);
        assertThat(Arrays.copyOfRange(monthly, 10, 20)).doesNotContain(Long.MIN_VALUE);
        assertThat(Arrays.copyOfRange(monthly, 20, 30)).containsOnly(Long.MIN_VALUE);
    }
}

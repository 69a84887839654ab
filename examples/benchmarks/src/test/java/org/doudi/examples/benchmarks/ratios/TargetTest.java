package org.doudi.examples.benchmarks.ratios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.VerboseMode;

class TargetTest {

    private static final Bench SLOW = Bench.of("A.slow");
    private static final Bench FAST = Bench.of("A.fast");

    private static Scores scores() {
        Scores scores = new Scores();
        scores.put(SLOW, new Scores.Score(300, 0, 64));
        scores.put(FAST, new Scores.Score(200, 0, 0));
        return scores;
    }

    @Test
    void times_tells_how_many_times_as_long_and_speed_how_many_times_as_fast() {
        // 300 ns to 200 ns: one and a half times as long, two thirds as fast.
        Target times = Target.times("t", "", Bound.atMost(1.5, ""), SLOW, FAST);
        Target speed = Target.speed("s", "", Bound.atLeast(0.7, ""), SLOW, FAST);

        assertThat(times.measured().applyAsDouble(scores())).isEqualTo(1.5);
        assertThat(speed.measured().applyAsDouble(scores())).isEqualTo(200.0 / 300);
        assertThat(times.bound().verdict(1.5)).isEqualTo("met");
        assertThat(times.bound().verdict(1.51)).isEqualTo("not met");
        assertThat(speed.bound().verdict(0.7)).isEqualTo("met");
        assertThat(speed.bound().verdict(0.69)).isEqualTo("not met");
        assertThat(Bound.none("×").verdict(9)).isEmpty();
    }

    @Test
    void streams_are_compared_dearest_to_cheapest_and_last_heap_to_first() {
        SizeSeries sizes = new SizeSeries(List.of(
                new SizeSeries.Point(10, Map.of(SizeSeries.ASSESS, 110.0), 8),
                new SizeSeries.Point(100, Map.of(SizeSeries.ASSESS, 100.0), 9),
                new SizeSeries.Point(1_000, Map.of(SizeSeries.ASSESS, 120.0), 10)));

        assertThat(sizes.spread(SizeSeries.ASSESS)).isEqualTo(1.2);
        assertThat(sizes.growth()).isEqualTo(1.25);
    }

    @Test
    void the_round_in_the_middle_counts() {
        assertThat(Numbers.median(List.of(3.0, 1.0, 2.0))).isEqualTo(2);
        assertThat(Numbers.median(List.of(2.0, 1.0))).isEqualTo(1);
        SizeSeries median = SizeSeries.median(List.of(stream(5, 1), stream(7, 3), stream(6, 2)));
        assertThat(median).isEqualTo(stream(6, 2));
    }

    private static SizeSeries stream(double nanos, double heap) {
        return new SizeSeries(List.of(new SizeSeries.Point(10, Map.of("run", nanos), heap)));
    }

    @Test
    void every_id_is_there_once_and_every_benchmark_is_one_that_there_is() {
        Set<String> found = BenchmarkList.defaultList()
                .getAll(OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT), List.of())
                .stream()
                .map(BenchmarkListEntry::getUsername)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> ids = new HashSet<>();
        for (Target target : Targets.ALL) {
            assertThat(ids.add(target.id())).as(target.id()).isTrue();
            assertThat(target.benches())
                    .allSatisfy(bench -> assertThat(found)
                            .filteredOn(name -> name.endsWith("." + bench.name()))
                            .as(bench.name())
                            .hasSize(1));
        }
    }
}

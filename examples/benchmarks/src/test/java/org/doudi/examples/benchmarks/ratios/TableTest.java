package org.doudi.examples.benchmarks.ratios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {

    private static final Results RESULTS = new Results(
            "2026-11-22",
            "25",
            2,
            0.5,
            Map.of("assess.small", List.of(1.7, 1.2, 1.4), "dmn", List.of(99.0), "qlexpress", List.of(12.34)),
            SizeSeries.NONE);

    @Test
    void a_row_shows_every_round_and_the_verdict_of_the_middle_one() {
        assertThat(Table.markdown(RESULTS).lines().filter(line -> line.startsWith("| `")))
                .containsExactly(
                        "| `assess.small` | assess, small rules, to B | ≤ 1.50 × | 1.70, 1.20, 1.40 | met |",
                        "| `qlexpress` | QLExpress 4, cached script, to assess | × | 12.3 |  |",
                        "| `dmn` | KIE DMN, to assess | ≥ 250 × | 99.0 | not met |");
        assertThat(Table.text(RESULTS)).contains("1.70 1.20 1.40").doesNotContain("drools");
    }

    @Test
    void results_read_back_as_they_were_written(@TempDir Path directory) throws IOException {
        Results results = new Results(
                "2026-11-22",
                "25",
                2,
                0.5,
                RESULTS.measured(),
                new SizeSeries(List.of(new SizeSeries.Point(10, Map.of("assess", 1.5), 6.25))));
        Path file = directory.resolve("results.json");

        results.write(file);

        assertThat(Results.read(file)).isEqualTo(results);
        assertThat(Files.readString(file)).endsWith("}\n");
    }

    @Test
    void figures_are_written_to_three_places_that_count() {
        assertThat(Numbers.text(1.234)).isEqualTo("1.23");
        assertThat(Numbers.text(12.34)).isEqualTo("12.3");
        assertThat(Numbers.text(123.4)).isEqualTo("123");
        assertThat(Numbers.text(1234)).isEqualTo("1234");
        assertThat(Numbers.text(289_210.6)).isEqualTo("289 211");
        assertThat(Numbers.text(2_830_000)).isEqualTo("2.83 million");
        assertThat(Numbers.count(5_000_000)).isEqualTo("5 000 000");
    }
}

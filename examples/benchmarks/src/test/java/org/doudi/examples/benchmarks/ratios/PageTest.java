package org.doudi.examples.benchmarks.ratios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page shows what the file beside it says; {@code -Dgolden.update=true} writes page and picture anew. */
class PageTest {

    private static final Page PAGE = new Page(Path.of("../../docs"));

    @Test
    void the_table_on_the_page_and_the_picture_are_those_of_the_results() throws IOException {
        Results results = Results.read(PAGE.results());
        if (Boolean.getBoolean("golden.update")) {
            PAGE.write(results);
        }

        assertThat(Files.readString(PAGE.page())).isEqualTo(PAGE.with(results));
        assertThat(Files.readString(PAGE.picture())).isEqualTo(Plot.svg(results.sizes()));
    }

    @Test
    void every_target_was_measured_as_often_as_the_others() throws IOException {
        Results results = Results.read(PAGE.results());
        int rounds = results.of(Targets.ALL.get(0)).size();

        assertThat(rounds).isPositive();
        assertThat(Targets.ALL)
                .allSatisfy(target -> assertThat(results.of(target))
                        .as(target.id())
                        .hasSize(rounds)
                        .allSatisfy(figure -> assertThat(figure).isPositive().isFinite()));
        assertThat(results.measured().keySet())
                .containsExactlyElementsOf(Targets.ALL.stream().map(Target::id).toList());
    }
}

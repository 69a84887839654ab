package org.doudi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.doudi.core.json.Formats;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.Regime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {

    private static final String[] SHANGRAO = {"check", "national-2012", "poverty-lines", "shangrao-2017"};
    private static final String[] DONGTAI = {
        "check", "national-2021", "dongtai-2020", "--layer", Cli.sample("dongtai-city.json")
    };

    /** 3240 to 5640 in four years is 14.86 % a year, which is not 14.4 ± 0.05. */
    @Test
    void a_promise_that_the_figures_break_is_a_warning_and_ends_with_1() {
        var result = Cli.run(SHANGRAO);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.outLines().get(0))
                .startsWith("WARNING target.unmet dibao.rural.target.growth-from-2016 (2016-01-01 to 2020-01-01): ")
                .contains("grows by 14.86 % a year", "promised: 14.4 %")
                .endsWith("[shangrao-2017: 饶县民字〔2017〕33号 art. 1]");
        assertThat(result.err()).matches("Problems: 0, warnings: \\d+, notes: \\d+\\.\\R");
    }

    @Test
    void remarks_are_in_the_language_of_the_run() {
        var result = new Cli().chinese().with(SHANGRAO);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out())
                .startsWith("警告 target.unmet dibao.rural.target.growth-from-2016（2016-01-01 至 2020-01-01）：")
                .doesNotContain("WARNING", "NOTE", "yuan");
        assertThat(result.err()).startsWith("错误 0 项，警告 ");
    }

    @Test
    void notes_alone_are_fine_unless_they_count() {
        var result = Cli.run("check", "national-2021");
        assertThat(result.code()).isZero();
        assertThat(result.outLines()).isNotEmpty().allMatch(line -> line.startsWith("NOTE "));
        assertThat(Cli.run("check", "national-2021", "--strict").code()).isEqualTo(1);
    }

    @Test
    void the_worst_comes_first() {
        List<String> severities = Cli.run(DONGTAI).outLines().stream()
                .map(line -> line.substring(0, line.indexOf(' ')))
                .distinct()
                .toList();
        assertThat(severities).startsWith("PROBLEM").endsWith("NOTE").doesNotHaveDuplicates();
    }

    @Test
    void a_report_is_one_line_of_json_and_names_the_regime() throws IOException {
        var result = Cli.run("check", "national-2012", "poverty-lines", "shangrao-2017", "--format", "json");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.outLines()).hasSize(1);
        JsonNode report = JsonMapper.builder().build().readTree(result.out());
        assertThat(report.get("format").asText()).isEqualTo("doudi/check/1");
        assertThat(report.get("worst").asText()).isEqualTo("WARNING");
        assertThat(report.get("regime").asText())
                .isEqualTo(Formats.digest(Regime.of(Packs.NATIONAL_2012, Packs.POVERTY_LINES, Packs.SHANGRAO_2017)
                        .get()));
        assertThat(report.get("remarks")).hasSameSizeAs(Cli.run(SHANGRAO).outLines());
    }

    /** Of Dongtai's monitoring entry and exit can both hold. What is said to be so can be tried. */
    @Test
    void the_household_that_shows_a_remark_can_be_assessed() {
        String[] explained = java.util.Arrays.copyOf(DONGTAI, DONGTAI.length + 1);
        explained[DONGTAI.length] = "--explain";
        List<String> lines = Cli.run(explained).outLines();
        int remark = 0;
        while (!lines.get(remark).startsWith("NOTE exit.admits monitoring.exit")) {
            remark++;
        }
        String witness = lines.get(remark + 1);
        assertThat(witness).startsWith("  shown by: {\"format\":\"doudi/situation/1\"");
        String situation = witness.substring(witness.indexOf('{'));
        String day = situation.replaceAll(".*},\"on\":\"(\\d{4}-\\d{2}-\\d{2})\",\"standings\".*", "$1");
        var assessed = new Cli()
                .in(situation)
                .with(
                        "assess",
                        "--policy",
                        "national-2021",
                        "--policy",
                        "dongtai-2020",
                        "--layer",
                        Cli.sample("dongtai-city.json"),
                        "--on",
                        day,
                        "--programme",
                        "monitoring");
        assertThat(assessed.out()).contains("\"outcome\":\"ENTITLED\"");
        assertThat(Cli.run(DONGTAI).out()).doesNotContain("shown by");
    }

    @Test
    void what_cannot_be_read_or_does_not_fit_is_refused(@TempDir Path folder) throws IOException {
        var absent = Cli.run("check", "nowhere", "national-2021");
        assertThat(absent.code()).isEqualTo(2);
        assertThat(absent.out()).isEmpty();
        assertThat(absent.err()).contains("nowhere: neither a policy that comes with doudi");
        var conflict = Cli.run("check", "dongtai-2020", "--layer", "national-2021");
        assertThat(conflict.code()).isEqualTo(2);
        assertThat(conflict.err()).startsWith("The layers do not fit upon each other");
        Path broken = Files.writeString(folder.resolve("broken.json"), "{");
        assertThat(Cli.run("check", broken.toString()).code()).isEqualTo(2);
    }
}

package org.doudi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The samples in Chongqing in June 2018, whose amounts were worked out by hand in expected.csv. */
class SimulateTest {

    private static final String CSV = "/org/doudi/examples/cli/expected.csv";

    static String[] in(String command, String layer, String... more) {
        List<String> args = new ArrayList<>(List.of(command, "--policy", "national-2012"));
        args.addAll(List.of("--policy", "chongqing-2017", "--layer", Cli.sample(layer), "--on", "2018-06-01"));
        args.addAll(Arrays.asList(more));
        return args.toArray(String[]::new);
    }

    private static Cli.Result simulate(String... more) {
        return Cli.run(in("simulate", "district-rate.json", more));
    }

    /** What was worked out for each household: column 1 with a share of earnings taken off, column 2 with a fixed amount. */
    static List<String> byHand(int column) {
        try (var lines = new java.io.BufferedReader(new java.io.InputStreamReader(
                SimulateTest.class.getResourceAsStream(CSV), java.nio.charset.StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split(";", -1)[column])
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean isAmount(String outcome) {
        return outcome.matches("[0-9.]+");
    }

    private static JsonNode json(String text) throws IOException {
        return JsonMapper.builder().build().readTree(text);
    }

    @Test
    void outcomes_and_cost_are_those_worked_out_by_hand() throws IOException {
        List<String> expected = byHand(1);
        BigDecimal cost = expected.stream()
                .filter(SimulateTest::isAmount)
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var result = simulate("--format", "json", Cli.HOUSEHOLDS);
        JsonNode dibao = json(result.out()).at("/programmes/0");
        assertThat(result.code()).isZero();
        assertThat(result.err()).isEqualTo("27 counted. 0 broken." + System.lineSeparator());
        assertThat(new BigDecimal(dibao.get("cost").asText())).isEqualByComparingTo(cost);
        assertThat(dibao.at("/groups/ENTITLED/households").asLong())
                .isEqualTo(expected.stream().filter(SimulateTest::isAmount).count());
        assertThat(dibao.at("/groups/NOT_ENTITLED/households").asLong())
                .isEqualTo(
                        expected.stream().filter(one -> one.startsWith("no: ")).count());
        assertThat(simulate(Cli.HOUSEHOLDS).out()).contains("due a month, yuan", cost.toPlainString());
    }

    @Test
    void a_line_adds_poverty_and_inequality_and_a_list_adds_errors(@TempDir Path folder) throws IOException {
        Path list = Files.writeString(folder.resolve("list"), "alone\n couple \r\n\ncar\nassets-unknown\nnobody\n");
        var with = simulate("--line", "dibao.rural", "--list", list.toString(), Cli.HOUSEHOLDS);
        // alone and couple are in, car is not, of assets-unknown it is open.
        assertThat(with.out().lines().map(line -> line.replaceAll(" +", " ")))
                .contains("on the list 4 8", "on the list and open 1 3")
                .contains("on the list and not admitted 25.00 % to 50.00 %")
                .anyMatch(line -> line.startsWith("income for each person and month, line 410.00 yuan"))
                .anyMatch(line -> line.startsWith("Gini 0."))
                .contains("Left out, for their income or benefit is not known: 3 households, 6 persons.");
        assertThat(simulate(Cli.HOUSEHOLDS).out()).doesNotContain("Gini", "list", "below the poverty line");
        assertThat(simulate("--list", "enrolled", Cli.HOUSEHOLDS).out()).contains("not known whether on the list");
    }

    @Test
    void it_speaks_chinese() {
        var result =
                new Cli().chinese().with(in("simulate", "district-rate.json", "--line", "dibao.rural", Cli.HOUSEHOLDS));
        assertThat(result.out()).contains("贫困发生率", "基尼系数", "不符合的原因").doesNotContain("yuan", "persons");
        assertThat(result.err()).startsWith("已测算 27 户。");
    }

    @Test
    void broken_lines_are_told_in_order_and_the_rest_is_counted() {
        var result = simulate(Cli.BROKEN);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).endsWith("2 counted. 2 broken." + System.lineSeparator());
        assertThat(result.err().indexOf("line 2:")).isLessThan(result.err().indexOf("line 4:"));
    }

    /** Many more lines than go to a worker at once, every hundredth of them broken. */
    @Test
    void many_lines_come_back_in_order_whoever_read_them() {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= 3_000; i++) {
            String id = "h" + i;
            lines.append(i % 100 == 0 ? "{" + id : Cli.household("alone").replace("\"alone\"", "\"" + id + "\""))
                    .append('\n');
        }
        var result = new Cli().in(lines.toString()).with(in("assess", "district-rate.json", "-"));
        List<String> ids = result.outLines().stream()
                .map(line -> line.replaceFirst(".*\"household\":\"h([0-9]+)\".*", "$1"))
                .toList();
        List<String> expected = new ArrayList<>();
        for (int i = 1; i <= 3_000; i++) {
            if (i % 100 != 0) {
                expected.add(String.valueOf(i));
            }
        }
        assertThat(ids).isEqualTo(expected);
        List<String> told = result.errLines().stream()
                .filter(line -> line.startsWith("-, line "))
                .toList();
        assertThat(told).hasSize(30);
        assertThat(told.get(0)).isEqualTo("-, line 100:");
        assertThat(told.get(29)).isEqualTo("-, line 3000:");
        var counted = new Cli().in(lines.toString()).with(in("simulate", "district-rate.json", "-"));
        assertThat(counted.err()).endsWith("2970 counted. 30 broken." + System.lineSeparator());
    }

    @Test
    void a_chart_is_written(@TempDir Path folder) throws IOException {
        Path chart = folder.resolve("chart.svg");
        assertThat(simulate("--chart", chart.toString(), Cli.HOUSEHOLDS).code()).isZero();
        assertThat(Files.readString(chart))
                .startsWith("<?xml")
                .contains("Outcomes and reasons, 2018-06-01", ">entitled<", "not: income below the standard");
    }

    @Test
    void what_cannot_be_done_is_refused_before_anything_is_read(@TempDir Path folder) {
        var line = simulate("--line", "dibao.nothing", Cli.HOUSEHOLDS);
        assertThat(line.code()).isEqualTo(2);
        assertThat(line.err()).contains("dibao.nothing", "[line.absent]");
        var files = simulate(
                "--list", "nowhere", "--chart", folder.resolve("no/where.svg").toString(), Cli.HOUSEHOLDS);
        assertThat(files.code()).isEqualTo(2);
        assertThat(files.out()).isEmpty();
        assertThat(files.err()).contains("nowhere: no such file", "where.svg: a chart cannot be written there");
        assertThat(simulate("--chart", folder.toString(), Cli.HOUSEHOLDS).code())
                .isEqualTo(2);
    }
}

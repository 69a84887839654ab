package org.doudi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The two sample registers, counted by hand. Dibao: 1 is in both and disagrees on members, people and medical assistance; 2 is in both
 * with another head; 3, 4 and 5 are in dibao only; 6 is in both, its number in 15 places; of 7 the number cannot be read. Registration:
 * 4 is there only; 5 is somebody whom dibao lists in 1.
 */
class ReconcileTest {

    private static final String DIBAO = Cli.sample("register-dibao.jsonl");
    private static final String REGISTRATION = Cli.sample("register-registration.jsonl");

    private static String[] reconcile(String... more) {
        List<String> args = new ArrayList<>(List.of("reconcile"));
        args.addAll(Arrays.asList(more));
        args.addAll(List.of(DIBAO, REGISTRATION));
        return args.toArray(String[]::new);
    }

    private static String[] examined(String... more) {
        List<String> args = new ArrayList<>(List.of("--policy", "national-2012", "--policy", "poverty-lines"));
        args.addAll(List.of("--policy", "chongqing-2017", "--policy", "chongqing-2017-linkage"));
        args.addAll(List.of("--layer", Cli.sample("district-rate.json"), "--on", "2018-06-01"));
        args.addAll(List.of("--households", Cli.sample("register-households.jsonl")));
        args.addAll(Arrays.asList(more));
        return reconcile(args.toArray(String[]::new));
    }

    @Test
    void the_table_counts_every_unit_and_the_total() {
        Cli.Result result = Cli.run(reconcile("--format", "text"));

        assertThat(result.out()).startsWith("""
                unit          in A  in B  in both  people in both  disagree  only in A  only in B  not matched
                ------------  ----  ----  -------  --------------  --------  ---------  ---------  -----------
                509999           7     5        3               7         2          3          1            2
                509999101        4     4        2               6         2          2          1            1
                509999101201     2     4        2               6         2          0          1            1
                509999101202     2     0        0               0         0          2          0            0
                509999102        3     1        1               1         0          1          0            1
                509999102201     3     1        1               1         0          1          0            1
                total            7     5        3               7         2          3          1            2
                """);
        assertThat(result.err())
                .isEqualTo(
                        "7 households in A, 5 in B: 3 in both, of which 2 disagree; 3 only in A, 1 only in B. 0 broken."
                                + System.lineSeparator());
        assertThat(result.code()).isZero();
    }

    @Test
    void units_can_be_told_down_to_a_level_and_in_chinese() {
        Cli.Result result = new Cli().chinese().with(reconcile("--format", "text", "--by", "township"));

        assertThat(result.outLines())
                .contains("单位       甲册户  乙册户  两册均有  两册均有人数  不一致  仅在甲册  仅在乙册  未能对应")
                .contains("509999102       3       1         1             1       0         1         0         1")
                .contains("甲册第 2 条，乙册第 2 条 — 户主：5099************** ／ 5099**************")
                .noneMatch(line -> line.startsWith("509999101201"));
    }

    @Test
    void each_difference_is_a_line_of_json_and_the_numbers_are_the_last() {
        Cli.Result result = Cli.run(reconcile("--by", "county"));

        assertThat(result.outLines()).hasSize(11);
        assertThat(result.outLines().subList(0, 10))
                .allMatch(line -> line.startsWith("{\"format\":\"doudi/register-difference/1\",\"kind\":"))
                .filteredOn(line -> line.contains("\"IN_ONE_ONLY\""))
                .hasSize(4);
        assertThat(result.outLines().get(10))
                .startsWith("{\"format\":\"doudi/linkage-statistics/1\"")
                .contains("\"units\":[{\"unit\":\"509999\",\"one\":{\"HOUSEHOLDS\":7,")
                .doesNotContain("\"on\"");
    }

    /** The sample households: 3 earns the standard exactly and is not protected; of 5 nobody has said whether it meets the standard. */
    @Test
    void who_should_be_in_or_out_follows_from_policies_and_households() {
        Cli.Result result = Cli.run(examined("--format", "text", "--by", "county"));

        assertThat(result.outLines())
                .anyMatch(
                        line -> line.startsWith(
                                "register A, entry 3: not in the other register, should be in, should be out ("
                                        + "dibao households that meet the standard should be registered: yes, 渝府办发〔2017〕30号 1.2"))
                .anyMatch(line -> line.startsWith("register A, entry 4: not in the other register, should be in ("))
                .anyMatch(line -> line.startsWith("register A, entry 5: not in the other register, not determined ("))
                .contains("register B, entry 4: not in the other register, not determined")
                .contains("total      7     5        3               7         2          3          1            2"
                        + "             2              1               2");
        assertThat(result.code()).isZero();
    }

    @Test
    void a_register_has_nothing_against_itself() {
        Cli.Result result = Cli.run("reconcile", "--compare", "all", "--format", "text", REGISTRATION, REGISTRATION);

        assertThat(result.outLines()
                        .subList(
                                result.outLines().indexOf("") + 1,
                                result.outLines().size()))
                .isEmpty();
        assertThat(result.err()).contains("5 in both, of which 0 disagree; 0 only in A, 0 only in B.");
    }

    @Test
    void the_picture_has_three_bars_for_each_unit_of_the_level(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("overlap.svg");

        Cli.Result result = Cli.run(reconcile("--by", "township", "--chart", file.toString()));

        assertThat(result.code()).isZero();
        assertThat(Files.readString(file))
                .contains(">509999101</text>", ">509999102</text>")
                .contains("509999101 – in both: 2", "509999101 – only in A: 2", "509999101 – only in B: 1")
                .doesNotContain(">509999</text>");
    }

    @Test
    void a_picture_that_cannot_be_written_is_told(@TempDir Path folder) {
        Cli.Result result = Cli.run(
                reconcile("--chart", folder.resolve("absent/overlap.svg").toString()));

        assertThat(result.code()).isEqualTo(ExitCodes.FAILED);
        assertThat(result.err()).contains("The results cannot be written");
    }

    @Test
    void a_broken_line_is_told_and_the_rest_is_compared(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("broken.jsonl");
        Files.writeString(file, "{\"format\":\"doudi/register-entry/1\"}\n\n" + Files.readString(Path.of(DIBAO)));

        Cli.Result result = Cli.run("reconcile", file.toString(), REGISTRATION);

        assertThat(result.code()).isEqualTo(ExitCodes.BROKEN_LINES);
        assertThat(result.err()).contains("line 1:", "/programme", "7 households in A", "1 broken.");
        // The blank line counts: what was entry 1 stands on line 3.
        assertThat(result.outLines().get(0)).contains("\"one\":[{\"position\":3,");
    }

    @Test
    void what_belongs_together_is_asked_for_together() {
        Cli.Result result = Cli.run(reconcile("--policy", "national-2012", "--on", "2018-06-01"));

        assertThat(result.code()).isEqualTo(ExitCodes.REFUSED);
        assertThat(result.err()).contains("--policy, --on and --households belong together");
        assertThat(Cli.run("reconcile", DIBAO, Cli.sample("absent.jsonl")).err())
                .contains("no such file");
        assertThat(Cli.run("reconcile", DIBAO).err()).contains("<other.jsonl>");
    }

    @Test
    void a_register_of_two_programmes_cannot_be_told_who_should_be_in(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("mixed.jsonl");
        Files.writeString(file, Files.readString(Path.of(DIBAO)) + Files.readString(Path.of(REGISTRATION)));
        String[] args = examined();
        args[args.length - 1] = file.toString();

        Cli.Result result = Cli.run(args);

        assertThat(result.code()).isEqualTo(ExitCodes.REFUSED);
        assertThat(result.err()).contains("Each register has to be of one programme");
    }

    @Test
    void no_number_is_ever_written_whole() throws Exception {
        String all = Cli.run(examined()).out()
                + Cli.run(examined("--format", "text")).out();

        for (String register : List.of(DIBAO, REGISTRATION)) {
            Files.readString(Path.of(register))
                    .replaceAll("[^0-9X]+", " ")
                    .lines()
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .filter(number -> number.length() >= 15)
                    .forEach(number -> assertThat(all).doesNotContain(number));
        }
    }
}

package org.doudi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two people in Chongqing in June 2018: the standard is 410.00 a month for each, 9840.00 a year for both. */
class ExamineTest {

    private static final String ENROLLED = Cli.sample("enrolled.jsonl");

    private static final String REGISTERED = "\"standings\":{\"complete\":true,\"items\":["
            + "{\"programme\":\"registration\",\"enrolled\":{\"from\":\"2016-01-01\"},\"ground\":\"judgement\"}]}";

    private static String[] examine(String... more) {
        List<String> args =
                new ArrayList<>(List.of("examine", "--policy", "national-2012", "--policy", "poverty-lines"));
        args.addAll(List.of("--policy", "chongqing-2017", "--policy", "chongqing-2017-linkage"));
        args.addAll(List.of("--layer", Cli.sample("district-rate.json"), "--on", "2018-06-01"));
        args.addAll(List.of("--programme", "dibao", "--programme", "registration"));
        args.addAll(Arrays.asList(more));
        return args.toArray(String[]::new);
    }

    private static List<String> of(Cli.Result result, String id) {
        List<String> lines = new ArrayList<>();
        boolean inside = false;
        for (String line : result.outLines()) {
            inside = line.startsWith(" ") ? inside : line.startsWith(id);
            if (inside && line.startsWith(" ")) {
                lines.add(line.strip());
            }
        }
        return lines;
    }

    /** 820.00 less 6000.00 ÷ 12 is 320.00. */
    @Test
    void somebody_outside_may_enter_and_is_told_what_they_would_get() {
        assertThat(of(Cli.run(examine(ENROLLED)), "below"))
                .containsExactly(
                        "rural minimum living guarantee (dibao): not enrolled, qualifies; would get 320.00 yuan a month",
                        "- those without labour and any other way go first: rank 2, all others (渝府办发〔2017〕30号 2.1.1)",
                        "registration of poor households: not enrolled, qualifies");
    }

    /** Whether there is another way for them the township has to say: until then either rank is possible. */
    @Test
    void a_rank_that_depends_on_a_judgement_is_told_as_possible() {
        String unable = Cli.text(Path.of(ENROLLED))
                .lines()
                .filter(line -> line.contains("\"id\":\"below\""))
                .map(line -> line.replace("\"labour\":\"ORDINARY\"", "\"labour\":\"LOST\"")
                        .replace("\"standings\":{\"complete\":true,\"items\":[]}", REGISTERED))
                .findFirst()
                .orElseThrow();

        assertThat(of(new Cli().in(unable).with(examine("-")), "below"))
                .anyMatch(line -> line.startsWith("- those without labour and any other way go first: rank 1, ")
                        && line.contains(" / rank 2, all others"));
    }

    @Test
    void the_protected_keep_what_they_were_paid_and_the_grounds_are_told() {
        assertThat(of(Cli.run(examine(ENROLLED)), "kept"))
                .contains(
                        "rural minimum living guarantee (dibao): stays, protected; due this month 210.50 yuan",
                        "- income at or above the standard: yes (渝府办发〔2017〕30号 1.2; 渝府办发〔2017〕30号 2.1.1)",
                        "- without interruption during the campaign: yes (渝府办发〔2017〕30号 2.4.3)",
                        "registration of poor households: stays",
                        "measures for it:");
    }

    /** 9840.00 a year is the standard exactly, 9839.99 a fen below it: less than a fen a month, rounded up. */
    @Test
    void at_the_standard_they_leave_and_a_fen_below_they_stay() {
        var result = Cli.run(examine(ENROLLED));
        assertThat(of(result, "leaves"))
                .contains("rural minimum living guarantee (dibao): has to leave; due this month 0.00 yuan");
        assertThat(of(result, "stays"))
                .contains("rural minimum living guarantee (dibao): stays; due this month 0.01 yuan");
    }

    @Test
    void what_nobody_has_judged_is_open_and_named() {
        var result = Cli.run(examine(ENROLLED));
        assertThat(of(result, "not-judged"))
                .contains("rural minimum living guarantee (dibao): stays, protected / has to leave;"
                        + " due this month 0.00 to 210.50 yuan")
                .contains("missing:")
                .filteredOn(line -> line.contains("[statements/"))
                .hasSize(2)
                .anyMatch(line -> line.endsWith("[statements/dibao.members-changed]"))
                .anyMatch(line -> line.endsWith("[statements/dibao.clearly-above]"));
        assertThat(result.code()).isZero();
        assertThat(result.err()).isEqualTo("5 examined, of 1 something is open. 0 broken." + System.lineSeparator());
    }

    @Test
    void findings_are_in_the_language_of_the_run() {
        var result = new Cli().chinese().with(examine(ENROLLED));
        assertThat(result.out())
                .contains("农村最低生活保障：受保护、继续；本月应发 210.50 元", "受保护、继续 / 应退出", "纳入后每月 320.00 元")
                .doesNotContain("yuan", "protected", "missing");
        assertThat(result.err()).startsWith("已审视 5 户，其中 1 户有待定事项。");
    }

    /** Nobody knows what a household alone is enrolled in. */
    @Test
    void of_a_household_without_its_record_everything_that_needs_it_is_open() {
        var result = new Cli()
                .in(Cli.household("widow"))
                .with(
                        "examine",
                        "--policy",
                        "national-2012",
                        "--policy",
                        "chongqing-2017",
                        "--layer",
                        Cli.sample("district-rate.json"),
                        "--on",
                        "2018-06-01",
                        "--programme",
                        "dibao",
                        "-");
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains("dibao): not enrolled, qualifies / stays; due this month 349.17 yuan")
                .contains("[standings]");
    }

    @Test
    void a_broken_line_is_told_and_the_rest_goes_on() {
        var result = Cli.run(examine(Cli.BROKEN));
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isNotEmpty();
        assertThat(result.err()).contains("broken.jsonl, line 2:", "2 examined", "2 broken.");
    }

    @Test
    void a_programme_or_file_that_is_not_there_is_refused() {
        var programme = Cli.run(examine("--programme", "medical", ENROLLED));
        assertThat(programme.code()).isEqualTo(2);
        assertThat(programme.out()).isEmpty();
        assertThat(programme.err())
                .contains("dibao / disability-living / disability-nursing / medical.contribution / medical.fund");
        var file = Cli.run(examine(Path.of("nowhere.jsonl").toString()));
        assertThat(file.code()).isEqualTo(2);
        assertThat(file.err()).contains("nowhere.jsonl: no such file");
    }
}

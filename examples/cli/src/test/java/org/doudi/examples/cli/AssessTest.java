package org.doudi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessTest {

    private static final String RATE = "district-rate.json";
    private static final String ALONE = Cli.household("alone");
    private static final String COUPLE = Cli.household("couple");

    @Test
    void results_are_one_line_of_json_each_in_the_order_of_the_input() {
        var result = new Cli().in(COUPLE + "\n" + ALONE + "\n").assessing(RATE, "-");
        assertThat(result.code()).isZero();
        assertThat(result.outLines()).hasSize(2);
        assertThat(result.outLines().get(0))
                .startsWith("{\"format\":\"doudi/assessment/1\",\"household\":\"couple\"")
                .contains("\"monthly\":\"120.00\"")
                .doesNotContain("derivation");
        assertThat(result.outLines().get(1)).contains("\"household\":\"alone\"", "\"monthly\":\"410.00\"");
        assertThat(result.err())
                .isEqualTo(
                        "2 assessed: 2 entitled, 0 not entitled, 0 undetermined. 0 broken." + System.lineSeparator());
    }

    @Test
    void no_file_is_standard_input_too() {
        assertThat(new Cli().in(ALONE).assessing(RATE).outLines()).hasSize(1);
        assertThat(new Cli().in(ALONE).assessing(RATE, "").outLines()).hasSize(1);
    }

    @Test
    void explained_json_has_the_derivation_inside() {
        var result = new Cli().in(ALONE).assessing(RATE, "--explain");
        assertThat(result.outLines())
                .singleElement()
                .asString()
                .contains("\"derivation\":{\"format\":\"doudi/derivation/1\"");
    }

    @Test
    void text_tells_the_outcome_and_its_steps_in_both_languages() {
        var english = new Cli().in(COUPLE).assessing(RATE, "--format", "text", "--explain");
        assertThat(english.out())
                .startsWith("couple: entitled to 120.00 yuan a month\n")
                .contains("rests on 民发〔2012〕220号", "= 120.00 yuan a month");
        var chinese = new Cli().in(COUPLE).assessing(RATE, "--format=TEXT", "--lang=zh");
        assertThat(chinese.out()).startsWith("couple: 符合条件，每月 120.00 元\n").doesNotContain("依据");
        assertThat(chinese.err()).startsWith("已认定 1 户：符合 1");
    }

    @Test
    void the_machines_language_is_the_default() {
        var result = new Cli().chinese().in(COUPLE).assessing(RATE, "--format", "text");
        assertThat(result.out()).contains("符合条件");
        assertThat(new Cli()
                        .chinese()
                        .in(COUPLE)
                        .assessing(RATE, "--format", "text", "--lang", "en")
                        .out())
                .contains("entitled to");
    }

    @Test
    void a_broken_line_is_told_with_its_number_and_all_problems_and_the_rest_goes_on() {
        var result = Cli.assess(RATE, Cli.BROKEN);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.outLines()).hasSize(2);
        assertThat(result.errLines())
                .contains(Cli.BROKEN + ", line 2:", Cli.BROKEN + ", line 4:")
                .anyMatch(line -> line.startsWith("  /members/0/birth: expected a day"))
                .anyMatch(line -> line.startsWith("  /incomes/items/0/amount: expected text"))
                .anyMatch(line -> line.startsWith("  /incomes/items/1/amount: expected an amount in yuan"))
                .anyMatch(line -> line.startsWith("  /colour: expected a key that is known here"))
                .anyMatch(line -> line.contains("[json.syntax]"))
                .endsWith("2 assessed: 2 entitled, 0 not entitled, 0 undetermined. 2 broken.");
    }

    @Test
    void blank_lines_windows_ends_and_a_byte_order_mark_do_no_harm() {
        var result = new Cli()
                .in("\uFEFF" + ALONE + "\r\n\r\n \t\n" + COUPLE + "\r\n\n")
                .assessing(RATE);
        assertThat(result.code()).isZero();
        assertThat(result.outLines()).hasSize(2);
    }

    @Test
    void what_is_not_utf8_is_told_with_its_place() {
        String broken = ALONE.replace("alone", "al\u00fcne");
        byte[] latin1 = (broken + "\n" + COUPLE).getBytes(StandardCharsets.ISO_8859_1);
        var result = new Cli().in(latin1).assessing(RATE);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.outLines()).hasSize(1);
        int place = broken.indexOf('\u00fc') + 1;
        assertThat(result.err())
                .contains("line 1:", "expected text in UTF-8, found byte " + place + " of the line [line.utf8]");
    }

    @Test
    void utf16_is_refused_and_not_guessed_at() {
        var little = new Cli().in(ALONE.getBytes(StandardCharsets.UTF_16LE)).assessing(RATE);
        var marked = new Cli().in(ALONE.getBytes(StandardCharsets.UTF_16)).assessing(RATE);
        assertThat(little.err()).contains("[line.utf8]");
        assertThat(marked.err()).contains("[line.utf8]");
        assertThat(little.out() + marked.out()).isEmpty();
    }

    @Test
    void a_line_longer_than_the_bound_is_told_and_passed_over() {
        InputStream in = new SequenceInputStream(
                new ByteArrayInputStream((ALONE + "\n").getBytes(StandardCharsets.UTF_8)),
                new SequenceInputStream(
                        new Repeated('x', 20 << 20),
                        new ByteArrayInputStream(("\n" + COUPLE).getBytes(StandardCharsets.UTF_8))));
        var result = new Cli().in(in).assessing(RATE);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.outLines()).hasSize(2);
        assertThat(result.err())
                .contains("-, line 2:", "expected a line of at most 16777216 bytes [line.length]")
                .hasSizeLessThan(300);
    }

    @Test
    void a_household_spread_over_lines_is_told_what_to_do_once() {
        String spread = ALONE.replace("{", "{\n").replace("}", "\n}") + "\n" + COUPLE.replace("{", "{\n");
        var result = new Cli().in(spread).assessing(RATE);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).containsOnlyOnce("Each household has to stand on one line of its own");
        assertThat(result.err()).contains("  the line: expected well-formed JSON");
    }

    @Test
    void a_situation_has_to_be_of_the_day_that_is_assessed() {
        String history = Cli.household("with-history");
        assertThat(new Cli().in(history).assessing(RATE).out()).contains("\"household\":\"with-history\"");
        var result = new Cli()
                .in(history.replace("\"on\":\"2018-06-01\",\"standings\"", "\"on\":\"2018-06-02\",\"standings\""))
                .assessing(RATE);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("/on: expected the day that is assessed, 2018-06-01 [situation.day]");
    }

    @Test
    void the_format_may_stand_anywhere_in_the_line_and_has_to_be_known() {
        String last = ALONE.replace("\"format\":\"doudi/household/1\",", "")
                .replaceFirst("}$", ",\"format\":\"doudi/household/1\"}");
        assertThat(new Cli().in(last).assessing(RATE).code()).isZero();
        var later = new Cli().in(ALONE.replace("household/1", "household/2")).assessing(RATE);
        assertThat(later.err())
                .contains("/format: expected \"doudi/household/1\" or \"doudi/situation/1\" [line.format]");
        var none = new Cli().in("{\"id\":\"x\"}").assessing(RATE);
        assertThat(none.err()).contains("/format: expected a key that has to be there", "/members: expected a key");
    }

    @Test
    void facts_from_after_the_day_are_told_where_they_stand_in_the_line() {
        String born = COUPLE.replaceFirst("1978-03-15", "2019-01-01")
                .replaceFirst("\"per\":\"MONTH\"", "\"per\":\"MONTH\",\"accruedOn\":\"2018-07-01\"");
        var result = new Cli().in(born).assessing(RATE);
        assertThat(result.err())
                .contains("  /members/0/birth: expected a day not after")
                .contains("  /incomes/items/0/accruedOn: expected a day not after")
                .doesNotContain("2019-01-01", "2018-07-01");
    }

    @Test
    void nothing_of_a_person_is_repeated() {
        String person = ALONE.replace(
                "\"relation\":\"HEAD\"",
                "\"relation\":\"HEAD\",\"name\":\"王小明\",\"residentId\":\"110101199003078888\",\"王小明\":\"王小明\"");
        for (String line : new String[] {person, person.replace("}", ""), person.replace("1978", "王小明")}) {
            var result = new Cli().in(line).assessing(RATE, "--explain");
            assertThat(result.code()).isEqualTo(1);
            assertThat(result.err() + result.out()).doesNotContain("王小明", "1101011990");
        }
    }

    @Test
    void all_problems_of_policies_and_files_are_told_at_once(@TempDir Path folder) throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.json"), "{\"format\":\"doudi/policy/1\",\"id\":7}");
        var result = Cli.run(
                "assess",
                "--policy",
                "national-2099",
                "--policy",
                bad.toString(),
                "--layer",
                folder.toString(),
                "--on",
                "2018-06-01",
                folder.resolve("none.jsonl").toString());
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .contains("national-2099: neither a policy that comes with doudi (national-2012, ")
                .contains("bad.json:", "  /id: expected text", "  /title: expected a key that has to be there")
                .contains(folder + ": is a directory, not a file")
                .contains("none.jsonl: no such file");
    }

    @Test
    void layers_that_do_not_fit_are_refused_with_every_conflict() {
        var result = Cli.run("assess", "--policy", "chongqing-2017", "--policy", "national-2012", "--on", "2018-06-01");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err())
                .startsWith("The layers do not fit upon each other")
                .contains("[layer.jurisdiction]", "[edit.absent]");
    }

    @Test
    void open_parameters_are_told_all_at_once_with_a_way_on() {
        var result = Cli.run("assess", "--policy", "national-2021", "--on", "2024-06-01", Cli.HOUSEHOLDS);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .contains("dibao.rural", "dibao.property.limit", "dibao.employment-cost", "dibao.rigid-spending.cap")
                .contains("doudi example layer");
    }

    @Test
    void a_day_without_a_value_and_a_programme_that_is_not_there_are_refused() {
        var early = Cli.run(
                "assess", "--policy", "national-2021", "--layer", Cli.sample("county.json"), "--on", "2021-08-01");
        assertThat(early.code()).isEqualTo(2);
        assertThat(early.err()).contains("[parameter.uncovered]", "doudi policy show");
        var late = new Cli().with("assess", "--policy", "national-2012", "--on", "2024-06-01");
        assertThat(late.code()).isEqualTo(2);
        assertThat(late.err()).contains("national-2012 is in force 2012-12-12 to 2021-06-30.");
        var other = Cli.assess(RATE, "--programme", "housing", Cli.HOUSEHOLDS);
        assertThat(other.code()).isEqualTo(2);
        assertThat(other.err()).contains("housing", "[programme.unknown]");
        assertThat(Cli.assess(RATE, "--programme", "dibao", Cli.HOUSEHOLDS).code())
                .isZero();
    }

    @Test
    void a_programme_that_is_not_there_is_answered_with_those_that_are() {
        String[] dongtai = {
            "assess",
            "--policy",
            "national-2021",
            "--policy",
            "dongtai-2020",
            "--on",
            "2021-12-01",
            "--programme",
            "registration",
            Cli.sample("dongtai.jsonl")
        };
        var standing = Cli.run(dongtai);
        assertThat(standing.code()).isEqualTo(2);
        // Registration is there to be enrolled in, nobody is admitted to it by this policy.
        assertThat(standing.err())
                .contains(
                        "What can be assessed on that day: dibao / dibao-marginal / dibao-single-person / monitoring / special-assistance");
        assertThat(new Cli().chinese().with(dongtai).err())
                .contains("当日可认定的救助：dibao、dibao-marginal、dibao-single-person、monitoring、special-assistance");
    }

    @Test
    void what_is_open_because_its_source_is_names_the_source() {
        var open = Cli.run(
                "assess",
                "--policy",
                "national-2021",
                "--policy",
                "dongtai-2020",
                "--on",
                "2021-12-01",
                "--programme",
                "monitoring");
        assertThat(open.code()).isEqualTo(2);
        assertThat(open.err()).contains("monitoring.line takes the value of dibao.rural: bind that one.");
    }

    @Test
    void of_a_programme_that_pays_nothing_no_amount_is_told_and_every_judgement_that_is_missing_is() {
        var registration = Cli.run(
                "assess",
                "--policy",
                "national-2012",
                "--policy",
                "poverty-lines",
                "--policy",
                "registration-2300",
                "--on",
                "2013-06-01",
                "--programme",
                "registration",
                "--format",
                "text",
                Cli.sample("registration.jsonl"));
        assertThat(registration.code()).isZero();
        assertThat(registration.out())
                .contains("below-2300: entitled\n  - rural registration: yes")
                .contains("nobody-has-judged: undetermined, missing:\n")
                .contains("Was land left waste because it was not transferred?: nobody who may has answered it")
                .contains("[statements/registration.waste-land.found]")
                .doesNotContain("yuan");
        assertThat(registration.err()).contains("7 assessed: 2 entitled, 3 not entitled, 2 undetermined. 0 broken.");
    }

    @Test
    void a_reader_who_has_seen_enough_ends_the_run_quietly() {
        var head = new Cli().in(many()).to(failingAfter(1000, "Broken pipe"), args("--format", "json"));
        assertThat(head.code()).isZero();
        assertThat(head.err()).isEmpty();
    }

    @Test
    void a_full_disk_is_told() {
        var full = new Cli().in(many()).to(failingAfter(1000, "No space left on device"), args());
        assertThat(full.code()).isEqualTo(3);
        assertThat(full.err()).isEqualTo("The results cannot be written; what stands there is not complete.\n");
    }

    @Test
    void an_input_that_breaks_off_is_told_and_what_was_worked_out_stands() {
        InputStream in = new SequenceInputStream(
                new ByteArrayInputStream((ALONE + "\n").getBytes(StandardCharsets.UTF_8)), new Chunks(() -> {
                    throw new IOException("Input/output error");
                }));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        var result = new Cli().in(in).to(out, args());
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).isEqualTo("The input cannot be read to its end; the results so far stand.\n");
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
    }

    @Test
    void results_do_not_wait_for_lines_that_are_not_there_yet() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] first = (ALONE + "\n").getBytes(StandardCharsets.UTF_8);
        InputStream slow = new Chunks(() -> first, () -> {
            assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"household\":\"alone\"");
            return new byte[0];
        });
        assertThat(new Cli().in(slow).to(out, args()).code()).isZero();
    }

    @Test
    void the_bar_is_there_only_on_a_terminal_whose_results_go_elsewhere() {
        Terminal errors = new Terminal(false, false, true);
        assertThat(new Cli().terminal(errors).assessing(RATE, Cli.HOUSEHOLDS).err())
                .contains("\r", "assessing");
        assertThat(new Cli().terminal(errors).in(ALONE).assessing(RATE).err())
                .contains("\r")
                .endsWith("\r\u001b[K1 assessed: 1 entitled, 0 not entitled, 0 undetermined. 0 broken.\n");
        assertThat(new Cli()
                        .terminal(errors)
                        .assessing(RATE, "--progress=never", Cli.HOUSEHOLDS)
                        .err())
                .doesNotContain("\r");
        assertThat(new Cli()
                        .terminal(new Terminal(false, true, true))
                        .assessing(RATE, Cli.HOUSEHOLDS)
                        .err())
                .doesNotContain("\r");
        assertThat(Cli.assess(RATE, "--progress", "auto", Cli.HOUSEHOLDS).err()).doesNotContain("\r", "assessing");
    }

    @Test
    void whoever_types_is_told_that_typing_is_expected() {
        var result =
                new Cli().terminal(new Terminal(true, true, true)).in(ALONE).assessing(RATE);
        assertThat(result.err()).startsWith("Reading households from the keyboard");
    }

    @Test
    void no_line_at_all_is_no_error() {
        var result = new Cli().in("").assessing(RATE);
        assertThat(result.code()).isZero();
        assertThat(result.out()).isEmpty();
    }

    @Test
    void what_strangers_wrote_steers_no_terminal(@TempDir Path folder) throws IOException {
        String evil = ALONE.replace("\"alone\"", "\"a\\u001b[2Jb\\u202ec\"");
        assertThat(new Cli().in(evil).assessing(RATE, "--format", "text").err()).doesNotContain("\u001b", "\u202e");
        String layer = Cli.text(Path.of(Cli.sample(RATE))).replace("rules of sample", "a\\u001b[2Jb\\u202ec");
        Path file = Files.writeString(folder.resolve("layer.json"), layer);
        var shown = Cli.run("policy", "show", file.toString());
        assertThat(shown.out() + shown.err()).doesNotContain("\u001b", "\u202e");
        assertThat(Printable.of("a\u001b[2Jb\u202ec\n\td\ud800")).isEqualTo("a\uFFFD[2Jb\uFFFDc\n\td\uFFFD");
    }

    private static String[] args(String... more) {
        String[] begin = {
            "assess",
            "--policy",
            "national-2012",
            "--policy",
            "chongqing-2017",
            "--layer",
            Cli.sample(RATE),
            "--on",
            "2018-06-01"
        };
        String[] all = java.util.Arrays.copyOf(begin, begin.length + more.length);
        System.arraycopy(more, 0, all, begin.length, more.length);
        return all;
    }

    private static InputStream many() {
        return new ByteArrayInputStream((ALONE + "\n").repeat(1000).getBytes(StandardCharsets.UTF_8));
    }

    private static OutputStream failingAfter(int bytes, String message) {
        return new OutputStream() {
            private int written;

            @Override
            public void write(int b) throws IOException {
                if (++written > bytes) {
                    throw new IOException(message);
                }
            }
        };
    }
}

package org.doudi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.doudi.core.json.Formats;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyTest {

    @Test
    void the_list_has_every_pack() {
        var result = Cli.run("policy", "list");
        assertThat(result.code()).isZero();
        assertThat(result.outLines()).hasSize(Packs.all().size());
        assertThat(result.out())
                .containsPattern(
                        "national-2021 +national measures on dibao \\(2021\\), the whole country, from 2021-07-01")
                .containsPattern(
                        "dongtai-2020 +Dongtai: long-term mechanism against relative poverty \\(2020\\), Dongtai, from");
        assertThat(result.outLines())
                .extracting(line -> line.substring(0, line.indexOf(' ')))
                .containsExactlyElementsOf(Packs.all().stream().map(Policy::id).toList());
        assertThat(new Cli().chinese().with("policy", "list").out()).contains("全国最低生活保障审核确认办法（2021）", "起");
    }

    @Test
    void a_policy_is_shown_in_words_with_citation_grade_and_reading() {
        var result = Cli.run("policy", "show", "national-2021");
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains("national-2021 — national measures on dibao (2021)")
                .contains("[mca-2021-57] 民发〔2021〕57号")
                .contains(
                        "(dibao) is only for those of whom this holds: the household's monthly countable income is below rural dibao")
                .contains("(grade A: full text read; from national-2021)")
                .contains("read as: “Below” excludes equality")
                .contains("for determinations from 2021-01-01 to 2025-12-31")
                .contains("= rounded up to the fen, from 2021-07-01")
                .contains("OPEN, on some day at least")
                .contains("dibao.rigid-spending.cap — cap on rigid spending for a household (an amount");
    }

    @Test
    void values_are_shown_over_time_with_the_layer_that_each_comes_from() {
        var result = Cli.run("policy", "show", "national-2021", "--layer", Cli.sample("county.json"));
        assertThat(result.out())
                .contains("= 550.00 yuan a month, 2022-01-01 to 2023-12-31")
                .contains("= 600.00 yuan a month, from 2024-01-01")
                .contains("= 0.2 of the earnings, at most 300.00 yuan a month")
                .contains("= 14400.00 yuan")
                .contains("grade K: unverified; from sample-county-2022")
                .contains("(from 2022-01-01)\ndibao.registration — rural registration in the county")
                .contains("(2021-07-01 to 2021-12-31)\ndibao.registration — local rural registration")
                .contains("OPEN, on some day at least", "dibao-single-person.amount — amount for each such member")
                .doesNotContain("Nothing is open.");
    }

    @Test
    void a_value_that_was_taken_from_another_parameter_says_from_which_and_who_says_so() {
        String[] district = {"policy", "show", "national-2012", "--layer", "poverty-lines", "--layer", "xixia-pilot"};
        var result = Cli.run(district);
        assertThat(result.out())
                .contains("""
                            = 2800.00 yuan a year, 2014-01-01 to 2014-12-31
                              taken from poverty.nbs — national rural poverty line (statistical series), as xixia-pilot says
                              rests on plan to integrate\
                        """)
                // What it rests on is as weak as the weaker of the two.
                .contains("Yunnan survey yearbook (2017) 表4-2 (grade D: derived; from poverty-lines)");
        assertThat(new Cli().chinese().with(district).out()).contains("取自 poverty.nbs — ", "（依 xixia-pilot）");
        assertThat(Cli.run("policy", "show", "xixia-pilot").out())
                .contains("lets poverty.national take whatever value poverty.nbs has\n");
    }

    @Test
    void what_is_open_because_its_source_is_says_so() {
        var result = Cli.run("policy", "show", "national-2021", "--layer", "dongtai-2020", "--on", "2021-12-01");
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("""
                        monitoring.line — monitoring line (an amount of money over a month or a year)
                            would take the value of dibao.rural — rural dibao standard
                        """).contains("\ndibao.rural — rural dibao standard (an amount");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            xixia-pilot       | the first household that does not fit whole: stop there
            registration-2300 | is as a rule not for those of whom this holds: judged on the record: Was land left
            registration-2300 | the exception is decided by: Land lies waste: is this household an exception?
            registration-2300 | rank 1; old with an only child
            registration-2300 | to be done in 15 days, among them the notices days of the village notice
            registration-2300 | whether the family-planning item applies = off
            registration-2300 | = 15 days
            shangrao-2017     | grows by
            shangrao-2017     | at least
            dongtai-2020      | a question for people, about the household; answered by: the household, township, poverty office
            dongtai-2020      | enrolled in monitoring of relative poverty for at least 12 months): every 6 months; otherwise
            dongtai-2020      | does not keep this law: nobody is admitted and told to leave at once
            dongtai-2020      | monitoring of relative poverty is left by those enrolled of whom this holds:
            dongtai-2020      | ; at most: most that a micro-loan comes to
            """)
    void every_kind_of_rule_and_value_is_shown(String pack, String words) {
        assertThat(Cli.run("policy", "show", pack).out()).contains(words);
    }

    @Test
    void every_pack_is_shown_upon_the_layers_below_it() {
        for (String layers : List.of(
                "national-2012 chongqing-2017",
                "national-2012 poverty-lines chongqing-2017 chongqing-2017-linkage",
                "national-2012 poverty-lines xixia-pilot",
                "national-2012 poverty-lines registration-2300",
                "national-2012 poverty-lines shangrao-2017",
                "national-2012 national-2021 dongtai-2020")) {
            String args = "policy show " + layers.replace(" ", " --layer ");
            assertThat(Cli.run(args.split(" ")).code()).as(layers).isZero();
            assertThat(Cli.run((args + " --lang zh").split(" ")).out())
                    .as(layers)
                    .contains("【规则】", "依据：")
                    .doesNotContain("rests on", "yuan");
        }
    }

    @Test
    void on_a_day_only_what_holds_on_it_is_shown() {
        var result = Cli.run(
                "policy",
                "show",
                "national-2012",
                "--layer",
                "chongqing-2017",
                "--layer",
                Cli.sample("district-fixed.json"),
                "--on",
                "2018-06-01");
        assertThat(result.out())
                .contains(
                        "RULES ON 2018-06-01",
                        "= 410.00 yuan a month, 2018-01-01 to 2018-12-31",
                        "= 12.00 square metres")
                .contains("= 100.00 yuan a month, 2017-04-01 to 2021-06-30")
                .contains("(dibao) is not for those of whom this holds: owns motor vehicle / two-wheeled motorcycle")
                .contains("disability-living.amount — ", "Open too, but no rule here uses them: dibao.property.limit")
                .doesNotContain("440.00", "350.00");
        var open = Cli.run("policy", "show", "national-2012", "--layer", "chongqing-2017", "--on", "2018-06-01");
        assertThat(open.out())
                .contains("OPEN ON 2018-06-01: before a programme that needs one", "housing.minimum — minimum housing");
    }

    @Test
    void a_layer_alone_is_shown_as_the_list_of_its_changes() {
        var district = Cli.run("policy", "show", Cli.sample("district-rate.json"));
        assertThat(district.code()).isZero();
        assertThat(district.out())
                .contains("What it does to what lies below it")
                .contains("binds dibao.employment-cost = 0.1 of the earnings, at most 200.00 yuan a month\n")
                .contains("binds housing.minimum = 13.00 square metres");
        var city = Cli.run("policy", "show", "chongqing-2017", "--on", "2018-06-01");
        assertThat(city.out())
                .contains(
                        "replaces\n  dibao.property — financial assets within twelve months",
                        "adds\n  income.employment")
                .contains("binds dibao.rural = 410.00")
                .doesNotContain("binds dibao.rural = 440.00");
    }

    @Test
    void removing_and_limiting_are_shown_too(@TempDir Path folder) throws IOException {
        Path layer = Files.writeString(
                folder.resolve("layer.json"),
                Cli.text(Path.of(Cli.sample("district-rate.json"))).replace("\"edits\": [", """
                                "edits": [
                                {"remove": {"target": "dibao.property.shop", "basis": {"citations":
                                  [{"document": "made-up", "section": "art. 4"}], "grade": "K"}}},
                                {"limit": {"target": "dibao.rural", "floor": {"amount": {"yuan": "300.00", "per": "MONTH"}},
                                  "ceiling": {"amount": {"yuan": "900.00", "per": "MONTH"}}, "valid": {"until": "2019-01-01"},
                                  "basis": {"citations": [{"document": "made-up", "section": "art. 5"}], "grade": "K"}}},
                                """));
        assertThat(Cli.run("policy", "show", layer.toString()).out())
                .contains("removes dibao.property.shop\n")
                .contains(
                        "limits dibao.rural: at least 300.00 yuan a month at most 900.00 yuan a month, until 2018-12-31");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "national-2012",
                "national-2021",
                "chongqing-2017",
                "chongqing-2017-linkage",
                "poverty-lines",
                "xixia-pilot",
                "registration-2300",
                "shangrao-2017",
                "dongtai-2020"
            })
    void chinese_shows_no_english_words_of_ours(String pack) {
        assertThat(new Cli().chinese().with("policy", "show", pack).out())
                .contains("依据：", "（等级 ")
                .doesNotContain("rests on", "grade", "yuan", "from ", "holds");
    }

    @Test
    void layers_that_do_not_fit_are_refused() {
        var result = Cli.run("policy", "show", "chongqing-2017", "--layer", "national-2021");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).startsWith("The layers do not fit upon each other");
    }

    @Test
    void digests_are_those_of_the_library_and_name_the_regime_of_results() {
        var result = Cli.run("policy", "digest", "national-2012", "chongqing-2017", Cli.sample("district-rate.json"));
        assertThat(result.code()).isZero();
        assertThat(result.outLines().get(0)).isEqualTo(Formats.POLICY.digest(Packs.NATIONAL_2012) + "  national-2012");
        String regime = result.err().strip().replaceAll(".* ", "");
        assertThat(new Cli()
                        .in(Cli.household("alone"))
                        .assessing("district-rate.json")
                        .out())
                .contains("\"regime\":\"" + regime + "\"");
        assertThat(Cli.run("policy", "digest", "national-2021").err()).isEmpty();
        assertThat(Cli.run("policy", "digest", "nowhere").code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"national-2012", "national-2021", "chongqing-2017"})
    void what_is_written_reads_back(String pack) throws IOException {
        var result = Cli.run("policy", "write", pack);
        assertThat(result.code()).isZero();
        assertThat(Formats.POLICY.read(result.out()).get())
                .isEqualTo(Packs.byId(pack).orElseThrow());
        assertThat(Cli.run("policy", "write", "nowhere").code()).isEqualTo(2);
    }

    @Test
    void schemas_are_those_of_the_library() {
        assertThat(Cli.run("schema", "household").out()).isEqualTo(Formats.HOUSEHOLD.schema());
        assertThat(Cli.run("schema", "situation").out()).isEqualTo(Formats.SITUATION.schema());
        assertThat(Cli.run("schema", "POLICY").out()).isEqualTo(Formats.POLICY.schema());
    }

    @Test
    void examples_are_data_on_one_stream_and_their_meaning_on_the_other() {
        var household = Cli.run("example", "household");
        assertThat(household.outLines()).hasSize(1);
        assertThat(Formats.HOUSEHOLD.read(household.out()).isRight()).isTrue();
        assertThat(household.err()).contains("hundredths of a square metre", "{\"unknown\": \"WITHHELD\"}");
        assertThat(Formats.SITUATION.read(Cli.run("example", "situation").out()).isRight())
                .isTrue();
        var layer = Cli.run("example", "layer");
        assertThat(layer.err()).contains("doudi example layer > my-layer.json", "\"valid\": {\"from\": ..., ");
        var county = Formats.POLICY.read(layer.out()).getOrElseThrow(Problems::toException);
        assertThat(Regime.of(Packs.NATIONAL_2021, county).isRight()).isTrue();
        var chinese = new Cli().chinese().with("example", "district");
        assertThat(chinese.err()).contains("以百分之一平方米计", "\"valid\": {\"from\": …, \"until\": …}");
        var district = Formats.POLICY.read(chinese.out()).getOrElseThrow(Problems::toException);
        assertThat(Regime.of(Packs.NATIONAL_2012, Packs.CHONGQING_2017, district)
                        .isRight())
                .isTrue();
    }

    /** A tenth of 820 is 82, rent 1200 / 12 = 100, illness 250: 1230 − (820 − 82 + 100 − 250) = 642; seriously ill 60, pupil 100, disabled 40. */
    @Test
    void the_examples_fit_each_other() {
        var household = new Cli().in(Cli.run("example", "household").out()).assessing("district-rate.json");
        assertThat(household.out()).contains("\"monthly\":\"842.00\"");
        var situation = new Cli().in(Cli.run("example", "situation").out()).assessing("district-rate.json");
        assertThat(situation.out()).contains("\"monthly\":\"842.00\"");
    }
}

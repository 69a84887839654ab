package org.doudi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.doudi.core.json.Formats;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyTest {

    @Test
    void the_list_has_every_pack() {
        var result = Cli.run("policy", "list");
        assertThat(result.code()).isZero();
        assertThat(result.outLines()).hasSize(Packs.all().size());
        assertThat(result.out())
                .contains("national-2021   national measures on dibao (2021), the whole country, from 2021-07-01");
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
                        "(dibao), without it nobody is admitted: the household's monthly countable income is below rural dibao")
                .contains("(grade A: full text read; from national-2021)")
                .contains("read as: “Below” excludes equality")
                .contains("if the day of determination is from 2021-01-01 to 2025-12-31")
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
                .contains("Nothing is open.");
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
                .contains("(dibao), with it nobody is admitted: owns motor vehicle / two-wheeled motorcycle")
                .contains("Nothing is open.", "Open too, but no rule here uses them: dibao.property.limit")
                .doesNotContain("440.00", "350.00", "(grade K: unverified; from chongqing-2017)");
        var open = Cli.run("policy", "show", "national-2012", "--layer", "chongqing-2017", "--on", "2018-06-01");
        assertThat(open.out())
                .contains("OPEN ON 2018-06-01: before anything is assessed", "housing.minimum — minimum housing");
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
    @ValueSource(strings = {"national-2012", "national-2021", "chongqing-2017"})
    void chinese_shows_no_english_words_of_ours(String pack) {
        assertThat(new Cli().chinese().with("policy", "show", pack).out())
                .contains("依据：", "等级 A：全文核对")
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

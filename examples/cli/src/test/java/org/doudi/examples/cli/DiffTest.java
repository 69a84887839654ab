package org.doudi.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The samples under one made-up district compared with the other; both were worked out by hand in expected.csv. */
class DiffTest {

    private static Cli.Result diff(String... more) {
        return Cli.run(SimulateTest.in("diff", "district-rate.json", more));
    }

    private static final String[] THAN = {"--than-layer", Cli.sample("district-fixed.json")};

    private static BigDecimal amount(String outcome) {
        return SimulateTest.isAmount(outcome) ? new BigDecimal(outcome) : BigDecimal.ZERO;
    }

    /** Household by household, the one column of the table less the other. */
    @Test
    void what_is_gained_and_lost_is_what_was_worked_out_by_hand() throws IOException {
        List<String> rate = SimulateTest.byHand(1);
        List<String> fixed = SimulateTest.byHand(2);
        BigDecimal gained = BigDecimal.ZERO;
        BigDecimal lost = BigDecimal.ZERO;
        int winners = 0;
        int losers = 0;
        for (int i = 0; i < rate.size(); i++) {
            if (rate.get(i).contains(" for want of ") || fixed.get(i).contains(" for want of ")) {
                continue;
            }
            BigDecimal more = amount(rate.get(i)).subtract(amount(fixed.get(i)));
            gained = gained.add(more.max(BigDecimal.ZERO));
            lost = lost.add(more.negate().max(BigDecimal.ZERO));
            winners += more.signum() > 0 ? 1 : 0;
            losers += more.signum() < 0 ? 1 : 0;
        }
        assertThat(winners).isPositive();
        assertThat(losers).isPositive();
        var result = diff(THAN[0], THAN[1], "--format", "json", Cli.HOUSEHOLDS);
        JsonNode json = JsonMapper.builder().build().readTree(result.out());
        assertThat(result.code()).isZero();
        assertThat(json.at("/fates/WINNER/households").asInt()).isEqualTo(winners);
        assertThat(json.at("/fates/LOSER/households").asInt()).isEqualTo(losers);
        assertThat(new BigDecimal(json.get("gained").asText())).isEqualByComparingTo(gained);
        assertThat(new BigDecimal(json.get("lost").asText())).isEqualByComparingTo(lost);
        BigDecimal rows = BigDecimal.ZERO;
        for (JsonNode row : json.get("changes")) {
            rows = rows.add(new BigDecimal(row.get("gained").asText()))
                    .subtract(new BigDecimal(row.get("lost").asText()));
        }
        assertThat(rows).isEqualByComparingTo(gained.subtract(lost));
    }

    @Test
    void tables_name_the_clauses_in_both_languages(@TempDir Path folder) throws IOException {
        Path chart = folder.resolve("chart.svg");
        var english = diff(THAN[0], THAN[1], "--chart", chart.toString(), Cli.HOUSEHOLDS);
        assertThat(english.out())
                .contains("winners", "gets less", "income.employment-cost")
                .contains("dibao.income — income below the standard (民发〔2012〕220号");
        assertThat(Files.readString(chart))
                .contains("Gained and lost, by clause", "admitted: income below the standard");
        var chinese = new Cli()
                .chinese()
                .with(SimulateTest.in("diff", "district-rate.json", THAN[0], THAN[1], Cli.HOUSEHOLDS));
        assertThat(chinese.out()).contains("受益", "金额减少", "扶贫项目就业成本扣减").doesNotContain("gained", "yuan");
    }

    /** The standard was 350.00 yuan in 2017 and is 410.00 in 2018: alone, who has nothing, gets 60.00 more. */
    @Test
    void two_days_are_compared_with_the_same_households() {
        var result = new Cli()
                .in(Cli.household("alone"))
                .with(SimulateTest.in("diff", "district-rate.json", "--than-on", "2017-12-31"));
        assertThat(result.code()).isZero();
        assertThat(result.out().lines().map(line -> line.replaceAll(" +", " ")))
                .contains("dibao gets more dibao.rural 1 1 60.00 0.00");
    }

    /** Born on the first of January 2018, a child is not there on the day before. */
    @Test
    void who_cannot_be_on_the_other_day_is_a_broken_line() {
        String born = Cli.household("alone").replaceFirst("1978-[0-9-]+|19[0-9]{2}-[0-9-]+", "2018-01-01");
        var result = new Cli().in(born).with(SimulateTest.in("diff", "district-rate.json", "--than-on", "2017-12-31"));
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err())
                .contains("-, line 1:", "[birth.afterDay]")
                .endsWith("0 counted. 1 broken." + System.lineSeparator());
    }

    /** Named policies are all there is: without the district's layer what it binds is open. */
    @Test
    void what_is_left_out_is_the_same_and_nothing_to_compare_with_is_refused() {
        var none = diff(Cli.HOUSEHOLDS);
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("--than-policy, --than-layer or --than-on");
        var whole = diff("--than-policy", "national-2012", "--than-policy", "chongqing-2017", Cli.HOUSEHOLDS);
        assertThat(whole.code()).isEqualTo(2);
        assertThat(whole.err()).contains("dibao.employment-cost");
        var same = diff(
                "--than-policy",
                "national-2012",
                "--than-policy",
                "chongqing-2017",
                "--than-layer",
                Cli.sample("district-rate.json"),
                Cli.HOUSEHOLDS);
        assertThat(same.code()).isZero();
        assertThat(same.out()).contains("the same").doesNotContain("gets more", "gets less");
    }
}

package org.doudi.calc.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.calc.clause.Asked.admitted;
import static org.doudi.calc.clause.Asked.assertYearly;
import static org.doudi.calc.clause.Asked.remarks;
import static org.doudi.calc.clause.Asked.rule;
import static org.doudi.core.fact.Truth.NO;
import static org.doudi.core.fact.Truth.YES;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.doudi.calc.population.AverageCount;
import org.doudi.calc.population.Simulation;
import org.doudi.calc.population.Survey;
import org.doudi.core.fact.Truth;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Ratio;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Promise;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problems;
import org.doudi.core.time.Window;

/** Shangrao's standards from 2016 to 2020 and what is promised of them. */
final class ShangraoClauses {

    private static final String COUNTY = "361121";

    private ShangraoClauses() {}

    static List<Clause> all() {
        return List.of(
                new Clause("S1", "five standards, each from 1 January", ShangraoClauses::standards),
                new Clause("S1", "the county by its old code and its new", ShangraoClauses::county),
                new Clause("S2", "growth of 14.4 % a year names its base", ShangraoClauses::growth),
                new Clause(
                        "S2",
                        "in 2018 a fifth above the poverty line",
                        regime -> above(regime, 2018, Ratio.of(12, 10))),
                new Clause("S2", "in 2020 two fifths above it", regime -> above(regime, 2020, Ratio.of(14, 10))),
                new Clause("S2", "the series meant is that of programme work", ShangraoClauses::series),
                new Clause("S2", "the figures keep all of that but the growth from 2016", ShangraoClauses::kept),
                new Clause(
                        "S3",
                        "245 yuan a month for each recipient on average in 2018",
                        regime -> onAverage(regime, 2018, 245)),
                new Clause("S3", "325 yuan in 2020", regime -> onAverage(regime, 2020, 325)),
                new Clause("S3", "counted for persons among many, and nothing rounded", ShangraoClauses::counted));
    }

    private static void standards(Regime regime) {
        assertYearly(regime, "dibao.rural", "2016-01-01", "3240.00");
        assertYearly(regime, "dibao.rural", "2016-12-31", "3240.00");
        assertYearly(regime, "dibao.rural", "2017-01-01", "3660.00");
        assertYearly(regime, "dibao.rural", "2017-12-31", "3660.00");
        assertYearly(regime, "dibao.rural", "2018-01-01", "4260.00");
        assertYearly(regime, "dibao.rural", "2018-12-31", "4260.00");
        assertYearly(regime, "dibao.rural", "2019-01-01", "4860.00");
        assertYearly(regime, "dibao.rural", "2019-12-31", "4860.00");
        assertYearly(regime, "dibao.rural", "2020-01-01", "5640.00");
        assertYearly(regime, "dibao.rural", "2020-12-31", "5640.00");
        assertThat(regime.on(LocalDate.of(2021, 1, 1)).value("dibao.rural"))
                .as("the document ends with 2020")
                .isEmpty();
    }

    /** The county became a district, with another code, in 2019. */
    private static void county(Regime regime) {
        for (String code : List.of(COUNTY, "361104")) {
            assertThat(admitted(regime, "dibao", Home.in(code).earns("3659.99").on("2017-06-01")))
                    .isEqualTo(YES);
            assertThat(admitted(regime, "dibao", Home.in(code).earns("3660.00").on("2017-06-01")))
                    .isEqualTo(NO);
            assertThat(admitted(regime, "dibao", Home.in(code).urban().on("2017-06-01")))
                    .isEqualTo(NO);
        }
        assertThat(admitted(regime, "dibao", Home.in("361124").on("2017-06-01")))
                .as("the next county")
                .isEqualTo(NO);
    }

    /** A tenth of a per cent and no finer is what the text gives, so half of that is the margin: 0.0005. */
    private static void growth(Regime regime) {
        Promise.Aim.Growth from2016 = grows(regime, "dibao.rural.target.growth-from-2016");
        assertThat(from2016)
                .isEqualTo(new Promise.Aim.Growth(
                        "dibao.rural",
                        LocalDate.of(2016, 1, 1),
                        LocalDate.of(2020, 1, 1),
                        Optional.empty(),
                        Ratio.of(144, 1000),
                        Ratio.of(5, 10_000)));
        Promise.Aim.Growth from2015 = grows(regime, "dibao.rural.target.growth-from-2015");
        assertThat(from2015)
                .isEqualTo(new Promise.Aim.Growth(
                        "dibao.rural",
                        LocalDate.of(2015, 1, 1),
                        LocalDate.of(2020, 1, 1),
                        Optional.of(Amount.yearly(Money.ofYuan(2_880))),
                        Ratio.of(144, 1000),
                        Ratio.of(5, 10_000)));
        assertThat(from2016.years()).isEqualTo(4);
        assertThat(from2015.years()).isEqualTo(5);
    }

    private static Promise.Aim.Growth grows(Regime regime, String target) {
        return (Promise.Aim.Growth)
                rule(regime, Promise.Target.class, target, "2017-08-20").aim();
    }

    private static void above(Regime regime, int year, Ratio ratio) {
        Window on = Window.between(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
        String target = "dibao.rural.target." + year;
        assertThat(rule(regime, Promise.Target.class, target, "2017-08-20").aim())
                .isEqualTo(new Promise.Aim.AtLeast("dibao.rural", ratio, "poverty.national", on));
        assertThat(rule(regime, Promise.Target.class, target + "-nbs", "2017-08-20")
                        .aim())
                .isEqualTo(new Promise.Aim.AtLeast("dibao.rural", ratio, "poverty.nbs", on));
    }

    /** In the year itself, and in no other. */
    private static void onAverage(Regime regime, int year, int yuan) {
        assertThat(rule(regime, Promise.Target.class, "dibao.average-benefit." + year, "2017-08-20")
                        .aim())
                .isEqualTo(new Promise.Aim.AverageBenefit(
                        "dibao",
                        Amount.monthly(Money.ofYuan(yuan)),
                        Window.between(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1))));
    }

    /**
     * The standard of 2018 is 4260 ÷ 12 = 355.00 a month. One without income gets 355.00; of two with 330.00 a month,
     * 2 × 355.00 − 330.00 = 380.00: 735.00 = 3 × 245.00, and a fen less with a fen more. For each household it would be far more.
     * Of 2020 nothing is promised in 2018.
     */
    private static void counted(Regime regime) {
        assertThat(isMet(regime, "330.00")).isEqualTo(YES);
        assertThat(isMet(regime, "330.01")).isEqualTo(NO);
    }

    private static Truth isMet(Regime regime, String earned) {
        LocalDate day = LocalDate.of(2018, 6, 1);
        Simulation simulation =
                Simulation.of(regime, day, Survey.of(ProgrammeId.DIBAO)).getOrElseThrow(Problems::toException);
        List<AverageCount> averages = Stream.of(
                        Home.in("361121").on("2018-06-01"),
                        Home.in("361121", 2).earnsMonthly(earned).on("2018-06-01"))
                .collect(simulation.counting())
                .of(ProgrammeId.DIBAO)
                .averages();
        assertThat(averages).extracting(AverageCount::rule).containsExactly("dibao.average-benefit.2018");
        return averages.get(0).isMet();
    }

    /** 4260 is 1.205 times 3535 and 1.42 times 2995: only the first is the fifth that the text speaks of. */
    private static void series(Regime regime) {
        assertYearly(regime, "poverty.national", "2018-01-01", "3535.00");
        assertYearly(regime, "poverty.nbs", "2018-01-01", "2995.00");
        assertYearly(regime, "poverty.national", "2020-12-31", "3972.00");
    }

    /**
     * From 3240 in 2016 the least that 14.35 % a year gives is 5539.6…, the most that 14.45 % does 5559.1…: 5640 is more. From
     * 2880 in 2015 it lies between 5630.8… and 5655.5…. 4260 is at least 1.2 × 3535 = 4242, and 5640 at least 1.4 × 4000 =
     * 5600.
     */
    private static void kept(Regime regime) {
        assertThat(remarks(regime, "dibao.rural.target.growth-from-2016")).containsExactly("target.unmet");
        for (String promise : List.of("growth-from-2015", "2018", "2020", "2018-nbs", "2020-nbs")) {
            assertThat(remarks(regime, "dibao.rural.target." + promise))
                    .as(promise)
                    .containsExactly("target.met");
        }
    }
}

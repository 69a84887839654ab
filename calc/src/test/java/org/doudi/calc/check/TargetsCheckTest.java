package org.doudi.calc.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.calc.Regimes.BASIS;
import static org.doudi.calc.Regimes.TITLE;

import java.time.LocalDate;
import java.util.Optional;
import org.doudi.calc.Regimes;
import org.doudi.calc.check.Remark.Severity;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Ratio;
import org.doudi.core.policy.ParameterType;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Promise;
import org.doudi.core.policy.Promise.Aim;
import org.doudi.core.time.Window;
import org.junit.jupiter.api.Test;

class TargetsCheckTest {

    private static final Ratio HALF_OF_THE_LAST_DIGIT = Ratio.of(5, 10_000);

    @Test
    void aLineThatIsTwentyPerCentAboveTheOtherMeetsAnAimOfOnePointTwo() {
        CheckReport report = Policies.check(against(3535, Ratio.of(12, 10)));

        assertThat(report.of("target.met")).singleElement().satisfies(remark -> {
            assertThat(remark.severity()).isEqualTo(Severity.NOTE);
            assertThat(remark.days()).contains(Policies.year(2018));
            assertThat(remark.message().en())
                    .isEqualTo("\"some provision\" 4260.00 yuan a year is about 1.2051 times \"some provision\" "
                            + "3535.00 yuan a year; promised: at least 1.2 times");
        });
    }

    @Test
    void oneFenADecadeTooLowIsUnmet() {
        assertThat(Policies.check(against(3550, Ratio.of(12, 10))).of("target.met"))
                .singleElement()
                .satisfies(remark -> assertThat(remark.message().en()).contains("is exactly 1.2 times"));
        assertThat(Policies.check(against(3551, Ratio.of(12, 10))).of("target.unmet"))
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.severity()).isEqualTo(Severity.WARNING);
                    assertThat(remark.message().en()).contains("is about 1.1997 times");
                });
    }

    @Test
    void theOtherSeriesGivesAnotherMultiple() {
        assertThat(Policies.check(against(2995, Ratio.of(12, 10))).of("target.met"))
                .singleElement()
                .satisfies(remark -> assertThat(remark.message().zh()).contains("约为 1.4224 倍"));
    }

    @Test
    void monthlyAndYearlyLinesAreComparedAsWhatTheyAre() {
        Policy policy = lines().bind("standard", ParameterValue.of(Amount.monthly(Money.ofYuan(496))), BASIS)
                .bind("urban", Policies.yearly(620 * 12), BASIS)
                .add(target(new Aim.AtLeast("standard", Ratio.of(8, 10), "urban", Policies.year(2020))))
                .build();

        assertThat(Policies.check(policy).of("target.met"))
                .singleElement()
                .satisfies(remark -> assertThat(remark.message().en()).contains("exactly 0.8 times"));
    }

    @Test
    void theSeriesThroughWhichTheValueCameIsNamed() {
        Policy policy = lines().add(
                        Regimes.parameter("series", ParameterType.AMOUNT),
                        Regimes.parameter("choice", ParameterType.AMOUNT))
                .bind("series", Policies.yearly(3535), BASIS)
                .follow("choice", "series", BASIS)
                .follow("urban", "choice", BASIS)
                .bind("standard", Policies.yearly(4260), BASIS)
                .add(target(new Aim.AtLeast("standard", Ratio.ONE, "urban", Policies.year(2018))))
                .build();

        assertThat(Policies.check(policy).of("target.met"))
                .singleElement()
                .satisfies(remark ->
                        assertThat(remark.message().en()).contains("3535.00 yuan a year (series \"series\")"));
    }

    @Test
    void daysWithoutAValueAreUncoveredAndTheRestIsCompared() {
        Policy policy = lines().bind("standard", Policies.yearly(4260), BASIS)
                .bind("urban", Policies.yearly(3535), Policies.year(2018), BASIS)
                .add(target(new Aim.AtLeast("standard", Ratio.ONE, "urban", Policies.years(2018, 2019))))
                .build();
        CheckReport report = Policies.check(policy);

        assertThat(report.of("target.met"))
                .extracting(remark -> remark.days().orElseThrow())
                .containsExactly(Policies.year(2018));
        assertThat(report.of("target.uncovered"))
                .extracting(remark -> remark.days().orElseThrow())
                .containsExactly(Policies.year(2019));
    }

    @Test
    void aLineAgainstNothingIsMetWithoutAMultiple() {
        assertThat(Policies.check(against(0, Ratio.of(12, 10))).of("target.met"))
                .singleElement()
                .satisfies(remark -> assertThat(remark.message().en()).contains("no multiple"));
    }

    @Test
    void growthFromTheTableIsTooHighAndFromTheBaseGivenIsRight() {
        Aim fromTable = new Aim.Growth(
                "standard",
                LocalDate.of(2016, 1, 1),
                LocalDate.of(2020, 1, 1),
                Optional.empty(),
                Ratio.of(144, 1_000),
                HALF_OF_THE_LAST_DIGIT);
        Aim fromBase = new Aim.Growth(
                "standard",
                LocalDate.of(2015, 1, 1),
                LocalDate.of(2020, 1, 1),
                Optional.of(Amount.yearly(Money.ofYuan(2_880))),
                Ratio.of(144, 1_000),
                HALF_OF_THE_LAST_DIGIT);

        assertThat(Policies.check(table().add(target(fromTable))).of("target.unmet"))
                .singleElement()
                .satisfies(remark -> assertThat(remark.message().en())
                        .isEqualTo("\"some provision\" from 3240.00 yuan a year on 2016-01-01 to 5640.00 yuan a year "
                                + "on 2020-01-01 (series \"standard\") grows by 14.86 % a year on average over 4 years; "
                                + "promised: 14.4 % (± 0.05 %)"));
        assertThat(Policies.check(table().add(target(fromBase))).of("target.met"))
                .singleElement()
                .satisfies(remark -> assertThat(remark.message().en())
                        .contains("from 2880.00 yuan a year (the base given) on 2015-01-01")
                        .contains("14.39 % a year on average over 5 years"));
    }

    @Test
    void growthOnTheVeryEdgeIsMetAndBeyondItIsNot() {
        // 10000 × 1.1² = 12100; half a per cent either side: 10000 × 1.105² = 12210.25, × 1.095² = 11990.25.
        assertThat(Policies.subjects(Policies.check(grown("12210.25")), "target.met"))
                .hasSize(1);
        assertThat(Policies.subjects(Policies.check(grown("11990.25")), "target.met"))
                .hasSize(1);
        assertThat(Policies.subjects(Policies.check(grown("12210.26")), "target.unmet"))
                .hasSize(1);
        assertThat(Policies.subjects(Policies.check(grown("11990.24")), "target.unmet"))
                .hasSize(1);
    }

    @Test
    void growthWithoutItsEndsIsUncovered() {
        Aim aim = new Aim.Growth(
                "standard",
                LocalDate.of(2014, 1, 1),
                LocalDate.of(2022, 1, 1),
                Optional.empty(),
                Ratio.of(1, 10),
                HALF_OF_THE_LAST_DIGIT);

        assertThat(Policies.check(table().add(target(aim))).of("target.uncovered"))
                .extracting(remark -> remark.days().orElseThrow().startInclusive())
                .containsExactly(LocalDate.of(2014, 1, 1), LocalDate.of(2022, 1, 1));
    }

    private static Policy against(int other, Ratio ratio) {
        return lines().bind("standard", Policies.yearly(4260), Policies.year(2018), BASIS)
                .bind("urban", Policies.yearly(other), BASIS)
                .add(target(new Aim.AtLeast("standard", ratio, "urban", Policies.year(2018))))
                .build();
    }

    private static Policy grown(String to) {
        Aim aim = new Aim.Growth(
                "standard",
                LocalDate.of(2016, 1, 1),
                LocalDate.of(2018, 1, 1),
                Optional.empty(),
                Ratio.of(10, 100),
                Ratio.of(5, 1_000));
        return lines().bind(
                        "standard",
                        ParameterValue.of(Amount.yearly(Money.of("10000"))),
                        Policies.years(2016, 2017),
                        BASIS)
                .bind("standard", ParameterValue.of(Amount.yearly(Money.of(to))), Policies.year(2018), BASIS)
                .add(target(aim))
                .build();
    }

    private static Policy.Builder table() {
        return lines().bind("standard", Policies.yearly(3240), Policies.years(2016, 2019), BASIS)
                .bind("standard", Policies.yearly(5640), Policies.year(2020), BASIS);
    }

    private static Policy.Builder lines() {
        return Regimes.aPolicy("plan")
                .inForce(Window.ALWAYS)
                .add(
                        Regimes.parameter("standard", ParameterType.AMOUNT),
                        Regimes.parameter("urban", ParameterType.AMOUNT));
    }

    private static Promise target(Aim aim) {
        return new Promise.Target("target", TITLE, aim, BASIS);
    }
}

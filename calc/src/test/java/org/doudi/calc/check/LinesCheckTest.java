package org.doudi.calc.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.calc.Regimes.BASIS;

import java.time.LocalDate;
import org.doudi.calc.Regimes;
import org.doudi.calc.check.Remark.Severity;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.ParameterType;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.time.Window;
import org.junit.jupiter.api.Test;

class LinesCheckTest {

    @Test
    void aLineWithAValueOnEveryDayIsNotRemarkedUpon() {
        CheckReport report = Policies.check(policy(2017, 2018)
                .bind("second", Policies.yearly(3000), Policies.year(2017), BASIS)
                .bind("second", Policies.yearly(3300), Policies.year(2018), BASIS));

        assertThat(Policies.remarks(report)).isEmpty();
    }

    @Test
    void daysBetweenTwoValuesAreAGapAndNamedWithBothValues() {
        CheckReport report = Policies.check(policy(2016, 2018)
                .bind("second", Policies.yearly(3000), Policies.year(2016), BASIS)
                .bind("second", Policies.yearly(3300), Policies.year(2018), BASIS));

        assertThat(report.of("line.gap")).singleElement().satisfies(gap -> {
            assertThat(gap.severity()).isEqualTo(Severity.PROBLEM);
            assertThat(gap.subject()).isEqualTo("second");
            assertThat(gap.days()).contains(Policies.year(2017));
            assertThat(gap.layer()).isEqualTo("nation");
            assertThat(gap.cited().en()).isEqualTo("document 1 of 2012 art. 1");
            assertThat(gap.message().en())
                    .isEqualTo("\"some provision\" has no value on days on which rules need it; before it is "
                            + "3000.00 yuan a year, afterwards 3300.00 yuan a year");
        });
    }

    @Test
    void daysBeforeTheFirstValueOfALayerThatBindsItAreAGap() {
        CheckReport report =
                Policies.check(policy(2017, 2018).bind("second", Policies.yearly(3300), Policies.year(2018), BASIS));

        assertThat(report.of("line.gap")).singleElement().satisfies(gap -> {
            assertThat(gap.days()).contains(Policies.year(2017));
            assertThat(gap.message().zh()).contains("此前也没有");
        });
    }

    @Test
    void aLastValueThatEndsBeforeThePolicyExpiresSilently() {
        CheckReport report = Policies.check(
                policy(2017, 2019).bind("second", Policies.yearly(3000), Policies.years(2017, 2018), BASIS));

        assertThat(report.of("line.gap")).isEmpty();
        assertThat(report.of("value.expires")).singleElement().satisfies(remark -> {
            assertThat(remark.severity()).isEqualTo(Severity.WARNING);
            assertThat(remark.days()).contains(Policies.year(2019));
            assertThat(remark.message().en()).contains("3000.00 yuan a year");
        });
    }

    @Test
    void aValueThatNoRuleNeedsAnyMoreMayEnd() {
        Policy policy = Policies.dibao()
                .inForce(Policies.years(2017, 2018))
                .add(Regimes.parameter("second", ParameterType.AMOUNT))
                .add(Policies.measure("help", Criterion.incomeBelow("second")), Policies.year(2017))
                .bind("second", Policies.yearly(3000), Policies.year(2017), BASIS)
                .build();

        assertThat(Policies.remarks(Policies.check(policy))).isEmpty();
    }

    @Test
    void aLineThatFollowsAnotherHasItsGaps() {
        CheckReport report = Policies.check(policy(2016, 2018)
                .add(Regimes.parameter("series", ParameterType.AMOUNT))
                .bind("series", Policies.yearly(3000), Policies.year(2016), BASIS)
                .bind("series", Policies.yearly(3300), Policies.year(2018), BASIS)
                .follow("second", "series", BASIS));

        assertThat(report.of("line.gap")).singleElement().satisfies(gap -> {
            assertThat(gap.subject()).isEqualTo("second");
            assertThat(gap.days()).contains(Policies.year(2017));
        });
    }

    @Test
    void daysOnWhichNoLayerInForceBindsItAreUnboundAndNoGap() {
        Policy district = Regimes.aLayer("district")
                .inForce(Window.between(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 7, 1)))
                .bind("second", Policies.yearly(3000), BASIS)
                .build();
        CheckReport report = Policies.check(policy(2018, 2018).build(), district);

        assertThat(report.of("line.gap")).isEmpty();
        assertThat(report.of("value.expires")).isEmpty();
        assertThat(report.of("parameter.unbound"))
                .singleElement()
                .satisfies(remark -> assertThat(remark.days())
                        .contains(Window.between(LocalDate.of(2018, 7, 1), LocalDate.of(2019, 1, 1))));
    }

    /** Dibao for some years, with a measure that needs a second line. */
    private static Policy.Builder policy(int from, int to) {
        return Policies.dibao()
                .inForce(Policies.years(from, to))
                .add(
                        Regimes.parameter("second", ParameterType.AMOUNT),
                        Policies.measure("help", Criterion.incomeBelow("second")));
    }

    @Test
    void eachDayWithoutAValueIsToldOnce() {
        Policy nation = policy(2015, 2020).build();
        Policy district = Regimes.aLayer("district")
                .inForce(Policies.years(2016, 2019))
                .bind("second", ParameterValue.of(Policies.monthly(1)), Policies.year(2017), BASIS)
                .build();
        CheckReport report = Policies.check(nation, district);

        assertThat(report.of("parameter.unbound"))
                .extracting(remark -> remark.days().orElseThrow())
                .containsExactly(Policies.year(2015), Policies.year(2020));
        assertThat(report.of("line.gap"))
                .extracting(remark -> remark.days().orElseThrow())
                .containsExactly(Policies.year(2016));
        assertThat(report.of("value.expires"))
                .extracting(remark -> remark.days().orElseThrow())
                .containsExactly(Policies.years(2018, 2019));
    }
}

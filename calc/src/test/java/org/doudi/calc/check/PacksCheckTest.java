package org.doudi.calc.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.calc.Regimes.BASIS;

import java.util.List;
import org.doudi.calc.Inquiry;
import org.doudi.calc.Regimes;
import org.doudi.calc.check.Remark.Severity;
import org.doudi.core.fact.Truth;
import org.doudi.core.household.Situation;
import org.doudi.core.money.Allowance;
import org.doudi.core.money.Money;
import org.doudi.core.money.Ratio;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.Jurisdiction;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;
import org.doudi.core.time.Window;
import org.junit.jupiter.api.Test;

/** What is remarked of the packs, written by hand after their documents. A pack that changes changes it here. */
class PacksCheckTest {

    private static final String SEVERITY_CODE_SUBJECT = "%s %s %s";

    @Test
    void theNationalMeasuresOnlyLeaveWhatLocalitiesSetOpen() {
        assertThat(remarks(check(Packs.NATIONAL_2012)))
                .containsExactly(
                        "NOTE parameter.unbound dibao.rural",
                        "NOTE parameter.unbound dibao.property.limit",
                        "NOTE basis.weak dibao.appraisal.attendance",
                        "NOTE basis.weak dibao.appraisal.pass");
        assertThat(remarks(check(Packs.NATIONAL_2021)))
                .containsExactly(
                        "NOTE parameter.unbound dibao.rural",
                        "NOTE parameter.unbound dibao.property.limit",
                        "NOTE parameter.unbound dibao.employment-cost",
                        "NOTE parameter.unbound dibao.rigid-spending.cap",
                        "NOTE parameter.unbound dibao-marginal.property.limit",
                        "NOTE parameter.unbound dibao-single-person.amount",
                        "NOTE parameter.unbound rigid-expenditure.income-limit",
                        "NOTE parameter.unbound rigid-expenditure.ratio",
                        "NOTE parameter.unbound rigid-expenditure.property.limit",
                        "NOTE programme.unassessable tekun",
                        "NOTE basis.weak dibao.appraisal.attendance",
                        "NOTE basis.weak dibao.appraisal.pass",
                        "NOTE exemption.declared dibao-marginal.more-income",
                        "NOTE exemption.declared dibao-single-person.more-income");
    }

    @Test
    void thePovertyLinesAreThereToBeFollowedAndTwoYearsOfThemAreUnconfirmed() {
        assertThat(remarks(check(Packs.POVERTY_LINES)))
                .containsExactly(
                        "NOTE parameter.unused poverty.nbs",
                        "NOTE parameter.unused poverty.exit-work",
                        "NOTE parameter.unused poverty.national",
                        "NOTE basis.weak poverty.nbs");
    }

    @Test
    void chongqingMeetsItsRatioOfOneToFourFifthsExactly() {
        CheckReport report = check(Packs.NATIONAL_2012, Packs.CHONGQING_2017);

        assertThat(remarks(report))
                .containsExactly(
                        "NOTE parameter.unbound dibao.rural",
                        "NOTE parameter.unbound dibao.property.limit",
                        "NOTE parameter.unbound dibao.employment-cost",
                        "NOTE parameter.unbound dibao.rigid-spending.cap",
                        "NOTE parameter.unbound housing.minimum",
                        "NOTE parameter.unbound disability-living.amount",
                        "NOTE parameter.unbound disability-nursing.amount",
                        "NOTE criterion.never dibao.spending-tests.housing",
                        "NOTE criterion.never dibao.spending-tests.utilities",
                        "NOTE criterion.never dibao.spending-tests.study-abroad",
                        "NOTE criterion.never dibao.spending-tests.hired-labour",
                        "NOTE criterion.never dibao.spending-tests.non-necessities",
                        "NOTE target.met dibao.rural.target.urban",
                        "NOTE target.met dibao.rural.target.urban-path",
                        "WARNING target.unmet dibao.rural.target.urban-path",
                        "NOTE target.met dibao.rural.target.urban-path",
                        "NOTE basis.weak dibao.appraisal.attendance",
                        "NOTE basis.weak dibao.appraisal.pass",
                        "NOTE basis.weak dibao.supplement.key",
                        "NOTE basis.weak dibao.supplement.pupil",
                        "NOTE basis.weak dibao.supplement.disabled",
                        "NOTE basis.weak price-link.rounding");
        assertThat(messages(report, "target.met"))
                .startsWith("\"rural dibao standard\" 496.00 yuan a month is exactly 0.8 times "
                        + "\"urban dibao standard\" 620.00 yuan a month; promised: at least 0.8 times");
        // The tests of spending are behind a switch that the city leaves off.
        assertThat(messages(report, "criterion.never"))
                .allSatisfy(message -> assertThat(message).endsWith("can never hold: the day or a switch settles it"));
    }

    @Test
    void chongqingsStandardIsNeverBelowEitherPovertyLineAndItsProtectionEndsWithThePlan() {
        CheckReport report =
                check(Packs.NATIONAL_2012, Packs.POVERTY_LINES, Packs.CHONGQING_2017, Packs.CHONGQING_2017_LINKAGE);

        assertThat(report.worst()).contains(Severity.WARNING);
        // 440 : 580 at the end of 2019; equal steps are our reading of "step by step".
        assertThat(report.of("target.unmet")).singleElement().satisfies(remark -> {
            assertThat(remark.subject()).isEqualTo("dibao.rural.target.urban-path");
            assertThat(remark.days().orElseThrow().toString()).isEqualTo("[2019-12-31, 2020-01-01)");
        });
        assertThat(Policies.subjects(report, "target.uncovered")).containsExactly("dibao.rural.target.poverty-line");
        // 300 × 12 against 3335 is the closest it comes.
        assertThat(messages(report, "target.met"))
                .hasSize(15)
                .contains("\"rural dibao standard\" 300.00 yuan a month is about 1.0795 times \"poverty line used in "
                        + "programme work (6 % a year)\" 3335.00 yuan a year; promised: at least 1 times");
        assertThat(report.of("criterion.never"))
                .filteredOn(remark -> remark.subject().equals("dibao.protection"))
                .extracting(remark -> remark.days().orElseThrow().toString())
                .containsExactly("[2021-01-01, 2021-07-01)");
        assertThat(Policies.subjects(report, "programme.unassessable")).containsExactly("tekun");
    }

    @Test
    void theNoticesOfTheRegistrationTakeMoreDaysThanItsPlan() {
        CheckReport report = check(Packs.NATIONAL_2012, Packs.POVERTY_LINES, Packs.REGISTRATION_2300);

        assertThat(remarks(report))
                .containsExactly(
                        "NOTE parameter.unbound dibao.rural",
                        "NOTE parameter.unbound dibao.property.limit",
                        "NOTE parameter.unused poverty.nbs",
                        "NOTE parameter.unused poverty.exit-work",
                        "NOTE parameter.unused poverty.national",
                        "NOTE parameter.unbound registration.share",
                        "NOTE programme.unassessable tekun",
                        "NOTE criterion.never registration.family-planning",
                        "WARNING timetable.tight registration.timetable",
                        "NOTE basis.weak dibao.appraisal.attendance",
                        "NOTE basis.weak dibao.appraisal.pass",
                        "NOTE basis.weak poverty.nbs",
                        "NOTE basis.weak registration.appraisal.attendance",
                        "NOTE basis.weak registration.appraisal.pass");
        assertThat(messages(report, "timetable.tight"))
                .containsExactly("the notices take 29 days (7 + 7 + 15), the plan gives 15");
    }

    @Test
    void shangraosFiguresFitTheBaseOf2015AndTheLineOfProgrammeWork() {
        CheckReport report = check(Packs.NATIONAL_2012, Packs.POVERTY_LINES, Packs.SHANGRAO_2017);

        assertThat(remarks(report))
                .containsExactly(
                        "NOTE parameter.unbound dibao.rural",
                        "NOTE parameter.unbound dibao.rural",
                        "NOTE parameter.unbound dibao.property.limit",
                        "NOTE parameter.unbound urgent-assistance.deadline.complex",
                        "NOTE programme.unassessable urgent-assistance",
                        "WARNING target.unmet dibao.rural.target.growth-from-2016",
                        "NOTE target.met dibao.rural.target.growth-from-2015",
                        "NOTE target.met dibao.rural.target.2018",
                        "NOTE target.met dibao.rural.target.2020",
                        "NOTE target.met dibao.rural.target.2018-nbs",
                        "NOTE target.met dibao.rural.target.2020-nbs",
                        "NOTE basis.weak dibao.appraisal.attendance",
                        "NOTE basis.weak dibao.appraisal.pass",
                        "NOTE basis.weak poverty.nbs");
        assertThat(messages(report, "target.unmet"))
                .containsExactly(
                        "\"rural dibao standard\" from 3240.00 yuan a year on 2016-01-01 to 5640.00 yuan a year "
                                + "on 2020-01-01 (series \"dibao.rural\") grows by 14.86 % a year on average over 4 years; "
                                + "promised: 14.4 % (± 0.05 %)");
        assertThat(messages(report, "target.met"))
                .containsExactly(
                        "\"rural dibao standard\" from 2880.00 yuan a year (the base given) on 2015-01-01 to 5640.00 yuan "
                                + "a year on 2020-01-01 (series \"dibao.rural\") grows by 14.39 % a year on average over "
                                + "5 years; promised: 14.4 % (± 0.05 %)",
                        "\"rural dibao standard\" 4260.00 yuan a year is about 1.2051 times \"national poverty line as "
                                + "used here\" 3535.00 yuan a year (series \"poverty.exit-work\"); promised: at least "
                                + "1.2 times",
                        "\"rural dibao standard\" 5640.00 yuan a year is about 1.4199 times \"national poverty line as "
                                + "used here\" 3972.00 yuan a year (series \"poverty.exit-work\"); promised: at least "
                                + "1.4 times",
                        "\"rural dibao standard\" 4260.00 yuan a year is about 1.4224 times \"national rural poverty line "
                                + "(statistical series)\" 2995.00 yuan a year; promised: at least 1.2 times",
                        "\"rural dibao standard\" 5640.00 yuan a year is exactly 1.41 times \"national rural poverty line "
                                + "(statistical series)\" 4000.00 yuan a year; promised: at least 1.4 times");
    }

    /** How long notices stand and how a meeting votes is not said: what stands there is a default. */
    @Test
    void xixiaLeavesItsSplitToOthersAndItsNoticesAndVotesAreDefaults() {
        assertThat(remarks(check(Packs.NATIONAL_2012, Packs.POVERTY_LINES, Packs.XIXIA_PILOT)))
                .containsExactly(
                        "NOTE parameter.unbound dibao.rural",
                        "NOTE parameter.unbound dibao.property.limit",
                        "NOTE parameter.unused poverty.exit-work",
                        "NOTE parameter.unused development.split",
                        "NOTE basis.weak dibao.appraisal.attendance",
                        "NOTE basis.weak dibao.appraisal.pass",
                        "NOTE basis.weak poverty.nbs",
                        "NOTE basis.weak development.notice.village",
                        "NOTE basis.weak development.notice.town",
                        "NOTE basis.weak development.notice.district",
                        "NOTE basis.weak development.notice.exit",
                        "NOTE basis.weak development.appraisal.attendance",
                        "NOTE basis.weak development.appraisal.pass");
    }

    @Test
    void dongtaiCanAdmitByItsSpendingWhomItTellsToLeaveByTheirIncomeAndDeclaresIt() {
        Policy city = Regimes.aPolicy("city")
                .jurisdiction(Jurisdiction.of("320981", Text.of("东台市", "Dongtai")))
                .inForce(Window.from(Packs.DONGTAI_2020.inForce().startInclusive()))
                .bind("dibao.rural", ParameterValue.of(Policies.monthly(500)), BASIS)
                .bind("dibao.property.limit", ParameterValue.of(Money.ofYuan(6_000)), BASIS)
                .bind("dibao.employment-cost", ParameterValue.of(Allowance.NONE), Packs.NATIONAL_2021.inForce(), BASIS)
                .bind(
                        "dibao.rigid-spending.cap",
                        ParameterValue.of(Policies.monthly(0)),
                        Packs.NATIONAL_2021.inForce(),
                        BASIS)
                .bind("monitoring.marginal-line", ParameterValue.of(Policies.monthly(750)), BASIS)
                .bind("monitoring.income-drop", ParameterValue.of(Ratio.of(1, 2)), BASIS)
                .bind("monitoring.spending-excess", ParameterValue.of(Ratio.of(3, 2)), BASIS)
                .build();
        Regime regime = Regimes.of(Packs.NATIONAL_2012, Packs.NATIONAL_2021, Packs.DONGTAI_2020, city);
        CheckReport report = PolicyCheck.of(regime);

        assertThat(report.worst()).contains(Severity.NOTE);
        assertThat(Policies.subjects(report, "exemption.declared"))
                .containsExactly(
                        "dibao-marginal.more-income",
                        "dibao-single-person.more-income",
                        "monitoring.exit.overlap",
                        "special-assistance.after-dibao");
        assertThat(report.of("exit.admits")).singleElement().satisfies(remark -> {
            assertThat(remark.subject()).isEqualTo("monitoring.exit");
            assertThat(remark.days().orElseThrow().toString()).isEqualTo("[2020-12-14, ..)");
            Situation witness = remark.witness().orElseThrow();
            assertThat(Inquiry.of(regime, witness.on())
                            .getOrElseThrow(Problems::toException)
                            .ask(witness)
                            .holds("monitoring.exit"))
                    .isEqualTo(Truth.YES);
        });
    }

    @Test
    void noPackHasAProblem() {
        assertThat(Packs.all()).hasSize(17);
        assertThat(List.of(
                        check(Packs.NATIONAL_2012, Packs.NATIONAL_2021),
                        check(Packs.NATIONAL_2012, Packs.NATIONAL_2021, Packs.DONGTAI_2020),
                        check(Packs.NATIONAL_2021, Packs.PRICE_LINK_HUBEI_2022),
                        check(Packs.NATIONAL_2021, Packs.PRICE_LINK_GUILIN_2022),
                        check(Packs.NATIONAL_2012, Packs.PRICE_LINK_JIEYANG_2020),
                        check(Packs.NATIONAL_2021, Packs.PRICE_LINK_YANGZHOU_2022),
                        check(Packs.NATIONAL_2012, Packs.NATIONAL_2021, Packs.SUPPORT_IMPUTED),
                        check(Packs.NATIONAL_2012, Packs.NATIONAL_2021, Packs.REGISTRY_QUALITY)))
                .allSatisfy(report -> assertThat(report.worst()).contains(Severity.NOTE));
        assertThat(PolicyCheck.of(Regimes.chongqing()).worst()).contains(Severity.WARNING);
    }

    private static CheckReport check(Policy... layers) {
        return PolicyCheck.of(Regimes.of(layers));
    }

    private static List<String> remarks(CheckReport report) {
        return report.remarks().stream()
                .map(remark -> SEVERITY_CODE_SUBJECT.formatted(remark.severity(), remark.code(), remark.subject()))
                .toList();
    }

    private static List<String> messages(CheckReport report, String code) {
        return report.of(code).stream().map(remark -> remark.message().en()).toList();
    }
}

package org.doudi.calc.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.calc.Regimes.BASIS;
import static org.doudi.calc.Regimes.TITLE;

import java.util.List;
import org.doudi.calc.Regimes;
import org.doudi.calc.check.Remark.Severity;
import org.doudi.core.policy.ParameterType;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Promise;
import org.junit.jupiter.api.Test;

class TimetableCheckTest {

    @Test
    void noticesThatFitAreNotRemarkedUpon() {
        assertThat(Policies.remarks(Policies.check(plan(29)))).isEmpty();
    }

    @Test
    void noticesThatTakeADayMoreThanThePlanGivesAreTold() {
        assertThat(Policies.remarks(Policies.check(plan(28)))).singleElement().satisfies(remark -> {
            assertThat(remark.code()).isEqualTo("timetable.tight");
            assertThat(remark.severity()).isEqualTo(Severity.WARNING);
            assertThat(remark.subject()).isEqualTo("timetable");
            assertThat(remark.message().en()).isEqualTo("the notices take 29 days (7 + 7 + 15), the plan gives 28");
            assertThat(remark.message().zh()).isEqualTo("公示共需 29 天（7 + 7 + 15），计划只给 28 天");
        });
    }

    @Test
    void aNoticeWithoutAValueLeavesItOpen() {
        Policy open = Policies.dibao()
                .add(Regimes.parameter("village", ParameterType.DAYS), timetable(15, "village"))
                .build();

        assertThat(Policies.check(open).of("timetable.open")).singleElement().satisfies(remark -> {
            assertThat(remark.severity()).isEqualTo(Severity.NOTE);
            assertThat(remark.message().en()).startsWith("\"some provision\" has no value");
        });
        assertThat(Policies.check(open).of("timetable.tight")).isEmpty();
    }

    @Test
    void noticesThatGrowLongerAreTightOnlyFromThenOn() {
        Policy policy = Policies.dibao()
                .inForce(Policies.years(2017, 2018))
                .add(Regimes.parameter("village", ParameterType.DAYS), timetable(15, "village"))
                .bind("village", ParameterValue.days(15), Policies.year(2017), BASIS)
                .bind("village", ParameterValue.days(16), Policies.year(2018), BASIS)
                .build();

        assertThat(Policies.check(policy).of("timetable.tight"))
                .extracting(remark -> remark.days().orElseThrow())
                .containsExactly(Policies.year(2018));
    }

    private static Policy plan(int days) {
        return Policies.dibao()
                .add(
                        Regimes.parameter("village", ParameterType.DAYS),
                        Regimes.parameter("town", ParameterType.DAYS),
                        Regimes.parameter("county", ParameterType.DAYS),
                        timetable(days, "village", "town", "county"))
                .bind("village", ParameterValue.days(7), BASIS)
                .bind("town", ParameterValue.days(7), BASIS)
                .bind("county", ParameterValue.days(15), BASIS)
                .build();
    }

    private static Promise timetable(int days, String... notices) {
        return new Promise.Timetable("timetable", TITLE, "dibao", days, List.of(notices), BASIS);
    }
}

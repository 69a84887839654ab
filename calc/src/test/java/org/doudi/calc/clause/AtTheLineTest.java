package org.doudi.calc.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.doudi.calc.Bounds;
import org.doudi.calc.finding.Course;
import org.doudi.calc.finding.Examiner;
import org.doudi.calc.finding.ProgrammeFindings;
import org.doudi.core.fact.Fact;
import org.doudi.core.household.Role;
import org.doudi.core.household.Situation;
import org.doudi.core.money.Money;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.problem.Problems;
import org.junit.jupiter.api.Test;

/** What becomes of households a fen below, at and above a line: whoever is enrolled, and whoever is not. */
class AtTheLineTest {

    private static ProgrammeFindings examine(Place place, String programme, Situation situation) {
        ProgrammeId id = ProgrammeId.of(programme);
        return Examiner.of(place.regime(), situation.on(), Set.of(id))
                .getOrElseThrow(Problems::toException)
                .examine(situation)
                .of(id);
    }

    private static Fact<Course> inThePilot(Home home) {
        return examine(Place.XIXIA, "dibao", home.on("2014-05-01")).course();
    }

    private static Home pilot(String income) {
        return Home.in("640105").earns(income);
    }

    /** The standard is 1930.00 a year: at it whoever is in leaves, and nobody enters (X9). */
    @Test
    void inThePilotEqualLeavesAndDoesNotEnter() {
        String since = "2014-02-01";
        assertThat(inThePilot(pilot("1929.99").enrolled("dibao", since))).isEqualTo(Fact.known(Course.STAYS));
        assertThat(inThePilot(pilot("1930.00").enrolled("dibao", since))).isEqualTo(Fact.known(Course.LEAVES));
        assertThat(inThePilot(pilot("1930.01").enrolled("dibao", since))).isEqualTo(Fact.known(Course.LEAVES));
        assertThat(inThePilot(pilot("1929.99"))).isEqualTo(Fact.known(Course.MAY_ENTER));
        assertThat(inThePilot(pilot("1930.00"))).isEqualTo(Fact.known(Course.OUTSIDE));
    }

    /** The line is 7200.00 a year, made up: at it whoever is in stays, and nobody enters (D7, D3). */
    @Test
    void inDongtaiEqualStaysAndDoesNotEnter() {
        assertThat(monitored("7199.99")).isEqualTo(Fact.known(Course.STAYS));
        assertThat(monitored("7200.00")).isEqualTo(Fact.known(Course.STAYS));
        assertThat(monitored("7200.01")).isEqualTo(Fact.known(Course.LEAVES));
        assertThat(outsideMonitoring("7199.99")).isEqualTo(Fact.known(Course.MAY_ENTER));
        assertThat(outsideMonitoring("7200.00")).isEqualTo(Fact.known(Course.OUTSIDE));
    }

    private static Fact<Course> monitored(String income) {
        return monitoring(Home.in("320981")
                .earns(income)
                .enrolled("monitoring", "2020-12-14")
                .yes("monitoring.stably-above", Role.TOWNSHIP)
                .yes("monitoring.income-rose", Role.TOWNSHIP)
                .yes("monitoring.no-major-spending", Role.TOWNSHIP));
    }

    private static Fact<Course> outsideMonitoring(String income) {
        return monitoring(Home.in("320981").earns(income).enrolled("registration", "2016-01-01"));
    }

    private static Fact<Course> monitoring(Home home) {
        return examine(Place.DONGTAI, "monitoring", home.on("2021-12-14")).course();
    }

    /** C16 protects those in both until the end of 2020, and nobody in dibao alone; what was paid last is not known here. */
    @Test
    void inChongqingOnlyTheProtectedStayAtTheLine() {
        Home both = Home.in("500235", 1)
                .earns("9000.00")
                .enrolled("dibao", "2017-03-15")
                .enrolled("registration", "2017-03-15")
                .no("dibao.clearly-above", Role.CIVIL_AFFAIRS)
                .no("dibao.members-changed", Role.TOWNSHIP);
        ProgrammeFindings kept = examine(Place.CHONGQING, "dibao", both.on("2020-12-31"));
        assertThat(kept.course()).isEqualTo(Fact.known(Course.STAYS_PROTECTED));
        assertThat(kept.due().map(Bounds::low)).contains(Money.ZERO);
        assertThat(examine(Place.CHONGQING, "dibao", both.on("2021-01-01")).course())
                .isEqualTo(Fact.known(Course.LEAVES));
        Home alone = Home.in("500235", 1).earns("9000.00").enrolled("dibao", "2017-03-15");
        assertThat(examine(Place.CHONGQING, "dibao", alone.on("2020-12-31")).course())
                .isEqualTo(Fact.known(Course.LEAVES));
    }
}

package org.doudi.calc.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.doudi.calc.finding.Followed.dibao;
import static org.doudi.calc.finding.Followed.earning;
import static org.doudi.calc.finding.Followed.enrolledSince2017;
import static org.doudi.calc.finding.Followed.no;
import static org.doudi.calc.finding.Followed.since2017;
import static org.doudi.calc.finding.Followed.yes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.doudi.calc.Bounds;
import org.doudi.calc.Missing;
import org.doudi.calc.Outcome;
import org.doudi.calc.Regimes;
import org.doudi.calc.derivation.Operation;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Listing;
import org.doudi.core.fact.Truth;
import org.doudi.core.finding.Ground;
import org.doudi.core.finding.Matter;
import org.doudi.core.household.Household;
import org.doudi.core.household.Shock;
import org.doudi.core.household.ShockKind;
import org.doudi.core.household.Situation;
import org.doudi.core.household.Standing;
import org.doudi.core.household.Statement;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.policy.Benefit;
import org.doudi.core.policy.History;
import org.doudi.core.policy.ParameterType;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;
import org.doudi.core.time.Window;
import org.junit.jupiter.api.Test;

class CourseTest {

    private static final LocalDate DAY = Followed.DAY;

    private static Bounds exactly(String yuan) {
        return new Bounds(Money.of(yuan), Money.of(yuan));
    }

    @Test
    void somebodyOutsideMayEnterOrStaysOutside() {
        ProgrammeFindings below = dibao(earning("699.99"));
        assertThat(below.course()).isEqualTo(Fact.known(Course.MAY_ENTER));
        assertThat(below.due()).contains(exactly("0.01"));

        ProgrammeFindings at = dibao(earning("700.00"));
        assertThat(at.course()).isEqualTo(Fact.known(Course.OUTSIDE));
        assertThat(at.due()).contains(exactly("0.00"));
        assertThat(at.finding(Matter.LEAVING).answer()).isEqualTo(Truth.NO);
    }

    /** The line for two is 700.00: a fen below stays, at the line and a fen above leaves. */
    @Test
    void whoeverReachesTheLineLeaves() {
        assertThat(stays("699.99").course()).isEqualTo(Fact.known(Course.STAYS));
        assertThat(stays("699.99").due()).contains(exactly("0.01"));
        assertThat(leaves("700.00").course()).isEqualTo(Fact.known(Course.LEAVES));
        assertThat(leaves("700.00").due()).contains(exactly("0.00"));
        assertThat(leaves("700.01").course()).isEqualTo(Fact.known(Course.LEAVES));
    }

    private static ProgrammeFindings stays(String wage) {
        return dibao(earning(wage).withStandings(since2017("200.00")));
    }

    private static ProgrammeFindings leaves(String wage) {
        return dibao(earning(wage).withStandings(since2017("200.00")).withStatements(no("protected")));
    }

    @Test
    void aFindingNamesTheRulesItRestsOn() {
        ProgrammeFindings findings = leaves("700.00");

        assertThat(findings.finding(Matter.EXIT).grounds())
                .extracting(Ground::rule, Ground::holds)
                .containsExactly(tuple("exit", Truth.YES));
        assertThat(findings.finding(Matter.LEAVING).grounds())
                .extracting(Ground::rule)
                .containsExactly("exit", "protection", "phase-out");
        assertThat(findings.finding(Matter.LEAVING).answer()).isEqualTo(Truth.YES);
        assertThat(findings.finding(Matter.LEAVING).isDetermined()).isTrue();
    }

    @Test
    void theProtectedKeepWhatTheyWerePaidLast() {
        ProgrammeFindings findings =
                dibao(earning("900.00").withStandings(since2017("210.50")).withStatements(yes("protected")));

        assertThat(findings.course()).isEqualTo(Fact.known(Course.STAYS_PROTECTED));
        assertThat(findings.due()).contains(exactly("210.50"));
        assertThat(findings.admission()).isInstanceOf(Outcome.NotEntitled.class);
    }

    /** 5208.11 a year is 434.0091… a month: up to the fen, in a step that says so, by the rule on what the protected get. */
    @Test
    void whatWasPaidForAYearIsKeptUpToTheFen() {
        ProgrammeFindings findings = dibao(earning("900.00")
                .withStandings(enrolledSince2017().withPaid(Amount.yearly(Money.of("5208.11"))))
                .withStatements(yes("protected")));

        assertThat(findings.due()).contains(exactly("434.01"));
        assertThat(findings.derivationOfDue().orElseThrow().steps())
                .filteredOn(step ->
                        step.operation() instanceof Operation.Round && step.id().startsWith("kept/"))
                .hasSize(1);
    }

    @Test
    void protectionChangesNothingForWhoeverWouldNotLeave() {
        ProgrammeFindings findings =
                dibao(earning("500.00").withStandings(since2017("350.00")).withStatements(yes("protected")));

        assertThat(findings.course()).isEqualTo(Fact.known(Course.STAYS));
        assertThat(findings.due()).contains(exactly("200.00"));
    }

    /** Protection ends with 2020: the day before, on the day, the day after. */
    @Test
    void protectionEndsWithItsPeriod() {
        assertThat(protectedOn(LocalDate.of(2020, 12, 31))).isEqualTo(Fact.known(Course.STAYS_PROTECTED));
        assertThat(protectedOn(LocalDate.of(2021, 1, 1))).isEqualTo(Fact.known(Course.LEAVES));
        assertThat(protectedOn(LocalDate.of(2021, 1, 2))).isEqualTo(Fact.known(Course.LEAVES));
    }

    private static Fact<Course> protectedOn(LocalDate day) {
        Situation then = earning("900.00");
        Situation situation = Situation.of(then.household(), day)
                .withMeasurements(Listing.none())
                .withStandings(since2017("210.50"))
                .withStatements(yes("protected"));
        return dibao(situation).course();
    }

    @Test
    void asLongAsNobodyHasSaidWhetherTheyAreProtectedItIsOpenWhetherTheyLeave() {
        ProgrammeFindings findings = dibao(earning("900.00").withStandings(since2017("210.50")));

        assertThat(findings.possibleCourses()).containsExactly(Course.STAYS_PROTECTED, Course.LEAVES);
        assertThat(findings.course().isKnown()).isFalse();
        assertThat(findings.due()).contains(new Bounds(Money.ZERO, Money.of("210.50")));
        assertThat(findings.missing(Matter.LEAVING)).extracting(Missing::path).containsExactly("statements/protected");
        assertThat(findings.missing(Matter.EXIT)).isEmpty();
    }

    /** Six months from 2018-03-15: the last day of phasing out is 2018-09-14. */
    @Test
    void whoeverComesOffItByWorkIsPhasedOutForSixMonthsFromTheDayOnWhichTheyWouldHaveLeft() {
        ProgrammeFindings begins = dibao(
                earning("900.00").withStandings(since2017("210.50")).withStatements(no("protected"), yes("by-work")));
        assertThat(begins.course()).isEqualTo(Fact.known(Course.PHASED_OUT));
        assertThat(begins.due()).contains(exactly("210.50"));
        assertThat(begins.phasedOutUntil()).isEqualTo(Fact.known(Optional.of(LocalDate.of(2018, 9, 15))));

        assertThat(phasedOutOn(LocalDate.of(2018, 9, 14))).isEqualTo(Fact.known(Course.PHASED_OUT));
        assertThat(phasedOutOn(LocalDate.of(2018, 9, 15))).isEqualTo(Fact.known(Course.LEAVES));
        assertThat(phasedOutOn(LocalDate.of(2018, 9, 16))).isEqualTo(Fact.known(Course.LEAVES));
    }

    /** Once begun it runs on, whether or not anybody says again that it was by work. */
    private static Fact<Course> phasedOutOn(LocalDate day) {
        Situation situation = Situation.of(earning("900.00").household(), day)
                .withMeasurements(Listing.none())
                .withStandings(since2017("210.50").withPhasingOutSince(DAY))
                .withStatements(no("protected"));
        return dibao(situation).course();
    }

    @Test
    void whoeverIsNotPhasedOutHasNoDayOnWhichItEnds() {
        assertThat(leaves("700.00").phasedOutUntil()).isEqualTo(Fact.known(Optional.empty()));
        assertThat(dibao(earning("900.00")).phasedOutUntil()).isEqualTo(Fact.known(Optional.empty()));
    }

    /** They came off it by work, but they are below the line, or protected: nothing ends. */
    @Test
    void whoeverStaysHasNoDayOnWhichPhasingOutEnds() {
        assertThat(dibao(earning("500.00").withStandings(since2017("200.00")).withStatements(yes("by-work")))
                        .phasedOutUntil())
                .isEqualTo(Fact.known(Optional.empty()));
        assertThat(dibao(earning("900.00")
                                .withStandings(since2017("200.00"))
                                .withStatements(yes("protected"), yes("by-work")))
                        .phasedOutUntil())
                .isEqualTo(Fact.known(Optional.empty()));
        assertThat(dibao(earning("500.00").withStandings(Listing.unknown())).phasedOutUntil())
                .isEqualTo(Fact.known(Optional.empty()));
    }

    /** Nine months by a second rule: until it is answered, six of them are sure and the day is not. */
    @Test
    void ofSeveralRulesOnPhasingOutTheLongestCounts() {
        Policy longer = Regimes.aLayer("longer")
                .inForce(Window.ALWAYS)
                .add(
                        Followed.question("by-luck", Provision.Silence.OPEN),
                        Regimes.parameter("more-months", ParameterType.MONTHS),
                        new Benefit.Gradual(
                                "longer",
                                Regimes.TITLE,
                                "dibao",
                                History.stated("by-luck"),
                                "more-months",
                                Benefit.Pays.LAST_AMOUNT,
                                Regimes.BASIS))
                .bind("more-months", ParameterValue.months(9), Regimes.BASIS)
                .build();

        assertThat(phasedOutUntil(longer).isKnown()).isFalse();
        assertThat(phasedOutUntil(longer, yes("by-luck")))
                .isEqualTo(Fact.known(Optional.of(LocalDate.of(2018, 12, 15))));
        assertThat(phasedOutUntil(longer, no("by-luck"))).isEqualTo(Fact.known(Optional.of(LocalDate.of(2018, 9, 15))));
    }

    private static Fact<Optional<LocalDate>> phasedOutUntil(Policy upon, Statement... further) {
        List<Statement> statements = new ArrayList<>(List.of(no("protected"), yes("by-work")));
        statements.addAll(List.of(further));
        Situation situation = earning("900.00")
                .withStandings(since2017("210.50"))
                .withStatements(statements.toArray(Statement[]::new));
        return Followed.examine(Followed.regime(upon), situation)
                .of(Followed.DIBAO)
                .phasedOutUntil();
    }

    @Test
    void whoeverWouldNotLeaveOrIsProtectedIsNotPhasedOut() {
        Situation stays =
                earning("500.00").withStandings(since2017("210.50")).withStatements(no("protected"), yes("by-work"));
        assertThat(dibao(stays).course()).isEqualTo(Fact.known(Course.STAYS));
        assertThat(dibao(stays).phasedOutUntil()).isEqualTo(Fact.known(Optional.empty()));

        Situation isProtected =
                earning("900.00").withStandings(since2017("210.50")).withStatements(yes("protected"), yes("by-work"));
        assertThat(dibao(isProtected).phasedOutUntil()).isEqualTo(Fact.known(Optional.empty()));

        Situation perhaps = earning("900.00").withStandings(since2017("210.50")).withStatements(yes("by-work"));
        assertThat(dibao(perhaps).phasedOutUntil().isKnown()).isFalse();
    }

    /** By work for six months from 2018-03-15; struck within a year, if anybody knew, for nine. */
    @Test
    void whenPhasingOutEndsIsOpenAsLongAsALongerRuleMayRun() {
        Regime regime = Followed.regime(Regimes.aLayer("longer")
                .inForce(Window.ALWAYS)
                .add(
                        Regimes.parameter("longer.months", ParameterType.MONTHS),
                        new Benefit.Gradual(
                                "longer",
                                Regimes.TITLE,
                                "dibao",
                                History.struck(12, ShockKind.ILLNESS),
                                "longer.months",
                                Benefit.Pays.LAST_AMOUNT,
                                Regimes.BASIS))
                .bind("longer.months", ParameterValue.months(9), Regimes.BASIS)
                .build());
        Household household = earning("900.00").household();

        assertThat(until(regime, household.withShocks(Listing.unknown())).isKnown())
                .isFalse();
        assertThat(until(regime, household.withShocks(Listing.none())))
                .isEqualTo(Fact.known(Optional.of(LocalDate.of(2018, 9, 15))));
        assertThat(until(regime, household.withShocks(Listing.complete(Shock.of(ShockKind.ILLNESS, DAY)))))
                .isEqualTo(Fact.known(Optional.of(LocalDate.of(2018, 12, 15))));
    }

    private static Fact<Optional<LocalDate>> until(Regime regime, Household household) {
        Situation situation = Situation.of(household, DAY)
                .withMeasurements(Listing.none())
                .withStandings(since2017("210.50"))
                .withStatements(no("protected"), yes("by-work"));
        ProgrammeFindings findings = Followed.examine(regime, situation).of(Followed.DIBAO);
        assertThat(findings.course()).isEqualTo(Fact.known(Course.PHASED_OUT));
        return findings.phasedOutUntil();
    }

    @Test
    void protectionComesBeforePhasingOut() {
        ProgrammeFindings both = dibao(
                earning("900.00").withStandings(since2017("210.50")).withStatements(yes("protected"), yes("by-work")));

        assertThat(both.course()).isEqualTo(Fact.known(Course.STAYS_PROTECTED));
    }

    @Test
    void whatWasPaidLastIsAskedOnlyOfThoseWhoKeepIt() {
        ProgrammeFindings kept =
                dibao(earning("900.00").withStandings(enrolledSince2017()).withStatements(yes("protected")));
        assertThat(kept.due().map(Bounds::isExact)).contains(false);
        assertThat(kept.missingForDue()).extracting(Missing::path).containsExactly("standings/0/paid");
        assertThat(kept.course()).isEqualTo(Fact.known(Course.STAYS_PROTECTED));

        ProgrammeFindings stays = dibao(earning("500.00").withStandings(enrolledSince2017()));
        assertThat(stays.due()).contains(exactly("200.00"));
        assertThat(stays.missingForDue()).isEmpty();
    }

    /** Whether it is by work is no until answered, and nobody is phased out: what was paid last is asked of nobody. */
    @Test
    void whatCannotMatterIsNotMissing() {
        ProgrammeFindings findings =
                dibao(earning("900.00").withStandings(enrolledSince2017()).withStatements(no("protected")));

        assertThat(findings.missingForDue()).isEmpty();
        ProgrammeFindings open = dibao(earning("900.00").withStandings(enrolledSince2017()));
        assertThat(open.missingForDue())
                .extracting(Missing::path)
                .containsExactlyInAnyOrder("statements/protected", "standings/0/paid");
        assertThat(open.missing(Matter.PHASING_OUT)).isEmpty();
    }

    /** One has run out, the other has not: nobody can say which counts, and whether it began by work matters no more. */
    @Test
    void ofTwoEnrolmentsAtOnceThatArePhasedOutItIsToldThatTheyDiffer() {
        ProgrammeFindings findings = dibao(earning("900.00")
                .withStandings(
                        since2017("210.50").withPhasingOutSince(LocalDate.of(2017, 9, 15)),
                        since2017("210.50").withPhasingOutSince(LocalDate.of(2017, 9, 16)))
                .withStatements(no("protected")));

        assertThat(findings.finding(Matter.PHASING_OUT).answer()).isEqualTo(Truth.OPEN);
        assertThat(findings.missing(Matter.PHASING_OUT))
                .extracting(Missing::path, missing -> missing.why().en())
                .containsExactly(tuple("standings", "two enrolments in one programme at once differ"));
    }

    /** Nobody can say which of the two is kept: that is told, and not that nothing is missing. */
    @Test
    void ofTwoEnrolmentsAtOnceThatDifferItIsToldThatTheyDo() {
        ProgrammeFindings findings = dibao(earning("900.00")
                .withStandings(since2017("210.50"), since2017("210.51"))
                .withStatements(yes("protected")));

        assertThat(findings.due()).contains(new Bounds(Money.of("210.50"), Money.of("210.51")));
        assertThat(findings.missingForDue())
                .extracting(Missing::path, missing -> missing.why().en())
                .containsExactly(tuple("standings", "two enrolments in one programme at once differ"));
    }

    @Test
    void whetherSomebodyIsEnrolledCanBeOpen() {
        ProgrammeFindings findings =
                dibao(earning("900.00").withStandings(Listing.unknown()).withStatements(no("protected")));

        // An enrolment of which nothing is known may have begun to be phased out.
        assertThat(findings.possibleCourses()).containsExactly(Course.OUTSIDE, Course.PHASED_OUT, Course.LEAVES);
        assertThat(findings.due().map(Bounds::low)).contains(Money.ZERO);
        assertThat(findings.missing(Matter.LEAVING)).extracting(Missing::path).containsExactly("standings");
    }

    @Test
    void whoeverLeftAndQualifiesAgainReturns() {
        Standing left = Standing.of("dibao", Window.between(LocalDate.of(2016, 1, 1), DAY), "income");
        ProgrammeFindings again = dibao(earning("699.99").withStandings(left));
        assertThat(again.finding(Matter.RE_ENTRY).answer()).isEqualTo(Truth.YES);
        assertThat(again.course()).isEqualTo(Fact.known(Course.MAY_ENTER));

        assertThat(dibao(earning("700.00").withStandings(left))
                        .finding(Matter.RE_ENTRY)
                        .answer())
                .isEqualTo(Truth.NO);
        assertThat(dibao(earning("699.99")).finding(Matter.RE_ENTRY).answer()).isEqualTo(Truth.NO);
        assertThat(dibao(earning("699.99").withStandings(left, since2017("0.01")))
                        .finding(Matter.RE_ENTRY)
                        .answer())
                .isEqualTo(Truth.NO);
    }

    /** The last day of an enrolment is the one before it ends. */
    @Test
    void somebodyHasLeftFromTheDayOnWhichTheEnrolmentEnds() {
        Standing endsTomorrow =
                Standing.of("dibao", Window.between(LocalDate.of(2016, 1, 1), DAY.plusDays(1)), "income");
        ProgrammeFindings stillIn = dibao(earning("699.99").withStandings(endsTomorrow));

        assertThat(stillIn.isEnrolled()).isEqualTo(Truth.YES);
        assertThat(stillIn.finding(Matter.RE_ENTRY).answer()).isEqualTo(Truth.NO);
    }

    @Test
    void aProgrammeThatPaysNothingOwesNothing() {
        ProgrammeFindings development = Followed.examine(earning("100.00")).of(Followed.DEVELOPMENT);

        assertThat(development.due()).isEmpty();
        assertThat(development.derivationOfDue()).isEmpty();
        assertThat(development.missingForDue()).isEmpty();
        assertThat(development.course()).isEqualTo(Fact.known(Course.MAY_ENTER));
    }

    /** Development names nothing that makes people leave: whoever no longer qualifies does. 3000 a year for two is 500 a month. */
    @Test
    void whereNothingIsNamedWhoeverNoLongerQualifiesLeaves() {
        Standing enrolled = Standing.of("development", Window.from(LocalDate.of(2017, 1, 1)), "income");

        ProgrammeFindings stays =
                Followed.examine(earning("499.99").withStandings(enrolled)).of(Followed.DEVELOPMENT);
        assertThat(stays.course()).isEqualTo(Fact.known(Course.STAYS));

        ProgrammeFindings leaves =
                Followed.examine(earning("500.00").withStandings(enrolled)).of(Followed.DEVELOPMENT);
        assertThat(leaves.course()).isEqualTo(Fact.known(Course.LEAVES));
        assertThat(leaves.finding(Matter.EXIT).grounds())
                .extracting(Ground::rule, Ground::holds)
                .containsExactly(tuple("development.income", Truth.NO));
        assertThat(leaves.derivation(Matter.PROTECTION)).isEmpty();
        assertThat(leaves.finding(Matter.PROTECTION).answer()).isEqualTo(Truth.NO);
    }

    @Test
    void whatIsDueIsExplainedStepByStep() {
        ProgrammeFindings findings =
                dibao(earning("900.00").withStandings(since2017("210.50")).withStatements(yes("protected")));

        String text = findings.derivationOfDue().orElseThrow().toText(Locale.ENGLISH);
        assertThat(text)
                .contains("what was paid last")
                .contains("standings/0/paid")
                .endsWith("(nation, K)\n");
        assertThat(text).contains("= 210.50 yuan a month");
        assertThat(findings.derivation(Matter.LEAVING)).isPresent();
    }

    @Test
    void aMatterOfNoOneProgrammeIsRefused() {
        ProgrammeFindings findings = dibao(earning("900.00"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> findings.finding(Matter.MEASURE))
                .withMessage("MEASURE is no matter of one programme");
    }

    @Test
    void nothingIsToldInPassing() {
        ProgrammeFindings findings = dibao(earning("900.00").withStandings(since2017("210.50")));

        assertThat(findings).hasToString("ProgrammeFindings[dibao]");
        assertThat(findings.finding(Matter.EXIT)).hasToString("Finding[EXIT dibao]");
        assertThat(findings.finding(Matter.EXIT).grounds()).hasToString("[Ground[exit]]");
    }
}

package org.doudi.calc.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.calc.finding.Followed.dibao;
import static org.doudi.calc.finding.Followed.earning;
import static org.doudi.calc.finding.Followed.measured;
import static org.doudi.calc.finding.Followed.no;
import static org.doudi.calc.finding.Followed.since2017;
import static org.doudi.calc.finding.Followed.yes;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.doudi.calc.Missing;
import org.doudi.calc.Regimes;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Listing;
import org.doudi.core.fact.Truth;
import org.doudi.core.household.Situation;
import org.doudi.core.household.Standing;
import org.doudi.core.policy.History;
import org.doudi.core.policy.Ladder;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Steering;
import org.doudi.core.time.Window;
import org.junit.jupiter.api.Test;

class ReviewTest {

    private static ReviewFinding review(Situation situation) {
        return dibao(situation).reviews().get(0);
    }

    private static Optional<LocalDate> on(String day) {
        return Optional.of(LocalDate.parse(day));
    }

    /** Enrolled on 2017-01-01 and never measured since: twelve months later. */
    @Test
    void theFirstReviewIsCountedFromTheFirstDayOfEnrolment() {
        ReviewFinding review =
                review(earning("500.00").withStandings(since2017("200.00")).withStatements(no("unstable")));

        assertThat(review.interval().value().flatMap(found -> found).map(ReviewFinding.Interval::months))
                .contains(12);
        assertThat(review.next()).isEqualTo(Fact.known(on("2018-01-01")));
        assertThat(review.isDueBy(LocalDate.of(2017, 12, 31))).isEqualTo(Truth.NO);
        assertThat(review.isDueBy(LocalDate.of(2018, 1, 1))).isEqualTo(Truth.YES);
        assertThat(review.isDueBy(LocalDate.of(2018, 1, 2))).isEqualTo(Truth.YES);
    }

    /** Three months from the last of November are the last of February. */
    @Test
    void laterOnesFromTheLastMeasurement() {
        ReviewFinding review = review(earning("500.00")
                .withStandings(since2017("200.00"))
                .withMeasurements(measured(LocalDate.of(2017, 11, 30)), measured(LocalDate.of(2017, 3, 1)))
                .withStatements(yes("unstable")));

        assertThat(review.interval()
                        .value()
                        .flatMap(found -> found)
                        .map(found -> found.title().en()))
                .contains("unstable");
        assertThat(review.next()).isEqualTo(Fact.known(on("2018-02-28")));
    }

    @Test
    void aMeasurementFromBeforeTheEnrolmentCountsNot() {
        ReviewFinding review = review(earning("500.00")
                .withStandings(since2017("200.00"))
                .withMeasurements(measured(LocalDate.of(2016, 12, 1)))
                .withStatements(no("unstable")));

        assertThat(review.next()).isEqualTo(Fact.known(on("2018-01-01")));
    }

    @Test
    void itIsOpenAsLongAsTheClassIs() {
        ReviewFinding review = review(earning("500.00").withStandings(since2017("200.00")));

        assertThat(review.interval().isKnown()).isFalse();
        assertThat(review.next().isKnown()).isFalse();
        assertThat(review.isDueBy(LocalDate.of(2018, 1, 1))).isEqualTo(Truth.OPEN);
    }

    @Test
    void andAsLongAsThereMayBeALaterMeasurement() {
        ReviewFinding review = review(earning("500.00")
                .withStandings(since2017("200.00"))
                .withMeasurements(Listing.unknown())
                .withStatements(no("unstable")));

        assertThat(review.interval().isKnown()).isTrue();
        assertThat(review.next().isKnown()).isFalse();
    }

    /** A measurement from before the enrolment that is known could lie in an earlier one that is not. */
    @Test
    void andAsLongAsAnEarlierEnrolmentMayChangeWhichMeasurementWasTheLast() {
        Listing<Standing> perhapsMore = Listing.partial(since2017("200.00"));
        Situation before = earning("500.00")
                .withStandings(perhapsMore)
                .withMeasurements(measured(LocalDate.of(2016, 12, 1)))
                .withStatements(no("unstable"));
        assertThat(review(before).next().isKnown()).isFalse();

        Situation since = before.withMeasurements(measured(LocalDate.of(2017, 12, 1)));
        assertThat(review(since).next()).isEqualTo(Fact.known(on("2018-12-01")));
    }

    /** The class asks one question; what the rungs behind one that holds ask is not missing. */
    @Test
    void onlyTheRungsThatLeaveTheClassOpenAreMissing() {
        Situation settled =
                earning("500.00").withStandings(since2017("200.00")).withStatements(yes("unstable"), yes("able"));
        Regime twoRungs = Followed.regime(Regimes.aLayer("more")
                .inForce(Window.ALWAYS)
                .add(
                        Followed.question("other", Provision.Silence.OPEN),
                        new Steering.Review(
                                "more-review",
                                Regimes.TITLE,
                                "dibao",
                                Ladder.of(
                                        12,
                                        new Ladder.Rung<>(Regimes.TITLE, History.stated("unstable"), 3),
                                        new Ladder.Rung<>(Regimes.TITLE, History.stated("other"), 6)),
                                Regimes.BASIS))
                .build());

        assertThat(Followed.examine(twoRungs, settled).missing()).isEmpty();
        assertThat(Followed.examine(twoRungs, settled.withStatements(no("unstable"), yes("able")))
                        .missing())
                .extracting(Missing::path)
                .containsExactly("statements/other");
    }

    @Test
    void whoeverIsNotEnrolledIsNotReviewed() {
        ReviewFinding review = review(earning("500.00"));

        assertThat(review.next()).isEqualTo(Fact.known(Optional.empty()));
        assertThat(review.isDueBy(LocalDate.MAX)).isEqualTo(Truth.NO);
    }

    /** A decision of January pays from February, one of December from the next year's January. */
    @Test
    void theFirstMonthIsTheOneAfterTheDecisionWhereTheRuleSaysSo() {
        ProgrammeFindings findings = dibao(earning("500.00"));

        assertThat(findings.firstMonth(LocalDate.of(2018, 1, 31))).contains(YearMonth.of(2018, 2));
        assertThat(findings.firstMonth(LocalDate.of(2018, 2, 1))).contains(YearMonth.of(2018, 3));
        assertThat(findings.firstMonth(LocalDate.of(2018, 12, 31))).contains(YearMonth.of(2019, 1));
        assertThat(Followed.examine(earning("500.00")).of(Followed.DEVELOPMENT).firstMonth(LocalDate.of(2018, 1, 31)))
                .isEmpty();
    }
}

package org.doudi.calc.internal.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.doudi.calc.Households;
import org.doudi.core.fact.Listing;
import org.doudi.core.household.Situation;
import org.doudi.core.household.Standing;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.time.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The instructions that ask how enrolments stand, by themselves. */
class EnrolmentsTest {

    private static final LocalDate DAY = LocalDate.of(2018, 3, 1);

    /** Twelve parts to the fen, so that a yearly amount comes out. */
    private static final Scale SCALE = Scale.of(12);

    private static final long MOST = Money.MAX.fen() * 12;

    /** An enrolment does not last on its end day any more: who leaves on 1 March has left on 1 March. */
    @ParameterizedTest
    @CsvSource({"2018-02-28, 1", "2018-03-01, 1", "2018-03-02, 0"})
    void whoseEnrolmentHasEndedHasLeft(LocalDate end, long left) {
        assertThat(hasLeft(Listing.complete(until(end)))).containsExactly(left, left);
    }

    @Test
    void whoWasNeverInHasNotLeftAndWhetherThereWasAnotherEnrolmentIsOpenWhileTheListIs() {
        assertThat(hasLeft(Listing.none())).containsExactly(0, 0);
        assertThat(hasLeft(Listing.unknown())).containsExactly(0, 1);
        assertThat(hasLeft(Listing.partial(List.of(until(DAY))))).containsExactly(1, 1);
        assertThat(hasLeft(Listing.complete(Standing.of("poor", Window.between(DAY.minusDays(9), DAY), "income"))))
                .containsExactly(0, 0);
    }

    /** Of 1200.12 a year a twelfth, 100.01 a month: 10001 fen, twelve parts each. */
    @Test
    void whatWasPaidLastIsTakenByTheMonth() {
        Standing paid = until(LocalDate.MAX).withPaid(Amount.yearly(Money.of("1200.12")));

        assertThat(lastPaid(Listing.complete(paid))).containsExactly(120_012, 120_012);
    }

    @ParameterizedTest
    @CsvSource({"2018-03-01, 0", "2018-03-02, 120012"})
    void onlyWhoIsInTodayWasPaidLast(LocalDate end, long paid) {
        assertThat(lastPaid(Listing.complete(until(end).withPaid(Amount.monthly(Money.of("100.01"))))))
                .containsExactly(paid, paid);
    }

    @Test
    void whatWasPaidIsAnythingUntilItIsKnownAndBetweenTheTwoOfTwo() {
        Standing unknown = until(LocalDate.MAX);
        Standing little = unknown.withPaid(Amount.monthly(Money.ofFen(1)));
        Standing much = unknown.withPaid(Amount.monthly(Money.ofFen(5)));

        assertThat(lastPaid(Listing.none())).containsExactly(0, 0);
        assertThat(lastPaid(Listing.complete(unknown))).containsExactly(0, MOST);
        assertThat(lastPaid(Listing.complete(much, little))).containsExactly(12, 60);
        assertThat(lastPaid(Listing.complete(little, unknown))).containsExactly(0, MOST);
        assertThat(lastPaid(Listing.partial(List.of(little)))).containsExactly(0, MOST);
        assertThat(lastPaid(Listing.unknown())).containsExactly(0, MOST);
    }

    /** Three months from 1 December end on 1 March, from 2 December on 2 March; from 30 November on 28 February. */
    @ParameterizedTest
    @CsvSource({"2017-11-30, 0", "2017-12-01, 0", "2017-12-02, 1", "2018-03-01, 1"})
    void onceBegunItRunsForSoManyMonthsWhateverTheConditionIs(LocalDate since, long runs) {
        Listing<Standing> phasing = Listing.complete(until(LocalDate.MAX).withPhasingOutSince(since));

        assertThat(phasingOut(phasing, 0, 0)).containsExactly(runs, runs);
        assertThat(phasingOut(phasing, 0, 1)).containsExactly(runs, runs);
        assertThat(phasingOut(phasing, 1, 1)).containsExactly(runs, runs);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0, 1", "1, 1"})
    void notBegunItBeginsTodayWhereTheConditionHolds(long low, long high) {
        assertThat(phasingOut(Listing.complete(until(LocalDate.MAX)), low, high))
                .containsExactly(low, high);
        assertThat(phasingOut(Listing.none(), low, high)).containsExactly(low, high);
        assertThat(phasingOut(Listing.unknown(), low, high)).containsExactly(0, 1);
    }

    /** One that runs and one that does not leave it open; of an enrolment that is over nothing runs. */
    @Test
    void ofTwoAtOnceItIsOpenAndOneThatIsOverDoesNotCount() {
        Standing runs = until(LocalDate.MAX).withPhasingOutSince(DAY);
        Standing over = until(LocalDate.MAX).withPhasingOutSince(DAY.minusYears(1));
        Standing left = until(DAY).withPhasingOutSince(DAY.minusDays(1));

        assertThat(phasingOut(Listing.complete(runs, over), 0, 0)).containsExactly(0, 1);
        assertThat(phasingOut(Listing.complete(over, runs), 1, 1)).containsExactly(0, 1);
        assertThat(phasingOut(Listing.complete(left), 0, 0)).containsExactly(0, 0);
        assertThat(phasingOut(Listing.partial(List.of(runs)), 0, 0)).containsExactly(0, 1);
    }

    private static Standing until(LocalDate end) {
        return Standing.of("dibao", Window.between(LocalDate.of(2016, 1, 1), end), "income");
    }

    private static long[] hasLeft(Listing<Standing> standings) {
        return run(standings, 0, 0, new Enrolments.HasLeft(1, "dibao", DAY));
    }

    private static long[] lastPaid(Listing<Standing> standings) {
        return run(standings, 0, 0, new Enrolments.LastPaid(1, "dibao", DAY, SCALE));
    }

    private static long[] phasingOut(Listing<Standing> standings, long low, long high) {
        return run(standings, low, high, new Enrolments.PhasingOut(1, "dibao", 3, 0, DAY));
    }

    private static long[] run(Listing<Standing> standings, long low, long high, Op op) {
        Situation situation =
                Situation.of(Households.aHouseholdOf(1).build(), DAY).withStandings(standings);
        Frame frame = new Frame(situation, new long[2], new long[2]);
        frame.set(0, low, high);
        op.run(frame);
        return new long[] {frame.low(1), frame.high(1)};
    }
}

package org.doudi.workflow.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.doudi.core.fact.Truth;
import org.doudi.core.household.Role;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problems;
import org.doudi.core.problem.ProblemsException;
import org.junit.jupiter.api.Test;

/** Training once and job fairs twice a year (D10: Dongtai 2020 §3.2.2 and 3.2.3). */
class YearlyMinimumTest {

    private static final String TRAINING = "monitoring.measure.training";
    private static final String FAIRS = "monitoring.measure.job-fairs";
    private static final LocalDate FROM = LocalDate.of(2021, 3, 15);
    private static final Regime REGIME = Regime.of(Packs.NATIONAL_2012, Packs.NATIONAL_2021, Packs.DONGTAI_2020)
            .getOrElseThrow(Problems::toException);

    private static Support support(Delivery... deliveries) {
        return new Support(FROM, Optional.empty(), Map.of(TRAINING, Truth.YES, FAIRS, Truth.YES), List.of(deliveries));
    }

    private static Delivery on(String measure, int year, int month, int day) {
        return new Delivery(measure, LocalDate.of(year, month, day), Role.OTHER_AGENCY);
    }

    private static YearlyMinimum of(String measure, Support support, LocalDate on) {
        return YearlyMinimum.of(REGIME, support, on).stream()
                .filter(one -> one.measure().equals(measure))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatHasNotReachedTheHouseholdIsDueByTheEndOfItsYear() {
        Support support = support(on(FAIRS, 2021, 5, 1));

        YearlyMinimum training = of(TRAINING, support, LocalDate.of(2021, 6, 1));
        assertThat(training.least()).isEqualTo(1);
        assertThat(training.outstanding()).isEqualTo(1);
        assertThat(training.dueBy()).isEqualTo(LocalDate.of(2022, 3, 14));
        YearlyMinimum fairs = of(FAIRS, support, LocalDate.of(2021, 6, 1));
        assertThat(fairs.least()).isEqualTo(2);
        assertThat(fairs.outstanding()).isEqualTo(1);
        assertThat(fairs.cited().en()).contains("3.2.3");
    }

    @Test
    void aYearIsOverOnTheDayBeforeTheNextAndEachIsCountedByItself() {
        Support support = support(on(TRAINING, 2022, 3, 15), on(TRAINING, 2022, 4, 1));

        assertThat(of(TRAINING, support, LocalDate.of(2022, 3, 14)).isOverdue(LocalDate.of(2022, 3, 14)))
                .isEqualTo(Truth.NO);
        assertThat(of(TRAINING, support, LocalDate.of(2022, 3, 15)).isOverdue(LocalDate.of(2022, 3, 15)))
                .isEqualTo(Truth.YES);
        assertThat(YearlyMinimum.of(REGIME, support, LocalDate.of(2022, 4, 1)))
                .filteredOn(one -> one.measure().equals(TRAINING))
                .extracting(YearlyMinimum::given)
                .containsExactly(0, 2);
    }

    @Test
    void whatWasGivenLaterIsNotKnownYet() {
        Support support = support(on(TRAINING, 2021, 9, 1));

        assertThat(of(TRAINING, support, LocalDate.of(2021, 8, 31)).outstanding())
                .isEqualTo(1);
        assertThat(of(TRAINING, support, LocalDate.of(2021, 9, 1)).outstanding())
                .isZero();
    }

    @Test
    void whatIsNotForTheHouseholdIsNotDueAndWhatMayBeIsOpen() {
        Support unknown = new Support(FROM, Optional.empty(), Map.of(FAIRS, Truth.NO), List.of());
        LocalDate late = LocalDate.of(2022, 6, 1);

        assertThat(YearlyMinimum.of(REGIME, unknown, late))
                .extracting(YearlyMinimum::measure)
                .containsOnly(TRAINING);
        assertThat(of(TRAINING, unknown, late).isOverdue(late)).isEqualTo(Truth.OPEN);
    }

    @Test
    void aYearInWhichTheHouseholdLeavesIsOwedNothing() {
        Support left = new Support(
                FROM, Optional.of(LocalDate.of(2022, 5, 1)), Map.of(TRAINING, Truth.YES, FAIRS, Truth.YES), List.of());

        assertThat(YearlyMinimum.of(REGIME, left, LocalDate.of(2023, 6, 1)))
                .extracting(YearlyMinimum::year)
                .allMatch(year -> year.startInclusive().equals(FROM))
                .hasSize(2);
        assertThat(YearlyMinimum.of(REGIME, left, FROM.minusDays(1))).isEmpty();
    }

    @Test
    void deliveriesFromOutsideTheEnrolmentAreAllTold() {
        assertThatThrownBy(() -> new Support(
                        FROM,
                        Optional.of(FROM),
                        Map.of(),
                        List.of(on(TRAINING, 2021, 3, 14), on(TRAINING, 2021, 3, 15))))
                .isInstanceOfSatisfying(
                        ProblemsException.class,
                        thrown -> assertThat(thrown.problems().list()).hasSize(3));
    }
}

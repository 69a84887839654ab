package org.doudi.core.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.core.household.Households.aHousehold;

import java.time.LocalDate;
import java.util.List;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Listing;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.problem.Reported;
import org.doudi.core.time.Window;
import org.junit.jupiter.api.Test;

class SituationTest {

    private static final LocalDate DAY = LocalDate.of(2017, 6, 1);
    private static final LocalDate NEXT = DAY.plusDays(1);
    private static final Amount ONE_YUAN = Amount.monthly(Money.ofYuan(1));

    @Test
    void hasNoHistoryUnlessThereIsOne() {
        Situation situation = Situation.of(aHousehold().build(), DAY);

        assertThat(situation.standings()).isEmpty();
        assertThat(situation.measurements()).isEmpty();
        assertThat(situation.on()).isEqualTo(DAY);
    }

    @Test
    void keepsWhatHappenedUpToTheDayItself() {
        Standing dibao = Standing.of("dibao", Window.from(DAY), "dibao.income");
        Measurement today = Measurement.of(DAY, ONE_YUAN, 1);

        Situation situation = Situation.of(bornAndPaidOn(DAY), DAY)
                .withStandings(List.of(dibao))
                .withMeasurements(List.of(today));

        assertThat(situation.standings()).containsExactly(dibao);
        assertThat(situation.measurements()).containsExactly(today);
    }

    @Test
    void refusesEveryFactFromAfterTheDay() {
        Household household = bornAndPaidOn(NEXT);

        assertThat(Reported.faultsOf(
                        () -> new Situation(household, DAY, List.of(), List.of(Measurement.of(NEXT, ONE_YUAN, 1)))))
                .containsExactly(
                        "birth.afterDay @ household/members/1/birth",
                        "income.afterDay @ household/incomes/0/accruedOn",
                        "measurement.afterDay @ measurements/0/on");
    }

    @Test
    void refusesARelativeBornAfterTheDay() {
        Household household = aHousehold()
                .kin(Listing.partial(Kin.builder("k1", "p1", KinRelation.GRANDCHILD)
                        .birth(Fact.known(NEXT))
                        .build()))
                .build();

        assertThat(Reported.faultsOf(() -> Situation.of(household, DAY)))
                .containsExactly("birth.afterDay @ household/kin/0/birth");
    }

    @Test
    void refusesAnEnrolmentThatBeginsAfterTheDay() {
        Situation situation = Situation.of(aHousehold().build(), DAY);

        assertThat(Reported.faultsOf(() ->
                        situation.withStandings(List.of(Standing.of("dibao", Window.from(NEXT), "dibao.income")))))
                .hasSize(1);
    }

    /** What happened is a fact, what is only planned is not: an end in the future is an open end. */
    @Test
    void anEnrolmentMayEndAfterTheDay() {
        Standing untilNextYear =
                Standing.of("dibao", Window.between(DAY.minusYears(1), DAY.plusYears(1)), "dibao.income");

        assertThat(Situation.of(aHousehold().build(), DAY)
                        .withStandings(List.of(untilNextYear))
                        .standings())
                .containsExactly(untilNextYear);
    }

    @Test
    void aBirthDateIsNotTold() {
        String words = Reported.words(Reported.by(() -> Situation.of(bornAndPaidOn(LocalDate.of(2019, 11, 23)), DAY)));

        assertThat(words).doesNotContain("2019").contains("a day after 2017-06-01");
    }

    @Test
    void isShownByHouseholdAndDay() {
        assertThat(Situation.of(aHousehold().build(), DAY))
                .hasToString("Situation[Household[h-1, 1 members] on 2017-06-01]");
    }

    private static Household bornAndPaidOn(LocalDate day) {
        return aHousehold()
                .addMembers(Member.builder("p2", Relation.SON).born(day).build())
                .incomes(Income.of("p1", IncomeKind.GIFT, ONE_YUAN).withAccruedOn(day))
                .build();
    }
}

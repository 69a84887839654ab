package org.doudi.core.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.doudi.core.fact.Fact;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.problem.Reported;
import org.doudi.core.time.Window;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final LocalDate FIRST = LocalDate.of(2017, 1, 1);
    private static final LocalDate AFTER = LocalDate.of(2018, 1, 1);
    private static final Standing DIBAO = Standing.of("dibao", Window.between(FIRST, AFTER), "income");

    @Test
    void whatWasPaidIsUnknownUnlessItIsSaid() {
        assertThat(DIBAO.paid()).isEqualTo(Fact.unknown());
        assertThat(DIBAO.phasingOutSince()).isEmpty();
    }

    @Test
    void eachOfTheTwoIsSaidWithoutLosingTheOther() {
        Amount paid = Amount.monthly(Money.ofYuan(350));
        Standing both =
                new Standing("dibao", Window.between(FIRST, AFTER), "income", Fact.known(paid), Optional.of(FIRST));

        assertThat(DIBAO.withPaid(paid).withPhasingOutSince(FIRST)).isEqualTo(both);
        assertThat(DIBAO.withPhasingOutSince(FIRST).withPaid(paid)).isEqualTo(both);
    }

    @Test
    void nothingCanHaveBeenPaidButNotLess() {
        Amount nothing = Amount.monthly(Money.ZERO);

        assertThat(DIBAO.withPaid(nothing).paid()).isEqualTo(Fact.known(nothing));
        assertThat(Reported.faultsOf(() -> DIBAO.withPaid(Amount.monthly(Money.ofFen(-1)))))
                .containsExactly("money.negative @ paid");
    }

    /** Whoever is being phased out is still enrolled. */
    @Test
    void somebodyIsPhasedOutFromADayOnWhichTheyAreEnrolled() {
        LocalDate last = AFTER.minusDays(1);

        assertThat(DIBAO.withPhasingOutSince(FIRST).phasingOutSince()).contains(FIRST);
        assertThat(DIBAO.withPhasingOutSince(last).phasingOutSince()).contains(last);
        assertThat(Reported.faultsOf(() -> DIBAO.withPhasingOutSince(FIRST.minusDays(1))))
                .containsExactly("standing.phasingOut @ phasingOutSince");
        assertThat(Reported.faultsOf(() -> DIBAO.withPhasingOutSince(AFTER)))
                .containsExactly("standing.phasingOut @ phasingOutSince");
    }

    @Test
    void isShownByItsProgrammeOnly() {
        assertThat(DIBAO.withPaid(Amount.monthly(Money.ofYuan(350))).withPhasingOutSince(FIRST))
                .hasToString("Standing[dibao]");
    }
}

package org.doudi.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.doudi.core.problem.Reported;
import org.junit.jupiter.api.Test;

class AllowanceTest {

    private static final Money A_FEN_LESS_THAN_NOTHING = Money.of("-0.01");

    @Test
    void isAShareUpToACapOrAFixedAmount() {
        Allowance share = Allowance.share(Ratio.percent(20), Money.ofYuan(300));
        Allowance fixed = Allowance.fixed(Money.ofYuan(200));

        assertThat(share).isEqualTo(new Allowance(Ratio.of(1, 5), Money.ZERO, Optional.of(Money.ofYuan(300))));
        assertThat(fixed).isEqualTo(new Allowance(Ratio.NONE, Money.ofYuan(200), Optional.empty()));
    }

    @Test
    void takingNothingOffIsAnAllowanceToo() {
        assertThat(Allowance.NONE).isEqualTo(Allowance.fixed(Money.ZERO));
    }

    @Test
    void mayTakeOffEverything() {
        assertThat(Allowance.share(Ratio.ONE, Money.MAX).share()).isEqualTo(Ratio.ONE);
    }

    @Test
    void reportsAllThatIsWrongAtOnce() {
        assertThat(Reported.faultsOf(() -> new Allowance(
                        Ratio.percent(101), A_FEN_LESS_THAN_NOTHING, Optional.of(A_FEN_LESS_THAN_NOTHING))))
                .containsExactly("allowance.share @ share", "money.negative @ fixed", "money.negative @ cap");
    }
}

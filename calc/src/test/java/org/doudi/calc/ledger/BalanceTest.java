package org.doudi.calc.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.doudi.calc.Bounds;
import org.doudi.core.money.Money;
import org.junit.jupiter.api.Test;

class BalanceTest {

    private static Balance of(String low, String high) {
        return new Balance(Money.of(low), Money.of(high));
    }

    private static Balance exactly(String yuan) {
        return Balance.exactly(Money.of(yuan));
    }

    @Test
    void what_is_owed_is_either_arrears_or_too_much_or_open_between_them() {
        assertThat(exactly("30.00").aboveZero()).isEqualTo(exactly("30.00"));
        assertThat(exactly("30.00").belowZero()).isEqualTo(Balance.ZERO);
        assertThat(exactly("-30.00").aboveZero()).isEqualTo(Balance.ZERO);
        assertThat(exactly("-30.00").belowZero()).isEqualTo(exactly("30.00"));
        assertThat(of("-20.00", "50.00").aboveZero()).isEqualTo(of("0.00", "50.00"));
        assertThat(of("-20.00", "50.00").belowZero()).isEqualTo(of("0.00", "20.00"));
    }

    @Test
    void ends_are_added_each_for_itself() {
        assertThat(of("-20.00", "50.00").plus(of("1.00", "2.00"))).isEqualTo(of("-19.00", "52.00"));
        assertThat(of("0.00", "50.00").minus(Money.of("10.00"))).isEqualTo(of("-10.00", "40.00"));
    }

    /** A sum that passes the bound on all amounts has no upper limit, and is never wrong. */
    @Test
    void no_sum_overflows() {
        Balance most = Balance.exactly(Money.MAX);
        Balance twice = most.plus(most);

        assertThat(twice.isUnlimited()).isTrue();
        assertThat(twice.isExact()).isFalse();
        assertThat(twice.minus(Money.ofYuan(1)).isUnlimited()).isTrue();
        assertThat(most.plus(Balance.exactly(Money.ofFen(-Money.MAX.fen())))
                        .plus(exactly("1.00"))
                        .isUnlimited())
                .isTrue();
    }

    @Test
    void what_a_finding_does_not_limit_is_not_limited_here_either() {
        Balance open = Balance.of(new Bounds(Money.of("10.00"), Money.ofFen(Money.MAX.fen() - 1)));

        assertThat(open.isUnlimited()).isTrue();
        assertThat(open.minus(Money.of("4.00")).describe(Locale.ENGLISH)).isEqualTo("6.00 or more");
        assertThat(Balance.of(new Bounds(Money.ZERO, Money.of("9.00")))).isEqualTo(of("0.00", "9.00"));
    }

    @Test
    void it_is_said_in_words() {
        assertThat(exactly("-12.50").describe(Locale.CHINA)).isEqualTo("-12.50");
        assertThat(of("0.00", "350.00").describe(Locale.CHINA)).isEqualTo("0.00 至 350.00");
        assertThat(of("0.00", "350.00").describe(Locale.ENGLISH)).isEqualTo("0.00 to 350.00");
        assertThat(new Balance(Money.of("3.00"), Money.MAX).describe(Locale.CHINA))
                .isEqualTo("3.00 以上");
        assertThat(new Balance(Money.ofFen(-Money.MAX.fen()), Money.of("3.00")).describe(Locale.ENGLISH))
                .isEqualTo("3.00 or less");
        assertThat(new Balance(Money.ofFen(-Money.MAX.fen()), Money.MAX).describe(Locale.CHINA))
                .isEqualTo("未知");
        assertThat(exactly("12.50")).hasToString("Balance");
    }

    @Test
    void ends_in_the_wrong_order_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> of("1.00", "0.99"));
    }
}

package org.doudi.core.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AmountTest {

    @Test
    void aYearIsTwelveMonths() {
        assertThat(Period.MONTH.months()).isEqualTo(1);
        assertThat(Period.YEAR.months()).isEqualTo(12);
        assertThat(Amount.yearly(Money.ofYuan(4200)).perMonth()).isEqualTo(Quantity.of(350));
        assertThat(Amount.monthly(Money.ofYuan(350)).perMonth()).isEqualTo(Quantity.of(350));
    }

    @Test
    void aYearlyAmountIsNotRoundedWhenItIsDivided() {
        // 12600.01 / 12 = 1050.000833…, which no amount of fen is.
        assertThat(Amount.yearly(Money.of("12600.01")).perMonth()).isEqualTo(Quantity.of(1_260_001, 1200));
    }

    @Test
    void isShownWithItsPeriod() {
        assertThat(Amount.monthly(Money.ofYuan(350))).hasToString("350.00/month");
        assertThat(Amount.of(Money.of("3535.5"), Period.YEAR)).hasToString("3535.50/year");
    }

    @Test
    void theSameMoneyOverAnotherPeriodIsAnotherAmount() {
        assertThat(Amount.monthly(Money.ofYuan(1))).isNotEqualTo(Amount.yearly(Money.ofYuan(1)));
    }
}

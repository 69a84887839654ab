package org.doudi.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.doudi.core.money.Allowance;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Ratio;
import org.doudi.core.money.Rounding;
import org.doudi.core.policy.Term.Dimension;
import org.doudi.core.problem.Reported;
import org.doudi.core.text.Text;
import org.junit.jupiter.api.Test;

class ParameterValueTest {

    @Test
    void everyValueKnowsItsType() {
        assertThat(ParameterValue.of(Amount.monthly(Money.ofYuan(350))).type()).isEqualTo(ParameterType.AMOUNT);
        assertThat(ParameterValue.of(Money.ofYuan(50_000)).type()).isEqualTo(ParameterType.MONEY);
        assertThat(ParameterValue.of(Ratio.ONE).type()).isEqualTo(ParameterType.RATIO);
        assertThat(ParameterValue.of(Rounding.upTo(Rounding.Unit.FEN)).type()).isEqualTo(ParameterType.ROUNDING);
        assertThat(ParameterValue.of(Allowance.NONE).type()).isEqualTo(ParameterType.ALLOWANCE);
        assertThat(ParameterValue.squareMetres(30).type()).isEqualTo(ParameterType.AREA);
        assertThat(ParameterValue.days(7).type()).isEqualTo(ParameterType.DAYS);
        assertThat(ParameterValue.months(12).type()).isEqualTo(ParameterType.MONTHS);
        assertThat(ParameterValue.on(true).type()).isEqualTo(ParameterType.SWITCH);
    }

    @Test
    void anAreaIsKeptInHundredthsOfASquareMetre() {
        assertThat(ParameterValue.squareMetres(30)).isEqualTo(new ParameterValue.OfArea(3000));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> ParameterValue.squareMetres(Integer.MAX_VALUE));
    }

    @Test
    void onlyMoneyAndAreasCanBeCompared() {
        assertThat(ParameterType.AMOUNT.dimension()).contains(Dimension.MONEY);
        assertThat(ParameterType.MONEY.dimension()).contains(Dimension.MONEY);
        assertThat(ParameterType.AREA.dimension()).contains(Dimension.AREA);
        assertThat(ParameterType.RATIO.dimension()).isEqualTo(Optional.empty());
        assertThat(ParameterType.ROUNDING.dimension()).isEmpty();
        assertThat(ParameterType.ALLOWANCE.dimension()).isEmpty();
        assertThat(ParameterType.DAYS.dimension()).isEmpty();
        assertThat(ParameterType.MONTHS.dimension()).isEmpty();
        assertThat(ParameterType.SWITCH.dimension()).isEmpty();
    }

    @Test
    void daysAreNoneToACentury() {
        assertThat(ParameterValue.days(0)).isEqualTo(new ParameterValue.OfDays(0));
        assertThat(ParameterValue.days(36_600)).isEqualTo(new ParameterValue.OfDays(36_600));
        assertThat(Reported.faultsOf(() -> ParameterValue.days(-1))).containsExactly("days.bound @ ");
        assertThat(Reported.faultsOf(() -> ParameterValue.days(36_601))).containsExactly("days.bound @ ");
    }

    @Test
    void monthsAreNoneToACentury() {
        assertThat(ParameterValue.months(0)).isEqualTo(new ParameterValue.OfMonths(0));
        assertThat(ParameterValue.months(1_200)).isEqualTo(new ParameterValue.OfMonths(1_200));
        assertThat(Reported.faultsOf(() -> ParameterValue.months(-1))).containsExactly("months.bound @ ");
        assertThat(Reported.faultsOf(() -> ParameterValue.months(1_201))).containsExactly("months.bound @ ");
    }

    /** How many days a month has is nobody's guess here. */
    @Test
    void monthsHaveAnOrderAmongThemselves() {
        assertThat(ParameterValue.months(12).isAbove(ParameterValue.months(6))).isTrue();
        assertThat(ParameterValue.months(6).isAbove(ParameterValue.months(6))).isFalse();
        assertThat(ParameterValue.months(6).isAbove(ParameterValue.months(12))).isFalse();
    }

    /** A longer notice is more; on is neither more nor less than off. */
    @Test
    void daysHaveAnOrderAndSwitchesHaveNone() {
        assertThat(ParameterValue.days(8).isAbove(ParameterValue.days(7))).isTrue();
        assertThat(ParameterValue.days(7).isAbove(ParameterValue.days(7))).isFalse();
        assertThat(ParameterValue.days(7).isAbove(ParameterValue.on(false))).isFalse();
        assertThat(ParameterValue.on(true).isAbove(ParameterValue.on(false))).isFalse();
        assertThat(ParameterValue.on(true).magnitude()).isEmpty();
        assertThat(ParameterValue.on(false).isNotNegative()).isTrue();
    }

    @Test
    void everyValueIsSaidWithItsUnit() {
        Money yuan = Money.ofYuan(350);

        says(ParameterValue.of(Amount.monthly(yuan)), "350.00 元/月", "350.00 yuan a month");
        says(ParameterValue.of(yuan), "350.00 元", "350.00 yuan");
        says(ParameterValue.of(Ratio.of(3, 100)), "0.03", "0.03");
        says(ParameterValue.of(Rounding.upTo(Rounding.Unit.YUAN)), "进位到元", "rounded up to the yuan");
        says(ParameterValue.squareMetres(30), "30.00 平方米", "30.00 square metres");
        says(new ParameterValue.OfArea(1), "0.01 平方米", "0.01 square metres");
        says(ParameterValue.days(7), "7 天", "7 days");
        says(ParameterValue.months(12), "12 个月", "12 months");
        says(ParameterValue.on(true), "启用", "on");
        says(ParameterValue.on(false), "不启用", "off");
    }

    @Test
    void anAllowanceIsSaidWithItsShareItsSumAndItsCap() {
        Ratio fifth = Ratio.of(1, 5);
        Money fixed = Money.ofYuan(100);
        Optional<Money> cap = Optional.of(Money.ofYuan(500));

        says(ParameterValue.of(Allowance.NONE), "不扣减", "nothing");
        says(allowance(fifth, Money.ZERO, Optional.empty()), "收入的 0.2", "0.2 of the earnings");
        says(allowance(Ratio.NONE, fixed, Optional.empty()), "每月 100.00 元", "100.00 yuan a month");
        says(
                allowance(fifth, fixed, cap),
                "收入的 0.2 另加每月 100.00 元，每月不超过 500.00 元",
                "0.2 of the earnings and 100.00 yuan a month, at most 500.00 yuan a month");
    }

    @Test
    void programmesAreKnownByTheirCode() {
        assertThat(ProgrammeId.of("dibao")).isEqualTo(ProgrammeId.DIBAO).hasToString("dibao");
    }

    private static ParameterValue allowance(Ratio share, Money fixed, Optional<Money> cap) {
        return ParameterValue.of(new Allowance(share, fixed, cap));
    }

    private static void says(ParameterValue value, String zh, String en) {
        assertThat(value.describe()).isEqualTo(Text.of(zh, en));
    }
}

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
    }

    @Test
    void programmesAreKnownByTheirCode() {
        assertThat(ProgrammeId.of("dibao")).isEqualTo(ProgrammeId.DIBAO).hasToString("dibao");
    }
}

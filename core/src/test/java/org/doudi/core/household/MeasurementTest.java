package org.doudi.core.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasurementTest {

    private static final LocalDate DAY = LocalDate.of(2019, 6, 30);
    private static final Amount INCOME = Amount.monthly(Money.of("987654.32"));

    @ParameterizedTest
    @ValueSource(ints = {1, 64})
    void isOfAHouseholdOfOneToSixtyFour(int members) {
        assertThat(Measurement.of(DAY, INCOME, members).members()).isEqualTo(members);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 65})
    void isNeverOfNobodyNorOfACrowd(int members) {
        assertThatIllegalArgumentException().isThrownBy(() -> Measurement.of(DAY, INCOME, members));
    }

    @Test
    void isShownByItsDayOnly() {
        assertThat(Measurement.of(DAY, INCOME, 3)).hasToString("Measurement[2019-06-30]");
    }
}

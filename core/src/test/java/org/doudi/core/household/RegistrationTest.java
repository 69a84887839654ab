package org.doudi.core.household;

import static org.assertj.core.api.Assertions.assertThat;

import org.doudi.core.problem.Reported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationTest {

    @Test
    void isInTheCountrysideOrInATownOfACounty() {
        assertThat(Registration.rural("500235")).isEqualTo(new Registration("500235", Settlement.RURAL));
        assertThat(Registration.urban("500235")).isEqualTo(new Registration("500235", Settlement.URBAN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "50", "50023", "5002351", "050023", "50023a", "５００２３５", "重庆市云阳县"})
    void refusesWhatIsNoCodeOfACounty(String area) {
        var problems = Reported.by(() -> Registration.rural(area));

        assertThat(Reported.faults(problems)).containsExactly("area.format @ area");
        assertThat(problems.list().get(0).found()).isEqualTo(area.length() + " characters");
    }
}

package org.doudi.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.doudi.core.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JurisdictionTest {

    private static final Text SOMEWHERE = Text.of("某地", "somewhere");

    @ParameterizedTest
    @CsvSource({"36, 36", "36, 3611", "36, 361104", "3611, 361104", "361104, 361104"})
    void aPlaceContainsItselfAndWhatLiesInIt(String outer, String inner) {
        assertThat(place(outer).contains(place(inner))).isTrue();
        assertThat(Jurisdiction.NATION.contains(place(inner))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"36, 50", "3611, 36", "3611, 3612", "361104, 3611", "361104, 361121"})
    void aPlaceDoesNotContainWhatLiesAroundOrBesideIt(String one, String other) {
        assertThat(place(one).contains(place(other))).isFalse();
        assertThat(place(other).contains(Jurisdiction.NATION)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "500", "50023", "5002351", "5a", "５０", " "})
    void refusesWhatIsNoCode(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> place(code));
    }

    @Test
    void theNationHasNoCode() {
        assertThat(Jurisdiction.NATION.code()).isEmpty();
        assertThat(Jurisdiction.NATION.contains(Jurisdiction.NATION)).isTrue();
    }

    private static Jurisdiction place(String code) {
        return Jurisdiction.of(code, SOMEWHERE);
    }
}

package org.doudi.core.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.doudi.core.fact.Fact;
import org.doudi.core.problem.Reported;
import org.junit.jupiter.api.Test;

class KinTest {

    private static final Kin A_SON = Kin.builder("k1", "p1", KinRelation.SON).build();

    @Test
    void whatIsNotSetIsUnknown() {
        assertThat(A_SON.sex()).isEqualTo(Fact.unknown());
        assertThat(A_SON.birth()).isEqualTo(Fact.unknown());
        assertThat(A_SON.disability()).isEqualTo(Fact.unknown());
    }

    @Test
    void aChangedCopyIsCheckedAgain() {
        assertThat(A_SON.withSex(Fact.known(Sex.MALE)).sex()).isEqualTo(Fact.known(Sex.MALE));
        assertThat(Reported.faultsOf(() -> A_SON.withId("王小明"))).containsExactly("id.format @ id");
    }

    @Test
    void isShownByItsIdOnly() {
        assertThat(A_SON.withBirth(Fact.known(LocalDate.of(1975, 3, 8)))).hasToString("Kin[k1]");
    }
}

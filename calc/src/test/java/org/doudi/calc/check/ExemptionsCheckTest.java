package org.doudi.calc.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.calc.Regimes.BASIS;
import static org.doudi.calc.Regimes.TITLE;

import org.doudi.core.policy.Promise;
import org.junit.jupiter.api.Test;

class ExemptionsCheckTest {

    @Test
    void aPolicyThatKeepsToEveryLawIsNotRemarkedUpon() {
        assertThat(Policies.remarks(Policies.check(Policies.dibao()))).isEmpty();
    }

    @Test
    void aLawThatIsDeclaredBrokenIsListed() {
        Promise exemption = new Promise.Exemption("work", TITLE, "dibao", Promise.Law.MORE_INCOME, BASIS);

        assertThat(Policies.remarks(Policies.check(Policies.dibao().add(exemption))))
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.code()).isEqualTo("exemption.declared");
                    assertThat(remark.subject()).isEqualTo("work");
                    assertThat(remark.message().en())
                            .isEqualTo("\"some provision\" declares that it does not keep to: "
                                    + "more income never means more benefit");
                });
    }
}

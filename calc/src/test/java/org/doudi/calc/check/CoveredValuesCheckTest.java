package org.doudi.calc.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.calc.Regimes.BASIS;

import org.doudi.calc.Regimes;
import org.doudi.calc.check.Remark.Severity;
import org.doudi.core.money.Rounding;
import org.doudi.core.policy.ParameterType;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.junit.jupiter.api.Test;

class CoveredValuesCheckTest {

    @Test
    void aLaterLayerThatBindsSomethingElseCoversNothing() {
        Policy nation = Policies.dibao()
                .add(Regimes.parameter("open", ParameterType.AMOUNT))
                .build();
        Policy district = layer().bind("open", Policies.yearly(1), BASIS).build();

        assertThat(Policies.check(nation, district).of("value.covered")).isEmpty();
    }

    @Test
    void aLaterLayerThatBindsTheSameOnSomeDaysIsNamedWithBothValues() {
        Policy district = layer().bind(
                        "rounding", ParameterValue.of(Rounding.downTo(Rounding.Unit.YUAN)), Policies.year(2018), BASIS)
                .build();
        CheckReport report = Policies.check(Policies.dibao().build(), district);

        assertThat(Policies.remarks(report)).singleElement().satisfies(remark -> {
            assertThat(remark.code()).isEqualTo("value.covered");
            assertThat(remark.severity()).isEqualTo(Severity.NOTE);
            assertThat(remark.subject()).isEqualTo("rounding");
            assertThat(remark.layer()).isEqualTo("district");
            assertThat(remark.days()).contains(Policies.year(2018));
            assertThat(remark.message().en())
                    .isEqualTo("\"some provision\": rounded up to the fen of nation gives way to "
                            + "rounded down to the yuan of district");
        });
    }

    @Test
    void aLineThatIsToldToFollowAnotherIsCovered() {
        Policy district = layer().add(Regimes.parameter("series", ParameterType.AMOUNT))
                .bind("series", Policies.yearly(3600), BASIS)
                .follow("line", "series", BASIS)
                .build();

        assertThat(Policies.check(Policies.dibao().build(), district).of("value.covered"))
                .singleElement()
                .satisfies(remark -> assertThat(remark.message().en())
                        .endsWith("gives way to the value of \"some provision\" of district"));
    }

    @Test
    void layersInForceOneAfterTheOtherCoverNothing() {
        Policy before = Policies.dibao().inForce(Policies.year(2017)).build();
        Policy after = layer().inForce(Policies.year(2018))
                .add(Regimes.parameter("line", ParameterType.AMOUNT))
                .bind("line", Policies.yearly(3600), BASIS)
                .build();

        assertThat(Policies.check(before, after).of("value.covered")).isEmpty();
    }

    private static Policy.Builder layer() {
        return Regimes.aLayer("district");
    }
}

package org.doudi.calc.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.doudi.calc.Regimes;
import org.doudi.core.policy.Basis;
import org.doudi.core.policy.Grade;
import org.doudi.core.policy.ParameterType;
import org.doudi.core.policy.Policy;
import org.junit.jupiter.api.Test;

class WeakBasisCheckTest {

    private static final Basis READ = Basis.of(Grade.A, "doc", "art. 1");
    private static final Basis HEARD = Basis.of(Grade.K, "doc", "art. 2");

    @Test
    void attestedValuesAreNotRemarkedUpon() {
        assertThat(Policies.check(lines().bind("standard", Policies.yearly(1), READ))
                        .of("basis.weak"))
                .isEmpty();
    }

    @Test
    void unconfirmedValuesAreListedOnceForEachParameter() {
        CheckReport report = Policies.check(lines().bind("standard", Policies.yearly(1), Policies.year(2016), HEARD)
                .bind("standard", Policies.yearly(2), Policies.year(2017), READ)
                .bind("standard", Policies.yearly(3), Policies.year(2018), HEARD));

        assertThat(report.of("basis.weak")).singleElement().satisfies(remark -> {
            assertThat(remark.subject()).isEqualTo("standard");
            assertThat(remark.days()).isEmpty();
            assertThat(remark.cited().en()).isEqualTo("document 1 of 2012 art. 2");
            assertThat(remark.message().en())
                    .isEqualTo("\"some provision\": not attested: 1.00 yuan a year (2016-01-01 to 2016-12-31); "
                            + "3.00 yuan a year (2018-01-01 to 2018-12-31)");
        });
    }

    @Test
    void aValueThatIsFollowedOnSomebodysWordIsAsWeakAsTheWord() {
        CheckReport report = Policies.check(lines().add(Regimes.parameter("series", ParameterType.AMOUNT))
                .bind("series", Policies.yearly(1), Policies.year(2018), READ)
                .follow("standard", "series", HEARD));

        assertThat(report.of("basis.weak")).singleElement().satisfies(remark -> {
            assertThat(remark.subject()).isEqualTo("standard");
            assertThat(remark.days()).contains(Policies.year(2018));
        });
    }

    private static Policy.Builder lines() {
        return Regimes.aPolicy("plan").add(Regimes.parameter("standard", ParameterType.AMOUNT));
    }
}

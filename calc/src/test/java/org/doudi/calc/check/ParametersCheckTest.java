package org.doudi.calc.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.calc.Regimes.BASIS;
import static org.doudi.calc.Regimes.TITLE;

import org.doudi.calc.Regimes;
import org.doudi.calc.check.Remark.Severity;
import org.doudi.core.money.Ratio;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.ParameterType;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Promise;
import org.doudi.core.policy.Steering;
import org.doudi.core.time.Window;
import org.junit.jupiter.api.Test;

class ParametersCheckTest {

    @Test
    void aParameterThatARuleNeedsAndNobodyBindsIsUnbound() {
        Policy policy = Policies.dibao()
                .add(
                        Regimes.parameter("open", ParameterType.AMOUNT),
                        Policies.measure("help", Criterion.incomeBelow("open")))
                .build();

        assertThat(Policies.remarks(Policies.check(policy))).singleElement().satisfies(remark -> {
            assertThat(remark.code()).isEqualTo("parameter.unbound");
            assertThat(remark.severity()).isEqualTo(Severity.NOTE);
            assertThat(remark.subject()).isEqualTo("open");
            assertThat(remark.days()).contains(Window.ALWAYS);
        });
    }

    @Test
    void boundIsBound() {
        Policy policy = Policies.dibao()
                .add(
                        Regimes.parameter("open", ParameterType.AMOUNT),
                        Policies.measure("help", Criterion.incomeBelow("open")))
                .bind("open", Policies.yearly(1), BASIS)
                .build();

        assertThat(Policies.remarks(Policies.check(policy))).isEmpty();
    }

    @Test
    void aParameterThatALayerRemovesWhileARuleNeedsItIsAProblem() {
        Policy nation = Policies.dibao()
                .add(
                        Regimes.parameter("open", ParameterType.AMOUNT),
                        Policies.measure("help", Criterion.incomeBelow("open")))
                .bind("open", Policies.yearly(1), BASIS)
                .build();
        Policy county = Policy.builder("county")
                .title(TITLE)
                .documents(nation.documents())
                .inForce(Policies.year(2018))
                .knownFrom(Policies.year(2018).startInclusive())
                .remove("open", BASIS)
                .build();

        assertThat(Policies.check(nation, county).of("parameter.absent"))
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.severity()).isEqualTo(Severity.PROBLEM);
                    assertThat(remark.subject()).isEqualTo("open");
                    assertThat(remark.days()).contains(Policies.year(2018));
                });
        assertThat(Policies.check(nation).of("parameter.absent")).isEmpty();
    }

    @Test
    void aParameterThatNothingNamesIsUnused() {
        Policy policy = Policies.dibao()
                .add(Regimes.parameter("idle", ParameterType.AMOUNT))
                .bind("idle", Policies.yearly(1), BASIS)
                .build();

        assertThat(Policies.remarks(Policies.check(policy))).singleElement().satisfies(remark -> {
            assertThat(remark.code()).isEqualTo("parameter.unused");
            assertThat(remark.subject()).isEqualTo("idle");
        });
    }

    @Test
    void whatAQuotaATargetOrAnotherParameterNamesIsUsed() {
        Policy policy = Policies.dibao()
                .add(
                        Regimes.parameter("share", ParameterType.RATIO),
                        new Steering.Quota(
                                "quota",
                                TITLE,
                                "dibao",
                                "share",
                                Steering.Population.RESIDENT_REGISTERED,
                                Steering.Scale.BAR,
                                Steering.Misfit.STOP,
                                BASIS),
                        Regimes.parameter("aim", ParameterType.AMOUNT),
                        new Promise.Target(
                                "target",
                                TITLE,
                                new Promise.Aim.AtLeast("line", Ratio.ONE, "aim", Policies.year(2018)),
                                BASIS),
                        Regimes.parameter("series", ParameterType.AMOUNT))
                .follow("aim", "series", BASIS)
                .build();

        assertThat(Policies.subjects(Policies.check(policy), "parameter.unused"))
                .isEmpty();
        assertThat(Policies.subjects(Policies.check(policy), "parameter.unbound"))
                .containsExactly("share");
    }
}

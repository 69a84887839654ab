package org.doudi.core.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Optional;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.policy.Grade;
import org.doudi.core.policy.Linkage;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Promise;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Resolved;
import org.doudi.core.policy.Rules;
import org.doudi.core.policy.StandardRule;
import org.doudi.core.time.Window;
import org.junit.jupiter.api.Test;

/** Figures and readings of counties and districts that bear on more than one household, or on two programmes. */
class CountyPacksTest {

    private static final Rules XIXIA = rules(LocalDate.of(2014, 5, 1), Packs.POVERTY_LINES, Packs.XIXIA_PILOT);
    private static final Rules SHANGRAO = rules(LocalDate.of(2018, 1, 1), Packs.POVERTY_LINES, Packs.SHANGRAO_2017);
    private static final Rules DONGTAI = rules(LocalDate.of(2021, 3, 1), Packs.DONGTAI_2020);

    @Test
    void xixiaPlacesByThreeFindings() {
        Resolved<Provision> placement = XIXIA.provision("placement").orElseThrow();

        assertThat(((Linkage.Placement) placement.value()).named())
                .containsExactlyInAnyOrder("dibao", "development", "dibao.rural", "poverty.national");
        assertThat(placement.grade()).isEqualTo(Grade.C);
        assertThat(placement.basis().reading()).isPresent();
    }

    /** 245 yuan a month in 2018, 325 in 2020. */
    @Test
    void shangraoPromisesAnAverageForEachRecipient() {
        assertThat(Found.all(SHANGRAO, Promise.Target.class).stream()
                        .map(Promise.Target::aim)
                        .filter(Promise.Aim.AverageBenefit.class::isInstance)
                        .map(Promise.Aim.AverageBenefit.class::cast))
                .extracting(Promise.Aim.AverageBenefit::programme, aim -> aim.atLeast(), aim -> aim.on())
                .containsExactly(
                        tuple("dibao", Amount.monthly(Money.ofYuan(245)), year(2018)),
                        tuple("dibao", Amount.monthly(Money.ofYuan(325)), year(2020)));
    }

    @Test
    void dongtaiFillsAfterDibaoAndRaisesTheStandardWithoutAFloor() {
        assertThat(((Provision.Gap) Found.provision(DONGTAI, "special-assistance.gap")).after())
                .containsExactly("dibao");
        StandardRule.Indexation indexation = (StandardRule.Indexation) Found.provision(DONGTAI, "dibao.indexation");
        assertThat(indexation.line()).isEqualTo("dibao.rural");
        assertThat(indexation.upwardOnly()).isTrue();
        assertThat(indexation.floor()).isEqualTo(Optional.empty());
        // The plan sets no rounding.
        assertThat(DONGTAI.value("dibao.indexation.rounding").orElseThrow().grade())
                .isEqualTo(Grade.K);
    }

    private static Window year(int year) {
        return Window.between(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }

    private static Rules rules(LocalDate day, Policy... above) {
        Policy[] layers = new Policy[above.length + 1];
        layers[0] = Packs.NATIONAL_2012;
        System.arraycopy(above, 0, layers, 1, above.length);
        return Regime.of(layers).get().on(day);
    }
}

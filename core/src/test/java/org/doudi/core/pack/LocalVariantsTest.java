package org.doudi.core.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.doudi.core.household.KinRelation;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Ratio;
import org.doudi.core.policy.Benefit;
import org.doudi.core.policy.Grade;
import org.doudi.core.policy.History;
import org.doudi.core.policy.IncomeRule;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Rules;
import org.junit.jupiter.api.Test;

/** Bands and imputed support as FACTS 1.5 tells them. */
class LocalVariantsTest {

    private static final LocalDate IN_2023 = LocalDate.of(2023, 6, 1);

    /** 5580, 5304, 1068 and 744 yuan a year. */
    @Test
    void lanzhouPaysByFourClasses() {
        Rules rules = rules(Packs.TIERS_LANZHOU_2023);

        assertThat(bands(rules)).containsExactly("dibao.class-1", "dibao.class-2", "dibao.class-3");
        assertThat(amounts(rules)).containsExactly(yearly(5_580), yearly(5_304), yearly(1_068), yearly(744));
        assertThat(rules.value("dibao.rural").orElseThrow().value()).isEqualTo(yearly(5_580));
    }

    /** A and B get the whole standard of 660 yuan a month, C 450, D 330 and E 290. */
    @Test
    void jiangxiPaysByFiveClasses() {
        Rules rules = rules(Packs.TIERS_JIANGXI_2023);

        assertThat(bands(rules)).containsExactly("dibao.class-a", "dibao.class-b", "dibao.class-c", "dibao.class-d");
        assertThat(amounts(rules))
                .containsExactly(monthly(660), monthly(660), monthly(450), monthly(330), monthly(290));
        assertThat(rules.value("dibao.rural").orElseThrow().value()).isEqualTo(monthly(660));
    }

    @Test
    void bandsStandInThePlaceOfTheGapForAYear() {
        for (Policy pack : List.of(Packs.TIERS_LANZHOU_2023, Packs.TIERS_JIANGXI_2023)) {
            Regime regime = Regime.of(Packs.NATIONAL_2021, pack).get();

            assertThat(regime.on(LocalDate.of(2022, 12, 31)).provision("dibao.gap"))
                    .isPresent();
            assertThat(regime.on(LocalDate.of(2023, 1, 1)).provision("dibao.gap"))
                    .isEmpty();
            assertThat(regime.on(LocalDate.of(2023, 12, 31)).provision("dibao.tiers"))
                    .isPresent();
            assertThat(regime.on(LocalDate.of(2024, 1, 1)).provision("dibao.tiers"))
                    .isEmpty();
            assertThat(regime.on(LocalDate.of(2024, 1, 1)).provision("dibao.gap"))
                    .isPresent();
            assertThat(pack.edits())
                    .allSatisfy(edit -> assertThat(edit.basis().grade()).isEqualTo(Grade.C));
        }
    }

    /** What makes a class was not seen: it is asked, and open until it is answered. */
    @Test
    void aClassIsAJudgement() {
        for (Policy pack : List.of(Packs.TIERS_LANZHOU_2023, Packs.TIERS_JIANGXI_2023)) {
            assertThat(Found.all(rules(pack), Provision.Question.class))
                    .filteredOn(question -> question.id().startsWith("dibao.class-"))
                    .isNotEmpty()
                    .allSatisfy(question -> {
                        assertThat(question.unanswered()).isEqualTo(Provision.Silence.OPEN);
                        assertThat(question.basis().reading()).isPresent();
                    });
        }
    }

    /** (Income of the supporter's household − standard × its people) × 50 % ÷ number supported. */
    @Test
    void childrenAreTakenToGiveHalfOfWhatTheirHouseholdHasAboveTheStandard() {
        for (Policy nation : List.of(Packs.NATIONAL_2012, Packs.NATIONAL_2021)) {
            Rules rules = Regime.of(nation, Packs.SUPPORT_IMPUTED)
                    .get()
                    .on(nation.inForce().startInclusive());
            IncomeRule.ImputedSupport support =
                    (IncomeRule.ImputedSupport) Found.provision(rules, "income.imputed-support");

            assertThat(support.relations()).containsExactlyInAnyOrder(KinRelation.SON, KinRelation.DAUGHTER);
            assertThat(support.line()).isEqualTo("dibao.rural");
            assertThat(rules.value(support.share()).orElseThrow().value())
                    .isEqualTo(ParameterValue.of(Ratio.percent(50)));
            assertThat(support.basis().grade()).isEqualTo(Grade.C);
            assertThat(support.basis().reading()).isPresent();
        }
    }

    private static Rules rules(Policy pack) {
        return Regime.of(Packs.NATIONAL_2021, pack).get().on(IN_2023);
    }

    private static Benefit.Tiers tiers(Rules rules) {
        return (Benefit.Tiers) Found.provision(rules, "dibao.tiers");
    }

    private static List<String> bands(Rules rules) {
        return tiers(rules).amounts().rungs().stream()
                .map(rung -> ((History.Stated) rung.criterion()).question())
                .toList();
    }

    /** By band, and last what is paid without any. */
    private static List<ParameterValue> amounts(Rules rules) {
        Benefit.Tiers tiers = tiers(rules);
        List<String> ids = new ArrayList<>();
        tiers.amounts().rungs().forEach(rung -> ids.add(rung.value()));
        Optional<String> otherwise = tiers.amounts().otherwise();
        ids.add(otherwise.orElseThrow());
        return ids.stream().map(id -> rules.value(id).orElseThrow().value()).toList();
    }

    private static ParameterValue yearly(int yuan) {
        return ParameterValue.of(Amount.yearly(Money.ofYuan(yuan)));
    }

    private static ParameterValue monthly(int yuan) {
        return ParameterValue.of(Amount.monthly(Money.ofYuan(yuan)));
    }
}

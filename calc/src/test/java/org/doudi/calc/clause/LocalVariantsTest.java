package org.doudi.calc.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.calc.clause.Asked.admitted;
import static org.doudi.calc.clause.Asked.monthly;
import static org.doudi.core.fact.Truth.NO;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.doudi.calc.Assessor;
import org.doudi.calc.Outcome;
import org.doudi.calc.Regimes;
import org.doudi.core.fact.Fact;
import org.doudi.core.household.Kin;
import org.doudi.core.household.KinRelation;
import org.doudi.core.household.Role;
import org.doudi.core.household.Situation;
import org.doudi.core.money.Allowance;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problems;
import org.doudi.core.time.Window;
import org.junit.jupiter.api.Test;

/** What the small layers over the national measures of 2021 come to, worked out by hand. */
class LocalVariantsTest {

    private static final String DAY = "2023-06-01";

    /** Class two is 5304 ÷ 12 = 442 a head whatever the income; class four is 62. */
    @Test
    void lanzhouPaysAHouseholdOfThreeByItsClass() {
        Regime lanzhou = county(Packs.TIERS_LANZHOU_2023, layer -> layer);

        assertThat(monthly(
                        lanzhou,
                        "dibao",
                        Home.in("620102", 3)
                                .earnsMonthly("300.00")
                                .no("dibao.class-1", Role.TOWNSHIP)
                                .yes("dibao.class-2", Role.TOWNSHIP)
                                .on(DAY)))
                .isEqualTo("1326.00");
        assertThat(monthly(
                        lanzhou,
                        "dibao",
                        Home.in("620102", 3)
                                .no("dibao.class-1", Role.TOWNSHIP)
                                .no("dibao.class-2", Role.TOWNSHIP)
                                .no("dibao.class-3", Role.CIVIL_AFFAIRS)
                                .on(DAY)))
                .isEqualTo("186.00");
        // 465 × 3 = 1395: at the standard nobody is admitted, in whichever class.
        assertThat(admitted(
                        lanzhou,
                        "dibao",
                        Home.in("620102", 3)
                                .earnsMonthly("1395.00")
                                .yes("dibao.class-1", Role.TOWNSHIP)
                                .on(DAY)))
                .isEqualTo(NO);
    }

    /** C is 450 a head, and E is what is left when none of the four was found. */
    @Test
    void jiangxiPaysAHouseholdOfTwoByItsClass() {
        Regime jiangxi = county(Packs.TIERS_JIANGXI_2023, layer -> layer);
        Home two = Home.in("360102", 2).no("dibao.class-a", Role.TOWNSHIP).no("dibao.class-b", Role.TOWNSHIP);

        assertThat(monthly(
                        jiangxi,
                        "dibao",
                        two.yes("dibao.class-c", Role.TOWNSHIP).on(DAY)))
                .isEqualTo("900.00");
        assertThat(monthly(
                        jiangxi,
                        "dibao",
                        Home.in("360102", 2)
                                .no("dibao.class-a", Role.TOWNSHIP)
                                .no("dibao.class-b", Role.TOWNSHIP)
                                .no("dibao.class-c", Role.TOWNSHIP)
                                .no("dibao.class-d", Role.TOWNSHIP)
                                .on(DAY)))
                .isEqualTo("580.00");
    }

    @Test
    void aClassThatNobodyHasFoundLeavesTheAmountOpen() {
        Regime lanzhou = county(Packs.TIERS_LANZHOU_2023, layer -> layer);
        Situation situation = Home.in("620102").on(DAY);
        Outcome outcome = Assessor.of(lanzhou, situation.on(), Set.of(ProgrammeId.DIBAO))
                .getOrElseThrow(Problems::toException)
                .assess(situation)
                .of(ProgrammeId.DIBAO);

        assertThat(outcome).isInstanceOf(Outcome.Undetermined.class);
    }

    /**
     * At 500 a month a son with 24000 a year for three people and two to support is taken to give (24000 − 18000) × 50 % ÷ 2 =
     * 1500 a year, 125 a month: 375 are left of 500. With 60000 it is 10500 a year, 875 a month. What is really paid counts
     * if it is more: 500 − 200 = 300. Somebody with less than the standard gives nothing.
     */
    @Test
    void aSonsSupportIsHalfOfWhatHisHouseholdHasAboveTheStandard() {
        Regime county = county(
                Packs.SUPPORT_IMPUTED,
                layer ->
                        layer.bind("dibao.rural", ParameterValue.of(Amount.monthly(Money.ofYuan(500))), Regimes.BASIS));

        assertThat(monthly(county, "dibao", parentOf("24000.00", "0.00"))).isEqualTo("375.00");
        assertThat(admitted(county, "dibao", parentOf("60000.00", "0.00"))).isEqualTo(NO);
        assertThat(monthly(county, "dibao", parentOf("24000.00", "200.00"))).isEqualTo("300.00");
        assertThat(monthly(county, "dibao", parentOf("17999.00", "0.00"))).isEqualTo("500.00");
    }

    private static Situation parentOf(String sonsHouseholdAYear, String paysAMonth) {
        return Home.in("510000")
                .kin(Kin.builder("k1", "p1", KinRelation.SON)
                        .householdIncome(Fact.known(Amount.yearly(Money.of(sonsHouseholdAYear))))
                        .householdSize(Fact.known(3))
                        .supports(Fact.known(2))
                        .pays(Fact.known(Amount.monthly(Money.of(paysAMonth))))
                        .build())
                .on(DAY);
    }

    private static Regime county(Policy pack, UnaryOperator<Policy.Builder> says) {
        Policy.Builder layer = Regimes.aPolicy("county")
                .jurisdiction(pack.jurisdiction())
                .inForce(Window.between(pack.inForce().startInclusive(), Window.ALWAYS.endExclusive()))
                .bind("dibao.property.limit", ParameterValue.of(Money.ofYuan(10_000)), Regimes.BASIS)
                .bind("dibao.employment-cost", ParameterValue.of(Allowance.NONE), Regimes.BASIS)
                .bind("dibao.rigid-spending.cap", ParameterValue.of(Amount.monthly(Money.ZERO)), Regimes.BASIS);
        return Regimes.of(Packs.NATIONAL_2021, pack, says.apply(layer).build());
    }
}

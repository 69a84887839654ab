package org.doudi.core.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Ratio;
import org.doudi.core.money.Rounding;
import org.doudi.core.policy.Grade;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Rules;
import org.doudi.core.policy.StandardRule;
import org.doudi.core.policy.StandardRule.Formula;
import org.doudi.core.policy.StandardRule.Index;
import org.doudi.core.policy.StandardRule.Trigger;
import org.junit.jupiter.api.Test;

/** The four families of price links of FACTS 3, each over the national measures of its day. */
class PriceLinksTest {

    private static final LocalDate IN_2022 = LocalDate.of(2022, 10, 1);

    private static final Rounding WHOLE_YUAN = Rounding.halfUpTo(Rounding.Unit.YUAN);
    private static final Rounding UP_TO_THE_FEN = Rounding.upTo(Rounding.Unit.FEN);

    @Test
    void hubeiTakesTheLargerOfWhatSetItOffInWholeYuan() {
        Rules rules = rules(Packs.NATIONAL_2021, Packs.PRICE_LINK_HUBEI_2022, IN_2022);

        assertThat(link(rules).triggers())
                .isEqualTo(List.of(
                        new Trigger(Index.CONSUMER_PRICES, Ratio.of(30, 1_000), 1),
                        new Trigger(Index.FOOD_PRICES, Ratio.of(55, 1_000), 1)));
        assertThat(link(rules).formula()).isEqualTo(new Formula.RiseOfTrigger());
        assertThat(link(rules).coefficient()).isEqualTo(Ratio.ONE);
        assertPays(rules, 0, WHOLE_YUAN, Grade.C);
    }

    @Test
    void guilinFollowsLowIncomeLivingCostInWholeYuanFrom10On() {
        Rules rules = rules(Packs.NATIONAL_2021, Packs.PRICE_LINK_GUILIN_2022, IN_2022);

        assertThat(link(rules).triggers())
                .isEqualTo(List.of(
                        new Trigger(Index.CONSUMER_PRICES, Ratio.of(35, 1_000), 1),
                        new Trigger(Index.FOOD_PRICES, Ratio.of(60, 1_000), 1)));
        assertThat(link(rules).basis().reading().orElseThrow().en()).contains("What sets it off was not seen");
        assertThat(link(rules).formula()).isEqualTo(new Formula.Rise(Index.LOW_INCOME_LIVING_COST));
        assertThat(link(rules).coefficient()).isEqualTo(Ratio.ONE);
        assertPays(rules, 10, WHOLE_YUAN, Grade.C);
    }

    @Test
    void jieyangPaysHalfAsMuchAgainFrom15OnInAugust2020() {
        Rules rules = rules(Packs.NATIONAL_2012, Packs.PRICE_LINK_JIEYANG_2020, LocalDate.of(2020, 8, 31));

        assertThat(link(rules).triggers())
                .isEqualTo(List.of(
                        new Trigger(Index.CONSUMER_PRICES, Ratio.of(35, 1_000), 1),
                        new Trigger(Index.FOOD_PRICES, Ratio.of(60, 1_000), 1)));
        assertThat(link(rules).formula()).isEqualTo(new Formula.Rise(Index.CONSUMER_PRICES));
        assertThat(link(rules).coefficient()).isEqualTo(Ratio.of(3, 2));
        assertPays(rules, 15, UP_TO_THE_FEN, Grade.M);
    }

    @Test
    void yangzhouPaysATwelfthOrAnEighthOfTheStandard() {
        Rules rules = rules(Packs.NATIONAL_2021, Packs.PRICE_LINK_YANGZHOU_2022, IN_2022);

        assertThat(link(rules).triggers()).isEqualTo(List.of(new Trigger(Index.CONSUMER_PRICES, Ratio.percent(3), 1)));
        assertThat(link(rules).formula())
                .isEqualTo(new Formula.Bands(
                        Index.CONSUMER_PRICES,
                        List.of(
                                new Formula.Band(Ratio.percent(3), Ratio.of(1, 12)),
                                new Formula.Band(Ratio.percent(5), Ratio.of(1, 8)))));
        assertThat(link(rules).coefficient()).isEqualTo(Ratio.ONE);
        assertPays(rules, 0, UP_TO_THE_FEN, Grade.C);
    }

    @Test
    void noneHoldsOnDaysThatAreNotAttested() {
        assertInForce(Packs.PRICE_LINK_HUBEI_2022, "2022-01-01", "2022-12-31");
        assertInForce(Packs.PRICE_LINK_GUILIN_2022, "2022-01-01", "2022-12-31");
        assertInForce(Packs.PRICE_LINK_JIEYANG_2020, "2020-08-01", "2020-08-31");
        assertInForce(Packs.PRICE_LINK_YANGZHOU_2022, "2022-01-01", "2022-12-31");
    }

    private static void assertInForce(Policy pack, String first, String last) {
        assertThat(pack.inForce().startInclusive()).isEqualTo(first);
        assertThat(pack.inForce().endExclusive())
                .isEqualTo(LocalDate.parse(last).plusDays(1));
        assertThat(pack.edits())
                .allSatisfy(edit -> assertThat(edit.basis().grade()).isIn(Grade.C, Grade.M, Grade.K));
    }

    private static Rules rules(Policy nation, Policy pack, LocalDate day) {
        return Regime.of(nation, pack).get().on(day);
    }

    private static StandardRule.PriceLink link(Rules rules) {
        return (StandardRule.PriceLink) Found.provision(rules, "price-link");
    }

    private static void assertPays(Rules rules, int leastYuan, Rounding rounding, Grade grade) {
        assertThat(link(rules).line()).isEqualTo("dibao.rural");
        assertThat(link(rules).basis().grade()).isEqualTo(grade);
        assertThat(rules.value(link(rules).floor()).orElseThrow().value())
                .isEqualTo(ParameterValue.of(Amount.monthly(Money.ofYuan(leastYuan))));
        assertThat(rules.value(link(rules).rounding()).orElseThrow().value()).isEqualTo(ParameterValue.of(rounding));
    }
}

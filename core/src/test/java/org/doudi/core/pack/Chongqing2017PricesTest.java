package org.doudi.core.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Ratio;
import org.doudi.core.money.Rounding;
import org.doudi.core.policy.Benefit;
import org.doudi.core.policy.Grade;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Promise;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Rules;
import org.doudi.core.policy.StandardRule;
import org.doudi.core.policy.StandardRule.Index;
import org.doudi.core.policy.StandardRule.Trigger;
import org.junit.jupiter.api.Test;

/** How Chongqing's standard moves, and what is paid beside dibao: FACTS 3 and the C-rows 1, 6, 11, 12, 16, 19 of CLAUSES. */
class Chongqing2017PricesTest {

    private static final LocalDate DAY = LocalDate.of(2018, 6, 1);

    private static final Rules CITY = Found.CHONGQING.on(DAY);

    private static final Rules LINKED = Regime.of(
                    Packs.NATIONAL_2012, Packs.POVERTY_LINES, Packs.CHONGQING_2017, Packs.CHONGQING_2017_LINKAGE)
            .get()
            .on(DAY);

    /** 渝府发〔2016〕46号: consumer prices by 3.5 % or food by 6 % in a single month; the standard times the rise of the SCPI. */
    @Test
    void thePriceLinkIsSetOffByEitherIndexAndFollowsTheCostOfLivingOfTheLowIncomed() {
        StandardRule.PriceLink link = (StandardRule.PriceLink) Found.provision(CITY, "price-link");

        assertThat(link.line()).isEqualTo("dibao.rural");
        assertThat(link.triggers())
                .isEqualTo(List.of(
                        new Trigger(Index.CONSUMER_PRICES, Ratio.of(35, 1_000), 1),
                        new Trigger(Index.FOOD_PRICES, Ratio.percent(6), 1)));
        assertThat(link.formula()).isEqualTo(new StandardRule.Formula.Rise(Index.LOW_INCOME_LIVING_COST));
        assertThat(link.coefficient()).isEqualTo(Ratio.ONE);
        assertThat(link.basis().grade()).isEqualTo(Grade.M);
        assertThat(link.basis().reading()).isPresent();
    }

    @Test
    void theLeastSubsidyIs15YuanAMonthAndItsRoundingIsAReading() {
        assertThat(Found.value(DAY, "price-link.floor")).isEqualTo(ParameterValue.of(Amount.monthly(Money.ofYuan(15))));
        assertThat(Found.value(DAY, "price-link.rounding"))
                .isEqualTo(ParameterValue.of(Rounding.upTo(Rounding.Unit.FEN)));
        assertThat(CITY.value("price-link.rounding").orElseThrow().basis().grade())
                .isEqualTo(Grade.K);
        assertThat(CITY.value("price-link.rounding").orElseThrow().basis().reading())
                .isPresent();
    }

    @Test
    void theStandardIsAdjustedByAnIndexAndNeverBelowThePovertyLine() {
        StandardRule.Indexation indexation =
                (StandardRule.Indexation) Found.provision(LINKED, "dibao.rural.indexation");

        assertThat(indexation.line()).isEqualTo("dibao.rural");
        assertThat(indexation.floor()).isEqualTo(Optional.of("poverty.national"));
        assertThat(indexation.upwardOnly()).as("the text does not say so").isFalse();
        assertThat(LINKED.value(indexation.rounding()).orElseThrow().value())
                .isEqualTo(ParameterValue.of(Rounding.upTo(Rounding.Unit.YUAN)));
    }

    /** By the end of the 13th plan, from the end of the year in which the opinion came into force. */
    @Test
    void urbanAndRuralAreDrawnTogetherYearByYear() {
        Promise.Target target = (Promise.Target) Found.provision(CITY, "dibao.rural.target.urban-path");

        assertThat(target.aim())
                .isEqualTo(new Promise.Aim.RatioPath(
                        "dibao.rural",
                        "dibao.urban",
                        LocalDate.of(2017, 12, 31),
                        LocalDate.of(2020, 12, 31),
                        Ratio.of(8, 10)));
        assertThat(target.basis().reading()).isPresent();
    }

    @Test
    void whoIsProtectedGetsTheLastAmount() {
        assertThat(Found.all(LINKED, Benefit.WhileProtected.class))
                .singleElement()
                .satisfies(rule -> {
                    assertThat(rule.programme()).isEqualTo("dibao");
                    assertThat(rule.pays()).isEqualTo(Benefit.Pays.LAST_AMOUNT);
                });
    }

    @Test
    void whatOtherRulesSetIsOpenAndSaysSo() {
        assertThat(Found.open(LINKED))
                .contains(
                        "disability-living.amount",
                        "disability-nursing.amount",
                        "medical.contribution.amount",
                        "medical.serious-illness.share",
                        "medical.fund.share");
        for (String id : Found.open(LINKED)) {
            assertThat(LINKED.provision(id).orElseThrow().basis().reading())
                    .as(id)
                    .isPresent();
        }
    }

    @Test
    void eachKindOfHelpIsAProgrammeOfItsOwn() {
        assertThat(Found.all(LINKED, Provision.Programme.class))
                .extracting(Provision::id)
                .containsExactlyInAnyOrder(
                        "dibao",
                        "registration",
                        "tekun",
                        "disability-living",
                        "disability-nursing",
                        "medical.contribution",
                        "medical.serious-illness",
                        "medical.fund");
    }
}

package org.doudi.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.core.policy.Policies.BASIS;
import static org.doudi.core.policy.Policies.TITLE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.doudi.core.money.Ratio;
import org.doudi.core.policy.StandardRule.Formula;
import org.doudi.core.policy.StandardRule.Index;
import org.doudi.core.policy.StandardRule.Trigger;
import org.doudi.core.problem.Problems;
import org.doudi.core.problem.Reported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How lines move: by prices that rose for some months, in bands that are in their order. */
class StandardRuleTest {

    private static final Trigger CPI = new Trigger(Index.CONSUMER_PRICES, Ratio.of(35, 1000), 3);

    @ParameterizedTest
    @CsvSource({"-1, false", "0, false", "1, true", "24, true", "25, false"})
    void pricesRiseForOneToTwentyFourMonths(int months, boolean fits) {
        assertThat(Problems.attempt(() -> new Trigger(Index.FOOD_PRICES, Ratio.of(6, 100), months))
                        .fold(Reported::faults, made -> List.of()))
                .isEqualTo(fits ? List.of() : List.of("trigger.months @ months"));
    }

    @Test
    void aSubsidyIsSetOffByOneToTenTriggers() {
        assertThat(subsidy(List.of(CPI)).triggers()).containsExactly(CPI);
        assertThat(subsidy(Collections.nCopies(10, CPI)).triggers()).hasSize(10);
        assertThat(Reported.faultsOf(() -> subsidy(List.of()))).containsExactly("priceLink.triggers @ triggers");
        assertThat(Reported.faultsOf(() -> subsidy(Collections.nCopies(11, CPI))))
                .containsExactly("priceLink.triggers @ triggers");
    }

    @Test
    void aSubsidyDoesNotChangeWithTheListItCameFrom() {
        List<Trigger> triggers = new ArrayList<>(List.of(CPI));
        StandardRule.PriceLink subsidy = subsidy(triggers);
        triggers.clear();

        assertThat(subsidy.triggers()).containsExactly(CPI);
    }

    @Test
    void bandsAreOneToTwenty() {
        assertThat(bands(rises(1)).bands()).hasSize(1);
        assertThat(bands(rises(20)).bands()).hasSize(20);
        assertThat(Reported.faultsOf(() -> bands(List.of()))).containsExactly("priceLink.bands @ bands");
        assertThat(Reported.faultsOf(() -> bands(rises(21)))).containsExactly("priceLink.bands @ bands");
    }

    /** Of two bands from the same rise on nobody could say which counts. */
    @ParameterizedTest
    @ValueSource(ints = {2, 1})
    void bandsGoUp(int second) {
        List<Formula.Band> down = List.of(band(2), band(second));

        assertThat(Reported.faultsOf(() -> bands(down))).containsExactly("priceLink.bands @ bands");
        assertThat(Reported.faultsOf(() -> bands(List.of(band(1), band(4), band(3)))))
                .containsExactly("priceLink.bands @ bands");
        assertThat(bands(List.of(band(2), band(3))).bands()).containsExactly(band(2), band(3));
    }

    /** The share may fall where the rise goes up: that is for the policy to say. */
    @Test
    void sharesNeedNotGoUpWithTheRise() {
        Formula.Band low = new Formula.Band(Ratio.of(3, 100), Ratio.of(2, 10));
        Formula.Band high = new Formula.Band(Ratio.of(6, 100), Ratio.of(1, 10));

        assertThat(bands(List.of(low, high)).bands()).containsExactly(low, high);
    }

    @Test
    void bandsDoNotChangeWithTheListTheyCameFrom() {
        List<Formula.Band> list = new ArrayList<>(rises(2));
        Formula.Bands bands = bands(list);
        list.clear();

        assertThat(bands.bands()).isEqualTo(rises(2));
    }

    @Test
    void everyIndexHasWordsOfItsOwn() {
        assertThat(Stream.of(Index.values()).map(Index::label)).doesNotHaveDuplicates();
    }

    private static StandardRule.PriceLink subsidy(List<Trigger> triggers) {
        return new StandardRule.PriceLink(
                "p", TITLE, "line", triggers, new Formula.RiseOfTrigger(), Ratio.ONE, "floor", "rounding", BASIS);
    }

    private static Formula.Bands bands(List<Formula.Band> bands) {
        return new Formula.Bands(Index.CONSUMER_PRICES, bands);
    }

    private static List<Formula.Band> rises(int number) {
        return IntStream.rangeClosed(1, number).mapToObj(StandardRuleTest::band).toList();
    }

    private static Formula.Band band(int percent) {
        return new Formula.Band(Ratio.percent(percent), Ratio.of(1, 10));
    }
}

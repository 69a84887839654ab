package org.doudi.calc.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.core.policy.StandardRule.Index.CONSUMER_PRICES;
import static org.doudi.core.policy.StandardRule.Index.FOOD_PRICES;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.doudi.calc.Regimes;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Period;
import org.doudi.core.money.Ratio;
import org.doudi.core.money.Rounding;
import org.doudi.core.policy.Promise;
import org.doudi.core.policy.Promise.Aim;
import org.doudi.core.policy.StandardRule.Formula;
import org.doudi.core.policy.StandardRule.Formula.Band;
import org.doudi.core.policy.StandardRule.PriceLink;
import org.doudi.core.policy.StandardRule.Trigger;
import org.doudi.core.time.Window;

/** What holds of every line that moves, whatever its figures are. Every derivation is worked out again on the way. */
class StandardsPropertiesTest {

    private static final int TRIES = 500;

    @Property(tries = TRIES)
    void aLineThatNeverFallsIsNeverLowerAndAFloorHolds(
            @ForAll("amounts") Amount line,
            @ForAll("amounts") Amount floor,
            @ForAll("roundings") Rounding rounding,
            @ForAll("factors") Ratio factor) {
        Amount upward = after(true, Optional.empty(), line, floor, rounding, factor);
        Amount floored = after(false, Optional.of("floor"), line, floor, rounding, factor);
        Statistics.collect(upward.equals(line) ? "stays" : "grows");

        assertThat(upward.period()).isEqualTo(line.period());
        assertThat(upward.money()).isGreaterThanOrEqualTo(line.money());
        assertThat(floored.perMonth()).isGreaterThanOrEqualTo(floor.perMonth());
    }

    @Property(tries = TRIES)
    void moreGrowthAndAHigherLineNeverMeanLess(
            @ForAll("amounts") Amount line,
            @ForAll("amounts") Amount floor,
            @ForAll("roundings") Rounding rounding,
            @ForAll("factors") Ratio factor,
            @ForAll boolean upwardOnly,
            @ForAll boolean hasFloor,
            @ForAll @IntRange(max = 500) int more) {
        Optional<String> bound = hasFloor ? Optional.of("floor") : Optional.empty();
        Ratio larger = Ratio.of(tenThousandths(factor) + more, 10_000);
        Amount higher = line.money().plus(Money.ofFen(more)).per(line.period());

        Money after = after(upwardOnly, bound, line, floor, rounding, factor).money();
        assertThat(after(upwardOnly, bound, line, floor, rounding, larger).money())
                .isGreaterThanOrEqualTo(after);
        assertThat(after(upwardOnly, bound, higher, floor, rounding, factor).money())
                .isGreaterThanOrEqualTo(after);
    }

    private static int tenThousandths(Ratio ratio) {
        return ratio.numerator() * (10_000 / ratio.denominator());
    }

    private static Amount after(
            boolean upwardOnly, Optional<String> floor, Amount line, Amount least, Rounding rounding, Ratio factor) {
        return Moving.of(Moving.bound(Moving.indexation(upwardOnly, floor), line, least, rounding))
                .indexed(factor)
                .after();
    }

    @Property(tries = TRIES)
    void aSubsidyIsAtLeastItsFloorWheneverItIsPaidAndNothingWhereNothingSetItOff(
            @ForAll("links") PriceLink link,
            @ForAll("amounts") Amount line,
            @ForAll("amounts") Amount floor,
            @ForAll("roundings") Rounding rounding,
            @ForAll("factors") Ratio consumerPrices,
            @ForAll("factors") Ratio foodPrices) {
        PriceSubsidy subsidy = Moving.of(Moving.bound(link, line, floor, rounding))
                .subsidy(
                        PriceIndices.NONE
                                .with(CONSUMER_PRICES, PriceSubsidyTest.MONTH, consumerPrices)
                                .with(FOOD_PRICES, PriceSubsidyTest.MONTH, foodPrices),
                        List.of(consumerPrices, foodPrices));
        Statistics.collect(subsidy.isPaid());
        Statistics.coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 10);
            coverage.check(false).percentage(share -> share > 10);
        });

        // 3.5 % and 6 %, over a year ago: 10 350 and 10 600 ten-thousandths.
        assertThat(subsidy.isPaid())
                .isEqualTo(tenThousandths(consumerPrices) >= 10_350 || tenThousandths(foodPrices) >= 10_600);
        if (subsidy.isPaid()) {
            assertThat(subsidy.each().toQuantity()).isGreaterThanOrEqualTo(floor.perMonth());
        } else {
            assertThat(subsidy.each()).isEqualTo(Money.ZERO);
        }
    }

    /** paid / recipients ≥ promised, multiplied out: in fen, a yearly promise twelve times. */
    @Property(tries = TRIES)
    void anAverageIsMetExactlyWhereTheTotalsSaySo(
            @ForAll("amounts") Amount promised,
            @ForAll @IntRange(min = 1, max = 3_000_000) int recipients,
            @ForAll @IntRange(min = -2, max = 2) int beside) {
        BigInteger enough = BigInteger.valueOf(promised.money().fen()).multiply(BigInteger.valueOf(recipients));
        BigInteger months = BigInteger.valueOf(promised.period() == Period.YEAR ? 12 : 1);
        Money paid = Money.ofFen(Math.max(
                0, enough.divide(months).add(BigInteger.valueOf(beside)).longValueExact()));
        boolean expected = BigInteger.valueOf(paid.fen()).multiply(months).compareTo(enough) >= 0;
        Statistics.collect(expected);
        Statistics.coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 10);
            coverage.check(false).percentage(share -> share > 10);
        });
        Aim aim = new Aim.AverageBenefit("dibao", promised, Window.ALWAYS);

        assertThat(Moving.of(Moving.unbound(new Promise.Target(Moving.RULE, Regimes.TITLE, aim, Regimes.BASIS)))
                        .average(LocalDate.of(2018, 6, 30), paid, recipients)
                        .isMet())
                .isEqualTo(expected);
    }

    @Provide
    Arbitrary<Amount> amounts() {
        return Combinators.combine(Arbitraries.integers().between(0, 1_000_000), Arbitraries.of(Period.values()))
                .as((fen, period) -> Money.ofFen(fen).per(period));
    }

    @Provide
    Arbitrary<Rounding> roundings() {
        return Combinators.combine(Arbitraries.of(Rounding.Unit.values()), Arbitraries.of(Rounding.Mode.values()))
                .as(Rounding::new);
    }

    /** About one, and on the thresholds. */
    @Provide
    Arbitrary<Ratio> factors() {
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(8_000, 12_000),
                        Arbitraries.of(10_000, 10_349, 10_350, 10_351, 10_599, 10_600, 10_601))
                .map(number -> Ratio.of(number, 10_000));
    }

    @Provide
    Arbitrary<PriceLink> links() {
        Trigger[] triggers = {
            new Trigger(CONSUMER_PRICES, Ratio.of(35, 1000), 1), new Trigger(FOOD_PRICES, Ratio.of(6, 100), 1)
        };
        List<Band> bands =
                List.of(new Band(Ratio.of(1, 100), Ratio.of(1, 12)), new Band(Ratio.of(5, 100), Ratio.of(1, 8)));
        return Combinators.combine(
                        Arbitraries.of(
                                new Formula.Rise(FOOD_PRICES),
                                new Formula.RiseOfTrigger(),
                                new Formula.Bands(CONSUMER_PRICES, bands)),
                        Arbitraries.of(Ratio.ONE, Ratio.of(3, 2), Ratio.of(1, 3)))
                .as((formula, coefficient) -> Moving.link(formula, coefficient, triggers));
    }
}

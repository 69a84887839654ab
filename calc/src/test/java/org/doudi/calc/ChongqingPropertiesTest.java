package org.doudi.calc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.doudi.core.household.Household;
import org.doudi.core.money.Allowance;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Ratio;
import org.doudi.core.pack.Packs;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Regime;

/** Point 6 of the issue: the whole of Chongqing's rules against a second, straight way of working them out. */
class ChongqingPropertiesTest {

    private static final Amount NOTHING = Amount.monthly(Money.ZERO);

    private record Rules(ChongqingByHand byHand, Regime regime) {

        static Rules of(String day, Allowance costOfWorking, Amount rigidSpending) {
            return new Rules(
                    new ChongqingByHand(LocalDate.parse(day), costOfWorking, rigidSpending),
                    Regimes.of(
                            Packs.NATIONAL_2012,
                            Packs.CHONGQING_2017,
                            Regimes.aDistrictThatTakesOff(costOfWorking, rigidSpending)));
        }

        @Override
        public String toString() {
            return byHand.toString();
        }
    }

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void everyHouseholdGetsWhatAPencilWouldGiveIt(
            @ForAll("rules") Rules rules, @ForAll("households") Household household) {
        Outcome outcome = Assessing.outcome(rules.regime(), rules.byHand().day(), household);
        Optional<Money> expected = rules.byHand().benefit(household);
        Statistics.collect(expected.isPresent());
        Statistics.coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 5);
            coverage.check(false).percentage(share -> share > 5);
        });

        Optional<Money> given = outcome.match(
                entitled -> Optional.of(entitled.monthly()), notEntitled -> Optional.empty(), undetermined -> {
                    throw new AssertionError(undetermined.describe(Locale.ENGLISH));
                });
        assertThat(given)
                .as(() -> Assessing.assess(rules.regime(), rules.byHand().day(), household)
                        .derivation(ProgrammeId.DIBAO)
                        .toText(Locale.ENGLISH))
                .isEqualTo(expected);
    }

    @Provide
    Arbitrary<Rules> rules() {
        return Arbitraries.of(
                Rules.of("2017-03-20", Allowance.NONE, NOTHING),
                Rules.of("2017-06-01", Allowance.NONE, NOTHING),
                Rules.of("2018-03-01", Allowance.fixed(Money.ofYuan(100)), Amount.monthly(Money.ofYuan(150))),
                Rules.of("2019-02-28", Allowance.share(Ratio.percent(10), Money.ofYuan(60)), NOTHING),
                Rules.of("2020-02-29", Allowance.NONE, Amount.yearly(Money.ofYuan(1000))),
                Rules.of(
                        "2020-08-31",
                        new Allowance(Ratio.of(1, 3), Money.of("33.33"), Optional.empty()),
                        Amount.yearly(Money.ofYuan(1000))),
                Rules.of("2020-09-01", Allowance.share(Ratio.ONE, Money.ofYuan(99)), NOTHING),
                Rules.of("2020-12-31", Allowance.NONE, NOTHING),
                Rules.of("2021-01-01", Allowance.NONE, NOTHING));
    }

    @Provide
    Arbitrary<Household> households() {
        return Situations.known();
    }
}

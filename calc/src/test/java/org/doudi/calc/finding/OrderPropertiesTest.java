package org.doudi.calc.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.doudi.calc.RecordCompletion;
import org.doudi.calc.Records;
import org.doudi.calc.checker.DerivationChecker;
import org.doudi.core.household.Situation;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problems;

/** What holds of what places any household under any regime. */
class OrderPropertiesTest {

    private static List<OrderFinding> orders(Regime regime, Situation situation) {
        Findings findings = Examiner.of(regime, situation.on(), AnyFollowing.PROGRAMMES)
                .getOrElseThrow(Problems::toException)
                .examine(situation);
        return findings.programmes().stream().map(ProgrammeFindings::order).toList();
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE)
    void learningSomethingNarrowsRankAndIncomeAndNeverMovesThem(
            @ForAll("regimes") Regime regime, @ForAll("situations") Situation before, @ForAll long seed) {
        Situation after = RecordCompletion.partial(before, new Random(seed));
        List<OrderFinding> then = orders(regime, before);
        List<OrderFinding> now = orders(regime, after);
        for (int i = 0; i < then.size(); i++) {
            for (int rule = 0; rule < then.get(i).priorities().size(); rule++) {
                PriorityFinding open = then.get(i).priorities().get(rule);
                PriorityFinding learned = now.get(i).priorities().get(rule);
                Statistics.label("rank").collect(open.isDetermined());
                assertThat(open.possible()).containsAll(learned.possible());
            }
            then.get(i)
                    .incomePerHead()
                    .ifPresent(open -> Statistics.label("income").collect(open.isExact()));
            if (then.get(i).incomePerHead().isPresent()) {
                IncomePerHead open = then.get(i).incomePerHead().orElseThrow();
                IncomePerHead learned = now.get(i).incomePerHead().orElseThrow();
                assertThat(learned.low()).isGreaterThanOrEqualTo(open.low());
                assertThat(learned.high()).isLessThanOrEqualTo(open.high());
            }
        }
        Statistics.label("rank").coverage(rank -> rank.check(false).percentage(share -> share > 5));
        Statistics.label("income").coverage(income -> income.check(false).percentage(share -> share > 5));
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void whatIsOpenNamesWhatIsMissingAndEveryStepCanBeWorkedOutAgain(
            @ForAll("regimes") Regime regime, @ForAll("situations") Situation situation) {
        for (OrderFinding order : orders(regime, situation)) {
            boolean known = order.priorities().stream().allMatch(PriorityFinding::isDetermined);
            assertThat(order.missingForRank().isEmpty()).isEqualTo(known);
            boolean exact = order.incomePerHead().map(IncomePerHead::isExact).orElse(true);
            assertThat(order.missing().isEmpty()).isEqualTo(known && exact);
            order.incomePerHead()
                    .ifPresent(income -> assertThat(DerivationChecker.ofSteps(
                                    regime, situation, income.derivation().steps()))
                            .isEmpty());
            order.derivations()
                    .forEach(why -> assertThat(DerivationChecker.ofSteps(regime, situation, why.steps()))
                            .isEmpty());
        }
    }

    @Provide
    Arbitrary<Regime> regimes() {
        return AnyFollowing.regimes();
    }

    @Provide
    Arbitrary<Situation> situations() {
        return Arbitraries.oneOf(Records.known(), Records.partlyKnown());
    }
}

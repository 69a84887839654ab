package org.doudi.calc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.doudi.calc.checker.DerivationChecker;
import org.doudi.core.fact.Truth;
import org.doudi.core.household.Situation;
import org.doudi.core.money.Money;
import org.doudi.core.money.Rounding;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Regime;
import org.doudi.core.problem.Problems;

/** What holds of every assessment, of policies that ask what is on record: learning, order, and every step. */
class RecordPropertiesTest {

    /** A regime with what it is compiled to, shared by all tries. */
    record Kept(String name, Regime regime, Assessor assessor, Inquiry inquiry) {
        static Kept of(String name, Policy policy) {
            Regime regime = Regimes.of(policy);
            Inquiry inquiry = Inquiry.of(regime, Records.DAY).getOrElseThrow(Problems::toException);
            return new Kept(name, regime, Assessing.assessor(regime, Records.DAY), inquiry);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Kept> ALL = List.of(
            Kept.of("on record", OnRecord.policy()),
            Kept.of("paying, up to the fen", Paying.policy(Rounding.upTo(Rounding.Unit.FEN))),
            Kept.of("paying, half up to the jiao", Paying.policy(Rounding.halfUpTo(Rounding.Unit.JIAO))));

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void learningEverythingOverturnsNothingAndLeavesOpenOnlyWhatNobodyCanLearn(
            @ForAll("kept") Kept kept, @ForAll("situations") Situation before, @ForAll long seed) {
        Outcome learned = assess(kept, RecordCompletion.whole(before, new Random(seed)));
        Statistics.collect(assess(kept, before).toString());
        Statistics.coverage(coverage -> {
            coverage.check("Entitled").percentage(share -> share > 2);
            coverage.check("NotEntitled").percentage(share -> share > 10);
            coverage.check("Undetermined").percentage(share -> share > 10);
        });

        assertNarrows(assess(kept, before), learned);
        assertThat(missing(learned)).as(learned.describe(Locale.ENGLISH)).allMatch(this::isBeyondLearning);
    }

    /** A year without a measurement, a measurement without a line, and kinship that does not follow. */
    private boolean isBeyondLearning(String path) {
        return path.equals("measurements") || path.matches("members/\\d+/relation");
    }

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void learningSomethingOverturnsNothingAndOnlyNarrowsTheBounds(
            @ForAll("kept") Kept kept, @ForAll("situations") Situation before, @ForAll long seed) {
        assertNarrows(assess(kept, before), assess(kept, RecordCompletion.partial(before, new Random(seed))));
    }

    /** Not only the outcome: no criterion and no part of one that was yes or no is anything else afterwards. */
    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void learningSomethingOverturnsNoCriterion(
            @ForAll("kept") Kept kept, @ForAll("situations") Situation before, @ForAll long seed) {
        Situation after = RecordCompletion.partial(before, new Random(seed));
        var earlier = kept.inquiry().ask(before).all();
        var later = kept.inquiry().ask(after).all();
        for (int node = 0; node < earlier.size(); node++) {
            if (!earlier.get(node).contains(Truth.OPEN)) {
                assertThat(later.get(node))
                        .as(kept.inquiry().nodes().get(node).toString())
                        .isEqualTo(earlier.get(node));
            }
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void anUndeterminedOutcomeAlwaysNamesWhatIsMissing(
            @ForAll("kept") Kept kept, @ForAll("situations") Situation situation) {
        Outcome outcome = assess(kept, situation);

        assertThat(missing(outcome)).doesNotHaveDuplicates();
        assertThat(missing(outcome).isEmpty()).isEqualTo(outcome.isDetermined());
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfTheRecordChangesNothing(
            @ForAll("kept") Kept kept, @ForAll("situations") Situation situation, @ForAll long seed) {
        Situation shuffled = Shuffled.of(situation, new Random(seed));

        assertThat(kept.inquiry().ask(shuffled).all())
                .isEqualTo(kept.inquiry().ask(situation).all());
        assertThat(bounds(assess(kept, shuffled))).isEqualTo(bounds(assess(kept, situation)));
        assertThat(assess(kept, shuffled).reasons())
                .isEqualTo(assess(kept, situation).reasons());
        assertThat(missing(assess(kept, shuffled))).hasSameSizeAs(missing(assess(kept, situation)));
    }

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void everyStepFollowsFromItsInputsAndFacts(@ForAll("kept") Kept kept, @ForAll("situations") Situation situation) {
        assertThat(DerivationChecker.complaints(
                        kept.regime(),
                        situation,
                        kept.assessor().assess(situation).derivation(ProgrammeId.DIBAO)))
                .isEmpty();
    }

    private static void assertNarrows(Outcome before, Outcome after) {
        if (before.isDetermined()) {
            assertThat(after.getClass()).isEqualTo(before.getClass());
        }
        assertThat(bounds(after).get(0)).isGreaterThanOrEqualTo(bounds(before).get(0));
        assertThat(bounds(after).get(1)).isLessThanOrEqualTo(bounds(before).get(1));
    }

    private static List<Money> bounds(Outcome outcome) {
        return outcome.match(
                entitled -> List.of(entitled.monthly(), entitled.monthly()),
                notEntitled -> List.of(Money.ZERO, Money.ZERO),
                undetermined -> List.of(
                        undetermined.bounds().low(), undetermined.bounds().high()));
    }

    private static List<String> missing(Outcome outcome) {
        return outcome.match(
                entitled -> List.of(),
                notEntitled -> List.of(),
                undetermined ->
                        undetermined.missing().stream().map(Missing::path).toList());
    }

    private static Outcome assess(Kept kept, Situation situation) {
        return kept.assessor().assess(situation).of(ProgrammeId.DIBAO);
    }

    @Provide
    Arbitrary<Kept> kept() {
        return Arbitraries.of(ALL);
    }

    @Provide
    Arbitrary<Situation> situations() {
        return Arbitraries.oneOf(Records.known(), Records.partlyKnown());
    }
}

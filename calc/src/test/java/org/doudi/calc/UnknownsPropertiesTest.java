package org.doudi.calc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.doudi.core.household.Household;
import org.doudi.core.household.Situation;
import org.doudi.core.money.Money;
import org.doudi.core.policy.ProgrammeId;

/** Point 5 of the issue: filling in what is unknown never overturns a determined outcome. */
class UnknownsPropertiesTest {

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void learningEverythingOverturnsNothingAndStaysWithinTheBounds(
            @ForAll("examined") Examined examined, @ForAll("households") Household before, @ForAll long seed) {
        Household after = Completion.whole(before, new Random(seed));

        Outcome learned = assess(examined, after);
        // Without all three kinds of outcome among the tries the law would hold of nothing.
        Statistics.collect(assess(examined, before).toString());
        Statistics.coverage(coverage -> {
            coverage.check("Entitled").percentage(share -> share > 2);
            coverage.check("NotEntitled").percentage(share -> share > 10);
            coverage.check("Undetermined").percentage(share -> share > 10);
        });

        assertThat(learned.isDetermined()).as(learned.describe(Locale.ENGLISH)).isTrue();
        assertNarrows(assess(examined, before), learned);
    }

    /** What is learned may leave holes; the bounds may only close in. */
    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void learningSomethingOverturnsNothingAndOnlyNarrowsTheBounds(
            @ForAll("examined") Examined examined, @ForAll("households") Household before, @ForAll long seed) {
        Household after = Completion.partial(before, new Random(seed));

        assertNarrows(assess(examined, before), assess(examined, after));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void anUndeterminedOutcomeAlwaysNamesWhatIsMissing(
            @ForAll("examined") Examined examined, @ForAll("households") Household household) {
        if (assess(examined, household) instanceof Outcome.Undetermined undetermined) {
            assertThat(undetermined.missing()).isNotEmpty();
            assertThat(undetermined.missing()).extracting(Missing::path).doesNotHaveDuplicates();
        }
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void whatIsWhollyKnownIsDetermined(@ForAll("examined") Examined examined, @ForAll("known") Household household) {
        // Days of accrual are optional, so a rule that tests them may still be open.
        if (examined.toString().contains("thirds")) {
            return;
        }
        assertThat(assess(examined, household).isDetermined()).isTrue();
    }

    private static void assertNarrows(Outcome before, Outcome after) {
        if (before.isDetermined()) {
            assertThat(after.getClass()).isEqualTo(before.getClass());
        }
        List<Money> wide = bounds(before);
        List<Money> narrow = bounds(after);
        assertThat(narrow.get(0)).isGreaterThanOrEqualTo(wide.get(0));
        assertThat(narrow.get(1)).isLessThanOrEqualTo(wide.get(1));
    }

    private static List<Money> bounds(Outcome outcome) {
        return outcome.match(
                entitled -> List.of(entitled.monthly(), entitled.monthly()),
                notEntitled -> List.of(Money.ZERO, Money.ZERO),
                undetermined -> List.of(
                        undetermined.bounds().low(), undetermined.bounds().high()));
    }

    private static Outcome assess(Examined examined, Household household) {
        return examined.assessor()
                .assess(Situation.of(household, examined.on()))
                .of(ProgrammeId.DIBAO);
    }

    @Provide
    Arbitrary<Examined> examined() {
        return Arbitraries.of(Stream.concat(Examined.CHONGQING.stream(), Examined.MADE_UP.stream())
                .toList());
    }

    @Provide
    Arbitrary<Household> households() {
        return Situations.partlyKnown();
    }

    @Provide
    Arbitrary<Household> known() {
        return Situations.known();
    }
}

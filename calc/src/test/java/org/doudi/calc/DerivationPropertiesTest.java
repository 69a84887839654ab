package org.doudi.calc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.doudi.calc.checker.DerivationChecker;
import org.doudi.calc.checker.Fraction;
import org.doudi.calc.derivation.Derivation;
import org.doudi.calc.derivation.StepValue;
import org.doudi.core.household.Household;
import org.doudi.core.household.Situation;
import org.doudi.core.money.Money;
import org.doudi.core.policy.ProgrammeId;

/** Point 6 of the issue: an independent checker works every step of every derivation out again. */
class DerivationPropertiesTest {

    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void everyStepFollowsFromItsInputsAndFacts(
            @ForAll("examined") Examined examined, @ForAll("households") Household household) {
        Situation situation = Situation.of(household, examined.on());
        Derivation derivation = examined.assessor().assess(situation).derivation(ProgrammeId.DIBAO);

        assertThat(DerivationChecker.complaints(examined.regime(), situation, derivation))
                .isEmpty();
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void theLastStepIsTheOutcome(@ForAll("examined") Examined examined, @ForAll("households") Household household) {
        Assessment assessment = examined.assessor().assess(Situation.of(household, examined.on()));
        Derivation derivation = assessment.derivation(ProgrammeId.DIBAO);
        var paid = (StepValue.Between)
                derivation.steps().get(derivation.steps().size() - 1).value();

        Bounds told = assessment
                .of(ProgrammeId.DIBAO)
                .match(
                        entitled -> new Bounds(entitled.monthly(), entitled.monthly()),
                        notEntitled -> new Bounds(Money.ZERO, Money.ZERO),
                        Outcome.Undetermined::bounds);

        assertThat(Fraction.of(paid.low()).same(Fraction.of(told.low()))).isTrue();
        assertThat(Fraction.of(paid.high()).same(Fraction.of(told.high()))).isTrue();
    }

    @Provide
    Arbitrary<Examined> examined() {
        return Arbitraries.of(Stream.concat(Examined.CHONGQING.stream(), Examined.MADE_UP.stream())
                .toList());
    }

    @Provide
    Arbitrary<Household> households() {
        return Arbitraries.oneOf(Situations.known(), Situations.partlyKnown());
    }
}

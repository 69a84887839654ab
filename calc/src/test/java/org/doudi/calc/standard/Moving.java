package org.doudi.calc.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.doudi.calc.Regimes;
import org.doudi.calc.checker.Fraction;
import org.doudi.calc.checker.RuleChecker;
import org.doudi.calc.derivation.Derivation;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Ratio;
import org.doudi.core.money.Rounding;
import org.doudi.core.policy.ParameterType;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.StandardRule;
import org.doudi.core.policy.StandardRule.Formula;
import org.doudi.core.policy.StandardRule.Trigger;
import org.doudi.core.problem.Problems;

/** A policy with a line that moves and a floor, for one rule at a time. Whatever comes out is worked out again by the checker. */
final class Moving {

    static final LocalDate DAY = LocalDate.of(2018, 12, 31);
    static final String RULE = "rule";

    private final Regime regime;

    private Moving(Policy policy) {
        this.regime = Regimes.of(policy);
    }

    static Moving of(Policy.Builder policy) {
        return new Moving(policy.build());
    }

    /** A line, a floor and a rounding, none of them bound. */
    static Policy.Builder unbound(Provision rule) {
        return Regimes.aPolicy("moving")
                .add(
                        Regimes.programme("dibao"),
                        Regimes.parameter("line", ParameterType.AMOUNT),
                        Regimes.parameter("floor", ParameterType.AMOUNT),
                        Regimes.parameter("rounding", ParameterType.ROUNDING),
                        rule);
    }

    /** The same, bound. */
    static Policy.Builder bound(Provision rule, Amount line, Amount floor, Rounding rounding) {
        return unbound(rule)
                .bind("line", ParameterValue.of(line), Regimes.BASIS)
                .bind("floor", ParameterValue.of(floor), Regimes.BASIS)
                .bind("rounding", ParameterValue.of(rounding), Regimes.BASIS);
    }

    static StandardRule.Indexation indexation(boolean upwardOnly, Optional<String> floor) {
        return new StandardRule.Indexation(RULE, Regimes.TITLE, "line", floor, upwardOnly, "rounding", Regimes.BASIS);
    }

    static StandardRule.PriceLink link(Formula formula, Ratio coefficient, Trigger... triggers) {
        return new StandardRule.PriceLink(
                RULE,
                Regimes.TITLE,
                "line",
                List.of(triggers),
                formula,
                coefficient,
                "floor",
                "rounding",
                Regimes.BASIS);
    }

    static Amount monthly(String yuan) {
        return Amount.monthly(Money.of(yuan));
    }

    static Amount yearly(String yuan) {
        return Amount.yearly(Money.of(yuan));
    }

    Standards standards() {
        return Standards.of(regime);
    }

    IndexedLine indexed(String factor) {
        return indexed(Ratio.parse(factor).getOrElseThrow(Problems::toException));
    }

    IndexedLine indexed(Ratio factor) {
        IndexedLine indexed = given(standards().indexed(RULE, DAY, factor));
        requireSound(indexed.derivation(), List.of(Fraction.of(factor)));
        return indexed;
    }

    /** The published figures are what each index rose by. */
    PriceSubsidy subsidy(PriceIndices indices, List<Ratio> overAYearAgo) {
        PriceSubsidy subsidy = given(standards().subsidy(RULE, PriceSubsidyTest.MONTH, indices));
        requireSound(
                subsidy.derivation(),
                overAYearAgo.stream()
                        .map(over -> Fraction.of(over).minus(Fraction.of(1, 1)))
                        .toList());
        return subsidy;
    }

    AverageBenefit average(LocalDate on, Money paid, int recipients) {
        AverageBenefit average = given(standards().average(RULE, on, paid, recipients));
        requireSound(average.derivation(), List.of(Fraction.of(paid), Fraction.of(recipients, 1)));
        return average;
    }

    private void requireSound(Derivation derivation, List<Fraction> published) {
        assertThat(derivation.of()).isEqualTo(RULE);
        assertThat(RuleChecker.complaints(regime, derivation, published)).isEmpty();
    }

    private static <T> T given(Either<Problems, T> result) {
        return result.getOrElseThrow(Problems::toException);
    }

    /** Code and path of everything that was wrong. */
    static List<String> faults(Either<Problems, ?> result) {
        assertThat(result.isLeft()).isTrue();
        return result.getLeft().list().stream()
                .map(problem -> problem.code() + " @ " + problem.path())
                .toList();
    }
}

package org.doudi.calc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Ratio;
import org.doudi.core.money.Rounding;
import org.doudi.core.policy.Comparison;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.ProgrammeId;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Term;
import org.doudi.core.problem.Problem;
import org.doudi.core.problem.Problems;
import org.junit.jupiter.api.Test;

/** Point 7 of the issue: a policy whose figures cannot be worked out exactly together is refused, never run. */
class PrecisionTest {

    private static final LocalDate DAY = LocalDate.of(2017, 6, 1);

    /** Ratios over three large primes have no common denominator that fits beside twelve digits of yuan. */
    @Test
    void ratiosThatCannotBeWorkedOutExactlyTogetherAreRefused() {
        Policy nation = Regimes.aNation(Amount.monthly(Money.ofYuan(350)), Rounding.upTo(Rounding.Unit.FEN))
                .add(
                        excludingAbove("a", Ratio.of(9_999, 9_973)),
                        excludingAbove("b", Ratio.of(9_999, 9_967)),
                        excludingAbove("c", Ratio.of(9_999, 9_949)))
                .build();
        Problems problems = problems(Regimes.of(nation), DAY, ProgrammeId.DIBAO);

        assertThat(problems.list()).extracting(Problem::code).containsOnly("plan.precision");
        assertThat(problems.describe(Locale.ENGLISH)).contains("worked out exactly");
        assertThat(problems.describe(Locale.CHINA)).contains("精确计算");
    }

    /** One large denominator after another in one term is refused as well, not run into an overflow. */
    @Test
    void aRatioOfARatioOfARatioIsRefusedToo() {
        Term deep = Term.perMember("line");
        for (int prime : List.of(9_973, 9_967, 9_949, 9_941, 9_931, 9_929)) {
            deep = new Term.Times(deep, Ratio.of(1_000_000, prime));
        }
        Policy nation = Regimes.aNation(Amount.monthly(Money.ofYuan(350)), Rounding.upTo(Rounding.Unit.FEN))
                .add(Regimes.excluding("a", Criterion.compare(Term.countableIncome(), Comparison.ABOVE, deep)))
                .build();

        assertThat(problems(Regimes.of(nation), DAY, ProgrammeId.DIBAO).list())
                .extracting(Problem::code)
                .containsOnly("plan.precision");
    }

    private static Provision excludingAbove(String id, Ratio ratio) {
        Term multiple = new Term.Times(Term.perMember("line"), ratio);
        return Regimes.excluding(id, Criterion.compare(Term.countableIncome(), Comparison.ABOVE, multiple));
    }

    private static Problems problems(Regime regime, LocalDate day, ProgrammeId programme) {
        return Assessor.of(regime, day, Set.of(programme)).getLeft();
    }
}

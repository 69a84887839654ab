package org.doudi.calc.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.statistics.Statistics;
import org.doudi.calc.Bounds;
import org.doudi.calc.Households;
import org.doudi.calc.Outcome;
import org.doudi.calc.Regimes;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Listing;
import org.doudi.core.fact.Truth;
import org.doudi.core.finding.Matter;
import org.doudi.core.household.Household;
import org.doudi.core.household.Income;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.Situation;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Rounding;
import org.doudi.core.policy.Benefit;
import org.doudi.core.policy.Comparison;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.History;
import org.doudi.core.policy.ParameterType;
import org.doudi.core.policy.ParameterValue;
import org.doudi.core.policy.Policy;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Provision.Effect;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Term;
import org.doudi.core.time.Window;
import org.junit.jupiter.api.Test;

/**
 * What becomes of a household when lines rise, when it earns more, and when two programmes fill its gap. Everything about it is
 * known; it is in dibao or not, and protected or not.
 */
class RisePropertiesTest {

    /** What it earns, in fen a month and person; what it was paid last, in fen, if it is enrolled; whether it is protected. */
    private record Case(List<Long> earned, Optional<Long> paid, boolean isProtected) {

        int people() {
            return earned.size();
        }

        long income() {
            return earned.stream().mapToLong(Long::longValue).sum();
        }

        Situation situation(long more) {
            Household household = Households.aHouseholdOf(people())
                    .incomes(Listing.complete(IntStream.rangeClosed(1, people())
                            .mapToObj(number -> Income.of(
                                    "p" + number,
                                    IncomeKind.WAGE,
                                    Amount.monthly(Money.ofFen(earned.get(number - 1) + (number == 1 ? more : 0)))))
                            .toList()))
                    .build();
            return Situation.of(household, Followed.DAY)
                    .withMeasurements(Listing.none())
                    .withStandings(Listing.complete(paid.stream()
                            .map(last -> Followed.enrolledSince2017().withPaid(Amount.monthly(Money.ofFen(last))))
                            .toList()))
                    .withStatements(isProtected ? Followed.yes("protected") : Followed.no("protected"));
        }
    }

    private static Regime regime(long line, Comparison exit, Benefit.Pays pays, Rounding rounding) {
        return Regimes.of(Regimes.aNation(Amount.monthly(Money.ofFen(line)), rounding)
                .add(
                        Followed.condition(
                                "exit",
                                "dibao",
                                Effect.EXITS,
                                Criterion.compare(Term.countableIncome(), exit, Term.perMember("line"))),
                        Followed.question("protected", Provision.Silence.OPEN),
                        Followed.condition("protection", "dibao", Effect.PROTECTS, History.stated("protected")),
                        new Benefit.WhileProtected("kept", Regimes.TITLE, "dibao", pays, Regimes.BASIS))
                .build());
    }

    private static ProgrammeFindings dibao(Regime regime, Situation situation) {
        return Followed.examineDibao(regime, situation);
    }

    private static Money due(ProgrammeFindings findings) {
        Bounds due = findings.due().orElseThrow();
        assertThat(due.isExact()).isTrue();
        return due.low();
    }

    private static Money gap(ProgrammeFindings findings) {
        return findings.admission().match(Outcome.Entitled::monthly, notEntitled -> Money.ZERO, undetermined -> {
            throw new AssertionError("everything is known");
        });
    }

    /** Except the last amount of the protected, who are protected no more once they qualify again. */
    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void aRiseOfTheLineNeverLowersTheGapNorWhatIsDue(
            @ForAll("cases") Case one,
            @ForAll("lines") long line,
            @ForAll @LongRange(min = 0, max = 20_000) long rise,
            @ForAll("exits") Comparison exit,
            @ForAll Benefit.Pays pays,
            @ForAll("roundings") Rounding rounding) {
        Situation situation = one.situation(0);
        ProgrammeFindings before = dibao(regime(line, exit, pays, rounding), situation);
        ProgrammeFindings after = dibao(regime(line + rise, exit, pays, rounding), situation);

        assertThat(gap(after)).isGreaterThanOrEqualTo(gap(before));
        boolean keptTheLast =
                before.course().equals(Fact.known(Course.STAYS_PROTECTED)) && pays == Benefit.Pays.LAST_AMOUNT;
        if (!keptTheLast || after.course().equals(before.course())) {
            assertThat(due(after)).isGreaterThanOrEqualTo(due(before));
        }
        Statistics.collect(gap(after).compareTo(gap(before)) > 0);
        Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
    }

    /** The exception: 210.50 were kept over the line of 350.00; a line of 450.01 a head leaves a gap of 0.02. */
    @Test
    void whoQualifiesAgainGetsTheGapAndNoLongerWhatWasKept() {
        Situation situation = Followed.earning("900.00")
                .withStandings(Followed.since2017("210.50"))
                .withStatements(Followed.yes("protected"));
        Rounding fen = Rounding.upTo(Rounding.Unit.FEN);

        assertThat(due(dibao(regime(35_000, Comparison.AT_LEAST, Benefit.Pays.LAST_AMOUNT, fen), situation)))
                .isEqualTo(Money.of("210.50"));
        assertThat(due(dibao(regime(45_001, Comparison.AT_LEAST, Benefit.Pays.LAST_AMOUNT, fen), situation)))
                .isEqualTo(Money.of("0.02"));
    }

    /** Except that who comes to be protected by it keeps the last amount, where the rules say that they do; never more. */
    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void moreIncomeNeverMeansMoreUnlessTheLastAmountIsKept(
            @ForAll("cases") Case one,
            @ForAll("lines") long line,
            @ForAll @LongRange(min = 0, max = 60_000) long more,
            @ForAll("exits") Comparison exit,
            @ForAll Benefit.Pays pays,
            @ForAll("roundings") Rounding rounding) {
        Regime regime = regime(line, exit, pays, rounding);
        ProgrammeFindings before = dibao(regime, one.situation(0));
        ProgrammeFindings after = dibao(regime, one.situation(more));

        assertThat(gap(after)).isLessThanOrEqualTo(gap(before));
        boolean keepsTheLast =
                after.course().equals(Fact.known(Course.STAYS_PROTECTED)) && pays == Benefit.Pays.LAST_AMOUNT;
        if (keepsTheLast) {
            assertThat(due(after)).isEqualTo(Money.ofFen(one.paid().orElseThrow()));
        } else {
            assertThat(due(after)).isLessThanOrEqualTo(due(before));
        }
        Statistics.collect(keepsTheLast);
        Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 3));
    }

    /** At the line exactly nobody is admitted; whether who is in leaves then is for the exit to say. */
    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void entryAndExitNeverHoldAtOnceAndAtTheLineOnlyTheExitDecides(
            @ForAll("cases") Case one, @ForAll("lines") long line, @ForAll("exits") Comparison exit) {
        Regime regime = regime(line, exit, Benefit.Pays.WHAT_IS_DUE, Rounding.upTo(Rounding.Unit.FEN));
        for (long offset : new long[] {-1, 0, 1}) {
            long more = Math.max(0, line * one.people() + offset - one.income());
            ProgrammeFindings found = dibao(regime, one.situation(more));
            boolean exits = found.finding(Matter.EXIT).answer() == Truth.YES;
            boolean admitted = found.admission() instanceof Outcome.Entitled;
            assertThat(exits && admitted).isFalse();
            if (one.income() + more == line * one.people()) {
                assertThat(admitted).isFalse();
                assertThat(exits).isEqualTo(exit == Comparison.AT_LEAST);
            }
        }
    }

    /** What dibao and a second programme, which comes after it, fill together is what the higher line leaves open, once. */
    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void nothingIsFilledTwice(
            @ForAll("cases") Case one,
            @ForAll("lines") long line,
            @ForAll("lines") long second,
            @ForAll("roundings") Rounding rounding) {
        Policy later = Regimes.aLayer("later")
                .inForce(Window.ALWAYS)
                .add(
                        Regimes.programme("development"),
                        Regimes.parameter("second", ParameterType.AMOUNT),
                        Followed.condition(
                                "development.income", "development", Effect.ADMITS, Criterion.incomeBelow("second")),
                        new Provision.Gap(
                                "second.gap",
                                Regimes.TITLE,
                                "development",
                                "second",
                                "rounding",
                                Set.of("dibao"),
                                Regimes.BASIS))
                .bind("second", ParameterValue.of(Amount.monthly(Money.ofFen(second))), Regimes.BASIS)
                .build();
        Regime regime = Regimes.of(
                Regimes.aNation(Amount.monthly(Money.ofFen(line)), rounding).build(), later);
        Findings findings = Followed.examine(regime, one.situation(0).withStatements());

        long both = gap(findings.of(Followed.DIBAO))
                .plus(gap(findings.of(Followed.DEVELOPMENT)))
                .fen();
        long open = Math.max(0, Math.max(line, second) * one.people() - one.income());
        // Rounding up twice, each time by less than a unit.
        assertThat(both).isLessThan(open + 2L * rounding.unit().fen());
        if (rounding.unit() == Rounding.Unit.FEN) {
            assertThat(both).isEqualTo(open);
        }
        Statistics.collect(gap(findings.of(Followed.DIBAO)).fen() > 0
                && gap(findings.of(Followed.DEVELOPMENT)).fen() > 0);
        Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 5));
    }

    @Provide
    Arbitrary<Long> lines() {
        return Arbitraries.longs().between(10_000, 60_000);
    }

    @Provide
    Arbitrary<Comparison> exits() {
        return Arbitraries.of(Comparison.AT_LEAST, Comparison.ABOVE);
    }

    @Provide
    Arbitrary<Rounding> roundings() {
        return Arbitraries.of(
                Rounding.upTo(Rounding.Unit.FEN),
                Rounding.upTo(Rounding.Unit.YUAN),
                new Rounding(Rounding.Unit.YUAN, Rounding.Mode.DOWN),
                new Rounding(Rounding.Unit.JIAO, Rounding.Mode.HALF_UP));
    }

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.longs().map(seed -> {
            Random random = new Random(seed);
            List<Long> earned = IntStream.range(0, 1 + random.nextInt(4))
                    .mapToObj(i -> (long) random.nextInt(random.nextBoolean() ? 15_000 : 70_000))
                    .toList();
            Optional<Long> paid =
                    random.nextInt(4) == 0 ? Optional.empty() : Optional.of((long) random.nextInt(50_000));
            return new Case(earned, paid, random.nextBoolean());
        });
    }
}

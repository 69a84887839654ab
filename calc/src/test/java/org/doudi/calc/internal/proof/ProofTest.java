package org.doudi.calc.internal.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.doudi.core.policy.Criterion.all;
import static org.doudi.core.policy.Criterion.compare;
import static org.doudi.core.policy.Criterion.earns;
import static org.doudi.core.policy.Criterion.not;
import static org.doudi.core.policy.Criterion.someMember;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.doudi.calc.Inquiry;
import org.doudi.calc.Regimes;
import org.doudi.core.fact.Truth;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.Role;
import org.doudi.core.household.Situation;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Rounding;
import org.doudi.core.policy.Comparison;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.Criterion.Scope;
import org.doudi.core.policy.History;
import org.doudi.core.policy.IncomeRule;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Provision.Effect;
import org.doudi.core.policy.Provision.Silence;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Term;
import org.doudi.core.problem.Problems;
import org.doudi.core.time.Window;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of what can be a household is made up that shows it: what its people earn, and what was judged of them. */
class ProofTest {

    private static final LocalDate DAY = LocalDate.of(2018, 3, 1);
    private static final Criterion BELOW = Criterion.incomeBelow("line");
    private static final Criterion AT_LEAST =
            compare(Term.countableIncome(), Comparison.AT_LEAST, Term.perMember("line"));
    private static final Criterion AT_MOST =
            compare(Term.countableIncome(), Comparison.AT_MOST, Term.perMember("line"));
    private static final Criterion CHILD = Criterion.agedBelow(16);
    private static final Criterion OLD = Criterion.agedAtLeast(60);
    private static final Criterion WAGE = earns(IncomeKind.WAGE);
    private static final Criterion OTHER = earns(IncomeKind.OTHER);

    static Stream<Criterion> possible() {
        return Stream.of(
                someMember(WAGE),
                all(BELOW, someMember(WAGE)),
                // What they earn is part of an income that comes out exactly.
                all(AT_LEAST, AT_MOST, someMember(WAGE)),
                all(AT_LEAST, AT_MOST, someMember(WAGE), someMember(earns(IncomeKind.RENT))),
                // Scholarships do not count.
                all(AT_LEAST, AT_MOST, someMember(earns(IncomeKind.SCHOLARSHIP))),
                // There is income, but not of the plainest kind.
                all(AT_LEAST, not(someMember(OTHER))),
                all(
                        not(someMember(OTHER)),
                        not(someMember(WAGE)),
                        someMember(earns(IncomeKind.OTHER, IncomeKind.RENT))),
                all(someMember(all(CHILD, not(OTHER))), someMember(all(OLD, OTHER)), AT_LEAST, AT_MOST),
                all(someMember(all(CHILD, OTHER)), someMember(all(OLD, not(OTHER))), AT_LEAST, AT_MOST),
                someMember(History.statedOf("able")),
                not(someMember(History.statedOf("able"))),
                someMember(all(History.statedOf("able"), not(History.statedOf("refused")))),
                all(
                        someMember(all(CHILD, History.statedOf("refused"))),
                        someMember(all(OLD, not(History.statedOf("refused")), History.statedOf("able")))),
                not(someMember(History.statedOf("refused"))),
                History.stated("found"),
                not(History.stated("found")));
    }

    @ParameterizedTest
    @MethodSource("possible")
    void aWitnessIsMadeOfWhatCanBe(Criterion criterion) {
        Regime regime = regime(criterion);
        Inquiry inquiry = Inquiry.of(regime, DAY).getOrElseThrow(Problems::toException);
        Proof proof = new Proof(Setting.of(regime, DAY));

        Optional<Situation> witness = proof.example(
                List.of(Goal.yes(criterion)),
                situation -> inquiry.ask(situation).holds("asked") == Truth.YES);

        assertThat(witness).isPresent();
        assertThat(proof.isImpossible(List.of(Goal.yes(criterion)))).isFalse();
    }

    private static Regime regime(Criterion criterion) {
        return Regimes.of(Regimes.aNation(Amount.monthly(Money.ofYuan(300)), Rounding.upTo(Rounding.Unit.FEN))
                .add(
                        question("able", Scope.PERSON, Silence.OPEN),
                        question("refused", Scope.PERSON, Silence.NO),
                        question("found", Scope.HOME, Silence.NO),
                        new IncomeRule.Disregard(
                                "scholarships",
                                Regimes.TITLE,
                                Set.of(IncomeKind.SCHOLARSHIP),
                                Window.ALWAYS,
                                IncomeRule.Tested.ON_DETERMINATION,
                                Regimes.BASIS),
                        new Provision.Condition(
                                "asked",
                                Regimes.TITLE,
                                "dibao",
                                Effect.EXITS,
                                Optional.empty(),
                                criterion,
                                Regimes.BASIS))
                .build());
    }

    private static Provision question(String id, Scope about, Silence unanswered) {
        return new Provision.Question(id, Regimes.TITLE, about, Set.of(Role.TOWNSHIP), 6, unanswered, Regimes.BASIS);
    }
}

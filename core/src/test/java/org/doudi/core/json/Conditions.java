package org.doudi.core.json;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.doudi.core.household.AssetKind;
import org.doudi.core.household.Coded;
import org.doudi.core.household.DisabilityGrade;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.KinRelation;
import org.doudi.core.household.Settlement;
import org.doudi.core.household.Sex;
import org.doudi.core.household.ShockKind;
import org.doudi.core.policy.Comparison;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.History;
import org.doudi.core.policy.PersonAttribute;
import org.doudi.core.policy.Term;

/** Arbitrary criteria and terms: every case, of either scope. */
final class Conditions {

    private static final int DEPTH = 2;

    /** Criteria on the household. Made once: what is made anew for every value is made slowly. */
    static final Arbitrary<Criterion> HOME = home(DEPTH);

    /** Criteria on the household that are not very long. */
    static final Arbitrary<Criterion> SHORT = home(1);

    /** Criteria on a person. */
    static final Arbitrary<Criterion> PERSON = person(DEPTH);

    private Conditions() {}

    private static Arbitrary<Criterion> home(int depth) {
        Arbitrary<String> areas = Arbitraries.integers().between(0, 6).map(digits -> "500235".substring(0, digits));
        Arbitrary<Criterion> leaves = Arbitraries.oneOf(
                Combinators.combine(areas, Values.someOf(Settlement.class)).as(Criterion.RegisteredIn::new),
                Values.someOf(AssetKind.class).map(Criterion.Owns::new),
                Arbitraries.oneOf(comparisons(), comparisons()),
                Values.windows().map(Criterion.During::new),
                Values.ids().map(Criterion.SwitchedOn::new),
                history());
        if (depth == 0) {
            return leaves;
        }
        return Arbitraries.oneOf(
                leaves, joined(home(depth - 1)), person(depth - 1).map(Criterion.SomeMember::new));
    }

    private static Arbitrary<Criterion> person(int depth) {
        Arbitrary<Criterion> ages = Arbitraries.integers()
                .between(0, Criterion.Age.NO_BOUND - 1)
                .flatMap(from -> Arbitraries.integers()
                        .between(from + 1, Criterion.Age.NO_BOUND)
                        .map(below -> new Criterion.Age(from, below)));
        Arbitrary<Criterion> coded = Arbitraries.of(PersonAttribute.class)
                .flatMap(attribute -> Values.someOf(
                                attribute.options().stream().map(Coded::name).toList())
                        .map(values -> new Criterion.Has(attribute, values)));
        Arbitrary<Criterion> leaves = Arbitraries.oneOf(
                ages,
                coded,
                kin(),
                Values.someOf(IncomeKind.class).map(Criterion.Earns::new),
                Values.ids().map(History.StatedOf::new));
        return depth == 0 ? leaves : Arbitraries.oneOf(leaves, joined(person(depth - 1)));
    }

    private static Arbitrary<Criterion> kin() {
        Arbitrary<Set<Sex>> sexes = Arbitraries.oneOf(Values.someOf(Sex.class), Arbitraries.just(Set.of(Sex.values())));
        Arbitrary<Set<DisabilityGrade>> grades = Arbitraries.oneOf(
                Values.someOf(DisabilityGrade.class), Arbitraries.just(Set.of(DisabilityGrade.values())));
        return Arbitraries.integers()
                .between(0, Criterion.HasKin.NO_BOUND - 1)
                .flatMap(from -> Combinators.combine(
                                Values.someOf(KinRelation.class),
                                sexes,
                                grades,
                                Arbitraries.integers().between(from + 1, Criterion.HasKin.NO_BOUND))
                        .as((relations, of, disabled, below) ->
                                new Criterion.HasKin(relations, of, disabled, from, below)));
    }

    private static Arbitrary<Criterion> history() {
        Arbitrary<Set<String>> grounds = Values.texts(128).set().ofMaxSize(3);
        return Arbitraries.oneOf(
                Combinators.combine(
                                Values.ids(), grounds, Arbitraries.integers().between(0, History.MAX_MONTHS))
                        .as(History.Enrolled::new),
                Combinators.combine(
                                Arbitraries.integers().between(1, History.Steady.MAX_MEASUREMENTS),
                                Arbitraries.of(Comparison.class),
                                Values.ids())
                        .as(History.Steady::new),
                Combinators.combine(
                                Values.someOf(ShockKind.class),
                                Arbitraries.integers().between(1, History.MAX_MONTHS))
                        .as(History.Struck::new),
                Values.ids().map(History.Stated::new));
    }

    private static Arbitrary<Criterion> joined(Arbitrary<Criterion> parts) {
        return Arbitraries.oneOf(
                parts.list().ofMinSize(1).ofMaxSize(3).map(Criterion.All::new),
                parts.list().ofMinSize(1).ofMaxSize(3).map(Criterion.Any::new),
                parts.map(Criterion.Not::new));
    }

    /** Two totals of one dimension, each now and then a multiple of another. */
    private static Arbitrary<Criterion> comparisons() {
        Arbitrary<Term> parameters = Values.ids().map(Term.PerMember::new);
        Arbitrary<Term> money = Arbitraries.oneOf(
                Arbitraries.just(Term.countableIncome()),
                Arbitraries.just(Term.incomeLastYear()),
                Values.someOf(ExpenseKind.class).map(Term.Spending::new),
                parameters,
                holdings(Term.Measure.VALUE));
        Arbitrary<Term> sums = Combinators.combine(money, Arbitraries.integers().between(1, 1_200))
                .as(Term.OverMonths::new);
        Arbitrary<Term> things = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 10_000).map(Term.Things::new), holdings(Term.Measure.NUMBER));
        Arbitrary<Term> areas = Arbitraries.oneOf(parameters, holdings(Term.Measure.AREA));
        return Arbitraries.oneOf(compared(Arbitraries.oneOf(money, sums)), compared(things), compared(areas));
    }

    private static Arbitrary<Criterion> compared(Arbitrary<Term> terms) {
        Arbitrary<Term> multiples = Combinators.combine(
                        terms,
                        Values.ratios(),
                        Values.ids(),
                        Arbitraries.integers().between(0, 4))
                .as((term, ratio, parameter, times) -> switch (times) {
                    case 0, 1 -> term;
                    case 2 -> new Term.Times(new Term.Times(term, ratio), ratio);
                    case 3 -> new Term.Times(term.times(parameter), ratio);
                    default -> term.times(parameter);
                });
        return Combinators.combine(multiples, Arbitraries.of(Comparison.class), multiples)
                .as(Criterion.Compare::new);
    }

    private static Arbitrary<Term> holdings(Term.Measure measure) {
        return Values.someOf(AssetKind.class).map(kinds -> new Term.Holdings(measure, kinds));
    }
}

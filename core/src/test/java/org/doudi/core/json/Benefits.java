package org.doudi.core.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.doudi.core.household.ExpenseKind;
import org.doudi.core.money.Ratio;
import org.doudi.core.policy.Benefit;
import org.doudi.core.policy.Ladder;
import org.doudi.core.policy.Linkage;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.StandardRule;
import org.doudi.core.policy.StandardRule.Formula;
import org.doudi.core.policy.StandardRule.Index;

/** Arbitrary rules on what is paid, on what binds two programmes to each other, and on how lines move. */
final class Benefits {

    // Made once: what is made anew for every value is made slowly.
    private static final Arbitrary<String> IDS = Values.ids();
    private static final Arbitrary<Ladder<String>> TIERS = Clauses.ladders(IDS);
    private static final Arbitrary<Index> INDICES = Arbitraries.of(Index.class);
    private static final Arbitrary<Ratio> RATIOS = Arbitraries.oneOf(Values.ratios(), Arbitraries.just(Ratio.ONE));

    private static final Arbitrary<Set<String>> PROGRAMMES = IDS.set().ofMaxSize(3);
    private static final Arbitrary<Set<ExpenseKind>> COSTS = Values.someOf(ExpenseKind.class);
    private static final Arbitrary<Benefit.Pays> PAYS = Arbitraries.of(Benefit.Pays.class);
    private static final Arbitrary<Optional<String>> FLOORS = Values.optionals(IDS);
    private static final Arbitrary<List<StandardRule.Trigger>> TRIGGERS = Combinators.combine(
                    INDICES, RATIOS, Arbitraries.integers().between(1, StandardRule.Trigger.MAX_MONTHS))
            .as(StandardRule.Trigger::new)
            .list()
            .ofMinSize(1)
            .ofMaxSize(3);
    private static final Arbitrary<Formula> FORMULAS = formulas();

    private Benefits() {}

    static Arbitrary<Provision> of(Clauses.Head head) {
        return Arbitraries.oneOf(gaps(head), paid(head), ways(head), linkages(head), standards(head));
    }

    /** A gap never comes after its own programme. */
    private static Arbitrary<Provision> gaps(Clauses.Head head) {
        return PROGRAMMES.map(ids -> new Provision.Gap(
                head.id(), head.title(), head.different(ids), head.other(), head.another(), ids, head.basis()));
    }

    private static Arbitrary<Provision> paid(Clauses.Head head) {
        return Arbitraries.oneOf(
                TIERS.map(amounts -> new Benefit.Tiers(head.id(), head.title(), head.other(), amounts, head.basis())),
                Arbitraries.just(new Benefit.Flat(head.id(), head.title(), head.other(), head.another(), head.basis())),
                Combinators.combine(COSTS, IDS)
                        .as((kinds, rounding) -> new Benefit.CostShare(
                                head.id(), head.title(), head.other(), kinds, head.another(), rounding, head.basis())));
    }

    private static Arbitrary<Provision> ways(Clauses.Head head) {
        return Arbitraries.oneOf(
                Conditions.PERSON.map(
                        who -> new Benefit.Forfeit(head.id(), head.title(), head.other(), who, head.basis())),
                Combinators.combine(Conditions.HOME, PAYS)
                        .as((criterion, paid) -> new Benefit.Gradual(
                                head.id(), head.title(), head.other(), criterion, head.another(), paid, head.basis())),
                PAYS.map(
                        paid -> new Benefit.WhileProtected(head.id(), head.title(), head.other(), paid, head.basis())));
    }

    private static Arbitrary<Provision> linkages(Clauses.Head head) {
        String second = head.different(Set.of(head.other()));
        return Arbitraries.oneOf(
                Combinators.combine(Conditions.SHORT, Conditions.SHORT, Conditions.SHORT)
                        .as((below, poor, able) -> new Linkage.Placement(
                                head.id(), head.title(), head.other(), second, below, poor, able, head.basis())),
                Arbitraries.just(
                        new Linkage.CrossEligibility(head.id(), head.title(), head.other(), second, head.basis())));
    }

    private static Arbitrary<Provision> standards(Clauses.Head head) {
        return Arbitraries.oneOf(
                Combinators.combine(FLOORS, Arbitraries.of(true, false))
                        .as((floor, upwardOnly) -> new StandardRule.Indexation(
                                head.id(),
                                head.title(),
                                head.other(),
                                floor,
                                upwardOnly,
                                head.another(),
                                head.basis())),
                Combinators.combine(TRIGGERS, FORMULAS, RATIOS, IDS)
                        .as((sets, formula, coefficient, floor) -> new StandardRule.PriceLink(
                                head.id(),
                                head.title(),
                                head.other(),
                                sets,
                                formula,
                                coefficient,
                                floor,
                                head.another(),
                                head.basis())));
    }

    private static Arbitrary<Formula> formulas() {
        Arbitrary<List<Formula.Band>> bands = Combinators.combine(RATIOS, RATIOS)
                .as(Formula.Band::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(Benefits::inOrder);
        return Arbitraries.oneOf(
                INDICES.map(Formula.Rise::new),
                Arbitraries.just(new Formula.RiseOfTrigger()),
                Combinators.combine(INDICES, bands).as(Formula.Bands::new));
    }

    /** From the lowest rise to the highest, each rise once. */
    private static List<Formula.Band> inOrder(List<Formula.Band> bands) {
        TreeMap<Ratio, Formula.Band> byRise = new TreeMap<>();
        bands.forEach(band -> byRise.put(band.from(), band));
        return new ArrayList<>(byRise.values());
    }
}

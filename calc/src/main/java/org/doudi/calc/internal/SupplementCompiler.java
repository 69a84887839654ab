package org.doudi.calc.internal;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import org.doudi.calc.derivation.BenefitOperation;
import org.doudi.calc.derivation.Step;
import org.doudi.calc.derivation.Unit;
import org.doudi.calc.internal.InForce.Rule;
import org.doudi.calc.internal.PlanBuilder.Size;
import org.doudi.calc.internal.run.Arithmetic;
import org.doudi.core.household.Household;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Quantity;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.Provision;

/** Compiles the supplements of members. */
final class SupplementCompiler {

    /** A supplement and its amount a month. */
    private record Ranked(Rule<Provision.Supplement> rule, Amount amount) {

        long fen() {
            return amount.money().fen();
        }
    }

    private final PlanBuilder plan;
    private final StepWords words;
    private final InForce inForce;
    private final Parameters parameters;
    private final TermCompiler terms;
    private final CriterionCompiler criteria;
    private final IntSupplier unit;

    SupplementCompiler(Compilation all) {
        this.plan = all.plan;
        this.words = all.words;
        this.inForce = all.inForce;
        this.parameters = all.parameters;
        this.terms = all.terms;
        this.criteria = all.criteria;
        this.unit = all::unit;
    }

    /** The supplements of a group: each member gets the highest. */
    Supplements compile(Rule<Provision.SupplementGroup> group) {
        // Sorting is stable: of equal amounts the one that the policy names first comes first.
        List<Ranked> ranked = InForce.naming(
                        inForce.supplements,
                        Provision.Supplement::group,
                        group.provision().id())
                .map(rule ->
                        new Ranked(rule, parameters.wholeFen(rule.provision().amount())))
                .sorted(Comparator.comparing(Ranked::fen).reversed())
                .toList();
        List<Integer> people = new ArrayList<>();
        List<Integer> given = new ArrayList<>();
        for (Ranked one : ranked) {
            Criterion who = one.rule().provision().who();
            people.add(words.within(one.rule(), who, () -> criteria.compile(who)));
            given.add(words.within(
                    one.rule(), () -> terms.given(one.rule().provision().amount())));
        }
        Supplements supplements = new Supplements(
                plan.next(),
                unit.getAsInt(),
                ranked.stream().map(one -> one.rule().provision().id()).toList(),
                ranked.stream().map(one -> one.rule().provision().title()).toList(),
                ranked.stream().map(Ranked::amount).toList(),
                people);
        words.within(group, () -> highestEach(supplements, ranked, given));
        return supplements;
    }

    private int highestEach(Supplements supplements, List<Ranked> ranked, List<Integer> given) {
        int[] people = supplements.people().stream().mapToInt(i -> i).toArray();
        int[] inputs = IntStream.concat(IntStream.of(supplements.unit()), IntStream.of(people))
                .toArray();
        long highest = ranked.isEmpty() ? 0 : ranked.get(0).fen();
        Optional<Step.Source> amounts = ranked.stream()
                .flatMap(one -> parameters.source(one.rule().provision().amount()).stream())
                .reduce(Step.Source::and);
        return plan.add(
                words.whole(
                                new BenefitOperation.HighestEach(supplements.amounts()),
                                Unit.YUAN_PER_MONTH,
                                supplements,
                                amounts.map(Step.Source::withoutReading),
                                inputs)
                        .beside(given),
                Size.of(BigInteger.ONE, Quantity.of(highest).times(Quantity.of(Household.MAX_MEMBERS))),
                slot -> scale -> new Arithmetic.HighestEach(
                        slot,
                        supplements.unit(),
                        people,
                        ranked.stream()
                                .mapToLong(one -> one.fen() * scale.denominator())
                                .toArray()));
    }
}

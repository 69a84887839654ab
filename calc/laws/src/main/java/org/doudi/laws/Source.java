package org.doudi.laws;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.doudi.calc.Inquiry;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Truth;
import org.doudi.core.household.Household;
import org.doudi.core.household.Member;
import org.doudi.core.household.Situation;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.Provision;
import org.doudi.core.policy.Provision.Effect;
import org.doudi.core.policy.Regime;
import org.doudi.core.policy.Resolved;

/**
 * Throws situations aimed at the rules that are in force on a day: first with everything known and close to where answers
 * change, then led towards what a programme or a single criterion asks, and at last with holes.
 */
final class Source {

    /** Conditions pull against each other; after so many rounds one that is not met stays so. */
    private static final int ROUNDS = 6;

    private final Aims aims;
    private final Inquiry inquiry;
    private final List<Criterion> criteria;
    private final Map<String, List<Provision.Condition>> conditions;

    Source(Regime regime, LocalDate on, Inquiry inquiry) {
        this.inquiry = inquiry;
        this.criteria =
                inquiry.nodes().stream().map(Inquiry.Node::criterion).distinct().toList();
        this.aims = new Aims(regime, on, criteria);
        // Of programmes that nobody asked for the conditions are not asked either.
        Set<String> asked = inquiry.nodes().stream().map(Inquiry.Node::rule).collect(Collectors.toSet());
        this.conditions = regime.on(on).provisions().stream()
                .map(Resolved::value)
                .filter(Provision.Condition.class::isInstance)
                .map(Provision.Condition.class::cast)
                .filter(condition -> asked.contains(condition.id()))
                .collect(Collectors.groupingBy(Provision.Condition::programme));
    }

    /** What the rules look at. */
    Aims aims() {
        return aims;
    }

    /** The next situation. */
    Situation next(Dice dice) {
        People people = new People(aims, dice);
        Belongings belongings = new Belongings(aims, dice);
        Records records = new Records(aims, dice);
        Wishes wishes = new Wishes(aims, dice, people, belongings, records);
        Situation situation = thrown(dice, people, belongings, records);
        if (!conditions.isEmpty() && dice.chance(60)) {
            situation = admitted(situation, dice, wishes);
        }
        if (!criteria.isEmpty() && dice.chance(60)) {
            situation = wishes.of(situation, dice.of(criteria), dice.chance(50));
        }
        return Holes.some(situation, aims.noIfUnanswered(), dice);
    }

    private Situation thrown(Dice dice, People people, Belongings belongings, Records records) {
        int size = dice.any(1, 1, 1, 1, 2, 2, 2, 3, 3, 4);
        List<Member> members = people.members(size);
        Household household = Household.builder("h-1")
                .registration(Fact.known(records.registration()))
                .members(members)
                .kin(people.kin(size))
                .incomes(belongings.incomes(size))
                .assets(belongings.assets(size))
                .shocks(records.shocks())
                .build();
        return Situation.of(household.withExpenses(belongings.expenses(size, household.incomes())), aims.on)
                .withStandings(records.standings())
                .withMeasurements(records.measurements(size))
                .withStatements(records.statements(size));
    }

    /** Led towards a programme: condition by condition, as long as one is not as it has to be. */
    private Situation admitted(Situation thrown, Dice dice, Wishes wishes) {
        List<Provision.Condition> asked = wanted(dice);
        Situation situation = thrown;
        for (int round = 0; round < ROUNDS; round++) {
            Inquiry.Answers answers = inquiry.ask(situation);
            List<Provision.Condition> unmet = new ArrayList<>();
            for (Provision.Condition condition : asked) {
                if (answers.holds(condition.id()) != Truth.of(isWanted(condition))) {
                    unmet.add(condition);
                }
            }
            if (unmet.isEmpty()) {
                return situation;
            }
            for (Provision.Condition condition : dice.shuffled(unmet)) {
                situation = wishes.of(situation, condition.whole(), isWanted(condition));
            }
        }
        return situation;
    }

    /** What has to hold for admission; sometimes together with what would make somebody enrolled leave. */
    private List<Provision.Condition> wanted(Dice dice) {
        List<Provision.Condition> ofProgramme = dice.of(List.copyOf(conditions.values()));
        boolean andExit = dice.chance(25);
        return ofProgramme.stream()
                .filter(condition -> condition.effect().decidesAdmission() || andExit)
                .toList();
    }

    private static boolean isWanted(Provision.Condition condition) {
        return condition.effect() == Effect.ADMITS || condition.effect() == Effect.EXITS;
    }
}

package org.doudi.calc.internal.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doudi.core.policy.Criterion;

/**
 * The people that answers about a household ask for. Where somebody of the assistance unit is to meet a criterion, one and
 * the same person has to meet it, belong to the unit, and meet nothing that nobody of the unit may meet.
 */
final class People {

    private final Setting setting;
    private final Budget budget;
    private final Map<List<Goal>, Boolean> known = new HashMap<>();

    People(Setting setting, Budget budget) {
        this.setting = setting;
        this.budget = budget;
    }

    /** Whether there may be everybody that the answers ask for. No is a proof. */
    boolean arePossible(Set<Goal> answers, boolean somebody) {
        List<Goal> everybody = ofEverybody(answers);
        return (!somebody || mayBe(everybody))
                && wanted(answers).stream().allMatch(who -> mayBe(and(everybody, Goal.yes(who))));
    }

    /** What the answers ask somebody of the unit to meet, one criterion after another. */
    static List<Criterion> wanted(Set<Goal> answers) {
        List<Criterion> wanted = new ArrayList<>();
        for (Goal answer : answers) {
            if (answer.holds() && answer.criterion() instanceof Criterion.SomeMember some) {
                wanted.add(some.who());
            }
        }
        return wanted;
    }

    /** What holds for everybody of the unit: to belong to it, and not to meet what nobody meets. */
    List<Goal> ofEverybody(Set<Goal> answers) {
        List<Goal> goals = new ArrayList<>();
        setting.unit().ifPresent(unit -> goals.add(Goal.yes(unit)));
        for (Goal answer : answers) {
            if (!answer.holds() && answer.criterion() instanceof Criterion.SomeMember some) {
                goals.add(Goal.no(some.who()));
            }
        }
        return goals;
    }

    /** What keeps somebody out of the unit; nothing if everybody belongs to it. */
    Optional<Goal> outsideUnit() {
        return setting.unit().map(Goal::no);
    }

    /** Somebody who meets the goals, if there may be somebody. */
    Optional<Person> find(List<Goal> goals) {
        List<Person> found = new ArrayList<>();
        Branches branches =
                new Branches(setting, budget, answers -> Person.of(answers).isPossible(), answers -> {
                    return found.add(Person.of(answers));
                });
        branches.visit(goals);
        return found.stream().findFirst();
    }

    /** The same with a further goal. */
    static List<Goal> and(List<Goal> goals, Goal more) {
        List<Goal> all = new ArrayList<>(goals);
        all.add(more);
        return all;
    }

    private boolean mayBe(List<Goal> goals) {
        Boolean before = known.get(goals);
        if (before != null) {
            return before;
        }
        boolean maybe = find(goals).isPresent() || budget.isExceeded();
        known.put(goals, maybe);
        return maybe;
    }
}

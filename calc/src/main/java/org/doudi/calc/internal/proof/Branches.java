package org.doudi.calc.internal.proof;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.doudi.core.policy.Comparison;
import org.doudi.core.policy.Criterion;
import org.doudi.core.policy.Term;

/**
 * Goes through the ways in which goals can be met: the conjunctions of their disjunctive normal form, one after another and
 * never all at once. Each is a set of single questions with the answers they are to have.
 *
 * <p>Open answers keep to the same laws as yes and no where "all", "any" and "not" are concerned, so a criterion comes out
 * as yes for a household exactly if all the answers of some way are as they are to be.
 */
final class Branches {

    private final Setting setting;
    private final Budget budget;
    private final Predicate<Set<Goal>> possible;
    private final Predicate<Set<Goal>> found;

    /** {@code possible} prunes what cannot be, {@code found} is shown each way that is left and says whether to stop. */
    Branches(Setting setting, Budget budget, Predicate<Set<Goal>> possible, Predicate<Set<Goal>> found) {
        this.setting = setting;
        this.budget = budget;
        this.possible = possible;
        this.found = found;
    }

    /** Whether it was told to stop. */
    boolean visit(List<Goal> goals) {
        return visit(goals, Set.of());
    }

    private boolean visit(List<Goal> goals, Set<Goal> before) {
        if (!budget.spend()) {
            return false;
        }
        Set<Goal> answers = new LinkedHashSet<>(before);
        List<Goal> forks = new ArrayList<>();
        Deque<Goal> open = new ArrayDeque<>(goals);
        while (!open.isEmpty()) {
            Goal goal = open.pop();
            Criterion criterion = goal.criterion();
            if (criterion instanceof Criterion.Not not) {
                open.push(new Goal(not.of(), !goal.holds()));
            } else if (criterion instanceof Criterion.All || criterion instanceof Criterion.Any) {
                if (criterion instanceof Criterion.All == goal.holds()) {
                    criterion.parts().forEach(part -> open.push(new Goal(part, goal.holds())));
                } else {
                    forks.add(goal);
                }
            } else if (!add(answers, goal)) {
                return false;
            }
        }
        if (!possible.test(answers)) {
            return false;
        }
        return forks.isEmpty() ? found.test(answers) : fork(forks, answers);
    }

    /** The narrowest fork first: it prunes most. */
    private boolean fork(List<Goal> forks, Set<Goal> answers) {
        Goal fork = forks.stream()
                .min(Comparator.comparingInt(goal -> goal.criterion().parts().size()))
                .orElseThrow();
        for (Criterion part : fork.criterion().parts()) {
            List<Goal> rest = new ArrayList<>(forks);
            rest.remove(fork);
            rest.add(new Goal(part, fork.holds()));
            if (visit(rest, answers)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the answer can stand beside the others. */
    private boolean add(Set<Goal> answers, Goal goal) {
        Goal plain = goal.criterion() instanceof Criterion.Owns owns ? new Goal(atLeastOne(owns), goal.holds()) : goal;
        Boolean settled = setting.settled(plain.criterion()).orElse(null);
        if (settled != null) {
            return settled == plain.holds();
        }
        return !answers.contains(plain.opposite()) && (answers.add(plain) || answers.contains(plain));
    }

    /** To own something is to have at least one of it. */
    private static Criterion atLeastOne(Criterion.Owns owns) {
        return Criterion.compare(
                new Term.Holdings(Term.Measure.NUMBER, owns.kinds()), Comparison.AT_LEAST, Term.number(1));
    }
}

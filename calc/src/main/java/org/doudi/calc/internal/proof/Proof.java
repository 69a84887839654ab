package org.doudi.calc.internal.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.doudi.core.household.Situation;

/**
 * Whether criteria can be met together on a day.
 *
 * <p>Everything that is asked is taken to be free of everything else, except for what is reasoned about here: amounts by
 * their {@linkplain Proportions proportions}, where a household is {@linkplain Place registered}, what is so of one and the
 * same {@linkplain Person person}, and what one {@linkplain Histories record} implies of another. So what is said to be
 * impossible is, whatever the household; what is not said to be may still be impossible.
 */
public final class Proof {

    /** Of so many ways at most a household is made up and tried. */
    private static final int MOST_TRIES = 50;

    private final Setting setting;

    /** On the day of the setting. */
    public Proof(Setting setting) {
        this.setting = setting;
    }

    /** Whether it is proved that no household, whatever is known of it, answers so. */
    public boolean isImpossible(List<Goal> goals) {
        Budget budget = new Budget();
        boolean possible =
                branches(budget, new People(setting, budget), answers -> true).visit(goals);
        return !possible && !budget.isExceeded();
    }

    /** A household that answers so, made up and found to do so by {@code confirmed}; nothing if none was found. */
    public Optional<Situation> example(List<Goal> goals, Predicate<Situation> confirmed) {
        Budget budget = new Budget();
        People people = new People(setting, budget);
        Example example = new Example(setting, people);
        List<Situation> found = new ArrayList<>();
        int[] tries = {0};
        branches(budget, people, answers -> {
                    example.of(answers).stream().filter(confirmed).findFirst().ifPresent(found::add);
                    tries[0]++;
                    return !found.isEmpty() || tries[0] == MOST_TRIES;
                })
                .visit(goals);
        return found.stream().findFirst();
    }

    private Branches branches(Budget budget, People people, Predicate<Set<Goal>> found) {
        return new Branches(setting, budget, answers -> isPossible(answers, people), found);
    }

    private boolean isPossible(Set<Goal> answers, People people) {
        Proportions amounts = Proportions.of(answers, setting);
        return amounts.isPossible()
                && Place.find(answers, List.of()).isPresent()
                && Histories.isPossible(answers)
                && people.arePossible(answers, amounts.needsPeople());
    }
}

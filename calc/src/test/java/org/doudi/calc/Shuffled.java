package org.doudi.calc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.doudi.core.fact.Listing;
import org.doudi.core.household.Household;
import org.doudi.core.household.Situation;

/** The same household told in another order: its people, and every list. */
public final class Shuffled {

    private final Random random;

    private Shuffled(Random random) {
        this.random = random;
    }

    /** The situation in another order. */
    public static Situation of(Situation situation, Random random) {
        return new Shuffled(random).of(situation);
    }

    private Situation of(Situation situation) {
        Household household = situation.household();
        return new Situation(
                household
                        .withMembers(shuffled(household.members()))
                        .withKin(shuffled(household.kin()))
                        .withShocks(shuffled(household.shocks()))
                        .withIncomes(shuffled(household.incomes()))
                        .withAssets(shuffled(household.assets()))
                        .withExpenses(shuffled(household.expenses())),
                situation.on(),
                shuffled(situation.standings()),
                shuffled(situation.measurements()),
                shuffled(situation.statements()));
    }

    private <T> List<T> shuffled(List<T> list) {
        List<T> other = new ArrayList<>(list);
        Collections.shuffle(other, random);
        return other;
    }

    private <T> Listing<T> shuffled(Listing<T> listing) {
        return new Listing<>(shuffled(listing.items()), listing.complete());
    }
}

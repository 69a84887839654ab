package org.doudi.laws;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.doudi.calc.Award;
import org.doudi.calc.Missing;
import org.doudi.core.fact.Listing;
import org.doudi.core.household.Household;
import org.doudi.core.household.Situation;

/**
 * The same household told otherwise, and how to find in what is said of it what would have been said before.
 *
 * @param situation the household as it is told now
 * @param places of each list whose order changed, where its entries stood before
 * @param names of members, what they were called before
 */
record Changed(Situation situation, Map<String, List<Integer>> places, Map<String, String> names) {

    /** In another order: people, and every list. */
    static Changed shuffled(Situation situation, Dice dice) {
        Map<String, List<Integer>> places = new HashMap<>();
        Household household = situation.household();
        Household shuffled = household
                .withMembers(shuffled("members", household.members(), places, dice))
                .withKin(shuffled("kin", household.kin(), places, dice))
                .withIncomes(shuffled("incomes", household.incomes(), places, dice))
                .withExpenses(shuffled("expenses", household.expenses(), places, dice))
                .withAssets(shuffled("assets", household.assets(), places, dice))
                .withShocks(shuffled("shocks", household.shocks(), places, dice));
        return new Changed(
                new Situation(
                        shuffled,
                        situation.on(),
                        shuffled("standings", situation.standings(), places, dice),
                        shuffled("measurements", situation.measurements(), places, dice),
                        dice.shuffled(situation.statements())),
                places,
                Map.of());
    }

    private static <T> Listing<T> shuffled(
            String name, Listing<T> listing, Map<String, List<Integer>> places, Dice dice) {
        return new Listing<>(shuffled(name, listing.items(), places, dice), listing.complete());
    }

    private static <T> List<T> shuffled(String name, List<T> items, Map<String, List<Integer>> places, Dice dice) {
        List<Integer> before =
                dice.shuffled(IntStream.range(0, items.size()).boxed().toList());
        places.put(name, before);
        List<T> now = new ArrayList<>();
        before.forEach(index -> now.add(items.get(index)));
        return now;
    }

    /** With other names: the household, its members and their kin, who keep their places. */
    static Changed renamed(Situation situation, Dice dice) {
        Household household = situation.household();
        List<String> before =
                household.members().stream().map(member -> member.id()).toList();
        // Also the order in which names sort changes.
        List<Integer> order =
                dice.shuffled(IntStream.range(0, before.size()).boxed().toList());
        Map<String, String> now = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            String name = dice.any("m", "x-", "p") + order.get(i) + dice.any("", "a", ".9");
            now.put(before.get(i), name);
            names.put(name, before.get(i));
        }
        return new Changed(
                new Situation(
                        renamed(household, now, dice),
                        situation.on(),
                        situation.standings(),
                        situation.measurements(),
                        situation.statements().stream()
                                .map(statement -> statement.member().isEmpty()
                                        ? statement
                                        : statement.of(now(statement.member().get(), now)))
                                .toList()),
                Map.of(),
                names);
    }

    private static Household renamed(Household household, Map<String, String> now, Dice dice) {
        List<String> kin = new ArrayList<>();
        household.kin().items().forEach(one -> kin.add("r" + kin.size()));
        List<String> names = new ArrayList<>(dice.shuffled(kin));
        // All at once: with some names old and some new nobody would be who they are.
        return Household.builder("h-" + dice.between(2, 9))
                .registration(household.registration())
                .members(household.members().stream()
                        .map(member -> member.withId(now(member.id(), now)))
                        .toList())
                .kin(each(household.kin(), one -> one.withId(names.remove(0)).withOfMember(now(one.ofMember(), now))))
                .incomes(each(household.incomes(), income -> income.withMember(now(income.member(), now))))
                .expenses(each(household.expenses(), expense -> expense.withMember(now(expense.member(), now))))
                .assets(each(household.assets(), asset -> asset.withOwner(now(asset.owner(), now))))
                .shocks(household.shocks())
                .extension(household.extension())
                .build();
    }

    private static <T> Listing<T> each(Listing<T> listing, UnaryOperator<T> rename) {
        return new Listing<>(listing.items().stream().map(rename).toList(), listing.complete());
    }

    private static String now(String name, Map<String, String> now) {
        return now.getOrDefault(name, name);
    }

    private static Optional<String> now(Optional<String> name, Map<String, String> now) {
        return name.map(old -> now(old, now));
    }

    /** What would have been said before. */
    Answer before(Answer answer) {
        return answer.translated(this::before, this::before);
    }

    private Award before(Award award) {
        return new Award(award.benefit(), award.title(), now(award.member(), names), award.monthly());
    }

    private Missing before(Missing missing) {
        String[] parts = missing.path().split("/", -1);
        if (parts[0].equals("statements") && parts.length == 3) {
            parts[2] = now(parts[2], names);
            return new Missing(String.join("/", parts), missing.what(), missing.why());
        }
        List<Integer> stood = places.get(parts[0]);
        if (stood == null || parts.length < 2) {
            return missing;
        }
        parts[1] = String.valueOf(stood.get(Integer.parseInt(parts[1])));
        return new Missing(String.join("/", parts), missing.what(), missing.why());
    }
}

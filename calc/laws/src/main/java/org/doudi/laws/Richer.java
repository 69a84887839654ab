package org.doudi.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Listing;
import org.doudi.core.household.Household;
import org.doudi.core.household.Income;
import org.doudi.core.household.IncomeKind;
import org.doudi.core.household.Situation;
import org.doudi.core.money.Amount;
import org.doudi.core.money.Money;
import org.doudi.core.money.Quantity;

/** The same household with more income. */
final class Richer {

    private Richer() {}

    /**
     * In several ways. The first two are thrown alike for households of any size, so that one for which they give more can
     * shrink: a line for everybody, whoever they are, and more than any line.
     */
    static List<Situation> than(Situation situation, Aims aims, Dice dice) {
        Household household = situation.household();
        Quantity line =
                new Sizes(dice).line(aims.amounts.monthly, household.members().size());
        Household anyhow = anyhow(household, new Belongings(aims, dice).income(1), dice);
        return Stream.of(
                        and(household, plain(household, Amounts.hundredths(line))),
                        and(household, plain(household, Sizes.FAR)),
                        anyhow)
                .map(richer -> Wishes.with(situation, richer))
                .toList();
    }

    private static Income plain(Household household, long fen) {
        String head = household.members().get(0).id();
        return Income.of(head, IncomeKind.OPERATING, Amount.monthly(Money.ofFen(fen)))
                .withThroughPovertyProject(Fact.known(false));
    }

    /** More of an income that is there, or one more income: of any kind, by anybody, known or not. */
    private static Household anyhow(Household household, Income more, Dice dice) {
        List<Income> incomes = new ArrayList<>(household.incomes().items());
        int place = incomes.isEmpty() ? 0 : dice.below(incomes.size());
        if (incomes.isEmpty() || !incomes.get(place).amount().isKnown() || dice.chance(50)) {
            return and(
                    household,
                    more.withMember(dice.of(household.members()).id())
                            .withAmount(dice.chance(10) ? Fact.unknown() : more.amount()));
        }
        Income there = incomes.get(place);
        Money added = more.amount().value().orElse(Money.ZERO);
        incomes.set(
                place,
                there.withAmount(
                        Fact.known(there.amount().value().orElse(Money.ZERO).plus(added))));
        return with(household, incomes);
    }

    private static Household and(Household household, Income more) {
        List<Income> incomes = new ArrayList<>(household.incomes().items());
        incomes.add(more);
        return with(household, incomes);
    }

    private static Household with(Household household, List<Income> incomes) {
        return household.withIncomes(new Listing<>(incomes, household.incomes().complete()));
    }
}

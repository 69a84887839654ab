package org.doudi.examples.benchmarks.engines;

import java.util.List;
import org.doudi.core.fact.Fact;
import org.doudi.core.household.Household;
import org.doudi.core.money.Money;
import org.doudi.core.money.Period;

/**
 * A household as a bean with text for codes: what these engines are handed. Made before anything is timed, so that they are
 * spared the way from JSON to their facts.
 */
public final class Home {

    private final int number;
    private final List<Person> members;
    private final List<Item> incomes;
    private final List<Item> expenses;
    private final List<Item> assets;

    private Home(int number, List<Person> members, List<Item> incomes, List<Item> expenses, List<Item> assets) {
        this.number = number;
        this.members = members;
        this.incomes = incomes;
        this.expenses = expenses;
        this.assets = assets;
    }

    static Home of(int number, Household household) {
        return new Home(
                number,
                household.members().stream()
                        .map(member -> new Person(
                                known(member.disability()).grade().name(),
                                known(member.birth()),
                                known(member.schooling()).name()))
                        .toList(),
                household.incomes().items().stream()
                        .map(income -> item(income.kind(), income.amount(), income.period() == Period.YEAR))
                        .toList(),
                household.expenses().items().stream()
                        .map(expense -> item(expense.kind(), expense.amount(), expense.period() == Period.YEAR))
                        .toList(),
                household.assets().items().stream()
                        .map(asset -> item(asset.kind(), asset.value(), false))
                        .toList());
    }

    private static Item item(Enum<?> kind, Fact<Money> amount, boolean yearly) {
        return new Item(kind.name(), known(amount).fen(), yearly);
    }

    private static <T> T known(Fact<T> fact) {
        return fact.value().orElseThrow();
    }

    /** Its place among the households of a run. */
    public int getNumber() {
        return number;
    }

    /** How many members. */
    public int getPeople() {
        return members.size();
    }

    /** The members. */
    public List<Person> getMembers() {
        return members;
    }

    /** What they get. */
    public List<Item> getIncomes() {
        return incomes;
    }

    /** What they spend. */
    public List<Item> getExpenses() {
        return expenses;
    }

    /** What they own. */
    public List<Item> getAssets() {
        return assets;
    }
}

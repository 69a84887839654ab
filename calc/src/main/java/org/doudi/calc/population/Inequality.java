package org.doudi.calc.population;

import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import java.math.BigInteger;
import org.doudi.core.money.Money;
import org.doudi.core.money.Quantity;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * How unequal incomes are (收入差距): the Gini coefficient, as an exact fraction. It holds how many people have each income, so that
 * parts of a population can be merged in any order; it takes as much memory as there are different incomes.
 */
public final class Inequality {

    private final SortedMap<Money, Long> incomes;

    private Inequality(SortedMap<Money, Long> incomes) {
        this.incomes = incomes;
    }

    /** Nobody yet. */
    public static Inequality ofNobody() {
        return new Inequality(TreeMap.empty());
    }

    /**
     * With people who have the same income each.
     *
     * @param income for each head, 0 or more: of incomes below 0 the coefficient says nothing
     * @param number how many, 0 to {@value Poverty#MOST_PEOPLE}
     */
    public Inequality with(Money income, int number) {
        requireIncomeOf(income, number);
        return number == 0 ? this : new Inequality(incomes.put(income, (long) number, Long::sum));
    }

    /** Refuses incomes below 0 and numbers out of range, both at once. */
    static void requireIncomeOf(Money income, int number) {
        var problems = Problems.collector();
        problems.require(
                !income.isNegative(), "income.negative", "income", "", Text.of("不小于零的金额", "an amount of 0 or more"));
        problems.require(
                number >= 0 && number <= Poverty.MOST_PEOPLE,
                "people.bound",
                "number",
                String.valueOf(number),
                Text.of("0 至 " + Poverty.MOST_PEOPLE + " 人", "0 to " + Poverty.MOST_PEOPLE + " people"));
        problems.throwIfAny();
    }

    /** Both populations together. */
    public Inequality plus(Inequality other) {
        return new Inequality(incomes.merge(other.incomes, Long::sum));
    }

    /** How many people there are. */
    public long people() {
        return incomes.values().sum().longValue();
    }

    /**
     * The Gini coefficient (基尼系数): half the mean difference between two people's incomes as a share of the mean income, 0 if all
     * have the same, below 1. Of nobody, and where nobody has anything, it is 0.
     */
    public Quantity gini() {
        BigInteger before = BigInteger.ZERO;
        BigInteger total = BigInteger.ZERO;
        BigInteger ranked = BigInteger.ZERO;
        // People of one income stand in places b+1 to b+n: the sum of their places less half of everybody's is what
        // weighs them.
        for (var entry : incomes) {
            BigInteger income = BigInteger.valueOf(entry._1().fen());
            BigInteger number = BigInteger.valueOf(entry._2());
            BigInteger places = number.multiply(before.shiftLeft(1).add(number).add(BigInteger.ONE));
            ranked = ranked.add(income.multiply(places));
            total = total.add(income.multiply(number));
            before = before.add(number);
        }
        if (total.signum() == 0) {
            return Quantity.ZERO;
        }
        // Σ 2·place·income ÷ (n·Σ income) − (n + 1) ÷ n
        BigInteger people = before;
        return Quantity.of(ranked, people.multiply(total)).minus(Quantity.of(people.add(BigInteger.ONE), people));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Inequality inequality && incomes.equals(inequality.incomes);
    }

    @Override
    public int hashCode() {
        return incomes.hashCode();
    }

    @Override
    public String toString() {
        return "Inequality[" + people() + " people]";
    }
}

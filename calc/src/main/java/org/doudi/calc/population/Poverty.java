package org.doudi.calc.population;

import java.io.Serializable;
import org.doudi.core.money.Money;
import org.doudi.core.money.Quantity;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * How many people are poor by a line, how far below it and how unequally so: the measures of Foster, Greer and Thorbecke (FGT
 * 贫困指数), as exact fractions. Who has the line's income is not poor. Counts of parts of a population are merged into that of the
 * whole, in any order: nothing is rounded, so nothing depends on it.
 */
public final class Poverty implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The most people who can be added at once. */
    public static final int MOST_PEOPLE = 1_000_000;

    private final Quantity line;
    private final long people;
    private final long poor;
    private final Quantity gaps;
    private final Quantity squares;

    Poverty(Quantity line, long people, long poor, Quantity gaps, Quantity squares) {
        this.line = line;
        this.people = people;
        this.poor = poor;
        this.gaps = gaps;
        this.squares = squares;
    }

    /**
     * Nobody yet.
     *
     * @param line the poverty line for each head (贫困线), more than 0; of the same period as the incomes
     */
    public static Poverty below(Money line) {
        return below(line.toQuantity());
    }

    /**
     * Nobody yet.
     *
     * @param line the poverty line for each head in yuan, more than 0; a twelfth of a line for a year is not rounded
     */
    public static Poverty below(Quantity line) {
        Problems.require(
                line.signum() > 0,
                "poverty.line",
                "line",
                line.toString(),
                Text.of("大于零的金额", "an amount of more than 0"));
        return new Poverty(line, 0, 0, Quantity.ZERO, Quantity.ZERO);
    }

    /**
     * With people who have the same income each.
     *
     * @param income for each head; less than 0 counts as it is
     * @param number how many, 0 to {@value #MOST_PEOPLE}
     */
    public Poverty with(Money income, int number) {
        Problems.require(
                number >= 0 && number <= MOST_PEOPLE,
                "people.bound",
                "number",
                String.valueOf(number),
                Text.of("0 至 " + MOST_PEOPLE + " 人", "0 to " + MOST_PEOPLE + " people"));
        Quantity gap = line.minus(income.toQuantity());
        Quantity count = Quantity.of(number);
        return gap.signum() <= 0
                ? new Poverty(line, people + number, poor, gaps, squares)
                : new Poverty(
                        line,
                        people + number,
                        poor + number,
                        gaps.plus(gap.times(count)),
                        squares.plus(gap.times(gap).times(count)));
    }

    /** Both populations together; they have to be measured by the same line. */
    public Poverty plus(Poverty other) {
        Problems.require(
                line.equals(other.line),
                "poverty.line",
                "line",
                other.line.toString(),
                Text.of("同一贫困线 " + line, "the same line, " + line));
        return new Poverty(
                line, people + other.people, poor + other.poor, gaps.plus(other.gaps), squares.plus(other.squares));
    }

    /** The line, yuan for each head. */
    public Quantity line() {
        return line;
    }

    /** How many people there are. */
    public long people() {
        return people;
    }

    /** How many of them are poor. */
    public long poor() {
        return poor;
    }

    /** The share of the poor (贫困发生率, FGT0), 0 to 1; of nobody it is 0. */
    public Quantity headcount() {
        return of(Quantity.of(poor), Quantity.of(1));
    }

    /** How far the poor are below the line on average over everybody, as a share of the line (贫困深度, FGT1). */
    public Quantity gap() {
        return of(gaps, line);
    }

    /** The same with each gap squared, so that the poorest weigh most (贫困强度, FGT2). */
    public Quantity severity() {
        return of(squares, line.times(line));
    }

    /** What it would take to lift everybody to the line: the sum of all gaps, in the period of the line. */
    public Quantity shortfall() {
        return gaps;
    }

    private Quantity of(Quantity sum, Quantity unit) {
        return people == 0 ? Quantity.ZERO : sum.dividedBy(unit.times(Quantity.of(people)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Poverty poverty
                && line.equals(poverty.line)
                && people == poverty.people
                && poor == poverty.poor
                && gaps.equals(poverty.gaps)
                && squares.equals(poverty.squares);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(people) + gaps.hashCode();
    }

    @Override
    public String toString() {
        return "Poverty[" + poor + " of " + people + " below " + line + "]";
    }
}

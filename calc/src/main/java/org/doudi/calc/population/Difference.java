package org.doudi.calc.population;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Serializable;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.doudi.core.money.Quantity;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * What becomes of many households from one regime to another (政策变动的得失). Sums and counts only, exact, so that the differences of
 * parts add up to that of the whole in any order. Serializable.
 *
 * <p>Of households that are determined under both, {@code costAfter − costBefore = gained − lost}, and the same is the sum over
 * all {@link #changes}.
 */
public final class Difference implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Population.Subject before;
    private final Population.Subject after;
    private final ArrayList<HeadCount> fates;
    private final Amounts amounts;
    private final ArrayList<ClauseChange> changes;

    /** All in fen a month. */
    record Amounts(
            BigInteger gained,
            BigInteger lost,
            BigInteger before,
            BigInteger after,
            BigInteger openLow,
            BigInteger openHigh,
            long unlimited)
            implements Serializable {

        Amounts plus(Amounts other) {
            return new Amounts(
                    gained.add(other.gained),
                    lost.add(other.lost),
                    before.add(other.before),
                    after.add(other.after),
                    openLow.add(other.openLow),
                    openHigh.add(other.openHigh),
                    unlimited + other.unlimited);
        }
    }

    Difference(
            Population.Subject before,
            Population.Subject after,
            List<HeadCount> fates,
            Amounts amounts,
            List<ClauseChange> changes) {
        this.before = before;
        this.after = after;
        this.fates = new ArrayList<>(fates);
        this.amounts = amounts;
        TreeMap<ClauseChange.Key, ClauseChange> rows = new TreeMap<>();
        changes.forEach(row -> rows.merge(row.key(), row, ClauseChange::plus));
        this.changes = new ArrayList<>(rows.values());
    }

    /**
     * Both together.
     *
     * @throws org.doudi.core.problem.ProblemsException if they do not compare the same
     */
    public Difference plus(Difference other) {
        Problems.require(
                before.equals(other.before) && after.equals(other.after),
                "population.other",
                "",
                other.before + ", " + other.after,
                Text.of(
                        "同一对政策组合、日期与统计设定的结果",
                        "a difference between the same regimes, on the same days, for the same surveys"));
        List<HeadCount> both = new ArrayList<>();
        for (int i = 0; i < fates.size(); i++) {
            both.add(fates.get(i).plus(other.fates.get(i)));
        }
        List<ClauseChange> all = new ArrayList<>(changes);
        all.addAll(other.changes);
        return new Difference(before, after, both, amounts.plus(other.amounts), all);
    }

    /** How many have that fate. Of a household to whose unit not the same people belong under both, the larger number counts. */
    public HeadCount of(Fate fate) {
        return fates.get(fate.ordinal());
    }

    /** What all together gain a month who get more in all, in yuan. */
    public Quantity gained() {
        return Costs.yuan(amounts.gained());
    }

    /** What all together lose a month who get less in all, in yuan, 0 or more. */
    public Quantity lost() {
        return Costs.yuan(amounts.lost());
    }

    /** What is due a month under the first regime to those determined under both, in yuan. */
    public Quantity costBefore() {
        return Costs.yuan(amounts.before());
    }

    /** What is due a month under the second regime to those determined under both, in yuan. */
    public Quantity costAfter() {
        return Costs.yuan(amounts.after());
    }

    /**
     * How much more may be due a month under the second regime to those undetermined under either, in yuan, below zero for less.
     * Where nothing limits what may be due, only the least of it is counted at both ends.
     */
    public Range undetermined() {
        return new Range(Costs.yuan(amounts.openLow()), Costs.yuan(amounts.openHigh()), amounts.unlimited() > 0);
    }

    /** Who gains and loses by which clauses, by programme, change and ids of the clauses. */
    public List<ClauseChange> changes() {
        return List.copyOf(changes);
    }

    /**
     * Writes it as JSON, {@code doudi/difference/1}: numbers of people as numbers, amounts in yuan as text.
     *
     * @throws IOException if the generator fails
     */
    public void writeJson(JsonGenerator json) throws IOException {
        new DifferenceJson(json).write(this);
    }

    Population.Subject before() {
        return before;
    }

    Population.Subject after() {
        return after;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Difference that
                && before.equals(that.before)
                && after.equals(that.after)
                && fates.equals(that.fates)
                && amounts.equals(that.amounts)
                && changes.equals(that.changes);
    }

    @Override
    public int hashCode() {
        return 31 * fates.hashCode() + amounts.hashCode();
    }

    @Override
    public String toString() {
        return "Difference" + fates;
    }
}

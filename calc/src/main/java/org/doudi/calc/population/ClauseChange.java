package org.doudi.calc.population;

import java.io.Serializable;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.doudi.core.money.Quantity;
import org.doudi.core.text.Text;

/**
 * How many households gain or lose in a programme by the same clauses together, and how much. A household stands under exactly one
 * set of clauses for each programme in which it gains or loses: nothing is divided among clauses that only together make the
 * difference, so that the sums of all add up to the difference of what the two regimes cost.
 */
public final class ClauseChange implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Key key;
    private final ArrayList<Clause> clauses;
    private final HeadCount who;
    private final BigInteger gained;
    private final BigInteger lost;

    /**
     * A clause.
     *
     * @param id the id of the condition, the rule or the parameter
     * @param title what it is about
     * @param cited the place in its documents; of the second regime where both have it
     */
    public record Clause(String id, Text title, Text cited) implements Serializable {}

    /** What makes a row: one for each programme, change and set of clauses. */
    record Key(String programme, Change change, List<String> clauses) implements Serializable, Comparable<Key> {
        Key {
            clauses = List.copyOf(clauses);
        }

        @Override
        public int compareTo(Key other) {
            int order = programme.compareTo(other.programme);
            order = order != 0 ? order : change.compareTo(other.change);
            return order != 0 ? order : String.join("\n", clauses).compareTo(String.join("\n", other.clauses));
        }
    }

    ClauseChange(Key key, List<Clause> clauses, HeadCount who, BigInteger gained, BigInteger lost) {
        this.key = key;
        this.clauses = new ArrayList<>(clauses);
        this.who = who;
        this.gained = gained;
        this.lost = lost;
    }

    ClauseChange plus(ClauseChange other) {
        return new ClauseChange(key, clauses, who.plus(other.who), gained.add(other.gained), lost.add(other.lost));
    }

    Key key() {
        return key;
    }

    /** The id of the programme. */
    public String programme() {
        return key.programme();
    }

    /** What becomes of them in it. */
    public Change change() {
        return key.change();
    }

    /** The clauses, by id; together they make the difference. */
    public List<Clause> clauses() {
        return List.copyOf(clauses);
    }

    /** How many they are. */
    public HeadCount who() {
        return who;
    }

    /** What they gain a month, in yuan. */
    public Quantity gained() {
        return Costs.yuan(gained);
    }

    /** What they lose a month, in yuan, 0 or more. */
    public Quantity lost() {
        return Costs.yuan(lost);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClauseChange that
                && key.equals(that.key)
                && clauses.equals(that.clauses)
                && who.equals(that.who)
                && gained.equals(that.gained)
                && lost.equals(that.lost);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, who, gained, lost);
    }

    @Override
    public String toString() {
        return "ClauseChange[" + key + ": " + who + "]";
    }
}

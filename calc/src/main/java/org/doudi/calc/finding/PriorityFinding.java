package org.doudi.calc.finding;

import java.util.List;
import org.doudi.core.fact.Fact;
import org.doudi.core.policy.Steering.Precedence;
import org.doudi.core.text.Text;

/**
 * With which rank a household comes where there is not enough for all (优先顺序).
 *
 * @param rule the id of the rule
 * @param title its title
 * @param cited what it rests on
 * @param precedence how rank and need are weighed
 * @param possible every rank that the known facts allow, one or more, as the rule asks for them
 */
public record PriorityFinding(String rule, Text title, Text cited, Precedence precedence, List<Rank> possible) {

    /** Takes a copy. */
    public PriorityFinding {
        possible = List.copyOf(possible);
    }

    /**
     * A rank.
     *
     * @param title whom it is for
     * @param value the smaller the earlier
     */
    public record Rank(Text title, int value) {}

    /** The earliest rank that the known facts allow. */
    public int earliest() {
        return possible.stream().mapToInt(Rank::value).min().orElseThrow();
    }

    /** The latest rank that the known facts allow. */
    public int latest() {
        return possible.stream().mapToInt(Rank::value).max().orElseThrow();
    }

    /** Whether the rank is known: all that are possible are the same, though it may be open which of them it is by. */
    public boolean isDetermined() {
        return earliest() == latest();
    }

    /** The rank and whom it is for, if the known facts leave one only. */
    public Fact<Rank> rank() {
        return possible.size() == 1 ? Fact.known(possible.get(0)) : Fact.unknown();
    }

    /** Says nothing of the rank: it can tell a disability. */
    @Override
    public String toString() {
        return "PriorityFinding[" + rule + "]";
    }
}

package org.doudi.calc.finding;

import java.util.List;
import java.util.Optional;
import org.doudi.core.fact.Truth;
import org.doudi.core.finding.Finding;
import org.doudi.core.finding.Ground;
import org.doudi.core.finding.Matter;
import org.doudi.core.money.Money;
import org.doudi.core.policy.Steering;
import org.doudi.core.text.Text;

/**
 * Whether a support measure is for a household, and within what limits (帮扶措施).
 *
 * @param rule the measure: its kind, how those who meet it come to it, how often a year
 * @param finding whether it is for the household
 * @param limit the most money, in yuan, if there is a limit
 * @param limitTitle what the limit is called; of a measure without one, the measure's own title
 */
public record MeasureFinding(Steering.Measure rule, Finding finding, Optional<Money> limit, Text limitTitle) {

    /**
     * Whether so much may be granted: the measure has to be for the household and the sum within the limit. A sum beyond it is
     * refused with the clause that sets it, whatever is unknown of the household.
     *
     * @throws IllegalArgumentException if the sum is negative
     */
    public Finding grants(Money sum) {
        if (sum.isNegative()) {
            throw new IllegalArgumentException("a sum is granted, not taken");
        }
        boolean within = limit.map(most -> sum.compareTo(most) <= 0).orElse(true);
        Ground who = finding.grounds().get(0);
        List<Ground> grounds = limit.isEmpty()
                ? List.of(who)
                : List.of(who, new Ground(rule.limit().orElse(rule.id()), limitTitle, Truth.of(within), who.cited()));
        return new Finding(Matter.MEASURE, rule.id(), within ? finding.answer() : Truth.NO, grounds);
    }

    /**
     * With which rank a household comes among those who ask for what a measure that goes to some first (优先) offers: those whom the
     * measure is for, then all others. An order, no condition; reading: without regard to income, of which such a rule says
     * nothing.
     *
     * @throws IllegalArgumentException of a measure that does not go to some first
     */
    public PriorityFinding priority() {
        if (rule.weight() != Steering.Measure.Weight.FIRST) {
            throw new IllegalArgumentException("the measure " + rule.id() + " goes to nobody first");
        }
        Ground who = finding.grounds().get(0);
        PriorityFinding.Rank first = new PriorityFinding.Rank(who.title(), 1);
        PriorityFinding.Rank others = new PriorityFinding.Rank(ReviewReader.ALL_OTHERS, 2);
        List<PriorityFinding.Rank> possible = switch (finding.answer()) {
            case YES -> List.of(first);
            case NO -> List.of(others);
            case OPEN -> List.of(first, others);
        };
        return new PriorityFinding(rule.id(), who.title(), who.cited(), Steering.Precedence.ALONE, possible);
    }

    /** Says nothing of the finding: it is personal. */
    @Override
    public String toString() {
        return "MeasureFinding[" + rule.id() + "]";
    }
}

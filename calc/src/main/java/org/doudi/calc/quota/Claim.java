package org.doudi.calc.quota;

import java.util.List;
import java.util.Optional;
import org.doudi.calc.Missing;
import org.doudi.calc.finding.IncomePerHead;
import org.doudi.calc.finding.PriorityFinding;
import org.doudi.core.fact.Truth;

/**
 * What places a household.
 *
 * @param qualifies whether it is among those who are placed at all
 * @param priority its rank with title and citation; absent where no rule says who goes first
 * @param income its income for each member, with the derivation; absent where the order does not look at it
 * @param missing the unknown facts on which any of that depends; none if all of it is known
 */
public record Claim(
        Truth qualifies, Optional<PriorityFinding> priority, Optional<IncomePerHead> income, List<Missing> missing) {

    /** Takes a copy. */
    public Claim {
        missing = List.copyOf(missing);
    }

    /** Whether it surely qualifies and its rank and income, as far as the order looks at them, are known. */
    public boolean isKnown() {
        return qualifies == Truth.YES
                && priority.map(PriorityFinding::isDetermined).orElse(true)
                && income.map(IncomePerHead::isExact).orElse(true);
    }

    /** Says nothing of what was found: it is personal. */
    @Override
    public String toString() {
        return "Claim";
    }
}

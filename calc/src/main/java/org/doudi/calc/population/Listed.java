package org.doudi.calc.population;

import java.util.Set;
import org.doudi.core.fact.Truth;
import org.doudi.core.household.Situation;
import org.doudi.core.household.Standing;
import org.doudi.core.policy.ProgrammeId;

/** Who should be in a programme (应保), by something else than its rules: what exclusion and inclusion errors are counted against. */
@FunctionalInterface
public interface Listed {

    /** Whether a household should be in a programme; open if that is not known. */
    Truth in(ProgrammeId programme, Situation situation);

    /**
     * By a list of ids of households, the same for every programme.
     *
     * @param households the ids, of which a copy is kept
     */
    static Listed ids(Set<String> households) {
        Set<String> all = Set.copyOf(households);
        return (programme, situation) ->
                Truth.of(all.contains(situation.household().id()));
    }

    /** By what is on record: those enrolled in the programme on the day. Where nobody confirmed the record it is open. */
    static Listed enrolled() {
        return (programme, situation) -> {
            for (Standing standing : situation.standings().items()) {
                if (standing.programme().equals(programme.code())
                        && standing.enrolled().contains(situation.on())) {
                    return Truth.YES;
                }
            }
            return situation.standings().complete() ? Truth.NO : Truth.OPEN;
        };
    }
}

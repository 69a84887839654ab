package org.doudi.calc.finding;

import java.util.EnumSet;
import java.util.Set;
import org.doudi.core.fact.Fact;
import org.doudi.core.fact.Truth;
import org.doudi.core.finding.Finding;
import org.doudi.core.policy.Linkage;

/**
 * To which of two systems a household belongs, from three findings made apart from each other.
 *
 * @param rule the rule
 * @param belowFloor whether it is below the floor
 * @param poor whether it is poor
 * @param able whether it has labour capacity
 */
public record PlacementFinding(Linkage.Placement rule, Finding belowFloor, Finding poor, Finding able) {

    /** Every place that the known facts allow. */
    public Set<Place> possible() {
        Set<Place> places = EnumSet.noneOf(Place.class);
        Truth development = poor.answer().and(able.answer());
        for (boolean onFloor : new boolean[] {true, false}) {
            for (boolean inDevelopment : new boolean[] {true, false}) {
                if (allows(belowFloor.answer(), onFloor) && allows(development, inDevelopment)) {
                    places.add(Place.of(onFloor, inDevelopment));
                }
            }
        }
        return places;
    }

    /** The place, if the known facts leave one only. */
    public Fact<Place> place() {
        Set<Place> possible = possible();
        return possible.size() == 1 ? Fact.known(possible.iterator().next()) : Fact.unknown();
    }

    private static boolean allows(Truth answer, boolean value) {
        return answer == Truth.OPEN || answer == Truth.of(value);
    }

    /** Says nothing of the findings: they are personal. */
    @Override
    public String toString() {
        return "PlacementFinding[" + rule.id() + "]";
    }
}

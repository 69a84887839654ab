package org.doudi.calc.register;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Linkage statistics of two systems (衔接统计, 饶县民字〔2017〕33号 article 2): how many households and people there are in both, in one
 * only, in disagreement, by the unit in which the register says they live. Nothing but numbers.
 *
 * <p>A unit's numbers are the sum of those of everything in it, exactly: each household counts at the unit that its entry tells, be
 * it a village or only a county, and so at every unit above. Statistics of parts, such as counties compared one by one, add up in any
 * order.
 *
 * @param one what there is of the one register, by unit as its entries tell it; {@link #NOWHERE} where they tell none
 * @param other the same of the other register
 */
public record LinkageStatistics(SortedMap<String, Tally> one, SortedMap<String, Tally> other) {

    /** In the place of a unit: the entry tells none; asked for, everything. */
    public static final String NOWHERE = "";

    /** Nothing yet. */
    public static final LinkageStatistics NONE = of(Map.of(), Map.of());

    /** Takes copies, in the order of codes. */
    public LinkageStatistics {
        one = Collections.unmodifiableSortedMap(new TreeMap<>(one));
        other = Collections.unmodifiableSortedMap(new TreeMap<>(other));
    }

    static LinkageStatistics of(Map<String, Tally> one, Map<String, Tally> other) {
        return new LinkageStatistics(new TreeMap<>(one), new TreeMap<>(other));
    }

    /** Both together. */
    public LinkageStatistics plus(LinkageStatistics more) {
        return new LinkageStatistics(plus(one, more.one), plus(other, more.other));
    }

    private static SortedMap<String, Tally> plus(Map<String, Tally> some, Map<String, Tally> more) {
        SortedMap<String, Tally> sum = new TreeMap<>(some);
        more.forEach((unit, tally) -> sum.merge(unit, tally, Tally::plus));
        return sum;
    }

    /** Every unit in which there is a household of either register, and every unit above it, down to a level, in order. */
    public SortedSet<String> units(UnitLevel downTo) {
        SortedSet<String> units = new TreeSet<>();
        for (Map<String, Tally> side : List.of(one, other)) {
            for (String unit : side.keySet()) {
                for (UnitLevel level : UnitLevel.values()) {
                    if (level.compareTo(downTo) <= 0 && level.digits() <= unit.length()) {
                        units.add(unit.substring(0, level.digits()));
                    }
                }
            }
        }
        return units;
    }

    /** The numbers of a unit with everything in it. */
    public Tally in(String unit, Side side) {
        SortedMap<String, Tally> all = side == Side.ONE ? one : other;
        // Codes are digits, so whatever begins with one stands before it with a colon, the character behind 9.
        return all.subMap(unit, unit + ":").values().stream().reduce(Tally.NONE, Tally::plus);
    }

    /** The numbers of everything, households whose unit nobody tells among them. */
    public Tally total(Side side) {
        return in(NOWHERE, side);
    }

    /** How many units, and no number. */
    @Override
    public String toString() {
        return "LinkageStatistics[" + units(UnitLevel.VILLAGE).size() + " units]";
    }
}

package org.doudi.calc.population;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import org.doudi.core.money.Quantity;

/** What many households come to in one programme. */
public final class ProgrammeCount implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String programme;
    private final ArrayList<HeadCount> groups;
    private final Costs costs;
    private final ArrayList<ReasonCount> reasons;
    private final ArrayList<AverageCount> averages;

    ProgrammeCount(
            String programme,
            List<HeadCount> groups,
            Costs costs,
            List<ReasonCount> reasons,
            List<AverageCount> averages) {
        this.programme = programme;
        this.groups = new ArrayList<>(groups);
        this.costs = costs;
        this.reasons = new ArrayList<>(reasons);
        this.averages = new ArrayList<>(averages);
    }

    ProgrammeCount plus(ProgrammeCount other) {
        return new ProgrammeCount(
                programme,
                pairs(groups, other.groups, HeadCount::plus),
                costs.plus(other.costs),
                pairs(reasons, other.reasons, ReasonCount::plus),
                pairs(averages, other.averages, AverageCount::plus));
    }

    private static <T> List<T> pairs(List<T> ones, List<T> others, BinaryOperator<T> plus) {
        List<T> sums = new ArrayList<>();
        for (int i = 0; i < ones.size(); i++) {
            sums.add(plus.apply(ones.get(i), others.get(i)));
        }
        return sums;
    }

    /** The id of the programme. */
    public String programme() {
        return programme;
    }

    /** How many belong to a group. */
    public HeadCount of(Group group) {
        return groups.get(group.ordinal());
    }

    /** What is due a month to those entitled, in yuan. */
    public Quantity cost() {
        return Costs.yuan(costs.exact());
    }

    /** What is due a month with those who may be entitled, in yuan: it is at least the cost. */
    public Range costRange() {
        return costs.range();
    }

    /** What an entitled person gets on average (人均补助), yuan a month, not rounded; of nobody 0. */
    public Quantity averageForEachPerson() {
        long persons = of(Group.ENTITLED).persons();
        return persons == 0 ? Quantity.ZERO : cost().dividedBy(Quantity.of(persons));
    }

    /** Whether averages that were promised are reached; none where the regime promises none for that day. */
    public List<AverageCount> averages() {
        return List.copyOf(averages);
    }

    /** Why others are not entitled, condition by condition in the order of the rules; also conditions that exclude nobody. */
    public List<ReasonCount> reasons() {
        return List.copyOf(reasons);
    }

    /** The part of all people who are admitted (覆盖面). */
    public Range coverage() {
        HeadCount all = of(Group.SEEN);
        return Range.of(
                of(Group.ADMITTED).personsOf(all),
                all.without(of(Group.NOT_ENTITLED)).personsOf(all));
    }

    /** The part of the poor people who are admitted (贫困人口覆盖率); the poor are counted only where a line was asked for. */
    public Range coverageOfPoor() {
        HeadCount poor = of(Group.POOR);
        HeadCount in = of(Group.POOR_ADMITTED);
        return Range.of(in.personsOf(poor), in.plus(of(Group.POOR_OPEN)).personsOf(poor));
    }

    /** The part of the households on the list that are not admitted (漏保率), of those that were seen. */
    public Range exclusionError() {
        HeadCount listed = of(Group.LISTED);
        HeadCount notIn = listed.without(of(Group.LISTED_ADMITTED));
        return Range.of(notIn.without(of(Group.LISTED_OPEN)).householdsOf(listed), notIn.householdsOf(listed));
    }

    /**
     * The part of the households admitted that are not on the list (错保率). Least if all that are open and on the list are admitted
     * and no other; most if it is the other way round.
     */
    public Range inclusionError() {
        HeadCount wrong = of(Group.UNLISTED_ADMITTED);
        HeadCount admitted = wrong.plus(of(Group.LISTED_ADMITTED));
        HeadCount open = of(Group.UNLISTED_OPEN);
        return Range.of(
                wrong.householdsOf(admitted.plus(of(Group.LISTED_OPEN))),
                wrong.plus(open).householdsOf(admitted.plus(open)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProgrammeCount that
                && programme.equals(that.programme)
                && groups.equals(that.groups)
                && costs.equals(that.costs)
                && reasons.equals(that.reasons)
                && averages.equals(that.averages);
    }

    @Override
    public int hashCode() {
        return 31 * programme.hashCode() + groups.hashCode();
    }

    @Override
    public String toString() {
        return "ProgrammeCount[" + programme + ": " + of(Group.ENTITLED).households() + " of "
                + of(Group.SEEN).households() + "]";
    }
}

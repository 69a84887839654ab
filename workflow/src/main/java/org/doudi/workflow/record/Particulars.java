package org.doudi.workflow.record;

import java.util.List;
import java.util.Optional;
import org.doudi.core.fact.Fact;
import org.doudi.core.household.Household;
import org.doudi.core.household.Member;
import org.doudi.core.household.Relation;
import org.doudi.core.household.Situation;
import org.doudi.workflow.audit.Hash;

/**
 * What the host knows of a household from a day on (户情): personal, so it lies outside cases and trail, and can be erased. Then
 * the records go on to show what was decided, and who they are about is unknown.
 *
 * @param household the commitment under which its cases were opened
 * @param situation the household, and the day from which this holds of it, until the day of other particulars
 * @param place where it lives, as far down as that is known
 */
public record Particulars(Hash household, Situation situation, Fact<Division> place) {

    /** Particulars of a household of which it is not known where it lives. */
    public static Particulars of(Hash household, Situation situation) {
        return new Particulars(household, situation, Fact.unknown());
    }

    /** Particulars of a household that lives there. */
    public static Particulars of(Hash household, Situation situation, Division place) {
        return new Particulars(household, situation, Fact.known(place));
    }

    private Household known() {
        return situation.household();
    }

    /** The name of the head; a blank one is none. */
    Fact<String> head() {
        return known().members().stream()
                .filter(member -> member.relation() == Relation.HEAD)
                .findFirst()
                .map(Particulars::name)
                .orElseGet(Fact::unknown);
    }

    /** The household's people, the head first and the others as the host lists them. */
    List<Member> members() {
        return known().members().stream()
                .sorted((one, other) -> Boolean.compare(isHead(other), isHead(one)))
                .toList();
    }

    private static boolean isHead(Member member) {
        return member.relation() == Relation.HEAD;
    }

    /** The name of a person; a blank one is none. */
    static Fact<String> name(Member member) {
        Optional<String> name = member.name().map(String::strip).filter(words -> !words.isBlank());
        return name.map(Fact::known).orElseGet(Fact::unknown);
    }

    /** Nothing: all of it is personal. */
    @Override
    public String toString() {
        return "Particulars";
    }
}

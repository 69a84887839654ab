package org.doudi.calc.checker;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.doudi.core.household.Relation;

/**
 * Tells what two people of a household may be to each other by drawing the family: two sons and two daughters of the head
 * with wives, husbands and children. Each of the two stands at every place that their relation to the head allows; what they
 * are to each other is read off the drawing, every time.
 */
final class FamilyTree {

    /** What the second is to the first. */
    enum Tie {
        SPOUSE,
        CHILD,
        PARENT,
        GRANDCHILD,
        GRANDPARENT,
        SIBLING,
        NONE
    }

    private final Map<String, Set<String>> parents = new HashMap<>();
    private final Map<String, String> married = new HashMap<>();

    /** {@code exchanged}: who married into the family are brothers and sisters (换亲). */
    private FamilyTree(boolean exchanged) {
        couple("paternal grandfather", "paternal grandmother", "father");
        couple("maternal grandfather", "maternal grandmother", "mother");
        couple("father", "mother", "head", "sibling 1", "sibling 2");
        couple("wife's father", "wife's mother", "spouse");
        couple("husband's father", "husband's mother", "spouse");
        couple("head", "spouse", "son 1", "son 2", "daughter 1", "daughter 2");
        for (String child : List.of("son 1", "son 2", "daughter 1", "daughter 2")) {
            couple(child, child + "'s spouse", child + "'s boy 1", child + "'s girl 1");
            couple(child, child + "'s spouse", child + "'s boy 2", child + "'s girl 2");
            parents.put(child + "'s spouse", Set.of(exchanged ? "strangers" : child + "'s spouse's parents"));
        }
    }

    private void couple(String one, String other, String... children) {
        married.put(one, other);
        married.put(other, one);
        for (String child : children) {
            parents.computeIfAbsent(child, unborn -> new HashSet<>()).addAll(Set.of(one, other));
        }
    }

    /** Everything that {@code other} may be to {@code person}. */
    static Set<Tie> between(Relation person, Relation other) {
        if (person == Relation.OTHER || other == Relation.OTHER) {
            // Whoever is none of the others is nothing of all this to the head, and anything to the rest.
            boolean toTheHead = person == Relation.HEAD || other == Relation.HEAD;
            return toTheHead ? EnumSet.of(Tie.NONE) : EnumSet.allOf(Tie.class);
        }
        Set<Tie> ties = EnumSet.noneOf(Tie.class);
        for (FamilyTree tree : List.of(new FamilyTree(false), new FamilyTree(true))) {
            for (String one : places(person)) {
                places(other).stream().filter(two -> !two.equals(one)).forEach(two -> ties.add(tree.read(one, two)));
            }
        }
        // Two for one place, two fathers say: the drawing has no second.
        return ties.isEmpty() ? EnumSet.of(Tie.NONE) : ties;
    }

    private Tie read(String person, String other) {
        if (other.equals(married.get(person))) {
            return Tie.SPOUSE;
        }
        if (parentsOf(other).contains(person)) {
            return Tie.CHILD;
        }
        if (parentsOf(person).contains(other)) {
            return Tie.PARENT;
        }
        if (grandparentsOf(other).contains(person)) {
            return Tie.GRANDCHILD;
        }
        if (grandparentsOf(person).contains(other)) {
            return Tie.GRANDPARENT;
        }
        boolean oneParent = parentsOf(person).stream().anyMatch(parentsOf(other)::contains);
        return oneParent ? Tie.SIBLING : Tie.NONE;
    }

    private Set<String> parentsOf(String person) {
        return parents.getOrDefault(person, Set.of());
    }

    private Set<String> grandparentsOf(String person) {
        Set<String> all = new HashSet<>();
        parentsOf(person).forEach(parent -> all.addAll(parentsOf(parent)));
        return all;
    }

    private static List<String> places(Relation relation) {
        return switch (relation) {
            case HEAD -> List.of("head");
            case SPOUSE -> List.of("spouse");
            case SON -> List.of("son 1", "son 2");
            case DAUGHTER -> List.of("daughter 1", "daughter 2");
            case DAUGHTER_IN_LAW -> List.of("son 1's spouse", "son 2's spouse");
            case SON_IN_LAW -> List.of("daughter 1's spouse", "daughter 2's spouse");
            case SONS_SON -> of("son", "boy");
            case SONS_DAUGHTER -> of("son", "girl");
            case DAUGHTERS_SON -> of("daughter", "boy");
            case DAUGHTERS_DAUGHTER -> of("daughter", "girl");
            case FATHER -> List.of("father");
            case MOTHER -> List.of("mother");
            case WIFES_FATHER -> List.of("wife's father");
            case WIFES_MOTHER -> List.of("wife's mother");
            case HUSBANDS_FATHER -> List.of("husband's father");
            case HUSBANDS_MOTHER -> List.of("husband's mother");
            case PATERNAL_GRANDFATHER -> List.of("paternal grandfather");
            case PATERNAL_GRANDMOTHER -> List.of("paternal grandmother");
            case MATERNAL_GRANDFATHER -> List.of("maternal grandfather");
            case MATERNAL_GRANDMOTHER -> List.of("maternal grandmother");
            case SIBLING -> List.of("sibling 1", "sibling 2");
            case OTHER -> throw new IllegalArgumentException("anybody else has no place in the drawing");
        };
    }

    private static List<String> of(String child, String grandchild) {
        return List.of(
                child + " 1's " + grandchild + " 1",
                child + " 1's " + grandchild + " 2",
                child + " 2's " + grandchild + " 1",
                child + " 2's " + grandchild + " 2");
    }
}

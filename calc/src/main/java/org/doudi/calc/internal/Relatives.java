package org.doudi.calc.internal;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.doudi.core.household.Relation;
import org.doudi.core.household.Sex;

/**
 * What two people of a household are to each other, as far as it follows from what each is to the head. What does not follow
 * may be, and is told as that: a grandson of the head may be this son's child or another's.
 *
 * <p>Readings: a child of the head is taken to be the spouse's too, and a brother or sister of the head to be a child of both
 * the head's parents.
 */
final class Relatives {

    /** What the one is to the other, told without sex. */
    enum Kinship {
        SPOUSE,
        CHILD,
        PARENT,
        GRANDCHILD,
        GRANDPARENT,
        SIBLING,
        /** None of these. */
        NONE,
        /** Any of these or none. */
        UNKNOWN
    }

    private static final Set<Relation> CHILDREN = EnumSet.of(Relation.SON, Relation.DAUGHTER);
    private static final Set<Relation> PARENTS = EnumSet.of(Relation.FATHER, Relation.MOTHER);
    private static final Set<Relation> SPOUSES_PARENTS = EnumSet.of(
            Relation.WIFES_FATHER, Relation.WIFES_MOTHER, Relation.HUSBANDS_FATHER, Relation.HUSBANDS_MOTHER);
    private static final Set<Relation> GRANDCHILDREN =
            EnumSet.of(Relation.SONS_SON, Relation.SONS_DAUGHTER, Relation.DAUGHTERS_SON, Relation.DAUGHTERS_DAUGHTER);
    private static final Set<Relation> FATHERS_PARENTS =
            EnumSet.of(Relation.PATERNAL_GRANDFATHER, Relation.PATERNAL_GRANDMOTHER);
    private static final Set<Relation> MOTHERS_PARENTS =
            EnumSet.of(Relation.MATERNAL_GRANDFATHER, Relation.MATERNAL_GRANDMOTHER);
    private static final Set<Relation> SIBLINGS = EnumSet.of(Relation.SIBLING);
    private static final Set<Relation> HEAD = EnumSet.of(Relation.HEAD);
    private static final Set<Relation> SPOUSE = EnumSet.of(Relation.SPOUSE);
    private static final Set<Relation> MEN = EnumSet.of(
            Relation.SON,
            Relation.SON_IN_LAW,
            Relation.SONS_SON,
            Relation.DAUGHTERS_SON,
            Relation.FATHER,
            Relation.WIFES_FATHER,
            Relation.HUSBANDS_FATHER,
            Relation.PATERNAL_GRANDFATHER,
            Relation.MATERNAL_GRANDFATHER);
    private static final Set<Relation> EITHER =
            EnumSet.of(Relation.HEAD, Relation.SPOUSE, Relation.SIBLING, Relation.OTHER);

    private static final Map<Relation, Map<Relation, Kinship>> KNOWN = known();

    private Relatives() {}

    /** What {@code other} is to {@code person}. */
    static Kinship of(Relation person, Relation other) {
        return KNOWN.get(person).get(other);
    }

    /** The sex that a relation tells, if it tells one. */
    static Optional<Sex> sexOf(Relation relation) {
        if (EITHER.contains(relation)) {
            return Optional.empty();
        }
        return Optional.of(MEN.contains(relation) ? Sex.MALE : Sex.FEMALE);
    }

    private static Map<Relation, Map<Relation, Kinship>> known() {
        Map<Relation, Map<Relation, Kinship>> table = new EnumMap<>(Relation.class);
        for (Relation person : Relation.values()) {
            Map<Relation, Kinship> row = new EnumMap<>(Relation.class);
            for (Relation other : Relation.values()) {
                row.put(other, Kinship.UNKNOWN);
            }
            table.put(person, row);
        }
        // Of the head everything is known, and of the spouse and the parents all but the others.
        all(table, HEAD, EnumSet.allOf(Relation.class), Kinship.NONE);
        Set<Relation> listed = EnumSet.complementOf(EnumSet.of(Relation.OTHER));
        all(table, SPOUSE, listed, Kinship.NONE);
        all(table, PARENTS, listed, Kinship.NONE);
        all(table, SPOUSES_PARENTS, listed, Kinship.NONE);
        all(table, EnumSet.of(Relation.OTHER), HEAD, Kinship.NONE);
        both(table, HEAD, SPOUSE, Kinship.SPOUSE, Kinship.SPOUSE);
        both(table, HEAD, CHILDREN, Kinship.CHILD, Kinship.PARENT);
        both(table, SPOUSE, CHILDREN, Kinship.CHILD, Kinship.PARENT);
        both(table, HEAD, PARENTS, Kinship.PARENT, Kinship.CHILD);
        both(table, SPOUSE, SPOUSES_PARENTS, Kinship.PARENT, Kinship.CHILD);
        both(table, HEAD, GRANDCHILDREN, Kinship.GRANDCHILD, Kinship.GRANDPARENT);
        both(table, SPOUSE, GRANDCHILDREN, Kinship.GRANDCHILD, Kinship.GRANDPARENT);
        both(table, HEAD, FATHERS_PARENTS, Kinship.GRANDPARENT, Kinship.GRANDCHILD);
        both(table, HEAD, MOTHERS_PARENTS, Kinship.GRANDPARENT, Kinship.GRANDCHILD);
        both(table, HEAD, SIBLINGS, Kinship.SIBLING, Kinship.SIBLING);
        both(table, SIBLINGS, SIBLINGS, Kinship.SIBLING, Kinship.SIBLING);
        both(table, CHILDREN, CHILDREN, Kinship.SIBLING, Kinship.SIBLING);
        both(table, PARENTS, SIBLINGS, Kinship.CHILD, Kinship.PARENT);
        both(table, PARENTS, CHILDREN, Kinship.GRANDCHILD, Kinship.GRANDPARENT);
        both(table, SPOUSES_PARENTS, CHILDREN, Kinship.GRANDCHILD, Kinship.GRANDPARENT);
        both(table, EnumSet.of(Relation.FATHER), EnumSet.of(Relation.MOTHER), Kinship.SPOUSE, Kinship.SPOUSE);
        both(table, EnumSet.of(Relation.FATHER), FATHERS_PARENTS, Kinship.PARENT, Kinship.CHILD);
        both(table, EnumSet.of(Relation.MOTHER), MOTHERS_PARENTS, Kinship.PARENT, Kinship.CHILD);
        couple(table, Relation.WIFES_FATHER, Relation.WIFES_MOTHER);
        couple(table, Relation.HUSBANDS_FATHER, Relation.HUSBANDS_MOTHER);
        return table;
    }

    private static void couple(Map<Relation, Map<Relation, Kinship>> table, Relation husband, Relation wife) {
        both(table, EnumSet.of(husband), EnumSet.of(wife), Kinship.SPOUSE, Kinship.SPOUSE);
    }

    /** What each of the second is to each of the first, and the other way round. */
    private static void both(
            Map<Relation, Map<Relation, Kinship>> table,
            Set<Relation> first,
            Set<Relation> second,
            Kinship secondToFirst,
            Kinship firstToSecond) {
        all(table, first, second, secondToFirst);
        all(table, second, first, firstToSecond);
    }

    private static void all(
            Map<Relation, Map<Relation, Kinship>> table, Set<Relation> people, Set<Relation> others, Kinship kinship) {
        people.forEach(person -> others.forEach(other -> table.get(person).put(other, kinship)));
    }
}

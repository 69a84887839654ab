package org.doudi.calc.internal;

import java.util.Arrays;
import java.util.EnumSet;
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

    private static final Table KNOWN = known();

    private Relatives() {}

    /** What {@code other} is to {@code person}. */
    static Kinship of(Relation person, Relation other) {
        return KNOWN.of(person, other);
    }

    /** The sex that a relation tells, if it tells one. */
    static Optional<Sex> sexOf(Relation relation) {
        if (EITHER.contains(relation)) {
            return Optional.empty();
        }
        return Optional.of(MEN.contains(relation) ? Sex.MALE : Sex.FEMALE);
    }

    private static Table known() {
        Table table = new Table();
        // Of the head everything is known, and of the spouse and the parents all but the others.
        table.all(HEAD, EnumSet.allOf(Relation.class), Kinship.NONE);
        Set<Relation> listed = EnumSet.complementOf(EnumSet.of(Relation.OTHER));
        table.all(SPOUSE, listed, Kinship.NONE);
        table.all(PARENTS, listed, Kinship.NONE);
        table.all(SPOUSES_PARENTS, listed, Kinship.NONE);
        table.all(EnumSet.of(Relation.OTHER), HEAD, Kinship.NONE);
        table.both(HEAD, SPOUSE, Kinship.SPOUSE, Kinship.SPOUSE);
        table.both(HEAD, CHILDREN, Kinship.CHILD, Kinship.PARENT);
        table.both(SPOUSE, CHILDREN, Kinship.CHILD, Kinship.PARENT);
        table.both(HEAD, PARENTS, Kinship.PARENT, Kinship.CHILD);
        table.both(SPOUSE, SPOUSES_PARENTS, Kinship.PARENT, Kinship.CHILD);
        table.both(HEAD, GRANDCHILDREN, Kinship.GRANDCHILD, Kinship.GRANDPARENT);
        table.both(SPOUSE, GRANDCHILDREN, Kinship.GRANDCHILD, Kinship.GRANDPARENT);
        table.both(HEAD, FATHERS_PARENTS, Kinship.GRANDPARENT, Kinship.GRANDCHILD);
        table.both(HEAD, MOTHERS_PARENTS, Kinship.GRANDPARENT, Kinship.GRANDCHILD);
        table.both(HEAD, SIBLINGS, Kinship.SIBLING, Kinship.SIBLING);
        table.both(SIBLINGS, SIBLINGS, Kinship.SIBLING, Kinship.SIBLING);
        table.both(CHILDREN, CHILDREN, Kinship.SIBLING, Kinship.SIBLING);
        table.both(PARENTS, SIBLINGS, Kinship.CHILD, Kinship.PARENT);
        table.both(PARENTS, CHILDREN, Kinship.GRANDCHILD, Kinship.GRANDPARENT);
        table.both(SPOUSES_PARENTS, CHILDREN, Kinship.GRANDCHILD, Kinship.GRANDPARENT);
        table.both(EnumSet.of(Relation.FATHER), EnumSet.of(Relation.MOTHER), Kinship.SPOUSE, Kinship.SPOUSE);
        table.both(EnumSet.of(Relation.FATHER), FATHERS_PARENTS, Kinship.PARENT, Kinship.CHILD);
        table.both(EnumSet.of(Relation.MOTHER), MOTHERS_PARENTS, Kinship.PARENT, Kinship.CHILD);
        table.couple(Relation.WIFES_FATHER, Relation.WIFES_MOTHER);
        table.couple(Relation.HUSBANDS_FATHER, Relation.HUSBANDS_MOTHER);
        return table;
    }

    /** A row for each person and a column for each other; unknown where nothing is said. */
    private static final class Table {

        private final Kinship[][] cells = new Kinship[Relation.values().length][Relation.values().length];

        Table() {
            for (Kinship[] row : cells) {
                Arrays.fill(row, Kinship.UNKNOWN);
            }
        }

        Kinship of(Relation person, Relation other) {
            return cells[person.ordinal()][other.ordinal()];
        }

        void couple(Relation husband, Relation wife) {
            both(EnumSet.of(husband), EnumSet.of(wife), Kinship.SPOUSE, Kinship.SPOUSE);
        }

        /** What each of the second is to each of the first, and the other way round. */
        void both(Set<Relation> first, Set<Relation> second, Kinship secondToFirst, Kinship firstToSecond) {
            all(first, second, secondToFirst);
            all(second, first, firstToSecond);
        }

        void all(Set<Relation> people, Set<Relation> others, Kinship kinship) {
            people.forEach(person -> others.forEach(other -> cells[person.ordinal()][other.ordinal()] = kinship));
        }
    }
}

package org.doudi.calc.internal.run;

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
 * the head's parents; two parents of one person are taken to be a couple. Who came into the family by marriage is related to
 * those of its blood by that marriage alone; two who came so may be brother and sister.
 */
public final class Relatives {

    /** What the one is to the other, told without sex. */
    public enum Kinship {
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

    /** What the one is to the other or, where that does not follow, what else than nothing it may be. */
    public record Tie(Kinship kinship, boolean surely) {
        private static final Tie NONE = new Tie(Kinship.NONE, true);
        private static final Tie UNKNOWN = new Tie(Kinship.UNKNOWN, false);
    }

    private static final Set<Relation> HEAD = EnumSet.of(Relation.HEAD);
    private static final Set<Relation> SPOUSE = EnumSet.of(Relation.SPOUSE);
    private static final Set<Relation> SONS = EnumSet.of(Relation.SON);
    private static final Set<Relation> DAUGHTERS = EnumSet.of(Relation.DAUGHTER);
    private static final Set<Relation> CHILDREN = EnumSet.of(Relation.SON, Relation.DAUGHTER);
    private static final Set<Relation> SONS_WIVES = EnumSet.of(Relation.DAUGHTER_IN_LAW);
    private static final Set<Relation> DAUGHTERS_HUSBANDS = EnumSet.of(Relation.SON_IN_LAW);
    private static final Set<Relation> IN_LAWS = EnumSet.of(Relation.DAUGHTER_IN_LAW, Relation.SON_IN_LAW);
    private static final Set<Relation> SONS_CHILDREN = EnumSet.of(Relation.SONS_SON, Relation.SONS_DAUGHTER);
    private static final Set<Relation> DAUGHTERS_CHILDREN =
            EnumSet.of(Relation.DAUGHTERS_SON, Relation.DAUGHTERS_DAUGHTER);
    private static final Set<Relation> GRANDCHILDREN =
            EnumSet.of(Relation.SONS_SON, Relation.SONS_DAUGHTER, Relation.DAUGHTERS_SON, Relation.DAUGHTERS_DAUGHTER);
    private static final Set<Relation> FATHER = EnumSet.of(Relation.FATHER);
    private static final Set<Relation> MOTHER = EnumSet.of(Relation.MOTHER);
    private static final Set<Relation> PARENTS = EnumSet.of(Relation.FATHER, Relation.MOTHER);
    private static final Set<Relation> SPOUSES_PARENTS = EnumSet.of(
            Relation.WIFES_FATHER, Relation.WIFES_MOTHER, Relation.HUSBANDS_FATHER, Relation.HUSBANDS_MOTHER);
    private static final Set<Relation> FATHERS_PARENTS =
            EnumSet.of(Relation.PATERNAL_GRANDFATHER, Relation.PATERNAL_GRANDMOTHER);
    private static final Set<Relation> MOTHERS_PARENTS =
            EnumSet.of(Relation.MATERNAL_GRANDFATHER, Relation.MATERNAL_GRANDMOTHER);
    private static final Set<Relation> GRANDPARENTS = EnumSet.of(
            Relation.PATERNAL_GRANDFATHER,
            Relation.PATERNAL_GRANDMOTHER,
            Relation.MATERNAL_GRANDFATHER,
            Relation.MATERNAL_GRANDMOTHER);
    private static final Set<Relation> SIBLINGS = EnumSet.of(Relation.SIBLING);
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

    private static final Relatives ALL = new Relatives();

    private final Tie[][] ties = new Tie[Relation.values().length][Relation.values().length];

    private Relatives() {
        for (Relation person : Relation.values()) {
            for (Relation other : Relation.values()) {
                boolean followed = (person != Relation.OTHER && other != Relation.OTHER)
                        || person == Relation.HEAD
                        || other == Relation.HEAD;
                ties[person.ordinal()][other.ordinal()] = followed ? Tie.NONE : Tie.UNKNOWN;
            }
        }
        ofTheHead();
        ofTheSpouse();
        ofTheOthers();
        perhaps();
    }

    /** What {@code other} is to {@code person}. */
    public static Tie of(Relation person, Relation other) {
        return ALL.ties[person.ordinal()][other.ordinal()];
    }

    /** The sex that a relation tells, if it tells one. */
    static Optional<Sex> sexOf(Relation relation) {
        if (EITHER.contains(relation)) {
            return Optional.empty();
        }
        return Optional.of(MEN.contains(relation) ? Sex.MALE : Sex.FEMALE);
    }

    private void ofTheHead() {
        surely(HEAD, SPOUSE, Kinship.SPOUSE, Kinship.SPOUSE);
        surely(HEAD, CHILDREN, Kinship.CHILD, Kinship.PARENT);
        surely(HEAD, PARENTS, Kinship.PARENT, Kinship.CHILD);
        surely(HEAD, GRANDCHILDREN, Kinship.GRANDCHILD, Kinship.GRANDPARENT);
        surely(HEAD, GRANDPARENTS, Kinship.GRANDPARENT, Kinship.GRANDCHILD);
        surely(HEAD, SIBLINGS, Kinship.SIBLING, Kinship.SIBLING);
    }

    private void ofTheSpouse() {
        surely(SPOUSE, CHILDREN, Kinship.CHILD, Kinship.PARENT);
        surely(SPOUSE, SPOUSES_PARENTS, Kinship.PARENT, Kinship.CHILD);
        surely(SPOUSE, GRANDCHILDREN, Kinship.GRANDCHILD, Kinship.GRANDPARENT);
        surely(SPOUSES_PARENTS, CHILDREN, Kinship.GRANDCHILD, Kinship.GRANDPARENT);
        couple(Relation.WIFES_FATHER, Relation.WIFES_MOTHER);
        couple(Relation.HUSBANDS_FATHER, Relation.HUSBANDS_MOTHER);
    }

    private void ofTheOthers() {
        surely(SIBLINGS, SIBLINGS, Kinship.SIBLING, Kinship.SIBLING);
        surely(CHILDREN, CHILDREN, Kinship.SIBLING, Kinship.SIBLING);
        surely(PARENTS, SIBLINGS, Kinship.CHILD, Kinship.PARENT);
        surely(PARENTS, CHILDREN, Kinship.GRANDCHILD, Kinship.GRANDPARENT);
        surely(FATHER, FATHERS_PARENTS, Kinship.PARENT, Kinship.CHILD);
        surely(MOTHER, MOTHERS_PARENTS, Kinship.PARENT, Kinship.CHILD);
        surely(SIBLINGS, GRANDPARENTS, Kinship.GRANDPARENT, Kinship.GRANDCHILD);
        couple(Relation.FATHER, Relation.MOTHER);
        couple(Relation.PATERNAL_GRANDFATHER, Relation.PATERNAL_GRANDMOTHER);
        couple(Relation.MATERNAL_GRANDFATHER, Relation.MATERNAL_GRANDMOTHER);
    }

    /** Which child a grandchild is of, and to which a son's wife is married, does not follow. */
    private void perhaps() {
        perhaps(SONS, SONS_WIVES, Kinship.SPOUSE, Kinship.SPOUSE);
        perhaps(DAUGHTERS, DAUGHTERS_HUSBANDS, Kinship.SPOUSE, Kinship.SPOUSE);
        perhaps(SONS, SONS_CHILDREN, Kinship.CHILD, Kinship.PARENT);
        perhaps(SONS_WIVES, SONS_CHILDREN, Kinship.CHILD, Kinship.PARENT);
        perhaps(DAUGHTERS, DAUGHTERS_CHILDREN, Kinship.CHILD, Kinship.PARENT);
        perhaps(DAUGHTERS_HUSBANDS, DAUGHTERS_CHILDREN, Kinship.CHILD, Kinship.PARENT);
        perhaps(SONS_CHILDREN, SONS_CHILDREN, Kinship.SIBLING, Kinship.SIBLING);
        perhaps(DAUGHTERS_CHILDREN, DAUGHTERS_CHILDREN, Kinship.SIBLING, Kinship.SIBLING);
        perhaps(IN_LAWS, IN_LAWS, Kinship.SIBLING, Kinship.SIBLING);
    }

    private void couple(Relation husband, Relation wife) {
        surely(EnumSet.of(husband), EnumSet.of(wife), Kinship.SPOUSE, Kinship.SPOUSE);
    }

    /** What each of the second is to each of the first, and the other way round. */
    private void surely(Set<Relation> first, Set<Relation> second, Kinship secondToFirst, Kinship firstToSecond) {
        both(first, second, new Tie(secondToFirst, true), new Tie(firstToSecond, true));
    }

    private void perhaps(Set<Relation> first, Set<Relation> second, Kinship secondToFirst, Kinship firstToSecond) {
        both(first, second, new Tie(secondToFirst, false), new Tie(firstToSecond, false));
    }

    private void both(Set<Relation> first, Set<Relation> second, Tie secondToFirst, Tie firstToSecond) {
        for (Relation one : first) {
            for (Relation other : second) {
                ties[one.ordinal()][other.ordinal()] = secondToFirst;
                ties[other.ordinal()][one.ordinal()] = firstToSecond;
            }
        }
    }
}

package org.doudi.core.household;

import java.util.stream.IntStream;

/** Families made up for the tests. */
final class Households {

    /** The standard's own example of a number: GB 11643-1999; born 1949-12-31, a woman. */
    static final String A_NUMBER = "11010519491231002X";

    /** The standard's other example: born 1880-01-01, a man. */
    static final String ANOTHER_NUMBER = "440524188001010014";

    private Households() {}

    /** A head called {@code p1}, of whom nothing else is known. */
    static Household.Builder aHousehold() {
        return Household.builder("h-1").addMembers(aHead());
    }

    /** A head called {@code p1} and further people {@code p2}, {@code p3} and so on. */
    static Household.Builder aHouseholdOf(int members) {
        Household.Builder household = aHousehold();
        IntStream.rangeClosed(2, members)
                .forEach(number -> household.addMembers(
                        Member.builder("p" + number, Relation.OTHER).build()));
        return household;
    }

    static Member aHead() {
        return Member.builder("p1", Relation.HEAD).build();
    }
}

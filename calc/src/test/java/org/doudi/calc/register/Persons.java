package org.doudi.calc.register;

import java.time.LocalDate;
import org.doudi.core.household.ResidentId;

/** People made up for the tests: each number stands for one of them. */
public final class Persons {

    private static final LocalDate FIRST_BIRTH = LocalDate.of(1930, 1, 1);
    private static final int BIRTHS = 25_000;

    /** The weight of each place, as the standard prints them. */
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private Persons() {}

    /** The identity number of the person of that number, 0 to 24 999 999; those from 24 900 000 have no former one. */
    public static String person(int number) {
        String birth = FIRST_BIRTH.plusDays(number % BIRTHS).toString();
        String places = "500235"
                + birth.substring(0, 4)
                + birth.substring(5, 7)
                + birth.substring(8)
                + String.valueOf(1000 + number / BIRTHS).substring(1);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (places.charAt(i) - '0') * WEIGHTS[i];
        }
        return places + "10X98765432".charAt(sum % 11);
    }

    /** The same as an identity number. */
    static ResidentId id(int number) {
        return ResidentId.of(person(number));
    }

    /** The same in the 15 places of the first generation. */
    public static String formerly(int number) {
        String whole = person(number);
        return whole.substring(0, 6) + whole.substring(8, 17);
    }
}

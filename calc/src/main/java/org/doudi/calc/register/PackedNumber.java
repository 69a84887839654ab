package org.doudi.calc.register;

import org.doudi.core.household.ResidentId;

/** An identity number in eight bytes: seventeen digits, and the check character as the eleventh part of the last place. */
final class PackedNumber {

    private static final int CHECKS = 11;
    private static final int DIGITS = 17;

    private PackedNumber() {}

    static long of(ResidentId number) {
        String places = number.reveal();
        char check = places.charAt(DIGITS);
        return Long.parseLong(places, 0, DIGITS, 10) * CHECKS + (check == 'X' ? CHECKS - 1 : check - '0');
    }

    static ResidentId unpack(long packed) {
        return ResidentId.of(text(packed));
    }

    /** The number in full. */
    static String text(long packed) {
        int check = (int) (packed % CHECKS);
        String digits = Long.toString(packed / CHECKS);
        return "0".repeat(DIGITS - digits.length()) + digits + (check == CHECKS - 1 ? "X" : String.valueOf(check));
    }
}

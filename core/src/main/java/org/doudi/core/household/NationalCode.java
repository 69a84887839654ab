package org.doudi.core.household;

/**
 * A value's number in a national code list.
 *
 * @param list the list, for example {@code AAB006} or {@code GB/T 4761}
 * @param code the number as the list writes it, leading zeros included
 */
public record NationalCode(String list, String code) {

    /** A number in a list. */
    public static NationalCode of(String list, String code) {
        return new NationalCode(list, code);
    }

    @Override
    public String toString() {
        return list + " " + code;
    }
}

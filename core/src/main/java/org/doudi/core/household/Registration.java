package org.doudi.core.household;

import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * Where a household is registered (户籍).
 *
 * @param area the code of the county or district, six digits (GB/T 2260), for example {@code 500235}
 * @param settlement countryside or town
 */
public record Registration(String area, Settlement settlement) {

    private static final Text AN_AREA = Text.of("六位行政区划代码（GB/T 2260）", "an area code of six digits (GB/T 2260)");

    /**
     * Refuses what is no area code.
     *
     * @throws org.doudi.core.problem.ProblemsException if the code does not have six digits
     */
    public Registration {
        if (!isAreaCode(area)) {
            throw Problems.of("area.format", "area", area.length() + " characters", AN_AREA)
                    .toException();
        }
    }

    private static boolean isAreaCode(String area) {
        return area.length() == 6 && area.charAt(0) != '0' && area.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Registered in the countryside of that county or district. */
    public static Registration rural(String area) {
        return new Registration(area, Settlement.RURAL);
    }

    /** Registered in a town of that county or district. */
    public static Registration urban(String area) {
        return new Registration(area, Settlement.URBAN);
    }
}

package org.doudi.calc.register;

import java.util.Arrays;
import org.doudi.core.text.Text;

/** How far down a unit lies (行政层级), and how long its code is (GB/T 2260, 统计用区划代码). */
public enum UnitLevel {
    /** County or district (县、区): 6 digits. */
    COUNTY(6, Text.of("县", "county")),
    /** Township, town or subdistrict (乡镇、街道): 9 digits. */
    TOWNSHIP(9, Text.of("乡镇", "township")),
    /** Village (村): 12 digits. */
    VILLAGE(12, Text.of("村", "village"));

    private final int digits;
    private final Text label;

    UnitLevel(int digits, Text label) {
        this.digits = digits;
        this.label = label;
    }

    /** How long the code of such a unit is. */
    public int digits() {
        return digits;
    }

    /** Its name. */
    public Text label() {
        return label;
    }

    /**
     * The level of a unit.
     *
     * @throws IllegalArgumentException if that is no code of 6, 9 or 12 digits
     */
    public static UnitLevel of(String unit) {
        return Arrays.stream(values())
                .filter(level -> level.digits == unit.length())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a unit has a code of 6, 9 or 12 digits"));
    }
}

package org.doudi.calc.register;

/** How far down a unit lies (行政层级), and how long its code is (GB/T 2260, 统计用区划代码). */
public enum UnitLevel {
    /** County or district (县、区): 6 digits. */
    COUNTY(6),
    /** Township, town or subdistrict (乡镇、街道): 9 digits. */
    TOWNSHIP(9),
    /** Village (村): 12 digits. */
    VILLAGE(12);

    private final int digits;

    UnitLevel(int digits) {
        this.digits = digits;
    }

    /** How long the code of such a unit is. */
    public int digits() {
        return digits;
    }
}

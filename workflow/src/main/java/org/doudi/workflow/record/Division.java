package org.doudi.workflow.record;

import java.util.regex.Pattern;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * A village, township or county (行政区划): 12 digits of a village (统计用区划代码), of which the first 9 are its township's and
 * the first 6 its county's (GB/T 2260). Where people live, not where they are registered: that is where names are published
 * (2.4.4).
 *
 * @param code 6, 9 or 12 digits, the first not 0
 * @param name its name
 */
public record Division(String code, Text name) {

    private static final Pattern CODE = Pattern.compile("[1-9]\\d{5}(\\d{3}){0,2}");

    /** How far down it lies. */
    public enum Level {
        /** County or district (县、区). */
        COUNTY(6, Text.of("县", "county")),
        /** Township, town or subdistrict (乡镇、街道). */
        TOWNSHIP(9, Text.of("乡镇", "township")),
        /** Village (村). */
        VILLAGE(12, Text.of("村", "village"));

        private final int digits;
        private final Text label;

        Level(int digits, Text label) {
            this.digits = digits;
            this.label = label;
        }

        /** Its name. */
        public Text label() {
            return label;
        }
    }

    /** Refuses what is no code. */
    public Division {
        Problems.require(
                CODE.matcher(code).matches(),
                "division.format",
                "code",
                code.length() + " characters",
                Text.of("6、9 或 12 位区划代码", "a code of 6, 9 or 12 digits"));
    }

    /** A village, township or county. */
    public static Division of(String code, Text name) {
        return new Division(code, name);
    }

    /** How far down it lies. */
    public Level level() {
        return code.length() == Level.COUNTY.digits
                ? Level.COUNTY
                : code.length() == Level.TOWNSHIP.digits ? Level.TOWNSHIP : Level.VILLAGE;
    }

    /** Whether the other is this one or lies in it. */
    public boolean contains(Division other) {
        return other.code.startsWith(code);
    }

    /** Whether somebody of whom no more is known than that they live in the other may live in this one. */
    boolean mayContain(Division other) {
        return contains(other) || other.contains(this);
    }
}

package org.doudi.core.policy;

import java.util.regex.Pattern;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * The place a policy is made for (行政区划).
 *
 * @param code GB/T 2260 with two, four or six digits (province, prefecture, county); empty for the whole country
 * @param name its name
 */
public record Jurisdiction(String code, Text name) {

    private static final Pattern CODE = Pattern.compile("|\\d{2}|\\d{4}|\\d{6}");

    /** The whole country. */
    public static final Jurisdiction NATION = new Jurisdiction("", Text.of("全国", "the whole country"));

    /** Refuses what is no area code. */
    public Jurisdiction {
        Problems.require(
                CODE.matcher(code).matches(),
                "area.format",
                "code",
                code.length() + " characters",
                Text.of("空，或 2、4、6 位行政区划代码", "an area code of 2, 4 or 6 digits, or none"));
    }

    /** A place. */
    public static Jurisdiction of(String code, Text name) {
        return new Jurisdiction(code, name);
    }

    /** Whether the other place is this one or lies in it. */
    public boolean contains(Jurisdiction other) {
        return other.code.startsWith(code);
    }
}

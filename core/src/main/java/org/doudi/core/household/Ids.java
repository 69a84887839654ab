package org.doudi.core.household;

import java.util.regex.Pattern;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * Names that a host gives to households and people. They show up in derivations and messages, so they must not be
 * personal: what looks like an identity number or a telephone number is refused.
 */
final class Ids {

    private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Pattern TELEPHONE = Pattern.compile(".*\\d{11}.*");
    private static final Pattern IDENTITY = Pattern.compile(".*\\d{15}.*");
    private static final Pattern SEPARATORS = Pattern.compile("[._-]");

    private static final Text EXPECTED = Text.of(
            "1 至 64 个字母、数字、点、横线或下划线，且不含连续 11 位以上数字（不得使用身份证号或电话号码）",
            "1 to 64 letters, digits, dots, dashes or underscores with no run of 11 digits or more"
                    + " (never an identity or telephone number)");

    private Ids() {}

    static void check(String id, String path, Problems.Collector problems) {
        boolean personal = TELEPHONE.matcher(id).matches()
                || IDENTITY.matcher(SEPARATORS.matcher(id).replaceAll("")).matches();
        boolean fine = ALLOWED.matcher(id).matches() && !personal;
        problems.require(fine, "id.format", path, id.length() + " characters", EXPECTED);
    }
}

package org.doudi.core.problem;

import io.vavr.control.Either;
import org.doudi.core.text.Text;

/**
 * Names that a host gives to households and people, and policies to their rules. They show up in derivations and messages,
 * so they must not be personal: what looks like an identity number or a telephone number is refused.
 */
public final class Ids {

    /** The longest id. */
    public static final int MOST = 64;

    private static final int TELEPHONE = 11;
    private static final int IDENTITY = 15;

    private static final Text EXPECTED = Text.of(
            "1 至 64 个字母、数字、点、横线或下划线，且不含连续 11 位以上数字（不得使用身份证号或电话号码）",
            "1 to 64 letters, digits, dots, dashes or underscores with no run of 11 digits or more"
                    + " (never an identity or telephone number)");

    private Ids() {}

    /** Reports an id that is none. */
    public static void check(String id, String path, Problems.Collector problems) {
        if (!isId(id)) {
            problems.add("id.format", path, id.length() + " characters", EXPECTED);
        }
    }

    /** The id, if it is one. */
    public static Either<Problems, String> parse(String id) {
        return isId(id)
                ? Either.right(id)
                : Either.left(Problems.of("id.format", "", id.length() + " characters", EXPECTED));
    }

    /** Whether it is one. One pass over the characters: every person and every income goes through here. */
    public static boolean isId(CharSequence id) {
        int run = 0;
        int runAcrossSeparators = 0;
        boolean fine = id.length() > 0 && id.length() <= MOST;
        for (int i = 0; fine && i < id.length(); i++) {
            char c = id.charAt(i);
            if (c >= '0' && c <= '9') {
                run++;
                runAcrossSeparators++;
                fine = run < TELEPHONE && runAcrossSeparators < IDENTITY;
            } else {
                boolean separator = c == '.' || c == '-' || c == '_';
                run = 0;
                runAcrossSeparators = separator ? runAcrossSeparators : 0;
                fine = separator ? i > 0 : (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            }
        }
        return fine;
    }
}

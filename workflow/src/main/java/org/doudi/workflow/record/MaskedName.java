package org.doudi.workflow.record;

import java.util.regex.Pattern;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * A name as a notice shows it (姓名脱敏): its first and its last character, and one asterisk for whatever lies between; of two
 * characters the first, and an asterisk. What is no letter is an asterisk too, so that a name into which somebody has typed a number
 * shows none of it. Whoever lives there knows who is meant; no word can be read from it.
 *
 * @param shown the name, masked
 */
public record MaskedName(String shown) {

    private static final Pattern MASKED = Pattern.compile("[\\p{L}*]?\\*[\\p{L}*]?");

    /** Refuses a name that is not masked. */
    public MaskedName {
        Problems.require(
                MASKED.matcher(shown).matches(),
                "name.whole",
                "",
                shown.length() + " characters",
                Text.of("脱敏姓名：首尾两字，其间一个星号", "a masked name: first and last character, an asterisk between"));
    }

    /** The name, masked. */
    static MaskedName of(String name) {
        int[] characters = name.strip().codePoints().toArray();
        int last = characters.length - 1;
        String first = last >= 1 ? letter(characters[0]) : "";
        return new MaskedName(first + "*" + (last >= 2 ? letter(characters[last]) : ""));
    }

    private static String letter(int character) {
        return Character.isLetter(character) ? Character.toString(character) : "*";
    }
}

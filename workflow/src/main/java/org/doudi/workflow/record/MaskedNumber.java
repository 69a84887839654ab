package org.doudi.workflow.record;

import java.util.regex.Pattern;
import org.doudi.core.household.ResidentId;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * An identity number as a notice shows it, the way {@link ResidentId#masked} masks it: province and prefecture, and an asterisk for
 * each other place.
 *
 * @param shown the number, masked
 */
public record MaskedNumber(String shown) {

    private static final Pattern MASKED = Pattern.compile("[0-9]{4}\\*{14}");

    /** Refuses a number that is not masked. */
    public MaskedNumber {
        Problems.require(
                MASKED.matcher(shown).matches(),
                "residentId.whole",
                "",
                shown.length() + " characters",
                Text.of("脱敏身份号码：前四位，其余星号", "a masked number: four digits, and asterisks for the rest"));
    }

    /** The number, masked. */
    static MaskedNumber of(ResidentId number) {
        return new MaskedNumber(number.masked());
    }
}

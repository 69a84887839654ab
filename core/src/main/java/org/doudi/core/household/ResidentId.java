package org.doudi.core.household;

import io.vavr.control.Either;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A resident identity number (公民身份号码): 18 places with a check character, GB 11643-1999.
 *
 * <p>Masked wherever it is shown; the whole number leaves only through {@link #reveal()}.
 */
public final class ResidentId {

    private static final int LENGTH = 18;

    private static final String CHECK_CHARACTERS = "10X98765432";

    private static final Text EXPECTED = Text.of(
            "18 位公民身份号码（GB 11643），出生日期有效且校验码正确",
            "an identity number of 18 places with a valid birth date and check character (GB 11643)");

    private static final Text CENTURY = Text.of(
            "18 位公民身份号码（15 位且以 996 至 999 结尾者无法确定世纪）",
            "an identity number of 18 places (of 15 that end in 996 to 999 the century is not certain)");

    /** Area, year of two digits, month, day, sequence. */
    private static final int FORMER_LENGTH = 15;

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    /** How far a full-width character lies from its plain one. */
    private static final int FULL_WIDTH = '\uFF10' - '0';

    private final String number;

    private ResidentId(String number) {
        this.number = number;
    }

    /** A number from outside. A lower-case x is accepted; everything else must be as the standard writes it. */
    public static Either<Problems, ResidentId> parse(String text) {
        String number = text.toUpperCase(Locale.ROOT);
        boolean digits = number.length() == LENGTH;
        for (int i = 0; digits && i < LENGTH; i++) {
            char c = number.charAt(i);
            digits = (c >= '0' && c <= '9') || (i == LENGTH - 1 && c == 'X');
        }
        String code = !digits
                ? "residentId.format"
                : birthDate(number) == null
                        ? "residentId.birth"
                        : checkCharacter(number) == number.charAt(LENGTH - 1) ? "" : "residentId.check";
        return code.isEmpty()
                ? Either.right(new ResidentId(number))
                : Either.left(Problems.of(code, "", mask(text), EXPECTED));
    }

    /**
     * A number as registers have it written down, brought to its one form of 18 places. Beside what {@link #parse} takes: space
     * around and between digits, full-width digits and X, and the 15 places of the first generation (GB 11643-1989), whose year
     * has two digits and which have no check character. Those get the century 19 and the check character that belongs to them. Of
     * the 15 places that end in 996 to 999 the century is not certain (these were for people born in the 1800s); they are refused,
     * and so is everything else: nothing is guessed.
     *
     * @return the number, or why it is none
     */
    public static Either<Problems, ResidentId> normalise(String text) {
        StringBuilder places = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isFullWidth = (c >= '\uFF10' && c <= '\uFF19') || c == '\uFF38' || c == '\uFF58';
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                places.append(isFullWidth ? (char) (c - FULL_WIDTH) : c);
            }
        }
        String number = places.toString();
        if (number.length() != FORMER_LENGTH || !DIGITS.matcher(number).matches()) {
            return parse(number);
        }
        if (number.startsWith("99", 12) && number.charAt(14) >= '6') {
            return Either.left(Problems.of("residentId.century", "", mask(number), CENTURY));
        }
        String dated = number.substring(0, 6) + "19" + number.substring(6);
        return parse(dated + checkCharacter(dated));
    }

    /**
     * A number that is known to be right.
     *
     * @throws org.doudi.core.problem.ProblemsException if it is not; the message shows it masked
     */
    public static ResidentId of(String text) {
        return parse(text).getOrElseThrow(Problems::toException);
    }

    /** The six digits of the area of first registration (GB/T 2260). */
    public String areaCode() {
        return number.substring(0, 6);
    }

    /** The birth date in the number. */
    public LocalDate birthDate() {
        LocalDate date = birthDate(number);
        if (date == null) {
            throw new IllegalStateException("checked when it was made");
        }
        return date;
    }

    /** The sex in the number: an odd sequence is male. */
    public Sex sex() {
        return (number.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /** The whole number. Never write it to a log, a notice or a message. */
    public String reveal() {
        return number;
    }

    /** The number as notices may show it: area, then asterisks. */
    public String masked() {
        return mask(number);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ResidentId that && number.equals(that.number);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }

    @Override
    public String toString() {
        return masked();
    }

    /** Keeps at most the province and prefecture of a whole number; of anything else only how long it is. */
    private static String mask(String text) {
        boolean shown = text.length() == LENGTH && text.substring(0, 4).chars().allMatch(c -> c >= '0' && c <= '9');
        return shown ? text.substring(0, 4) + "*".repeat(LENGTH - 4) : text.length() + " characters";
    }

    private static @Nullable LocalDate birthDate(String number) {
        try {
            LocalDate date = LocalDate.of(
                    Integer.parseInt(number.substring(6, 10)),
                    Integer.parseInt(number.substring(10, 12)),
                    Integer.parseInt(number.substring(12, 14)));
            // Nobody alive, and nobody in a register that this library reads, was born before.
            return date.getYear() < 1850 ? null : date;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** ISO 7064 MOD 11-2: the weight of a place is the power of two of its distance from the end, modulo 11. */
    private static char checkCharacter(String number) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum = (sum + number.charAt(i) - '0') * 2 % 11;
        }
        return CHECK_CHARACTERS.charAt(sum);
    }
}
